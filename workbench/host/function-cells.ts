import { adresse, zelle, type Ort } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import type { ArgumentSite } from './engine-formula';
import {
  BUSY,
  engineErrorValue,
  fromEngine,
  isBusy,
  toEngineRange,
  type EngineValue,
  type Matrix,
} from './engine-values';
import type { FormulaCell, KeptCall } from './formula-cell';
import { resultMatrix, type CallArgument, type FunctionCalls } from './functions';
import { COLUMNS } from './model';

/** A formula that leads to itself in a way that shows only in its results asks this often at most. */
const MOST_ROUNDS = 10;

/** The calls of custom functions in the formulas of a workbook: which are to be asked, are on their way, are answered. */
export class FunctionCells {
  /** the add-in's functions, once they are ready */
  calls: FunctionCalls | undefined;
  /** manual calculation: only what was entered is asked */
  holding = false;
  /** entered in this run */
  readonly entered = new Set<FormulaCell>();
  /** would have been asked, were it not for `holding` */
  readonly held = new Set<FormulaCell>();
  private readonly rounds = new Map<FormulaCell, number>();
  private due: KeptCall[] = [];
  private onItsWay = 0;
  private waiting: (() => void)[] = [];

  /** @param answered hears of every cell whose answer has come */
  constructor(private readonly answered: (cell: FormulaCell) => void) {}

  /** The last answer of a call; where its arguments are new, it is noted to be asked. */
  valueOf(cell: FormulaCell, site: number, given: readonly EngineValue[]): EngineValue {
    if (cell.unresolved) return engineErrorValue('#NAME?');
    const { id, args: sites } = cell.engine!.calls[site]!;
    const args = sites.map((of, i) => argument(of, given[i]!));
    if (args.some(containsBusy)) return engineErrorValue(BUSY);
    const key = JSON.stringify([id, args]);
    const before = cell.calls[site];
    if (before?.key === key && !(before.unavailable === true && this.calls)) return valueOf(before, cell);
    if (before && this.holding && !this.entered.has(cell)) {
      this.held.add(cell);
      return valueOf(before, cell);
    }
    if (before && (this.rounds.get(cell) ?? 0) >= MOST_ROUNDS) return valueOf(before, cell);
    before?.cancel?.();
    const call = this.newCall(cell, key, id, args, sites);
    cell.calls[site] = call;
    return valueOf(call, cell);
  }

  private newCall(
    cell: FormulaCell,
    key: string,
    id: string,
    args: readonly CallArgument[],
    sites: readonly ArgumentSite[],
  ): KeptCall {
    const { calls } = this;
    if (!calls) return { key, start: () => undefined, unavailable: true };
    this.rounds.set(cell, (this.rounds.get(cell) ?? 0) + 1);
    const address = adresse(zelle(cell.sheet.name, Math.floor(cell.key / COLUMNS), cell.key % COLUMNS));
    const parameterAddresses = sites.map(({ ort }) => (ort ? adresse(ort) : ''));
    const call: KeptCall = {
      key,
      start: () => {
        this.onItsWay++;
        let isOpen = true;
        const stop = calls.start(id, args, { address, parameterAddresses }, (answer) => {
          if (isOpen) this.arrived();
          isOpen = false;
          const overtaken = !answer.ok && answer.cancelled === true;
          // Given up from outside: it counts as never asked.
          if (overtaken && cell.calls.includes(call)) cell.calls[cell.calls.indexOf(call)] = undefined;
          if (overtaken) return;
          call.answer = answer;
          this.answered(cell);
        });
        call.cancel = stop;
      },
      cancel: () => {
        this.due = this.due.filter((d) => d !== call);
      },
    };
    this.due.push(call);
    return call;
  }

  /** Sends what is due; the calls of one turn travel together. */
  ask(): void {
    const { due } = this;
    this.due = [];
    for (const call of due) call.start();
  }

  /** A change from outside: whoever had asked too often may ask again. */
  newRun(): void {
    this.rounds.clear();
  }

  /** Resolves once no call is on its way. */
  idle(): Promise<void> {
    return this.onItsWay === 0 ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  private arrived(): void {
    this.onItsWay--;
    // What the last answers lead to may ask anew in the same turn.
    if (this.onItsWay === 0)
      setTimeout(() => {
        if (this.onItsWay > 0) return;
        const { waiting } = this;
        this.waiting = [];
        for (const resolve of waiting) resolve();
      }, 0);
  }
}

const valueOf = ({ answer, unavailable }: KeptCall, cell: FormulaCell): EngineValue => {
  if (unavailable === true) return engineErrorValue(cell.tooEarly ? '#WERT!' : '#NAME?');
  if (!answer) return engineErrorValue(BUSY);
  return answer.ok
    ? toEngineRange(resultMatrix(answer.value))
    : engineErrorValue(answer.fehler, answer.meldung);
};

const argument = ({ omitted, ort }: ArgumentSite, given: EngineValue): CallArgument => {
  if (omitted) return undefined;
  const value = fromEngine(given);
  return Array.isArray(value) && ort ? used(value as Matrix, ort) : value;
};

/** Of whole columns and rows only the part in use. */
const used = (matrix: Matrix, { zeilen, spalten }: Ort): Matrix => {
  const isEmpty = (cells: readonly Zellwert[]): boolean => cells.every((cell) => cell === null);
  let [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
  if (zeilen > 100_000) while (rows > 1 && isEmpty(matrix[rows - 1]!)) rows--;
  if (spalten >= COLUMNS) while (columns > 1 && isEmpty(matrix.map((row) => row[columns - 1]!))) columns--;
  return matrix.slice(0, rows).map((row) => row.slice(0, columns));
};

const containsBusy = (value: CallArgument): boolean =>
  Array.isArray(value) ? (value as Matrix).some((row) => row.some(isBusy)) : isBusy(value);
