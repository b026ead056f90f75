import type { TypeDeclaration } from '../declare';
import { APPLICATION, CULTURE_INFO, DATETIME_FORMAT_INFO, NUMBER_FORMAT_INFO } from './application';
import { DATA_VALIDATION } from './data-validation';
import { AUTO_FILTER } from './auto-filter';
import { CUSTOM_PROPERTIES, CUSTOM_PROPERTY, DOCUMENT_PROPERTIES } from './document-properties';
import { FUNCTION_RESULT, FUNCTIONS } from './functions';
import { LINKED_WORKBOOK, LINKED_WORKBOOKS } from './linked-workbooks';
import { NAMED_ITEM, NAMES } from './names';
import { WORKBOOK_CREATED } from './new-workbook';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import { SETTING, SETTINGS } from './settings';
import { TABLE, TABLES } from './table';
import { TABLE_COLUMN, TABLE_COLUMNS, TABLE_ROW, TABLE_ROWS } from './table-parts';
import { WORKBOOK, WORKBOOK_PROTECTION } from './workbook';
import { WORKSHEET } from './worksheet';
import { FREEZE_PANES, WORKSHEET_PROTECTION } from './worksheet-parts';
import { WORKSHEETS } from './worksheets';

export { LEFT_OUT } from './left-out';

/** The part of Excel's object model that this host knows; anything else answers `ApiNotFound`. */
export const OBJECT_MODEL: ReadonlyMap<string, TypeDeclaration> = new Map(
  [
    ...[WORKBOOK, WORKBOOK_PROTECTION, WORKBOOK_CREATED, SETTINGS, SETTING],
    ...[DOCUMENT_PROPERTIES, CUSTOM_PROPERTIES, CUSTOM_PROPERTY],
    ...[APPLICATION, CULTURE_INFO, NUMBER_FORMAT_INFO, DATETIME_FORMAT_INFO, FUNCTIONS, FUNCTION_RESULT],
    ...[WORKSHEETS, WORKSHEET, WORKSHEET_PROTECTION, FREEZE_PANES],
    ...[LINKED_WORKBOOKS, LINKED_WORKBOOK],
    ...[NAMES, NAMED_ITEM],
    ...[RANGE, RANGE_FORMAT, RANGE_FONT, RANGE_FILL, FORMAT_PROTECTION, DATA_VALIDATION],
    ...[RANGE_AREAS, RANGE_COLLECTION, AUTO_FILTER],
    ...[TABLES, TABLE, TABLE_ROWS, TABLE_ROW, TABLE_COLUMNS, TABLE_COLUMN],
  ].map((t) => [t.name, t]),
);
