import type { Zellwert } from '../../domain/snapshot';
import { errorValue } from '../error-values';
import { decodeText, encodeText, richText } from './strings';
import { append, child, children, create, type Element } from './xml';

/** What is known of the workbook when a cell is read. */
export interface ValueContext {
  readonly strings: readonly string[];
  readonly datumssystem: 1900 | 1904;
}

/** A formula that the program which wrote the file never computed; an empty cell it is not. */
export const NOT_COMPUTED = '#NV (Formel ohne gespeichertes Ergebnis)';

/** What the file states of a cell's value. */
export interface StatedValue {
  /** its type, `n` where the file states none */
  readonly type: string;
  /** text of `v`, as it is spelt */
  readonly raw: string | undefined;
  /** text of `is` */
  readonly inline: string | undefined;
  readonly hasFormula: boolean;
}

/** The value of a cell; of a formula the result that the file holds. */
export const cellValue = (cell: Element, context: ValueContext): Zellwert => {
  const type = cell.getAttribute('t') ?? 'n';
  const inline = type === 'inlineStr' ? child(cell, 'is') : undefined;
  const value = child(cell, 'v');
  return statedValue(
    {
      type,
      raw: value && (value.textContent ?? ''),
      inline: inline && richText(inline),
      hasFormula: child(cell, 'f') !== undefined,
    },
    context,
  );
};

/** The value that the file states of a cell. */
export const statedValue = (
  { type, raw, inline, hasFormula }: StatedValue,
  context: ValueContext,
): Zellwert => {
  if (type === 'inlineStr') return inline ?? null;
  if (type === 'str' && raw !== undefined) return decodeText(raw);
  if (type === 'str') return hasFormula ? '' : null;
  if (raw === undefined || raw === '') return hasFormula ? { fehler: NOT_COMPUTED } : null;
  return typedValue(type, raw, context);
};

/** Replaces the value of a cell; its style stays. `null` leaves it empty. */
export const setCellValue = (cell: Element, value: number | string | boolean | null): void => {
  for (const attribute of ['t', 'vm', 'cm']) cell.removeAttribute(attribute);
  for (const content of ['f', 'v', 'is'])
    for (const element of children(cell, content)) cell.removeChild(element);
  if (value === null) return;
  if (typeof value === 'string') setText(cell, value);
  else setPlain(cell, value);
};

/** Puts a formula into a cell that has just received its result by `setCellValue`. */
export const setCellFormula = (cell: Element, formula: string): void => {
  const inline = child(cell, 'is');
  if (inline) {
    const text = inline.textContent ?? '';
    cell.removeChild(inline);
    cell.setAttribute('t', 'str');
    insertFirst(cell, 'v').textContent = text;
  }
  insertFirst(cell, 'f').textContent = formula;
};

/** Puts an error into a cell, as files spell it: `#N/A`. */
export const setCellError = (cell: Element, error: string): void => {
  setCellValue(cell, null);
  cell.setAttribute('t', 'e');
  insertFirst(cell, 'v').textContent = error;
};

/** Days from 1899-12-30, Excel's day 0 from March 1900 on, to 1904-01-01. */
const DAYS_TO_1904 = 1462;
const MS_PER_DAY = 86_400_000;

/** The context is asked only where it counts: the workbook's texts are read when the first one is needed. */
const typedValue = (type: string, raw: string, context: ValueContext): Zellwert => {
  switch (type) {
    case 's':
      return context.strings[Number(raw)] ?? errorValue('#REF!');
    case 'b':
      return raw === '1' || raw === 'true';
    case 'e':
      return errorValue(raw);
    case 'd':
      return isoSerial(raw, context.datumssystem);
    default:
      return Number.isFinite(Number(raw)) ? Number(raw) : raw;
  }
};

/** A date in ISO 8601, as the strict variant of the standard stores it, as a serial. */
const isoSerial = (text: string, datumssystem: 1900 | 1904): number | string => {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(text);
  if (!match) return text;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
  const serial = days + (hour * 3600 + minute * 60 + second) / 86_400;
  return datumssystem === 1904 ? serial - DAYS_TO_1904 : serial;
};

const setPlain = (cell: Element, value: number | boolean): void => {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new Error('A cell cannot hold a number that is not finite.');
  if (typeof value === 'boolean') cell.setAttribute('t', 'b');
  insertFirst(cell, 'v').textContent = String(typeof value === 'boolean' ? Number(value) : value);
};

const setText = (cell: Element, value: string): void => {
  cell.setAttribute('t', 'inlineStr');
  const text = append(insertFirst(cell, 'is'), 't');
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  text.textContent = encodeText(value);
};

/** A cell's extension list stays behind its value. */
const insertFirst = (cell: Element, name: string): Element => {
  const element = create(cell, name);
  cell.insertBefore(element, cell.firstChild);
  return element;
};
