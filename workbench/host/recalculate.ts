import { adresse, zelle } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import { readFormula } from './formula';
import { resultMatrix, type FunctionAnswer, type FunctionCalls } from './functions';
import type { SheetModel, WorkbookModel } from './model';

interface Formula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** All cells with a formula that calls a custom function. */
const formulasOf = (book: WorkbookModel): readonly Formula[] =>
  book.sheets.flatMap((sheet) =>
    [...sheet.entries()].flatMap(([row, column, cell]) =>
      cell.formula === undefined ? [] : [{ sheet, row, column, formula: cell.formula }],
    ),
  );

/**
 * Computes every custom function of the workbook once: the cell shows `#BESCHÄFTIGT!` until its answer is there. A cell whose
 * formula was changed meanwhile keeps its new state.
 * @param calls the functions of the add-in; without one the cells show `#NAME?`
 */
export const recalculate = async (book: WorkbookModel, calls: FunctionCalls | undefined): Promise<void> => {
  await Promise.all(
    formulasOf(book).map(async (at) => {
      const { sheet, row, column, formula } = at;
      const call = readFormula(formula, { book, sheet, row, column });
      if (!call) return;
      if (!calls) {
        show(at, { fehler: '#NAME?' });
        return;
      }
      show(at, { fehler: '#BESCHÄFTIGT!' });
      const address = adresse(zelle(sheet.name, row, column));
      const answer = await calls.call(call.id, call.args, { address, parameterAddresses: call.addresses });
      const overtaken = !answer.ok && answer.cancelled === true;
      if (!overtaken && sheet.cell(row, column).formula === formula) put(at, answer);
    }),
  );
};

const show = ({ sheet, row, column }: Formula, value: Zellwert, message?: string): void => {
  const { message: _, ...cell } = sheet.cell(row, column);
  sheet.clear(row, column);
  sheet.change(row, column, { ...cell, value, ...(message === undefined ? {} : { message }) });
};

const put = (at: Formula, answer: FunctionAnswer): void => {
  if (!answer.ok) {
    show(at, { fehler: answer.fehler }, answer.meldung);
    return;
  }
  const matrix = resultMatrix(answer.value);
  const targets = matrix.flatMap((values, r) => values.map((value, c) => ({ r, c, value })));
  const { sheet, row, column } = at;
  const inTable = sheet.tables.some(
    (t) =>
      row >= t.range.zeile &&
      row < t.range.zeile + t.range.zeilen &&
      column >= t.range.spalte &&
      column < t.range.spalte + t.range.spalten,
  );
  const blocked = targets.some(
    ({ r, c }) => (r > 0 || c > 0) && (inTable || !isFree(sheet, row + r, column + c, row, column)),
  );
  if (blocked) {
    show(at, { fehler: '#ÜBERLAUF!' });
    return;
  }
  for (const { r, c, value } of targets) {
    if (r === 0 && c === 0) show(at, value);
    else {
      sheet.change(row + r, column + c, { value });
      sheet.spilled.set((row + r) * 16_384 + column + c, row * 16_384 + column);
    }
  }
};

/** Free for a spilled value: empty, or filled by the same formula before. */
const isFree = (
  sheet: SheetModel,
  row: number,
  column: number,
  fromRow: number,
  fromColumn: number,
): boolean => {
  const cell = sheet.cell(row, column);
  if (cell.value === null && cell.formula === undefined) return true;
  return (
    cell.formula === undefined && sheet.spilled.get(row * 16_384 + column) === fromRow * 16_384 + fromColumn
  );
};
