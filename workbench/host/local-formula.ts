import deDE from 'hyperformula/i18n/languages/deDE';
import { tagesserial } from '../../src/domain/monat';
import { englishError, germanError } from './cell-input';
import type { Cell } from './model';
import { cellText, isDateFormat } from './number-format';
import { tokensOf } from './tokens';

/** Names of Excel's functions by their English ones, as the calculation's German dictionary has them. */
const GERMAN_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(deDE.functions));
const ENGLISH_NAMES: ReadonlyMap<string, string> = new Map([...GERMAN_NAMES].map(([en, de]) => [de, en]));

interface Language {
  readonly functions: ReadonlyMap<string, string>;
  readonly truth: Readonly<Record<string, string>>;
  readonly error: (text: string) => string;
  readonly decimal: readonly [from: '.' | ',', to: '.' | ','];
  /** between arguments, and between the columns of a constant array */
  readonly separators: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  /** what a table reference calls its parts */
  readonly tableParts: ReadonlyMap<string, string>;
}

/** support.microsoft.com, "Verwenden von strukturierten Verweisen für Excel-Tabellen" */
const TABLE_PARTS = [
  ['#All', '#Alle'],
  ['#Data', '#Daten'],
  ['#Headers', '#Kopfzeilen'],
  ['#Totals', '#Ergebnisse'],
  ['#This Row', '#Diese Zeile'],
] as const;

const TO_GERMAN: Language = {
  functions: GERMAN_NAMES,
  truth: { TRUE: 'WAHR', FALSE: 'FALSCH' },
  error: germanError,
  decimal: ['.', ','],
  separators: { ',': ';' },
  columns: { ',': '.' },
  tableParts: new Map(TABLE_PARTS.map(([en, de]) => [en.toLowerCase(), de])),
};

const TO_ENGLISH: Language = {
  functions: ENGLISH_NAMES,
  truth: { WAHR: 'TRUE', FALSCH: 'FALSE' },
  error: englishError,
  decimal: [',', '.'],
  separators: { ';': ',' },
  columns: { '.': ',' },
  tableParts: new Map(TABLE_PARTS.map(([en, de]) => [de.toLowerCase(), en])),
};

/** The parts of a table reference and what stands between them; names of columns stay. */
const translateTable = (bracket: string, { tableParts, separators }: Language): string =>
  bracket.replace(
    /(?<!')#[\p{L} ]+|\](\s*)([,;])(\s*)\[/gu,
    (found, before?: string, sign?: string, after?: string) =>
      sign === undefined
        ? (tableParts.get(found.trim().toLowerCase()) ?? found)
        : `]${before ?? ''}${separators[sign] ?? sign}${after ?? ''}[`,
  );

const translate = (formula: string, language: Language): string => {
  const tokens = tokensOf(formula, language.decimal[0]);
  let braces = 0;
  return tokens
    .map(({ kind, text }, i) => {
      if (kind === 'error') return language.error(text);
      if (kind === 'number') return text.replace(...language.decimal);
      if (kind === 'bracket') return translateTable(text, language);
      if (kind === 'sign') {
        if (text === '{') braces++;
        if (text === '}') braces--;
        return (braces > 0 ? language.columns : language.separators)[text] ?? text;
      }
      if (kind !== 'word') return text;
      const next = tokens[i + 1]?.kind === 'space' ? tokens[i + 2] : tokens[i + 1];
      return (
        (next?.text === '('
          ? language.functions.get(text.toUpperCase())
          : language.truth[text.toUpperCase()]) ?? text
      );
    })
    .join('');
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
