import type { Zellwert } from '../../src/domain/snapshot';
import { HostError } from './errors';
import type { SheetModel } from './model';

const ENGLISH: Readonly<Record<string, string>> = {
  '#NV': '#N/A',
  '#WERT!': '#VALUE!',
  '#BEZUG!': '#REF!',
  '#ZAHL!': '#NUM!',
  '#ÜBERLAUF!': '#SPILL!',
  '#KALK!': '#CALC!',
  '#BESCHÄFTIGT!': '#BUSY!',
};
const GERMAN = new Map(Object.entries(ENGLISH).map(([de, en]) => [en, de]));
const ERRORS = new Set([...GERMAN.keys(), '#DIV/0!', '#NAME?', '#NULL!']);

export const englishError = (german: string): string => ENGLISH[german] ?? german;
export const germanError = (english: string): string => GERMAN.get(english) ?? english;

/** A cell's value as `Range.values` gives it: empty cells `""`, errors in English spelling. */
export const wireValue = (value: Zellwert): string | number | boolean => {
  if (value === null) return '';
  return typeof value === 'object' ? englishError(value.fehler) : value;
};

export const valueType = (value: Zellwert): 'Empty' | 'Double' | 'String' | 'Boolean' | 'Error' => {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' ? 'String' : 'Error';
};

/**
 * Puts an input into a cell as Excel does with `values` and `formulas`: `null` leaves it as it is, `""` empties it, `=…`
 * is a formula, a leading apostrophe makes text, text that looks like a number or a truth value becomes one.
 */
export const putInput = (sheet: SheetModel, row: number, column: number, input: unknown): void => {
  if (input === null || input === undefined) return;
  const cell = sheet.cell(row, column);
  if (sheet.protected && cell.locked)
    throw new HostError('AccessDenied', 'You cannot perform the requested operation: the cell is protected.');
  const { value, formula } = parse(input, cell.format === '@');
  const { message: _, formula: __, ...rest } = cell;
  sheet.clear(row, column);
  sheet.change(row, column, { ...rest, value, ...(formula === undefined ? {} : { formula }) });
};

const parse = (input: unknown, textFormat: boolean): { value: Zellwert; formula?: string } => {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  const text = String(input);
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (textFormat) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: { fehler: '#NAME?' }, formula: text };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return { value: ERRORS.has(text) ? { fehler: germanError(text) } : text };
};
