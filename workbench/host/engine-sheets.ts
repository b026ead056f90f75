import { adresse, zelle } from '../../src/domain/ort';
import type { ExportedChange, HyperFormula, RawCellContent } from 'hyperformula';
import { englishError } from './cell-input';
import { newEngine } from './engine';
import { engineError, engineFormula } from './engine-formula';
import type { EngineAddress, EngineHost } from './engine-functions';
import { cancelCalls, formulaCell, type FormulaCell } from './formula-cell';
import type { FunctionsMetadata } from './functions';
import { COLUMNS, type Cell, type SheetModel, type WorkbookModel } from './model';
import { spilledRanges } from './spill';
import { tablesText, type Place } from './table-reference';

/** What the engine has of one sheet. */
interface SheetState {
  readonly sheet: SheetModel;
  /** up to where its changes are known; nothing before it was first read */
  moment: number | undefined;
  /** what the engine holds, as text */
  readonly known: Map<number, string>;
  readonly formulas: Map<number, FormulaCell>;
}

/** What hears of the formulas that come and go. */
export interface SheetListener {
  /** a formula that the workbook was opened with */
  found(cell: FormulaCell): void;
  entered(cell: FormulaCell): void;
  removed(cell: FormulaCell): void;
  /** something was entered where the array of a formula had spilled to */
  disturbed(cell: FormulaCell): void;
}

/** Keeps an engine's sheets like those of the workbook: what was changed, and nothing else, goes to the engine. */
export class EngineSheets {
  private engine: HyperFormula | undefined;
  private structure = '';
  private registered: FunctionsMetadata | undefined;
  private references = '';
  private readonly states = new Map<string, SheetState>();
  private byNumber: SheetState[] = [];
  private readonly withSpills = new Set<FormulaCell>();

  constructor(
    private readonly book: WorkbookModel,
    private readonly host: EngineHost,
    private readonly listener: SheetListener,
  ) {}

  cellAt({ sheet, row, col }: EngineAddress): FormulaCell | undefined {
    return this.byNumber[sheet]?.formulas.get(row * COLUMNS + col);
  }

  cell(sheet: SheetModel, key: number): FormulaCell | undefined {
    return this.states.get(sheet.id)?.formulas.get(key);
  }

  *cells(): IterableIterator<FormulaCell> {
    for (const state of this.states.values()) yield* state.formulas.values();
  }

  /** The formulas that refer to the spilled range of another one: `A1#`. */
  readersOfSpill({ sheet, key }: FormulaCell): readonly FormulaCell[] {
    const anchor = adresse(zelle(sheet.name, Math.floor(key / COLUMNS), key % COLUMNS)).toLowerCase();
    return [...this.withSpills].filter(({ engine }) =>
      engine?.spills.some((place) => adresse(place).toLowerCase() === anchor),
    );
  }

  valueOf(cell: FormulaCell): unknown {
    return this.engine!.getCellValue(this.addressOf(cell.sheet, cell.key));
  }

  /** Gives the engine what `put` says, and lets it compute. @returns the formulas whose values differ */
  compute(put: () => void): readonly FormulaCell[] {
    const engine = this.engine!;
    let changes: readonly ExportedChange[] = [];
    engine.suspendEvaluation();
    try {
      put();
    } finally {
      changes = engine.resumeEvaluation();
    }
    return changes.flatMap((change) => ('address' in change ? (this.cellAt(change.address) ?? []) : []));
  }

  /** Other sheets, names of sheets or functions need a new engine. */
  prepare(registered: FunctionsMetadata | undefined): void {
    const { sheets, datumssystem } = this.book;
    const structure = JSON.stringify([datumssystem, sheets.map((s) => [s.id, s.name])]);
    if (this.engine !== undefined && structure === this.structure && registered === this.registered) return;
    this.structure = structure;
    this.registered = registered;
    this.engine?.destroy();
    this.engine = newEngine(this.book, this.host);
    for (const [id, { formulas }] of this.states)
      if (!sheets.some((s) => s.id === id)) {
        for (const cell of formulas.values()) cancelCalls(cell);
        this.states.delete(id);
      }
    this.byNumber = [];
    for (const sheet of sheets) {
      const state = this.states.get(sheet.id) ?? stateOf(sheet);
      this.states.set(sheet.id, state);
      state.known.clear();
      for (const cell of state.formulas.values()) cell.evaluated = false;
      this.byNumber[this.engine.getSheetId(sheet.name)!] = state;
    }
    this.references = '';
  }

  /** Hands over everything that was entered since the last time. */
  putChanged(): void {
    for (const state of this.states.values()) this.putSheet(state);
    this.followReferences();
  }

  private putSheet(state: SheetState): void {
    const { sheet, moment, known } = state;
    const { cells } = sheet;
    const changed = moment === undefined ? undefined : cells.since(moment);
    state.moment = cells.moment;
    const isEmpty = known.size === 0;
    const keys = changed && !isEmpty ? changed : new Set([...cells.keys(), ...known.keys()]);
    const spills = moment === undefined ? spilledRanges(sheet) : undefined;
    for (const key of keys) {
      if (changed?.has(key)) this.disturb(state, key);
      const isNew = this.follow(state, key, moment === undefined ? undefined : (changed?.has(key) ?? true));
      const cell = state.formulas.get(key);
      if (cell && spills) cell.spill = spills.get(key);
      this.put(sheet, key, isNew);
    }
  }

  private disturb({ sheet, formulas }: SheetState, key: number): void {
    const anchor = sheet.spilled.get(key);
    if (anchor === undefined) return;
    sheet.spilled.delete(key);
    const cell = formulas.get(anchor);
    if (cell) this.listener.disturbed(cell);
  }

  /**
   * @param entered whether the cell was given an input; nothing where the sheet is read for the first time
   * @returns whether a formula stands there now that did not before
   */
  private follow({ sheet, formulas }: SheetState, key: number, entered: boolean | undefined): boolean {
    const before = formulas.get(key);
    const { formula, value = null } = sheet.cells.get(key) ?? {};
    if (before && entered === false && before.formula === formula) {
      before.engine = this.read(before.sheet, key, formula);
      return false;
    }
    if (before) {
      formulas.delete(key);
      this.withSpills.delete(before);
      this.listener.removed(before);
    }
    if (formula === undefined) return false;
    const cell = formulaCell(sheet, key, formula, this.read(sheet, key, formula));
    formulas.set(key, cell);
    if (cell.engine && cell.engine.spills.length > 0) this.withSpills.add(cell);
    const isTyped = isPlaceholder(value);
    // A formula that another one takes the place of with its value, as when a sheet gets another name, keeps its answers.
    if (before && !isTyped) cell.calls = before.calls;
    cell.fromFile = entered === undefined && !isTyped;
    if (entered === undefined) this.listener.found(cell);
    else this.listener.entered(cell);
    return true;
  }

  private read(sheet: SheetModel, key: number, formula: string) {
    const place: Place = { book: this.book, sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS };
    return engineFormula(formula, place, this.registered);
  }

  /** Where a name or table is another one now, the formulas that use one are read again. */
  private followReferences(): void {
    const { book } = this;
    const references = JSON.stringify([book.names, book.sheets.map((s) => s.names)]) + tablesText(book);
    const before = this.references;
    this.references = references;
    if (before === '' || before === references) return;
    for (const cell of this.cells()) {
      const uses = cell.engine ? cell.engine.usesNames || cell.engine.usesTables : true;
      if (!uses) continue;
      const { formula } = cell.sheet.cells.get(cell.key) ?? {};
      if (formula === undefined) continue;
      cell.engine = this.read(cell.sheet, cell.key, formula);
      this.put(cell.sheet, cell.key);
    }
  }

  /** Hands over one cell, if the engine has it otherwise. @param again even if it has it so */
  put(sheet: SheetModel, key: number, again = false): void {
    const state = this.states.get(sheet.id);
    // The sheet was deleted meanwhile.
    if (!state) return;
    const { known, formulas } = state;
    const content = contentOf(sheet.cells.get(key), formulas.get(key));
    const text = content === null || content === undefined ? '' : `${typeof content} ${String(content)}`;
    if (!again && (known.get(key) ?? '') === text) return;
    known.set(key, text);
    this.engine!.setCellContents(this.addressOf(sheet, key), content);
  }

  private addressOf(sheet: SheetModel, key: number): EngineAddress {
    return {
      sheet: this.engine!.getSheetId(sheet.name)!,
      row: Math.floor(key / COLUMNS),
      col: key % COLUMNS,
    };
  }
}

const stateOf = (sheet: SheetModel): SheetState => ({
  sheet,
  moment: undefined,
  known: new Map(),
  formulas: new Map(),
});

/** What a formula shows that was put in and never computed. */
const isPlaceholder = (value: Cell['value']): boolean =>
  value === null || (typeof value === 'object' && value.fehler === '#NAME?');

const contentOf = (cell: Cell | undefined, formula: FormulaCell | undefined): RawCellContent => {
  if (formula?.engine) return formula.engine.text;
  const value = cell?.value ?? null;
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'object' && value !== null ? `=${engineError(englishError(value.fehler))}` : value;
};
