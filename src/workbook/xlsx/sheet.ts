import { leseAdresse, MAX_SPALTEN, MAX_ZEILEN, spaltenname, spaltennummer, type Ort } from '../../domain/ort';
import { overlap } from '../own-sheet';
import { xlsxError } from './errors';
import { child, children, create, isTrue, type Element, type XmlPart } from './xml';

/** The smallest rectangle of some cells, counted from 0, ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An array formula or a data table: where it stands and which cells it fills. */
export interface Fill {
  readonly area: Ort;
  readonly formula: Element;
}

/** The cells of a worksheet part, by row and column from 0. */
export class Sheet {
  readonly #rows = new Map<number, Element>();
  readonly #cells = new Map<number, Map<number, Element>>();
  readonly #data: Element;
  #fills: readonly Fill[] | undefined;
  #stated = false;
  #lastRow = -1;

  constructor(readonly part: XmlPart) {
    const data = child(part.root, 'sheetData');
    if (!data) throw xlsxError('beschaedigt', part.name);
    this.#data = data;
    this.#index();
  }

  get root(): Element {
    return this.part.root;
  }

  get isProtected(): boolean {
    return isTrue(child(this.root, 'sheetProtection'), 'sheet');
  }

  row(row: number): Element | undefined {
    return this.#rows.get(row);
  }

  /** The rows that the file has. */
  get rows(): Iterable<readonly [row: number, element: Element]> {
    return this.#rows;
  }

  cell(row: number, column: number): Element | undefined {
    return this.#cells.get(row)?.get(column);
  }

  /** The cells within an area that exist in the file, by row and column. */
  *cellsIn({ zeile, spalte, zeilen, spalten }: Ort): Generator<[row: number, column: number, cell: Element]> {
    for (const [row, cells] of within(this.#cells, zeile, zeilen))
      for (const [column, cell] of within(cells, spalte, spalten)) yield [row, column, cell];
  }

  /** The array formulas and data tables of the sheet. */
  get fills(): readonly Fill[] {
    this.#fills ??= [...this.#cells.values()].flatMap((cells) => [...cells.values()].flatMap(fillOf));
    return this.#fills;
  }

  /** True where an array formula or a data table fills some cell of the area; only its first cell holds the formula. */
  isFilled(area: Ort): boolean {
    return this.fills.some((fill) => overlap(fill.area, area));
  }

  /** The cell, made in its place where the file has none. */
  ensureCell(row: number, column: number): Element {
    const known = this.cell(row, column);
    if (known) return known;
    const parent = this.ensureRow(row);
    parent.removeAttribute('spans');
    const cells = this.#cells.get(row) ?? new Map<number, Element>();
    const after = [...cells].filter(([c]) => c > column).sort(([a], [b]) => a - b)[0]?.[1] ?? null;
    const cell = create(parent, 'c', { r: `${spaltenname(column)}${row + 1}` });
    const style = isTrue(parent, 'customFormat') ? parent.getAttribute('s') : this.columnStyle(column);
    if (style !== null) cell.setAttribute('s', style);
    parent.insertBefore(cell, after ?? lastExtension(parent));
    cells.set(column, cell);
    this.#cells.set(row, cells);
    return cell;
  }

  /** The row, made in its place where the file has none. */
  ensureRow(row: number): Element {
    this.#stateAddresses();
    const known = this.#rows.get(row);
    if (known) return known;
    const after =
      row > this.#lastRow
        ? null
        : [...this.#rows].reduce((next, at) => (at[0] > row && at[0] < next[0] ? at : next), [
            Infinity,
            null as Element | null,
          ] as const)[1];
    const element = create(this.#data, 'row', { r: row + 1 });
    this.#data.insertBefore(element, after);
    this.#rows.set(row, element);
    this.#lastRow = Math.max(this.#lastRow, row);
    return element;
  }

  removeCell(row: number, column: number): void {
    const cell = this.cell(row, column);
    cell?.parentNode?.removeChild(cell);
    this.#cells.get(row)?.delete(column);
  }

  /** Style that a column gives to cells that the file does not have. */
  columnStyle(column: number): string | null {
    const columns = child(this.root, 'cols');
    const found =
      columns &&
      children(columns, 'col').find(
        (c) => Number(c.getAttribute('min')) <= column + 1 && column + 1 <= Number(c.getAttribute('max')),
      );
    return found?.getAttribute('style') ?? null;
  }

  /** The rectangle of all cells that hold a value or a formula. */
  usedBox(area?: Ort): Box | undefined {
    const whole = area ?? { blatt: '', zeile: 0, spalte: 0, zeilen: Infinity, spalten: Infinity };
    let box: Box | undefined;
    for (const [row, column, cell] of this.cellsIn(whole)) if (cell.firstChild) box = grow(box, row, column);
    return box;
  }

  /** Brings the stated dimension up to date; it never shrinks. */
  updateDimension(): void {
    const dimension = child(this.root, 'dimension');
    const stated = dimension && leseAdresse(dimension.getAttribute('ref') ?? '');
    let box = this.usedBox();
    if (!dimension || !stated || !box) return;
    box = grow(box, stated.zeile, stated.spalte);
    box = grow(box, stated.zeile + stated.zeilen - 1, stated.spalte + stated.spalten - 1);
    const from = `${spaltenname(box.left)}${box.top + 1}`;
    const to = `${spaltenname(box.right)}${box.bottom + 1}`;
    dimension.setAttribute('ref', from === to ? from : `${from}:${to}`);
  }

  /** Rows and cells may leave out their address: then they follow the one before. */
  #index(): void {
    let row = -1;
    for (const rowElement of children(this.#data, 'row')) {
      row = rowElement.hasAttribute('r') ? Number(rowElement.getAttribute('r')) - 1 : row + 1;
      const cells = this.#cells.get(row) ?? new Map<number, Element>();
      let column = -1;
      for (const cell of children(rowElement, 'c')) {
        column = columnOf(cell) ?? column + 1;
        if (!(row >= 0 && row < MAX_ZEILEN) || column >= MAX_SPALTEN)
          throw xlsxError('beschaedigt', this.part.name);
        cells.set(column, cell);
      }
      this.#rows.set(row, rowElement);
      this.#lastRow = Math.max(this.#lastRow, row);
      this.#cells.set(row, cells);
    }
  }

  /** Writes every address out, so that cells can be inserted between those that leave it out. */
  #stateAddresses(): void {
    if (this.#stated) return;
    this.#stated = true;
    for (const [row, element] of this.#rows)
      if (!element.hasAttribute('r')) element.setAttribute('r', String(row + 1));
    for (const [row, cells] of this.#cells)
      for (const [column, cell] of cells)
        if (!cell.hasAttribute('r')) cell.setAttribute('r', `${spaltenname(column)}${row + 1}`);
  }
}

const columnOf = (cell: Element): number | undefined => {
  const letters = /^\$?([A-Z]+)/i.exec(cell.getAttribute('r') ?? '')?.[1];
  return letters === undefined ? undefined : spaltennummer(letters);
};

/** The entries from `start` on, `count` at most; a few are looked up, many are sought among all. */
function* within<T>(all: ReadonlyMap<number, T>, start: number, count: number): Generator<[number, T]> {
  if (count > all.size) {
    for (const [at, value] of all) if (at >= start && at < start + count) yield [at, value];
    return;
  }
  for (let at = start; at < start + count; at++) {
    const value = all.get(at);
    if (value !== undefined) yield [at, value];
  }
}

const fillOf = (cell: Element): readonly Fill[] => {
  const formula = child(cell, 'f');
  const type = formula?.getAttribute('t');
  if (!formula || (type !== 'array' && type !== 'dataTable')) return [];
  const area = leseAdresse(formula.getAttribute('ref') ?? '');
  return area ? [{ area, formula }] : [];
};

const lastExtension = (row: Element): Element | null => child(row, 'extLst') ?? null;

const grow = (box: Box | undefined, row: number, column: number): Box =>
  box
    ? {
        top: Math.min(box.top, row),
        left: Math.min(box.left, column),
        bottom: Math.max(box.bottom, row),
        right: Math.max(box.right, column),
      }
    : { top: row, left: column, bottom: row, right: column };
