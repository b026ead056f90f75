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
/** milliseconds between two looks whether the editor has gone */
const AFTER_EDITING = 50;

/** A row of the sheet as the grid wants it: its number, and what can be edited in its cells by column number. */
type Row = Readonly<Record<string, unknown>> & { readonly r: number };

/** The active sheet in a RevoGrid element. The workbook model is the truth; the grid shows it and reports what users do. */
export class Grid {
  private readonly element = document.createElement('revo-grid');
  private shown: SheetModel | undefined;
  private shape = '';
  private rows: readonly number[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;

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
      rowSize: 22,
      rowHeaders: { size: 46, cellTemplate: (_: unknown, { model }: { model: Row }) => model.r + 1 },
    });
    this.listen();
    root.replaceChildren(this.element);
  }

  set dark(dark: boolean) {
    this.element.theme = dark ? 'darkCompact' : 'compact';
  }

  /** Shows the active sheet as it is now. */
  draw(): void {
    const sheet = this.book.active;
    if (!sheet) return;
    // A cell that is being edited would lose what was typed; it is drawn when the editor has gone.
    if (this.element.querySelector('revogr-edit')) {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => {
        this.draw();
      }, AFTER_EDITING);
      return;
    }
    const shape = shapeOf(sheet);
    if (this.shown !== sheet || this.shape !== shape) {
      this.shown = sheet;
      this.shape = shape;
      this.layOut(sheet);
    } else void this.element.refresh('all');
    void this.showSelection();
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
    this.element.columns = Array.from({ length: columns }, (_, c) =>
      this.column(sheet, c, c < frozen.columns),
    );
    this.element.pinnedTopSource = models.slice(0, pinned);
    this.element.source = models.slice(pinned);
  }

  private column(sheet: SheetModel, c: number, pinned: boolean): ColumnRegular {
    return {
      prop: String(c),
      name: spaltenname(c),
      size: Math.round((sheet.columnWidths.get(c) ?? STANDARD_WIDTH) * POINT_IN_PIXELS),
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

  private put(edits: Parameters<UserActions['put']>[1]): void {
    if (this.shown) this.actions.put(this.shown, edits);
  }

  /** What the user selected in the grid becomes the workbook's selection. */
  private async readSelection(): Promise<void> {
    const sheet = this.shown;
    const range = await this.element.getSelectedRange();
    if (!sheet || !range || sheet !== this.book.active) return;
    const top = this.rows[this.offset(range.rowType) + range.y];
    const bottom = this.rows[this.offset(range.rowType) + range.y1];
    if (top === undefined || bottom === undefined) return;
    const left = range.x + (range.colType === 'rgCol' ? sheet.frozen.columns : 0);
    const place: Ort = {
      blatt: sheet.name,
      zeile: top,
      spalte: left,
      zeilen: bottom - top + 1,
      spalten: range.x1 - range.x + 1,
    };
    if (!same(place, this.book.selection)) this.book.select(place);
  }

  private offset(type: string): number {
    return type === 'rgRow' ? this.rows.filter((r) => r < (this.shown?.frozen.rows ?? 0)).length : 0;
  }

  /** What the workbook has selected is shown, and scrolled to. */
  private async showSelection(): Promise<void> {
    const sheet = this.shown;
    const place = this.book.selection;
    if (!sheet || place?.blatt !== sheet.name) return;
    const first = this.rows.indexOf(place.zeile);
    if (first < 0) return;
    const pinnedRow = place.zeile < sheet.frozen.rows;
    const pinnedColumn = place.spalte < sheet.frozen.columns;
    const y = first - (pinnedRow ? 0 : this.offset('rgRow'));
    const x = place.spalte - (pinnedColumn ? 0 : sheet.frozen.columns);
    const known = await this.element.getSelectedRange();
    const [y1, x1] = [y + place.zeilen - 1, x + place.spalten - 1];
    if (known?.x === x && known.y === y && known.x1 === x1 && known.y1 === y1) return;
    await this.element.setCellsFocus(
      { x, y },
      { x: x1, y: y1 },
      (pinnedColumn ? 'colPinStart' : 'rgCol') satisfies DimensionCols,
      (pinnedRow ? 'rowPinStart' : 'rgRow') satisfies DimensionRows,
    );
    await this.element.scrollToCoordinate({ ...(pinnedColumn ? {} : { x }), ...(pinnedRow ? {} : { y }) });
  }
}

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
