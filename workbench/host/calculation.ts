import { DetailedCellError, ErrorType } from 'hyperformula';
import type { Zellwert } from '../../src/domain/snapshot';
import { EngineSheets } from './engine-sheets';
import { isBusy, readError } from './engine-values';
import { cancelCalls, type FormulaCell } from './formula-cell';
import { FormulaResults } from './formula-results';
import { FunctionCells } from './function-cells';
import type { FunctionCalls } from './functions';
import { COLUMNS, type SheetModel, type WorkbookModel } from './model';
import { onOpening } from './opening';
import { isFree, isSame, overlap, putSpilled, spillRange } from './spill';

const NOT_COMPUTED = 'Diese Formel rechnet die Werkbank nicht; gezeigt wird der gespeicherte Wert.';
const CIRCULAR = 'Zirkelbezug: Die Formel bezieht sich auf ihre eigene Zelle. Excel zeigt dann 0.';

/** Arrays that spill onto what others are computed from need several passes; so many at most. */
const MOST_PASSES = 10;

/** Which formulas a run brings up to date. */
export type Extent =
  /** those that depend on a change; with manual calculation, those entered */
  | 'changed'
  /** those that depend on a change, whatever the mode: F9 */
  | 'outstanding'
  /** every custom function, too: Ctrl+Alt+F9 */
  | 'all';

/**
 * Computes the formulas of a workbook by HyperFormula, and notes which calls of custom functions have to be asked; until they
 * are answered, their cells are busy. The work follows the change, not the size of the workbook.
 * A formula that HyperFormula does not know keeps its stored value, and says so.
 */
export class Calculation {
  readonly functions: FunctionCells;
  /** called when an answer has come, several times in one turn */
  onAnswer: (() => void) | undefined;
  /** sheets whose values the last run has changed */
  readonly changedSheets = new Set<SheetModel>();
  private readonly sheets: EngineSheets;
  /** whether the workbook was opened as Excel does it, with the values that it was saved with */
  private opened = false;
  /** to be given to the engine again */
  private readonly again = new Set<FormulaCell>();
  /** whose result has to be put into the workbook again */
  private readonly touched = new Set<FormulaCell>();
  /** spilled values that the engine does not have yet */
  private pending: (readonly [sheet: SheetModel, key: number])[] = [];
  private readonly blocked = new Set<FormulaCell>();
  /** computed while the mode is manual, not shown yet */
  private readonly unshown = new Set<FormulaCell>();

  constructor(private readonly book: WorkbookModel) {
    this.functions = new FunctionCells((cell) => {
      this.again.add(cell);
      this.onAnswer?.();
    });
    const results = new FormulaResults(this.functions, this.touched, {
      at: (address) => this.sheets.cellAt(address),
      on: ({ blatt, zeile, spalte }) => {
        const sheet = this.book.sheet(blatt);
        return sheet && this.sheets.cell(sheet, zeile * COLUMNS + spalte);
      },
    });
    this.sheets = new EngineSheets(book, results, {
      found: (cell) => {
        this.found(cell);
      },
      entered: (cell) => {
        this.functions.entered.add(cell);
        this.touched.add(cell);
      },
      removed: (cell) => {
        this.removed(cell);
      },
      disturbed: (cell) => {
        this.touched.add(cell);
      },
    });
  }

  /** The add-in's functions, or none while they are not ready. What could not be asked before is asked then. */
  use(calls: FunctionCalls | undefined): void {
    if (this.functions.calls === calls) return;
    this.functions.calls = calls;
    if (!calls) return;
    for (const cell of this.sheets.cells()) {
      if (cell.keepsValue && this.opened) continue;
      if (!cell.keepsValue && !cell.calls.some((call) => call?.unavailable === true)) continue;
      cell.keepsValue = false;
      this.again.add(cell);
    }
  }

  /** The workbook is opened, or the add-in has become ready after that: most values stay as they were saved. */
  open(calls: FunctionCalls | undefined): void {
    this.opened = true;
    if (calls && calls !== this.functions.calls)
      for (const cell of this.sheets.cells()) onOpening.addinIsReady(cell);
    this.use(calls);
    if (calls) for (const cell of this.sheets.cells()) if (onOpening.wantsAnswer(cell)) this.again.add(cell);
  }

  /**
   * Brings what changed since the last run to the engine and its results into the workbook.
   * @returns whether any value differs
   */
  run(extent: Extent = 'changed'): boolean {
    this.functions.holding = this.book.calculationMode === 'Manual' && extent === 'changed';
    this.functions.newRun();
    if (extent === 'all') for (const cell of this.sheets.cells()) this.forget(cell);
    if (!this.functions.holding) this.release();
    return this.continue();
  }

  /** As `run`, for answers that belong to the run before. */
  continue(): boolean {
    const { functions, sheets } = this;
    this.changedSheets.clear();
    sheets.prepare(functions.calls?.metadata);
    for (const cell of this.again) functions.entered.add(cell);
    for (const cell of this.blocked) this.touched.add(cell);
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      this.pass(pass === 0);
      if (this.again.size === 0 && this.pending.length === 0) break;
    }
    functions.entered.clear();
    this.book.outstanding = this.unshown.size + functions.held.size > 0;
    return this.changedSheets.size > 0;
  }

  private pass(isFirst: boolean): void {
    const { sheets, again, pending } = this;
    const given = [...again];
    again.clear();
    this.pending = [];
    const changed = sheets.compute(() => {
      if (isFirst) sheets.putChanged();
      for (const { sheet, key, formula } of given)
        if (sheet.cells.get(key)?.formula === formula) sheets.put(sheet, key, true);
      for (const [sheet, key] of [...pending, ...this.pending]) sheets.put(sheet, key);
      this.pending = [];
    });
    const cells = new Set([...given, ...changed, ...this.touched]);
    this.touched.clear();
    for (const cell of cells) if (sheets.cell(cell.sheet, cell.key) === cell) this.pull(cell);
  }

  private found(cell: FormulaCell): void {
    if ((cell.engine?.calls.length ?? 0) > 0) {
      if (this.opened) onOpening.opened(cell, this.book, this.functions.calls !== undefined);
      else cell.keepsValue = cell.fromFile && !this.functions.calls;
    }
    if (!cell.fromFile) this.functions.entered.add(cell);
    this.touched.add(cell);
  }

  private removed(cell: FormulaCell): void {
    const next = cell.sheet.cells.get(cell.key);
    if (next?.formula === undefined || next.formula === cell.formula) cancelCalls(cell);
    for (const set of [this.again, this.touched, this.blocked, this.unshown, this.functions.held])
      set.delete(cell);
    this.spill(cell, undefined);
  }

  private forget(cell: FormulaCell): void {
    if ((cell.engine?.calls.length ?? 0) === 0 || cell.unresolved) return;
    cell.keepsValue = false;
    cell.tooEarly = false;
    cancelCalls(cell);
    this.again.add(cell);
  }

  /** What manual calculation had kept back. */
  private release(): void {
    for (const cell of this.functions.held) this.again.add(cell);
    for (const cell of this.unshown) this.touched.add(cell);
    this.functions.held.clear();
    this.unshown.clear();
  }

  /** Puts the engine's result into the workbook. */
  private pull(cell: FormulaCell): void {
    if (cell.keepsValue) return;
    if (!cell.engine) {
      this.show(cell, this.valueOf(cell), NOT_COMPUTED);
      return;
    }
    if (this.functions.holding && !this.functions.entered.has(cell)) {
      this.unshown.add(cell);
      return;
    }
    const result = this.sheets.valueOf(cell);
    const isError = result instanceof DetailedCellError;
    if ((isError && result.type === ErrorType.ERROR) || this.wasNoArray(cell)) {
      this.giveUp(cell);
      return;
    }
    if (cell.circular || (isError && result.type === ErrorType.CYCLE)) {
      this.spill(cell, undefined);
      this.show(cell, 0, CIRCULAR);
      return;
    }
    const { fehler = '', meldung = '' } = isError ? readError(result.type, result.message) : {};
    const value = isError ? { fehler } : (cell.exact ?? (result as Zellwert));
    const says = cell.engine.calls.length > 0 && meldung !== '' ? meldung : undefined;
    this.show(cell, this.withArray(cell, value), says);
  }

  /** An array formula of a file that fills several cells, as older versions of Excel have them, is kept as it is. */
  private wasNoArray({ fromFile, matrix, spill, engine }: FormulaCell): boolean {
    return fromFile && matrix !== undefined && spill === undefined && engine?.calls.length === 0;
  }

  private giveUp(cell: FormulaCell): void {
    cell.engine = undefined;
    cell.matrix = undefined;
    this.pending.push([cell.sheet, cell.key]);
    this.show(cell, this.valueOf(cell), NOT_COMPUTED);
  }

  /** Spills what is an array. @returns what the cell of its formula shows */
  private withArray(cell: FormulaCell, value: Zellwert): Zellwert {
    const { sheet, key, matrix } = cell;
    if (isBusy(value)) return value;
    const range = matrix && spillRange(sheet, key, matrix);
    if (
      range &&
      cell.engine!.ranges.some((r) => r.blatt.toLowerCase() === sheet.name.toLowerCase() && overlap(r, range))
    ) {
      cell.circular = true;
      this.again.add(cell);
      return value;
    }
    const isBlocked = range !== undefined && !isFree(sheet, key, range);
    if (isBlocked !== cell.blocked) {
      cell.blocked = isBlocked;
      this.blocked[isBlocked ? 'add' : 'delete'](cell);
      this.again.add(cell);
    }
    this.spill(cell, isBlocked ? undefined : matrix);
    if (isBlocked) return { fehler: '#ÜBERLAUF!' };
    return matrix ? (matrix[0]![0] ?? 0) : value;
  }

  private spill(cell: FormulaCell, matrix: FormulaCell['matrix']): void {
    const { sheet, key } = cell;
    if (!matrix && !cell.spill) return;
    const changed = putSpilled(sheet, key, cell.spill, matrix);
    cell.spill = matrix && spillRange(sheet, key, matrix);
    if (changed.length === 0) return;
    this.changedSheets.add(sheet);
    for (const at of changed) this.pending.push([sheet, at]);
    for (const reader of this.sheets.readersOfSpill(cell)) this.again.add(reader);
  }

  private valueOf({ sheet, key }: FormulaCell): Zellwert {
    return sheet.cells.get(key)?.value ?? null;
  }

  private show({ sheet, key }: FormulaCell, value: Zellwert, message?: string): void {
    const cell = sheet.cells.get(key);
    if (!cell || (isSame(cell.value, value) && cell.message === message)) return;
    if (!isSame(cell.value, value)) this.changedSheets.add(sheet);
    sheet.setResult(Math.floor(key / COLUMNS), key % COLUMNS, value, message);
  }
}
