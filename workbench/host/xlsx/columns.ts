import { ensureChild, WORKSHEET_ORDER } from '../../../src/workbook/xlsx/order';
import { child, children, create, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import { COLUMNS } from '../model';

/** Width of a digit in Calibri 11, in pixels: files count columns in digits. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
/** Excel cuts widths off at 1/256 of a digit. */
const STEPS = 256;

/** A width of the file in points. Widths that are whole pixels, as Excel has them, stay so. */
const points = (width: number): number => {
  const pixels = width * DIGIT;
  const whole = Math.ceil(pixels - 1e-6);
  const exact = whole - pixels < DIGIT / STEPS + 1e-6 ? whole : pixels;
  return Math.round(exact * POINTS_PER_PIXEL * 1e4) / 1e4;
};

const fileWidth = (width: number): number => {
  const pixels = Math.round((width / POINTS_PER_PIXEL) * 1e6) / 1e6;
  return Number.isInteger(pixels) ? Math.floor((pixels / DIGIT) * STEPS) / STEPS : pixels / DIGIT;
};

const first = (column: Element): number => Math.max(Number(column.getAttribute('min')), 1) - 1;
const last = (column: Element): number => Math.min(Number(column.getAttribute('max')), COLUMNS) - 1;

const columnsOf = (worksheet: Element): readonly Element[] => {
  const list = child(worksheet, 'cols');
  return list ? children(list, 'col') : [];
};

/** The stated widths of a worksheet's columns, in points. */
export const columnWidths = (worksheet: Element): ReadonlyMap<number, number> => {
  const widths = new Map<number, number>();
  for (const column of columnsOf(worksheet)) {
    const width = Number(column.getAttribute('width') ?? NaN);
    if (Number.isFinite(width))
      for (let c = first(column); c <= last(column); c++) widths.set(c, points(width));
  }
  return widths;
};

/** The columns of a worksheet that are hidden. */
export const hiddenColumns = (worksheet: Element): ReadonlySet<number> => {
  const hidden = new Set<number>();
  for (const column of columnsOf(worksheet))
    if (isTrue(column, 'hidden')) for (let c = first(column); c <= last(column); c++) hidden.add(c);
  return hidden;
};

/** What becomes of some columns that lie side by side. */
export interface ColumnChange {
  readonly from: number;
  readonly to: number;
  /** `undefined` gives them the sheet's own width */
  readonly width?: number | undefined;
  readonly hidden?: boolean;
}

/** States what has changed of some columns; whatever else is stated of them stays. */
export const setColumns = (worksheet: Element, change: ColumnChange): void => {
  const { from, to, width, hidden } = change;
  for (const element of ownElements(worksheet, from, to)) {
    if (hidden === true) element.setAttribute('hidden', '1');
    if (hidden === false) element.removeAttribute('hidden');
    if (!('width' in change)) continue;
    if (width === undefined) for (const name of ['width', 'customWidth']) element.removeAttribute(name);
    else {
      element.setAttribute('width', String(fileWidth(width)));
      element.setAttribute('customWidth', '1');
    }
  }
};

/** The elements of these columns alone: one that reaches beyond them is split, where there is none it is made. */
const ownElements = (worksheet: Element, from: number, to: number): readonly Element[] => {
  const list = ensureChild(worksheet, 'cols', WORKSHEET_ORDER);
  cutBefore(list, from);
  cutBefore(list, to + 1);
  const within = children(list, 'col').filter((c) => from <= first(c) && last(c) <= to);
  const behind = children(list, 'col').find((c) => first(c) > to);
  const own: Element[] = [];
  let next = from;
  const fill = (until: number, before: Element | null): void => {
    if (next >= until) return;
    const made = create(list, 'col', { min: next + 1, max: until });
    list.insertBefore(made, before);
    own.push(made);
  };
  for (const element of within) {
    fill(first(element), element);
    own.push(element);
    next = last(element) + 1;
  }
  fill(to + 1, behind ?? null);
  return own;
};

/** Splits the element that reaches over the border before a column. */
const cutBefore = (list: Element, column: number): void => {
  const around = children(list, 'col').find((c) => first(c) < column && column <= last(c));
  if (!around) return;
  const rest = around.cloneNode(true) as Element;
  setSpan(rest, column, last(around));
  list.insertBefore(rest, around.nextSibling);
  setSpan(around, first(around), column - 1);
};

const setSpan = (element: Element, from: number, to: number): void => {
  element.setAttribute('min', String(from + 1));
  element.setAttribute('max', String(to + 1));
};
