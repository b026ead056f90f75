import deDE from 'hyperformula/i18n/languages/deDE';
import { tagesserial } from '../../src/domain/monat';
import { englishError, germanError } from './cell-input';
import type { Cell } from './model';
import { cellText, isDateFormat } from './number-format';

/** Names of Excel's functions by their English ones, as the calculation's German dictionary has them. */
const GERMAN_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(deDE.functions));
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([...GERMAN_NAMES].map(([en, de]) => [de, en]));

/** Texts, quoted sheets, table references, errors, names, numbers and separators of a formula. */
const tokens = (decimal: string): RegExp =>
  new RegExp(
    String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[\p{Lu}/0-9]+[!?]?|` +
      String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:[${decimal}]\d+)?(?:e[+-]?\d+)?|[,;.{}]`,
    'giu',
  );

interface Language {
  readonly functions: ReadonlyMap<string, string>;
  readonly truth: Readonly<Record<string, string>>;
  readonly error: (text: string) => string;
  readonly token: RegExp;
  readonly decimal: readonly [string, string];
  /** between arguments, and between the columns of a constant array */
  readonly separators: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
}

const TO_GERMAN: Language = {
  functions: GERMAN_NAMES,
  truth: { TRUE: 'WAHR', FALSE: 'FALSCH' },
  error: germanError,
  token: tokens('.'),
  decimal: ['.', ','],
  separators: { ',': ';' },
  columns: { ',': '.' },
};

const TO_ENGLISH: Language = {
  functions: ENGLISH_NAMES,
  truth: { WAHR: 'TRUE', FALSCH: 'FALSE' },
  error: englishError,
  token: tokens(','),
  decimal: [',', '.'],
  separators: { ';': ',' },
  columns: { '.': ',' },
};

const translate = (formula: string, language: Language): string => {
  let braces = 0;
  return formula.replace(language.token, (token: string, at: number) => {
    if (/^["'[]/.test(token)) return token;
    if (token.startsWith('#')) return language.error(token);
    if (/^\d/.test(token)) return token.replace(...language.decimal);
    if (token === '{') braces++;
    if (token === '}') braces--;
    if (token.length === 1 && /[,;.{}]/.test(token))
      return (braces > 0 ? language.columns : language.separators)[token] ?? token;
    const called = /^\s*\(/.test(formula.slice(at + token.length));
    const upper = token.toUpperCase();
    return (called ? language.functions.get(upper) : language.truth[upper]) ?? token;
  });
};

/** `=SUM(A1:A3,1.5)` as a German Excel shows it: `=SUMME(A1:A3;1,5)`. Functions without a German name keep theirs. */
export const germanFormula = (english: string): string => translate(english, TO_GERMAN);

/** The reverse of `germanFormula`. */
export const englishFormula = (german: string): string => translate(german, TO_ENGLISH);

/** What a German Excel takes as input: a formula is translated, anything else stays. */
export const englishInput = (text: string): string => (text.startsWith('=') ? englishFormula(text) : text);

const NUMBER = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$|^[+-]?\d+(,\d+)?$/;
const DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** A number as Germans type it. @returns undefined for any other text */
export const germanNumber = (text: string): number | undefined =>
  NUMBER.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined;

/** A number, date or truth value as Germans type it; anything else as the workbook takes it. */
export const germanInput = (text: string, datumssystem: 1900 | 1904 = 1900): string | number | boolean => {
  const trimmed = text.trim();
  const number = germanNumber(trimmed);
  if (number !== undefined) return number;
  const [, day, month, year] = DATE.exec(trimmed) ?? [];
  if (day !== undefined) return tagesserial(Number(year), Number(month), Number(day), datumssystem);
  if (/^(WAHR|FALSCH)$/i.test(trimmed)) return trimmed.toUpperCase() === 'WAHR';
  // A decimal point makes no number in German; it stays the text that was typed.
  return /^[+-]?\d*\.\d+$/.test(trimmed) ? `'${trimmed}` : englishInput(text);
};

export const isDateInput = (text: string): boolean => DATE.test(text.trim());

/** What the formula bar of a German Excel shows of a cell: what can be typed to have it again. */
export const inputText = ({ value, formula, format }: Cell, datumssystem: 1900 | 1904 = 1900): string => {
  if (formula !== undefined) return germanFormula(formula);
  if (typeof value === 'number')
    return isDateFormat(format)
      ? cellText({ value, format: 'dd.mm.yyyy' }, datumssystem)
      : String(value).replace('.', ',');
  const text = cellText({ value, format });
  const needsApostrophe = typeof value === 'string' && format !== '@' && germanInput(text) !== text;
  return needsApostrophe ? `'${text}` : text;
};
