import { MAX_SPALTEN, MAX_ZEILEN } from '../../../src/domain/ort';
import { xlsxError } from '../../../src/workbook/xlsx/errors';
import type { StatedValue } from '../../../src/workbook/xlsx/values';
import { parseText, type Element } from '../../../src/workbook/xlsx/xml';
import { scan, type Attributes, type Scanner } from './scan';
import { TextItem } from './scan-strings';

/** What stands in the `f` of a cell. */
export interface StatedFormula {
  readonly text: string;
  readonly type: string | undefined;
  /** number of the group of cells that share it */
  readonly group: string | undefined;
  /** the cells that it fills */
  readonly area: string | undefined;
}

/** A cell as the file states it. */
export interface StatedCell extends StatedValue {
  readonly row: number;
  readonly column: number;
  /** number of its format; an empty text where none is stated */
  readonly format: string;
  readonly formula: StatedFormula | undefined;
  /** whether there is anything in it */
  readonly filled: boolean;
}

export interface StatedRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly height: number | undefined;
  /** where it begins and ends in the text */
  readonly from: number;
  readonly to: number;
}

/** Where the rows stand in the text of a worksheet part. */
export interface RowPlaces {
  readonly rows: readonly StatedRow[];
  readonly from: number;
  readonly to: number;
  /** whether every row and cell states its address, and the rows come in their order */
  readonly isRegular: boolean;
}

/** A worksheet part as it is read for opening. */
export interface StatedSheet {
  readonly cells: readonly StatedCell[];
  readonly places: RowPlaces;
  /** the tree of the part without its rows */
  readonly frame: Element;
}

/**
 * Reads a worksheet part. Only what stands around the rows becomes a tree: that is small, and the rows are many.
 * @throws WorkbookError `beschaedigt`
 */
export const scanSheet = (part: string, xml: string): StatedSheet => {
  const scanner = new SheetScanner(part, xml);
  scan(part, xml, scanner);
  const { cells, rows, from, to: end, isRegular } = scanner;
  if (from === undefined || end === undefined) throw xlsxError('beschaedigt', part);
  const to = end > from ? xml.lastIndexOf('</', end - 1) : end;
  const frame = parseText(part, xml.slice(0, from) + xml.slice(to)).root;
  return { cells, places: { rows, from, to, isRegular }, frame };
};

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Places of the elements in the path. */
const [DATA, ROW, CELL, CONTENT] = [1, 2, 3, 4] as const;

class SheetScanner implements Scanner {
  readonly cells: StatedCell[] = [];
  readonly rows: Open<StatedRow>[] = [];
  isRegular = true;
  /** where the rows begin and end */
  from: number | undefined;
  to: number | undefined;
  #row = -1;
  #column = -1;
  #cell: Open<StatedCell> | undefined;
  #formula: Open<StatedFormula> | undefined;
  #value: string | undefined;
  readonly #inline = new TextItem(CONTENT + 1);

  constructor(
    private readonly part: string,
    private readonly xml: string,
  ) {}

  open(path: readonly string[], attributes: Attributes, at: number): void {
    const depth = path.length - 1;
    if (depth === DATA && path[DATA] === 'sheetData') this.from ??= at;
    // a worksheet has one list of rows: another would be an error that is left alone
    if (depth <= DATA || path[DATA] !== 'sheetData' || this.to !== undefined) return;
    if (depth === ROW && path[ROW] === 'row') this.#openRow(attributes, at);
    else if (depth === CELL && path[ROW] === 'row' && path[CELL] === 'c') this.#openCell(attributes);
    else if (depth === CONTENT && this.#cell) this.#openContent(this.#cell, path[CONTENT]!, attributes);
  }

  text(path: readonly string[], text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    cell.filled = true;
    if (path.length <= CONTENT) return;
    if (path[CONTENT] === 'v') this.#value = (this.#value ?? '') + text;
    else if (path[CONTENT] === 'f' && this.#formula) this.#formula.text += text;
    else if (path[CONTENT] === 'is') this.#inline.text(path, text);
  }

  close(path: readonly string[], at: number): void {
    const depth = path.length - 1;
    if (depth === DATA && path[DATA] === 'sheetData') this.to ??= at;
    if (depth === ROW && path[ROW] === 'row' && path[DATA] === 'sheetData' && this.to === undefined)
      this.rows.at(-1)!.to = at;
    if (!this.#cell) return;
    if (depth > CONTENT && path[CONTENT] === 'is') this.#inline.close(path);
    else if (depth === CONTENT) this.#closeContent(this.#cell, path[CONTENT]!);
    else if (depth === CELL) {
      this.cells.push(this.#cell);
      this.#cell = undefined;
    }
  }

  /** Rows and cells may leave out their address: then they follow the one before. */
  #openRow({ r, hidden, ht }: Attributes, at: number): void {
    const before = this.#row;
    this.#row = r ? Number(r.value) - 1 : this.#row + 1;
    this.#column = -1;
    if (!r || !(this.#row > before)) this.isRegular = false;
    const height = ht ? Number(ht.value) : undefined;
    this.rows.push({
      row: this.#row,
      hidden: hidden !== undefined && (hidden.value === '1' || hidden.value === 'true'),
      height: height !== undefined && Number.isFinite(height) ? height : undefined,
      from: this.xml.lastIndexOf('<', at - 1),
      to: at,
    });
  }

  #openCell({ r, s, t }: Attributes): void {
    this.#column = columnOf(r?.value) ?? this.#column + 1;
    if (!r) this.isRegular = false;
    if (!(this.#row >= 0 && this.#row < MAX_ZEILEN) || this.#column >= MAX_SPALTEN)
      throw xlsxError('beschaedigt', this.part);
    this.#cell = {
      row: this.#row,
      column: this.#column,
      format: s?.value ?? '',
      type: t?.value ?? 'n',
      raw: undefined,
      inline: undefined,
      formula: undefined,
      hasFormula: false,
      filled: false,
    };
  }

  #openContent(cell: Open<StatedCell>, name: string, { t, si, ref }: Attributes): void {
    cell.filled = true;
    if (name === 'v') this.#value = '';
    if (name === 'f') this.#formula = { text: '', type: t?.value, group: si?.value, area: ref?.value };
  }

  /** Of several of one kind the first counts. */
  #closeContent(cell: Open<StatedCell>, name: string): void {
    if (name === 'v') cell.raw ??= this.#value;
    if (name === 'is') cell.inline ??= this.#inline.take();
    if (name === 'f') {
      cell.formula ??= this.#formula;
      cell.hasFormula = true;
    }
  }
}

/** By hand: this is asked of every cell. */
const columnOf = (address: string | undefined): number | undefined => {
  let at = address?.startsWith('$') ? 1 : 0;
  let column = 0;
  for (; address !== undefined && at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~LOWER;
    if (letter < A || letter > Z) break;
    column = column * 26 + letter - A + 1;
  }
  return column === 0 ? undefined : column - 1;
};

const [A, Z, LOWER] = [65, 90, 32] as const;
