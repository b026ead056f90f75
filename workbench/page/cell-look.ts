import type { CellProps } from '@revolist/revogrid';
import { cellText, type Cell, type SheetModel, type WorkbookModel } from '../host';

/** What a cell shows, and how: text, classes, style, the message of an error as its tip. */
export const cellLook = (
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
): { readonly text: string; readonly properties: CellProps } => {
  const cell = sheet.cell(row, column);
  return {
    text: cellText(cell, book.datumssystem),
    properties: {
      'data-cell': `${String(row)},${String(column)}`,
      class: Object.fromEntries(classesOf(cell, sheet, row, column).map((name) => [name, true])),
      style: styleOf(cell),
      ...(cell.message === undefined ? {} : { title: cell.message }),
    },
  };
};

const classesOf = (cell: Cell, sheet: SheetModel, r: number, c: number): string[] => {
  const header = sheet.tables.some(
    (t) => t.range.zeile === r && c >= t.range.spalte && c < t.range.spalte + t.range.spalten,
  );
  const isText = typeof cell.value === 'string';
  return [
    ...(typeof cell.value === 'number' ? ['number'] : []),
    ...(typeof cell.value === 'object' && cell.value !== null ? ['error'] : []),
    ...(cell.message === undefined ? [] : ['noted']),
    ...(header ? ['table-header'] : []),
    // Text runs over an empty neighbour; rows of the grid have one height, so text does not wrap.
    ...(isText && sheet.cell(r, c + 1).value === null ? ['over'] : []),
  ];
};

const ALIGNED: ReadonlySet<string> = new Set(['Left', 'Center', 'Right']);

const styleOf = ({ style }: Cell): Record<string, string> => ({
  ...(style.bold === true ? { fontWeight: '600' } : {}),
  ...(style.italic === true ? { fontStyle: 'italic' } : {}),
  ...(style.size !== undefined && style.size !== 11
    ? { fontSize: `${String(Math.min(style.size, 16))}pt` }
    : {}),
  ...(style.color === undefined ? {} : { color: style.color }),
  ...(style.fill === undefined ? {} : { backgroundColor: style.fill }),
  ...(ALIGNED.has(style.horizontalAlignment ?? '')
    ? { textAlign: style.horizontalAlignment!.toLowerCase() }
    : {}),
});
