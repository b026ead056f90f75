import { leseAdresse, MAX_SPALTEN, type Ort } from '../../domain/ort';
import type { Bereichsform } from '../../domain/snapshot';
import { overlap } from '../own-sheet';
import { SharedFormula } from './shared-formula';
import type { Box, Fill, Sheet } from './sheet';
import { child, children, isTrue, type Element } from './xml';

/** Every cell of a sheet, wherever it ends. */
const WHOLE: Ort = { blatt: '', zeile: 0, spalte: 0, zeilen: Infinity, spalten: Infinity };

/** What the cells of a sheet are besides their values; what concerns all of it is looked up once. */
export class SheetForm {
  readonly #sheet: Sheet;
  readonly #used: Box | undefined;
  readonly #hiddenColumns: readonly number[];
  readonly #merged: readonly Ort[];
  /** rows (from 0) that are hidden, as far as the sheet is used */
  readonly hiddenRows: readonly number[];
  #shared: ReadonlyMap<string, SharedFormula> | undefined;

  constructor(sheet: Sheet, blatt: string) {
    this.#sheet = sheet;
    this.#used = sheet.usedBox();
    this.hiddenRows = hiddenRows(sheet, this.#used?.bottom ?? -1);
    this.#hiddenColumns = hiddenColumns(sheet.root, this.#used?.right ?? -1);
    this.#merged = mergedAreas(sheet.root, blatt);
  }

  /**
   * The form of a range.
   * @param used the part of it that holds values
   */
  of(area: Ort, used: Ort): Bereichsform {
    return {
      formeln: this.#formulas(used),
      versteckteZeilen: this.hiddenRows.filter((r) => r >= area.zeile && r < area.zeile + area.zeilen),
      versteckteSpalten: this.#hiddenColumns.filter(
        (c) => c >= area.spalte && c < area.spalte + area.spalten,
      ),
      verbunden: this.#merged.filter((merged) => overlap(merged, area)),
    };
  }

  #formulas(area: Ort): readonly (readonly (string | null)[])[] {
    const formulas = Array.from({ length: area.zeilen }, () => Array<string | null>(area.spalten).fill(null));
    const put = (row: number, column: number, text: string | null): void => {
      const line = formulas[row - area.zeile];
      if (line) line[column - area.spalte] = text;
    };
    for (const [row, column, cell] of this.#sheet.cellsIn(area)) {
      const formula = child(cell, 'f');
      if (formula) put(row, column, this.#formula(formula, row, column));
    }
    for (const fill of this.#sheet.fills.filter((f) => overlap(f.area, area))) {
      const text = textOfFill(fill);
      for (const [row, column] of cellsOf(fill.area, area)) put(row, column, text);
    }
    return formulas;
  }

  #formula(formula: Element, row: number, column: number): string | null {
    const text = textOf(formula);
    if (text !== '') return `=${text}`;
    const group = groupOf(formula);
    if (group === undefined) return null;
    this.#shared ??= sharedFormulas(this.#sheet);
    return this.#shared.get(group)?.at(row, column) ?? null;
  }
}

const textOf = (formula: Element): string => (formula.textContent ?? '').replace(/^=/, '');

/** Number of the group of cells that share a formula. */
const groupOf = (formula: Element): string | undefined =>
  formula.getAttribute('t') === 'shared' ? (formula.getAttribute('si') ?? undefined) : undefined;

/** The first cell of each group that has the formula's text. */
const sharedFormulas = (sheet: Sheet): ReadonlyMap<string, SharedFormula> => {
  const shared = new Map<string, SharedFormula>();
  for (const [row, column, cell] of sheet.cellsIn(WHOLE)) {
    const formula = child(cell, 'f');
    const group = formula && groupOf(formula);
    if (group === undefined || shared.has(group)) continue;
    const text = textOf(formula!);
    if (text !== '') shared.set(group, new SharedFormula(text, row, column));
  }
  return shared;
};

/** The text of an array formula; a data table has none and reads as Excel shows it: `=TABLE(B1,)`. */
const textOfFill = ({ formula }: Fill): string | null => {
  if (formula.getAttribute('t') === 'dataTable') {
    const [first, second] = ['r1', 'r2'].map((name) => formula.getAttribute(name) ?? '');
    if (isTrue(formula, 'dt2D')) return `=TABLE(${first},${second})`;
    return isTrue(formula, 'dtr') ? `=TABLE(${first},)` : `=TABLE(,${first})`;
  }
  const text = textOf(formula);
  return text === '' ? null : `=${text}`;
};

/** The cells that two areas share. */
function* cellsOf(a: Ort, b: Ort): Generator<[row: number, column: number]> {
  const bottom = Math.min(a.zeile + a.zeilen, b.zeile + b.zeilen);
  const right = Math.min(a.spalte + a.spalten, b.spalte + b.spalten);
  for (let row = Math.max(a.zeile, b.zeile); row < bottom; row++)
    for (let column = Math.max(a.spalte, b.spalte); column < right; column++) yield [row, column];
}

/** By hand, by a filter, by an outline, or without any height. */
const hiddenRows = (sheet: Sheet, last: number): readonly number[] => {
  const hidden: number[] = [];
  for (const [row, element] of sheet.rows)
    if (row <= last && (isTrue(element, 'hidden') || isZero(element, 'ht'))) hidden.push(row);
  // Where rows are hidden unless they say otherwise, those that the file does not have are hidden, too.
  if (isTrue(child(sheet.root, 'sheetFormatPr'), 'zeroHeight'))
    for (let row = 0; row <= last; row++) if (!sheet.row(row)) hidden.push(row);
  return hidden.sort((a, b) => a - b);
};

const hiddenColumns = (root: Element, last: number): readonly number[] => {
  const hidden = new Set<number>();
  for (const list of children(root, 'cols'))
    for (const column of children(list, 'col')) {
      if (!isTrue(column, 'hidden') && !isZero(column, 'width')) continue;
      const end = Math.min(Number(column.getAttribute('max')), last + 1, MAX_SPALTEN);
      for (let c = Number(column.getAttribute('min')); c <= end; c++) hidden.add(c - 1);
    }
  return [...hidden].sort((a, b) => a - b);
};

const isZero = (element: Element, attribute: string): boolean =>
  element.hasAttribute(attribute) && Number(element.getAttribute(attribute)) === 0;

const mergedAreas = (root: Element, blatt: string): readonly Ort[] => {
  const list = child(root, 'mergeCells');
  return (list ? children(list, 'mergeCell') : []).flatMap(
    (merged) => leseAdresse(merged.getAttribute('ref') ?? '', blatt) ?? [],
  );
};
