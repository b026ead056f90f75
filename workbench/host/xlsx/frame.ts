import { ensureChild, WORKSHEET_ORDER } from '../../../src/workbook/xlsx/order';
import { child, type Element } from '../../../src/workbook/xlsx/xml';
import type { SheetModel } from '../model';
import { columnWidths, hiddenColumns } from './columns';
import { mergedAreas, sheetFilter } from './merges';
import { frozenPanes, isShown } from './panes';
import { protectionOf } from './protection';
import type { StatedSheet } from './scan-sheet';
import { readValidations } from './validations';

/** What a worksheet says besides its cells. */
export const readFrame = (sheet: SheetModel, { frame, places }: StatedSheet): void => {
  const { on, protection } = protectionOf(frame);
  sheet.protected = on;
  sheet.protection = protection;
  sheet.frozen = frozenPanes(frame);
  sheet.validations = readValidations(frame, sheet.name);
  sheet.merged = mergedAreas(frame, sheet.name);
  sheet.filter = sheetFilter(frame, sheet.name);
  sheet.showGridlines = isShown(frame, 'showGridLines');
  sheet.showHeadings = isShown(frame, 'showRowColHeaders');
  sheet.tabColor = tabColor(frame);
  for (const { row, hidden, height } of places.rows) {
    if (hidden) sheet.hiddenRows.add(row);
    if (height !== undefined) sheet.rowHeights.set(row, height);
  }
  for (const [column, width] of columnWidths(frame)) sheet.columnWidths.set(column, width);
  for (const column of hiddenColumns(frame)) sheet.hiddenColumns.add(column);
};

/** The colour of a sheet's tab, `#1F4E79`; one of a theme is not known and reads as none, but stays in the file. */
const tabColor = (worksheet: Element): string => {
  const rgb = child(child(worksheet, 'sheetPr'), 'tabColor')?.getAttribute('rgb');
  return rgb ? `#${rgb.slice(-6).toUpperCase()}` : '';
};

/** Files know colours by their parts alone, not by name. */
export const isFileColor = (color: string): boolean => /^#[0-9a-f]{6}$/i.test(color);

const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** Colours the tab of a sheet; an empty colour takes it away. */
export const setTabColor = (worksheet: Element, color: string): void => {
  const properties = ensureChild(worksheet, 'sheetPr', WORKSHEET_ORDER);
  const known = child(properties, 'tabColor');
  if (known) properties.removeChild(known);
  if (color !== '')
    ensureChild(properties, 'tabColor', SHEET_PROPERTIES).setAttribute(
      'rgb',
      `FF${color.slice(1).toUpperCase()}`,
    );
};
