import { leseAdresse, type Ort } from '../../../src/domain/ort';
import type { Zellwert } from '../../../src/domain/snapshot';
import { NOT_COMPUTED, statedValue, type ValueContext } from '../../../src/workbook/xlsx/values';
import { COLUMNS, EMPTY_CELL, inside, type SheetModel } from '../model';
import type { CellFormat } from './cell-formats';
import { shifted, shownFormula } from './formula-text';
import type { StatedArrays } from './opened';
import type { StatedCell } from './scan-sheet';

/** What is known of the workbook when its cells are read. */
export interface CellContext extends ValueContext {
  readonly formats: readonly CellFormat[];
}

/**
 * Fills a sheet with the cells of its part.
 * @returns what its array formulas and data tables fill
 */
export const readCells = (
  model: SheetModel,
  cells: readonly StatedCell[],
  context: CellContext,
): StatedArrays => {
  const shared = sharedFormulas(cells);
  const arrays: Map<number, { area: Ort; isArray: boolean }> = new Map();
  for (const cell of cells) {
    const { row, column } = cell;
    const key = row * COLUMNS + column;
    const text = formulaOf(cell, shared);
    const area = filledBy(cell);
    if (area) arrays.set(key, { area, isArray: cell.formula?.type === 'array' });
    if (!cell.filled && cell.format === '') continue;
    const value = shownValue(cell, context);
    const { format, locked, style } = context.formats[Number(cell.format)] ?? EMPTY_CELL;
    if (text === undefined) model.cells.set(key, { value, format, locked, style });
    else {
      const formula = shownFormula(text, tableAround(model, row, column));
      model.cells.set(key, { value, formula, format, locked, style });
    }
  }
  for (const [from, { area }] of arrays)
    if (model.cells.get(from)?.formula !== undefined) spill(model, from, area);
  return arrays;
};

/** Name of the table that a cell is in. */
export const tableAround = (model: SheetModel, row: number, column: number): string | undefined =>
  model.tables.find(({ range }) => inside(range, row, column))?.name;

/** A formula without stored result is shown as empty until it is computed. */
const shownValue = (cell: StatedCell, context: ValueContext): Zellwert => {
  const value = statedValue(cell, context);
  return typeof value === 'object' && value?.fehler === NOT_COMPUTED ? null : value;
};

/** The cells that share their formula with others. */
export const sharing = (cells: readonly StatedCell[]): ReadonlySet<number> =>
  new Set(cells.filter((c) => c.formula?.type === 'shared').map((c) => c.row * COLUMNS + c.column));

/** For every group of cells that share a formula, the first that states it. */
const sharedFormulas = (cells: readonly StatedCell[]): ReadonlyMap<string, StatedCell> => {
  const shared = new Map<string, StatedCell>();
  for (const cell of cells) {
    const { formula } = cell;
    const isMaster = formula?.type === 'shared' && formula.text !== '';
    if (isMaster && formula.group !== undefined && !shared.has(formula.group))
      shared.set(formula.group, cell);
  }
  return shared;
};

/** The formula of a cell as the file spells it, a shared one as it reads here. */
const formulaOf = (
  { row, column, formula }: StatedCell,
  shared: ReadonlyMap<string, StatedCell>,
): string | undefined => {
  if (!formula || formula.text !== '') return formula?.text;
  const master = formula.type === 'shared' ? shared.get(formula.group ?? '') : undefined;
  return master?.formula && shifted(master.formula.text, row - master.row, column - master.column);
};

const filledBy = ({ formula }: StatedCell): Ort | undefined =>
  formula?.type === 'array' || formula?.type === 'dataTable' ? leseAdresse(formula.area ?? '') : undefined;

const spill = (model: SheetModel, from: number, area: Ort): void => {
  for (const key of keysWithin(model, area))
    if (key !== from && model.cells.get(key)?.formula === undefined) model.spilled.set(key, from);
};

/** The cells of an area that there are; the work follows the smaller of both. */
const keysWithin = (model: SheetModel, area: Ort): readonly number[] => {
  const count = area.zeilen * area.spalten;
  if (count > model.cells.size)
    return [...model.cells.keys()].filter((key) => inside(area, Math.floor(key / COLUMNS), key % COLUMNS));
  return Array.from(
    { length: count },
    (_, i) => (area.zeile + Math.floor(i / area.spalten)) * COLUMNS + area.spalte + (i % area.spalten),
  ).filter((key) => model.cells.has(key));
};
