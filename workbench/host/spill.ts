import type { Ort } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import type { Matrix } from './engine-values';
import { shown } from './engine-values';
import { COLUMNS, inside, ROWS, type SheetModel } from './model';

const placeOf = (key: number): readonly [row: number, column: number] => [
  Math.floor(key / COLUMNS),
  key % COLUMNS,
];

/** The range that an array takes whose formula stands in a cell. */
export const spillRange = (sheet: SheetModel, anchor: number, matrix: Matrix): Ort => {
  const [zeile, spalte] = placeOf(anchor);
  return { blatt: sheet.name, zeile, spalte, zeilen: matrix.length, spalten: matrix[0]!.length };
};

/** Ranges of a sheet that share a cell; the sheet is not compared. */
export const overlap = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

/** Whether an array may be put there: no table, no other cell that holds something, not over the edge. */
export const isFree = (sheet: SheetModel, anchor: number, range: Ort): boolean => {
  if (range.zeile + range.zeilen > ROWS || range.spalte + range.spalten > COLUMNS) return false;
  if (sheet.tables.some((table) => overlap(table.range, range))) return false;
  return keysOf(range).every((key) => {
    const cell = sheet.cells.get(key);
    if (key === anchor || cell === undefined) return true;
    if (cell.formula !== undefined) return false;
    return cell.value === null || sheet.spilled.get(key) === anchor;
  });
};

const keysOf = ({ zeile, spalte, zeilen, spalten }: Ort): readonly number[] =>
  Array.from({ length: zeilen * spalten }, (_, i) => {
    const row = zeile + Math.floor(i / spalten);
    return row * COLUMNS + spalte + (i % spalten);
  });

/**
 * Puts an array's values behind its formula, and takes away what it had spilled to before.
 * @param matrix nothing for a formula whose result is a single value
 * @returns the cells that differ now
 */
export const putSpilled = (
  sheet: SheetModel,
  anchor: number,
  before: Ort | undefined,
  matrix: Matrix | undefined,
): readonly number[] => {
  const range = matrix && spillRange(sheet, anchor, matrix);
  const changed: number[] = [];
  for (const key of before ? keysOf(before) : []) {
    if (key === anchor || sheet.spilled.get(key) !== anchor) continue;
    if (range && inside(range, ...placeOf(key))) continue;
    sheet.spilled.delete(key);
    put(sheet, key, null);
    changed.push(key);
  }
  for (const key of range ? keysOf(range) : []) {
    if (key === anchor) continue;
    const [row, column] = placeOf(key);
    const value = shown(matrix![row - range!.zeile]![column - range!.spalte]!);
    sheet.spilled.set(key, anchor);
    if (isSame(sheet.cells.get(key)?.value ?? null, value)) continue;
    put(sheet, key, value);
    changed.push(key);
  }
  return changed;
};

const put = (sheet: SheetModel, key: number, value: Zellwert): void => {
  sheet.cells.setQuietly(key, { ...sheet.cell(...placeOf(key)), value });
};

export const isSame = (a: Zellwert, b: Zellwert): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a?.fehler === b?.fehler);

/** Where the arrays of a sheet have spilled to, by the cell of their formula. */
export const spilledRanges = (sheet: SheetModel): ReadonlyMap<number, Ort> => {
  const ends = new Map<number, readonly [row: number, column: number]>();
  for (const [key, anchor] of sheet.spilled) {
    const [row, column] = placeOf(key);
    const [lastRow, lastColumn] = ends.get(anchor) ?? placeOf(anchor);
    ends.set(anchor, [Math.max(row, lastRow), Math.max(column, lastColumn)]);
  }
  return new Map(
    [...ends].map(([anchor, [lastRow, lastColumn]]) => {
      const [zeile, spalte] = placeOf(anchor);
      const [zeilen, spalten] = [lastRow - zeile + 1, lastColumn - spalte + 1];
      return [anchor, { blatt: sheet.name, zeile, spalte, zeilen, spalten }];
    }),
  );
};
