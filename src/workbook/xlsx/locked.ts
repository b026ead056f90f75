import type { Ort } from '../../domain/ort';
import type { Sheet } from './sheet';
import type { WorkbookFile } from './workbook-file';
import { child, children, isTrue } from './xml';

/** Beyond this many cells an area on a protected sheet counts as locked without a look at each. */
const MANY = 20_000;

/**
 * True where the sheet is protected and some cell of the area is locked, as every cell is that no style frees.
 * @param file its styles are read only where it comes to them
 */
export const isLocked = (sheet: Sheet, area: Ort, file: WorkbookFile): boolean => {
  if (!sheet.isProtected) return false;
  if (area.zeilen * area.spalten > MANY) return true;
  const styles = file.stylesRoot;
  const formats = styles && child(styles, 'cellXfs');
  const unlocked = (formats ? children(formats, 'xf') : []).map(
    (xf) => !isTrue(child(xf, 'protection'), 'locked', true),
  );
  for (let row = area.zeile; row < area.zeile + area.zeilen; row++)
    for (let column = area.spalte; column < area.spalte + area.spalten; column++)
      if (!unlocked[styleAt(sheet, row, column)]) return true;
  return false;
};

/** Style of a cell; one that the file does not have takes its row's, else its column's. */
const styleAt = (sheet: Sheet, row: number, column: number): number => {
  const cell = sheet.cell(row, column);
  if (cell) return Number(cell.getAttribute('s') ?? 0);
  const parent = sheet.row(row);
  const style = isTrue(parent, 'customFormat') ? parent?.getAttribute('s') : sheet.columnStyle(column);
  return Number(style ?? 0);
};
