import type { Ort } from '../../../src/domain/ort';
import { COLUMNS, inside, type SheetModel } from '../model';
import { withRenames, type Renames } from './formula-text';
import type { StatedArrays } from './opened';

const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/**
 * The areas that formulas of the model fill beyond their own cell, by the formula's cell. One that is no rectangle, or
 * meets another formula or a table, is none that a file could state: its formula is written alone, its values as values.
 */
export const spillAreas = (model: SheetModel): ReadonlyMap<number, Ort> => {
  const reached = new Map<number, number[]>();
  for (const [key, from] of model.spilled) {
    if (!isSpilled(model, key, from)) continue;
    const keys = reached.get(from);
    if (keys) keys.push(key);
    else reached.set(from, [key]);
  }
  const areas = new Map<number, Ort>();
  for (const [from, keys] of reached) {
    const area = boxOf(model.name, [from, ...keys]);
    const fits = keyOf(area.zeile, area.spalte) === from && area.zeilen * area.spalten === keys.length + 1;
    const meetsTable = (): boolean =>
      model.tables.some(({ range }) => [from, ...keys].some((key) => isIn(range, key)));
    if (fits && !meetsTable()) areas.set(from, area);
  }
  return areas;
};

const isSpilled = (model: SheetModel, key: number, from: number): boolean =>
  model.cells.get(from)?.formula !== undefined &&
  model.cells.get(key) !== undefined &&
  model.cells.get(key)?.formula === undefined;

const isIn = (area: Ort, key: number): boolean => inside(area, Math.floor(key / COLUMNS), key % COLUMNS);

const boxOf = (blatt: string, keys: readonly number[]): Ort => {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of keys) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return { blatt, zeile: top, spalte: left, zeilen: bottom - top + 1, spalten: right - left + 1 };
};

/**
 * The cells of array formulas and data tables that must not stay as they are, because something within their area was
 * changed that is no result of theirs.
 */
export const brokenArrays = (
  arrays: StatedArrays,
  model: SheetModel,
  changed: ReadonlySet<number>,
  { before, renames }: { readonly before: SheetModel; readonly renames: Renames },
): ReadonlySet<number> => {
  const broken = new Set<number>();
  if (changed.size === 0) return broken;
  for (const [own, { area, isArray }] of arrays) {
    const isResult = (key: number): boolean =>
      isArray && (key === own ? isSameFormula(before, model, own, renames) : model.spilled.get(key) === own);
    const within = [...changed].filter((key) => isIn(area, key));
    if (within.some((key) => !isResult(key) || (key !== own && model.cells.get(key)?.formula !== undefined)))
      broken.add(own);
  }
  return broken;
};

const isSameFormula = (before: SheetModel, model: SheetModel, key: number, renames: Renames): boolean => {
  const [old, now] = [before.cells.get(key)?.formula, model.cells.get(key)?.formula];
  return old !== undefined && now !== undefined && (old === now || withRenames(old, renames) === now);
};
