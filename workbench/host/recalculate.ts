import { adresse, zelle } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import { Calculation } from './calculation';
import { readFormula, type FunctionFormula } from './formula';
import { resultMatrix, type FunctionAnswer, type FunctionCalls } from './functions';
import { COLUMNS, type SheetModel, type WorkbookModel } from './model';

interface Formula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const formulasOf = (book: WorkbookModel): readonly Formula[] =>
  book.sheets.flatMap((sheet) =>
    sheet.formulas().map(([row, column, { formula }]) => ({ sheet, row, column, formula })),
  );

/** Custom functions may stand on ordinary formulas and these on custom functions: so often in turn at most. */
const MOST_ROUNDS = 10;

/**
 * Computes the workbook: ordinary formulas, then every custom function, then again what stands on their results. A cell shows
 * `#BESCHÄFTIGT!` until its answer is there; one whose formula was changed meanwhile keeps its new state.
 * @param calls the functions of the add-in; without one their cells show `#NAME?`
 */
export const recalculate = async (
  book: WorkbookModel,
  calls: FunctionCalls | undefined,
  calculation = new Calculation(book),
): Promise<void> => {
  const asked = new Map<string, string>();
  calculation.run();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const waiting = formulasOf(book).flatMap((at) => callOf(at, book, asked));
    if (waiting.length === 0) return;
    const overtaken = await Promise.all(waiting.map((call) => ask(call, calls)));
    if (overtaken.includes(true) || !calculation.run()) return;
  }
};

interface PlacedCall {
  readonly at: Formula;
  readonly address: string;
  readonly call: FunctionFormula;
}

/** A formula whose call is not the one of the round before. */
const callOf = (at: Formula, book: WorkbookModel, asked: Map<string, string>): readonly PlacedCall[] => {
  const { sheet, row, column, formula } = at;
  const call = readFormula(formula, { book, sheet, row, column });
  if (!call) return [];
  const address = adresse(zelle(sheet.name, row, column));
  const text = JSON.stringify(call);
  if (asked.get(address) === text) return [];
  asked.set(address, text);
  return [{ at, address, call }];
};

/** @returns whether the call was overtaken by a newer one */
const ask = async ({ at, address, call }: PlacedCall, calls: FunctionCalls | undefined): Promise<boolean> => {
  if (!calls) {
    show(at, { fehler: '#NAME?' });
    return false;
  }
  show(at, { fehler: '#BESCHÄFTIGT!' });
  const { sheet, row, column, formula } = at;
  const answer = await calls.call(call.id, call.args, { address, parameterAddresses: call.addresses });
  const overtaken = !answer.ok && answer.cancelled === true;
  if (!overtaken && sheet.cell(row, column).formula === formula) put(at, answer);
  return overtaken;
};

const show = ({ sheet, row, column }: Formula, value: Zellwert, message?: string): void => {
  sheet.setResult(row, column, value, message);
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
      sheet.spilled.set((row + r) * COLUMNS + column + c, row * COLUMNS + column);
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
    cell.formula === undefined && sheet.spilled.get(row * COLUMNS + column) === fromRow * COLUMNS + fromColumn
  );
};
