import { adresse, leseAdresse, type Ort } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import { TrackedCells } from './changed-cells';
import type { Change } from './change';
import { HostError, invalidArgument } from './errors';
import { alreadyExists, checkSheetName, withRenamedSheet } from './names';
import { STANDARD_PROFILE, type Profile } from './profiles';
import type { Validation } from './validations';

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly fontName?: string;
  readonly underline?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
}

export interface Cell {
  readonly value: Zellwert;
  /** as Excel has it in English, with `=` */
  readonly formula?: string;
  readonly format: string;
  readonly locked: boolean;
  readonly style: Style;
  /** what an error cell says when it is asked */
  readonly message?: string;
}

export const EMPTY_CELL: Cell = { value: null, format: 'General', locked: true, style: {} };

export interface DefinedName {
  readonly name: string;
  /** with `=`: `=Daten!$B$2:$B$26` */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** header row and body, without a totals row */
  range: Ort;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** whether a totals row stands under `range` */
  totals?: boolean;
  /** whether its filter says what is shown; the other rows are hidden */
  filtered?: boolean;
}

/** How a sheet is protected; what is not named is not allowed. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

/** What a file says about itself. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: Date | undefined;
}

export const COLUMNS = 16_384;
export const ROWS = 1_048_576;

/** Cells as they were before something was done. */
export type CellRecord = readonly {
  readonly sheet: SheetModel;
  readonly key: number;
  readonly before: Cell | undefined;
}[];

/** One worksheet. Cells are sparse; what was never touched is `EMPTY_CELL`. */
export class SheetModel {
  readonly cells = new TrackedCells();
  readonly names: DefinedName[] = [];
  readonly tables: TableModel[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** the cell from which an array spilled into a cell */
  readonly spilled = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** merged areas of the file; kept, and only ever read */
  merged: readonly Ort[] = [];
  /** the filter of the sheet itself as the file has it; what it filters out are hidden rows */
  filter: { readonly range: Ort; readonly hasCriteria: boolean } | undefined;
  /** what may be entered where; kept, never applied */
  validations: readonly Validation[] = [];
  /** rows and columns that stay while the rest scrolls */
  frozen = { rows: 0, columns: 0 };
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  /** counts while the sheet is protected */
  protection: Protection = { options: {} };
  tabColor = '';
  showGridlines = true;
  showHeadings = true;

  /** name of the sheet in the file it was opened from; nothing for a new one */
  origin: string | undefined;

  constructor(
    readonly id: string,
    public name: string,
    /** hears of a cell before it changes */
    private readonly before: (sheet: SheetModel, key: number) => void = () => undefined,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(row * COLUMNS + column) ?? EMPTY_CELL;
  }

  /** A cell as it was entered: what the array of another one has spilled into it does not count. */
  entered(key: number): Cell | undefined {
    const cell = this.cells.get(key);
    return cell && this.spilled.has(key) ? { ...cell, value: null } : cell;
  }

  change(row: number, column: number, part: Partial<Cell>): void {
    const key = row * COLUMNS + column;
    this.before(this, key);
    this.cells.set(key, { ...(this.cells.get(key) ?? EMPTY_CELL), ...part });
  }

  /** Puts what was computed into a cell with a formula; a message of before goes. */
  setResult(row: number, column: number, value: Zellwert, message?: string): void {
    const { message: _, ...cell } = this.cell(row, column);
    this.cells.setQuietly(row * COLUMNS + column, {
      ...cell,
      value,
      ...(message === undefined ? {} : { message }),
    });
  }

  clear(row: number, column: number): void {
    this.before(this, row * COLUMNS + column);
    this.cells.delete(row * COLUMNS + column);
  }

  /** The smallest range around all cells that hold something; with `valuesOnly` formats do not count. */
  used(within: Ort, valuesOnly: boolean): Ort | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (!inside(within, row, column)) continue;
      if (cell.value === null && cell.formula === undefined && (valuesOnly || cell.format === 'General'))
        continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return undefined;
    return {
      blatt: this.name,
      zeile: top,
      spalte: left,
      zeilen: bottom - top + 1,
      spalten: right - left + 1,
    };
  }

  /** All cells with a formula, in no order. */
  formulas(): (readonly [row: number, column: number, cell: Cell & { readonly formula: string }])[] {
    return [...this.cells.formulas].map((key) => {
      const cell = this.cells.get(key)! as Cell & { readonly formula: string };
      return [Math.floor(key / COLUMNS), key % COLUMNS, cell] as const;
    });
  }

  /** All cells with their places, row by row. */
  *entries(): IterableIterator<readonly [row: number, column: number, cell: Cell]> {
    for (const [key, cell] of [...this.cells].sort((a, b) => a[0] - b[0]))
      yield [Math.floor(key / COLUMNS), key % COLUMNS, cell];
  }
}

export const inside = (ort: Ort, row: number, column: number): boolean =>
  row >= ort.zeile &&
  row < ort.zeile + ort.zeilen &&
  column >= ort.spalte &&
  column < ort.spalte + ort.spalten;

/** A workbook as the host keeps it. */
export class WorkbookModel {
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly document: DocumentProperties = {
    ...{ title: '', subject: '', author: '', keywords: '', comments: '', category: '', manager: '' },
    ...{ company: '', lastAuthor: '', revisionNumber: 0, creationDate: undefined },
  };
  /** custom properties of the document */
  readonly properties = new Map<string, string | number | boolean | Date>();
  /** the bytes it was opened from: what this model does not know is kept from them when it is saved */
  source: Uint8Array | undefined;
  /** what is wrong with that file, in German: what collides, where, and what the user can do */
  readonly notes: string[] = [];
  /** the version of Excel that this workbook is open in */
  profile: Profile = STANDARD_PROFILE;
  /** name of its file */
  fileName = 'Mappe1.xlsx';
  readOnly = false;
  /** whether the user is typing into a cell; requests are refused meanwhile */
  private typing = false;
  private readonly afterTyping = new Set<() => void>();
  structureProtected = false;
  structurePassword: string | undefined;
  datumssystem: 1900 | 1904 = 1900;
  /** other files that formulas refer to, as the file has them */
  links: readonly string[] = [];
  /** whether manual calculation keeps results back that changes have made old */
  outstanding = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  active: SheetModel | undefined;
  selection: Ort | undefined;
  private readonly listeners = new Set<(change: Change) => void>();
  private ids = 0;
  private recording: Map<string, CellRecord[number]> | undefined;

  /** Does something and remembers every cell as it was before. Results of calculation do not count. */
  record(act: () => void): CellRecord {
    const outer = this.recording;
    const recording = new Map<string, CellRecord[number]>();
    this.recording = recording;
    try {
      act();
    } finally {
      this.recording = outer;
    }
    return [...recording.values()];
  }

  private remember(sheet: SheetModel, key: number): void {
    if (!this.recording) return;
    const id = `${sheet.id} ${String(key)}`;
    if (!this.recording.has(id)) this.recording.set(id, { sheet, key, before: sheet.entered(key) });
  }

  get editing(): boolean {
    return this.typing;
  }

  set editing(editing: boolean) {
    if (this.typing === editing) return;
    this.typing = editing;
    if (!editing) for (const listener of [...this.afterTyping]) listener();
  }

  /** Called once the user has left the cell. @returns ends it */
  onEditingEnd(listener: () => void): () => void {
    this.afterTyping.add(listener);
    return () => this.afterTyping.delete(listener);
  }

  nextId(): string {
    this.ids += 1;
    return String(this.ids);
  }

  addSheet(name: string): SheetModel {
    checkSheetName(name);
    if (this.sheetNamed(name)) throw alreadyExists(name);
    const id = `{00000000-0000-4000-8000-${this.nextId().padStart(12, '0')}}`;
    const sheet = new SheetModel(id, name, (...of) => {
      this.remember(...of);
    });
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.raise({ sheet, address: '', source: 'added' });
    return sheet;
  }

  deleteSheet(sheet: SheetModel): void {
    if (sheet.visibility === 'VeryHidden')
      throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.');
    const visible = this.visibleBesides(sheet);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.raise({ sheet, address: '', source: 'deleted' });
    if (this.active === sheet) this.activate(visible[0]!);
    for (const names of [this.names, ...this.sheets.map((s) => s.names)])
      names.forEach((n, i) => {
        if (leseAdresse(n.formula)?.blatt.toLowerCase() === sheet.name.toLowerCase())
          names[i] = { ...n, formula: '=#REF!' };
      });
  }

  private visibleBesides(sheet: SheetModel): readonly SheetModel[] {
    const visible = this.sheets.filter((s) => s.visibility === 'Visible' && s !== sheet);
    if (visible.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    return visible;
  }

  show(sheet: SheetModel, visibility: SheetModel['visibility']): void {
    if (visibility !== 'Visible') {
      const [other] = this.visibleBesides(sheet);
      if (this.active === sheet) this.activate(other!);
    }
    sheet.visibility = visibility;
  }

  moveSheet(sheet: SheetModel, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument('position');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
  }

  /** References to the sheet follow its new name. */
  renameSheet(sheet: SheetModel, to: string): void {
    const from = sheet.name;
    checkSheetName(to);
    const other = this.sheetNamed(to);
    if (other && other !== sheet) throw alreadyExists(to);
    sheet.name = to;
    const renamed = (formula: string): string => withRenamedSheet(formula, from, to);
    for (const names of [this.names, ...this.sheets.map((s) => s.names)])
      names.forEach((n, i) => (names[i] = { ...n, formula: renamed(n.formula) }));
    for (const s of this.sheets)
      for (const [row, column, { formula }] of s.formulas())
        if (renamed(formula) !== formula) s.change(row, column, { formula: renamed(formula) });
    for (const table of sheet.tables) table.range = { ...table.range, blatt: to };
    if (this.selection?.blatt === from) this.selection = { ...this.selection, blatt: to };
  }

  private sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  }

  /** By name (any case) or id. */
  sheet(nameOrId: string): SheetModel | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find((s) => s.name.toLowerCase() === key || s.id === nameOrId);
  }

  table(nameOrId: string): { readonly sheet: SheetModel; readonly table: TableModel } | undefined {
    const key = nameOrId.toLowerCase();
    for (const sheet of this.sheets)
      for (const table of sheet.tables)
        if (table.name.toLowerCase() === key || table.id === nameOrId) return { sheet, table };
    return undefined;
  }

  private activate(sheet: SheetModel): void {
    const before = this.active;
    if (before === sheet) return;
    this.active = sheet;
    if (before) this.raise({ sheet: before, address: '', source: 'deactivated' });
    this.raise({ sheet, address: '', source: 'activated' });
  }

  select(place: Ort): void {
    const sheet = this.sheet(place.blatt);
    if (!sheet) return;
    this.activate(sheet);
    this.selection = place;
    this.raise({ sheet, address: adresse(place), source: 'selection' });
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(change: Change): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Everything a test compares before and after: plain data, in a fixed order. */
  dump(): unknown {
    return {
      datumssystem: this.datumssystem,
      names: this.names,
      sheets: this.sheets.map((s) => ({
        name: s.name,
        visibility: s.visibility,
        protected: s.protected,
        names: s.names,
        tables: s.tables.map(({ id: _, ...t }) => t),
        columnWidths: [...s.columnWidths],
        validations: s.validations,
        cells: [...s.entries()].filter(([, , c]) => !isBlank(c)),
      })),
    };
  }
}

const isBlank = (c: Cell): boolean =>
  c.value === null &&
  c.formula === undefined &&
  c.format === 'General' &&
  c.locked &&
  Object.values(c.style).every((v) => v === undefined || v === false);
