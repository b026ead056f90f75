import type { Ort } from '../../../src/domain/ort';
import type { Sheet } from '../../../src/workbook/xlsx/sheet';
import { child, type Element } from '../../../src/workbook/xlsx/xml';
import { COLUMNS } from '../model';
import { shifted } from './formula-text';

/** Every cell of a sheet, wherever it ends. */
const WHOLE: Ort = { blatt: '', zeile: 0, spalte: 0, zeilen: Infinity, spalten: Infinity };

/** The formula that several cells share, as it reads in the first of them. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that share their formula with one that changes get it each for itself. */
export const expandShared = (sheet: Sheet, changed: ReadonlySet<number>): void => {
  const groups = new Set(
    [...changed].map((key) => {
      const cell = sheet.cell(Math.floor(key / COLUMNS), key % COLUMNS);
      return cell && groupOf(child(cell, 'f'));
    }),
  );
  groups.delete(undefined);
  if (groups.size === 0) return;
  const shared = sharedFormulas(sheet);
  for (const [row, column, cell] of sheet.cellsIn(WHOLE)) {
    const formula = child(cell, 'f');
    if (!formula || !groups.has(groupOf(formula))) continue;
    const text = formulaAt(formula, row, column, shared);
    for (const attribute of ['t', 'si', 'ref']) formula.removeAttribute(attribute);
    formula.textContent = text ?? '';
  }
};

const sharedFormulas = (sheet: Sheet): ReadonlyMap<string, SharedFormula> => {
  const shared = new Map<string, SharedFormula>();
  for (const [row, column, cell] of sheet.cellsIn(WHOLE)) {
    const formula = child(cell, 'f');
    const text = formula?.textContent ?? '';
    const group = groupOf(formula);
    if (group !== undefined && text !== '' && !shared.has(group)) shared.set(group, { row, column, text });
  }
  return shared;
};

/** Number of the group of cells that share this formula. */
const groupOf = (formula: Element | undefined): string | undefined =>
  formula?.getAttribute('t') === 'shared' ? (formula.getAttribute('si') ?? undefined) : undefined;

/** The formula of a cell, a shared one as it reads here. */
const formulaAt = (
  formula: Element,
  row: number,
  column: number,
  shared: ReadonlyMap<string, SharedFormula>,
): string | undefined => {
  const text = formula.textContent ?? '';
  if (text !== '') return text;
  const master = shared.get(groupOf(formula) ?? '');
  return master && shifted(master.text, row - master.row, column - master.column);
};
