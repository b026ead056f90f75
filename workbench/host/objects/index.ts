import type { TypeDeclaration } from '../declare';
import { NAMED_ITEM, NAMES } from './names';
import { RANGE } from './range';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import { TABLE, TABLES } from './table';
import { APPLICATION, FUNCTION_RESULT, FUNCTIONS, WORKBOOK, WORKBOOK_PROTECTION } from './workbook';
import { WORKSHEET, WORKSHEET_PROTECTION, WORKSHEETS } from './worksheet';

/** The part of Excel's object model that this host knows; anything else answers `ApiNotFound`. */
export const OBJECT_MODEL: ReadonlyMap<string, TypeDeclaration> = new Map(
  [
    WORKBOOK,
    WORKBOOK_PROTECTION,
    APPLICATION,
    FUNCTIONS,
    FUNCTION_RESULT,
    WORKSHEETS,
    WORKSHEET,
    WORKSHEET_PROTECTION,
    NAMES,
    NAMED_ITEM,
    RANGE,
    RANGE_FORMAT,
    RANGE_FONT,
    RANGE_FILL,
    FORMAT_PROTECTION,
    TABLES,
    TABLE,
  ].map((t) => [t.name, t]),
);
