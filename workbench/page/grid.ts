import { defineCustomElements } from '@revolist/revogrid/loader';
import type { ColumnRegular, DimensionCols, DimensionRows } from '@revolist/revogrid';
import { spaltenname, type Ort } from '../../src/domain/ort';
import { inputText, type SheetModel, type UserActions, type WorkbookModel } from '../host';
import { cellLook } from './cell-look';

defineCustomElements();

/** So much room is shown beyond the cells in use. */
const SPARE = { rows: 60, columns: 8 };
const LEAST = { rows: 120, columns: 26 };
const POINT_IN_PIXELS = 4 / 3;
const STANDARD_WIDTH = 48;
/** in pixels */
const ROW_HEIGHT = 22;

/** milliseconds after which nothing is expected to be drawn any more */
const LONGEST_DRAWING = 2000;

/** A row of the sheet as the grid wants it: its number, and what can be edited in its cells by column number. */
type Row = Readonly<Record<string, unknown>> & { readonly r: number };

/** The active sheet in a RevoGrid element. The workbook model is the truth; the grid shows it and reports what users do. */
export class Grid {
  private readonly element = document.createElement('revo-grid');
  private shown: SheetModel | undefined;
  private shape = '';
  /** the rows and columns that are not hidden */
  private rows: readonly number[] = [];
  private columns: readonly number[] = [];
  /** selections shown and made so far */
  private selections = 0;
  /** whether what was typed has become an edit; the editor goes a moment later */
  private taken = false;
  /** whether something is to be drawn once the editor has gone */
  private waiting = false;

  constructor(
    root: HTMLElement,
    private readonly book: WorkbookModel,
    private readonly actions: UserActions,
  ) {
    Object.assign(this.element, {
      range: true,
      resize: true,
      useClipboard: false,
      applyOnClose: true,
      hideAttribution: true,
      rowSize: ROW_HEIGHT,
      rowHeaders: { size: 46, cellTemplate: (_: unknown, { model }: { model: Row }) => model.r + 1 },
    });
    this.listen();
    this.watchEditing();
    this.element.addEventListener('pointerdown', () => (this.selections += 1), { capture: true });
    root.replaceChildren(this.element);
  }

  set dark(dark: boolean) {
    this.element.theme = dark ? 'darkCompact' : 'compact';
  }

  /** Shows the active sheet as it is now. */
  draw(): void {
    const sheet = this.book.active;
    if (!sheet) return;
    // A cell that is being edited would lose what was typed; it is drawn when that has been taken or the editor has gone.
    this.waiting = this.isEditing && !this.taken;
    if (this.waiting) return;
    const shape = shapeOf(sheet);
    if (this.shown !== sheet || this.shape !== shape) {
      this.shown = sheet;
      this.shape = shape;
      this.layOut(sheet);
    } else void this.element.refresh('all');
    void this.showSelection();
  }

  /** Calls once the cells have been drawn, or soon if there is nothing to draw. */
  afterDrawing(act: () => void): void {
    const start = performance.now();
    const look = (): void => {
      const isDrawn = this.element.querySelector('[data-cell]') !== null;
      if (isDrawn || performance.now() - start > LONGEST_DRAWING) setTimeout(act);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }

  private get isEditing(): boolean {
    return this.element.querySelector('revogr-edit') !== null;
  }

  focus(): void {
    this.element.focus();
  }

  private layOut(sheet: SheetModel): void {
    const { rows, columns } = extentOf(sheet);
    const frozen = sheet.frozen;
    this.rows = Array.from({ length: rows }, (_, r) => r).filter((r) => !sheet.hiddenRows.has(r));
    const models = this.rows.map((r) => rowModel(this.book, sheet, r));
    const pinned = this.rows.filter((r) => r < frozen.rows).length;
    this.columns = Array.from({ length: columns }, (_, c) => c).filter((c) => !sheet.hiddenColumns.has(c));
    this.element.columns = this.columns.map((c) => this.column(sheet, c, c < frozen.columns));
    this.element.pinnedTopSource = models.slice(0, pinned);
    this.element.source = models.slice(pinned);
  }

  private column(sheet: SheetModel, c: number, pinned: boolean): ColumnRegular {
    return {
      prop: String(c),
      name: spaltenname(c),
      size: widthOf(sheet, c),
      minSize: 12,
      ...(pinned ? { pin: 'colPinStart' as const } : {}),
      cellTemplate: (_, { model }) => cellLook(this.book, sheet, (model as Row).r, c).text,
      cellProperties: ({ model }) => cellLook(this.book, sheet, (model as Row).r, c).properties,
    };
  }

  private listen(): void {
    const on = <T>(name: string, act: (detail: T, event: CustomEvent<T>) => void): void => {
      this.element.addEventListener(name, (e) => {
        act((e as CustomEvent<T>).detail, e as CustomEvent<T>);
      });
    };
    on<{ model: Row; prop: string; val: unknown }>('beforeedit', ({ model, prop, val }, event) => {
      event.preventDefault();
      this.taken = true;
      this.put([{ row: model.r, column: Number(prop), text: asText(val) }]);
    });
    on<{ data: Record<string, Record<string, unknown>>; models: Record<string, Row> }>(
      'beforerangeedit',
      ({ data, models }, event) => {
        event.preventDefault();
        this.put(
          Object.entries(data).flatMap(([index, cells]) =>
            Object.entries(cells).map(([prop, value]) => ({
              row: models[index]!.r,
              column: Number(prop),
              text: asText(value),
            })),
          ),
        );
      },
    );
    // RevoGrid copies cells as they are; Excel moves references and continues series. Rather nothing than something else.
    on('beforeautofill', (_, event) => {
      event.preventDefault();
    });
    on<{ original: KeyboardEvent }>('beforekeydown', ({ original }, event) => {
      if (original.key !== 'F2') return;
      event.preventDefault();
      // RevoGrid edits on Enter; F2 does the same.
      const enter = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true });
      original.target?.dispatchEvent(enter);
    });
    on('afterfocus', () => void this.readSelection());
    on('setrange', () => setTimeout(() => void this.readSelection()));
    on<Record<string, ColumnRegular>>('aftercolumnresize', (columns) => {
      for (const { prop, size } of Object.values(columns))
        if (size !== undefined) this.shown?.columnWidths.set(Number(prop), size / POINT_IN_PIXELS);
    });
  }

  /** While a cell is being edited Excel refuses requests. */
  private watchEditing(): void {
    let before = false;
    new MutationObserver(() => {
      const { isEditing } = this;
      if (isEditing === before) return;
      this.book.editing = before = isEditing;
      this.taken = false;
      if (!isEditing && this.waiting) this.draw();
    }).observe(this.element, { childList: true, subtree: true });
  }

  private put(edits: Parameters<UserActions['put']>[1]): void {
    if (this.shown) this.actions.put(this.shown, edits);
  }

  /** What the user selected in the grid becomes the workbook's selection. */
  private async readSelection(): Promise<void> {
    const sheet = this.shown;
    const range = await this.element.getSelectedRange();
    if (!sheet || !range || sheet !== this.book.active) return;
    const rows = span(this.rows, range.rowType === 'rgRow' ? this.pinned.rows : 0, range.y, range.y1);
    const columns = span(
      this.columns,
      range.colType === 'rgCol' ? this.pinned.columns : 0,
      range.x,
      range.x1,
    );
    if (!rows || !columns) return;
    const place: Ort = {
      blatt: sheet.name,
      zeile: rows.first,
      spalte: columns.first,
      zeilen: rows.count,
      spalten: columns.count,
    };
    if (!same(place, this.book.selection)) this.book.select(place);
  }

  /** What the workbook has selected is shown, and scrolled to. */
  private async showSelection(): Promise<void> {
    const sheet = this.shown;
    const place = this.book.selection;
    if (!sheet || place?.blatt !== sheet.name) return;
    const row = within(this.rows, place.zeile, place.zeilen, this.pinned.rows);
    const column = within(this.columns, place.spalte, place.spalten, this.pinned.columns);
    if (!row || !column) return;
    const [from, to] = [
      { x: column.from, y: row.from },
      { x: column.to, y: row.to },
    ];
    const known = await this.element.getSelectedRange();
    if (known?.x === from.x && known.y === from.y && known.x1 === to.x && known.y1 === to.y) return;
    const focused = document.activeElement;
    this.selections += 1;
    await this.element.setCellsFocus(
      from,
      to,
      (column.isPinned ? 'colPinStart' : 'rgCol') satisfies DimensionCols,
      (row.isPinned ? 'rowPinStart' : 'rgRow') satisfies DimensionRows,
    );
    if (!row.isPinned && !this.rowIsInView(from.y)) await this.element.scrollToRow(from.y);
    if (!column.isPinned && !this.columnIsInView(from.x)) await this.element.scrollToColumnIndex(from.x);
    this.giveFocusBack(focused);
  }

  /** Rows may not be drawn yet, so their places are computed. */
  private rowIsInView(y: number): boolean {
    const scroller = this.element.querySelector('.rgCol .vertical-inner');
    const top = scroller?.scrollTop ?? 0;
    const height = scroller?.clientHeight ?? this.element.clientHeight;
    return y * ROW_HEIGHT >= top && (y + 1) * ROW_HEIGHT <= top + height;
  }

  private columnIsInView(x: number): boolean {
    const scroller = this.element.querySelector('revogr-viewport-scroll.rgCol');
    const from = scroller?.scrollLeft ?? 0;
    const width = scroller?.clientWidth ?? this.element.clientWidth;
    const scrolling = this.columns.slice(this.pinned.columns);
    const left = scrolling.slice(0, x).reduce((sum, c) => sum + widthOf(this.shown!, c), 0);
    return left >= from && left + widthOf(this.shown!, scrolling[x]!) <= from + width;
  }

  /** How many of the rows and columns that are shown stay while the rest scrolls. */
  private get pinned(): { readonly rows: number; readonly columns: number } {
    const { rows, columns } = this.shown?.frozen ?? { rows: 0, columns: 0 };
    return {
      rows: this.rows.filter((r) => r < rows).length,
      columns: this.columns.filter((c) => c < columns).length,
    };
  }

  /** The grid takes the focus when it next draws; who selects from elsewhere keeps it. */
  private giveFocusBack(to: Element | null): void {
    if (!(to instanceof HTMLElement) || to === document.body || this.element.contains(to)) return;
    const { selections } = this;
    const back = (): void => {
      // Who has selected something else meanwhile wants to be there.
      if (selections === this.selections && this.element.contains(document.activeElement)) to.focus();
    };
    requestAnimationFrame(() => requestAnimationFrame(back));
  }
}

/** Width of a column in pixels. */
const widthOf = (sheet: SheetModel, c: number): number =>
  Math.round((sheet.columnWidths.get(c) ?? STANDARD_WIDTH) * POINT_IN_PIXELS);

/** Rows or columns of the sheet from places among those shown. @param offset shown ones before place 0 */
const span = (
  shown: readonly number[],
  offset: number,
  from: number,
  to: number,
): { readonly first: number; readonly count: number } | undefined => {
  const [first, last] = [shown[offset + from], shown[offset + to]];
  return first === undefined || last === undefined ? undefined : { first, count: last - first + 1 };
};

/** The reverse: places among those shown; undefined where the first one is hidden. @param pinned shown ones that stay */
const within = (
  shown: readonly number[],
  first: number,
  count: number,
  pinned: number,
): { readonly from: number; readonly to: number; readonly isPinned: boolean } | undefined => {
  const at = shown.indexOf(first);
  if (at < 0) return undefined;
  const isPinned = at < pinned;
  const from = isPinned ? at : at - pinned;
  const seen = shown.filter((n) => n >= first && n < first + count).length;
  return { from, to: from + seen - 1, isPinned };
};

const asText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const rowModel = (book: WorkbookModel, sheet: SheetModel, r: number): Row =>
  new Proxy<Row>(
    { r },
    {
      get: (row, key) =>
        typeof key === 'string' && /^\d+$/.test(key)
          ? inputText(sheet.cell(r, Number(key)), book.datumssystem)
          : (Reflect.get(row, key) as unknown),
      set: () => true,
    },
  );

const extentOf = (sheet: SheetModel): { rows: number; columns: number } => {
  const used = sheet.used(
    { blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1_048_576, spalten: 16_384 },
    true,
  );
  return {
    rows: Math.min(1_048_576, Math.max(LEAST.rows, (used ? used.zeile + used.zeilen : 0) + SPARE.rows)),
    columns: Math.min(
      16_384,
      Math.max(LEAST.columns, (used ? used.spalte + used.spalten : 0) + SPARE.columns),
    ),
  };
};

/** What makes the grid lay out its rows and columns anew; small steps are enough for room that grows. */
const shapeOf = (sheet: SheetModel): string => {
  const { rows, columns } = extentOf(sheet);
  return JSON.stringify([
    Math.ceil(rows / SPARE.rows),
    Math.ceil(columns / SPARE.columns),
    sheet.frozen,
    [...sheet.hiddenRows],
    [...sheet.hiddenColumns],
    [...sheet.columnWidths],
  ]);
};

const same = (a: Ort, b: Ort | undefined): boolean =>
  b !== undefined &&
  a.blatt === b.blatt &&
  a.zeile === b.zeile &&
  a.spalte === b.spalte &&
  a.zeilen === b.zeilen &&
  a.spalten === b.spalten;
