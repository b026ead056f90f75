import { englishError } from './cell-input';
import { cultureOf, STANDARD_LOCALE, type Culture } from './culture';
import type { Cell } from './model';

const STANDARD = cultureOf(STANDARD_LOCALE);
const formats = new Map<string, Intl.NumberFormat>();

/** Formatters are costly to make, and a sheet asks for the same few again and again. */
const numbers = ({ german }: Culture, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const locale = german ? 'de-DE' : 'en-US';
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, known);
  return known;
};

const general = (value: number, culture: Culture): string =>
  numbers(culture, { maximumFractionDigits: 9, useGrouping: false }).format(value);

const SERIAL_1970 = 25_569;

/** A cell's text as Excel shows it in the user's language: the number formats that statistics use. */
export const cellText = (
  { value, format }: Pick<Cell, 'value' | 'format'>,
  datumssystem: 1900 | 1904 = 1900,
  culture: Culture = STANDARD,
): string => {
  const { german } = culture;
  if (value === null) return '';
  if (typeof value === 'object') return german ? value.fehler : englishError(value.fehler);
  if (typeof value === 'boolean') return german ? (value ? 'WAHR' : 'FALSCH') : String(value).toUpperCase();
  const sections = format.split(';');
  if (typeof value === 'string') return sections[3] === '' ? '' : value;
  const section = sections[value < 0 ? 1 : value > 0 ? 0 : 2] ?? sections[0]!;
  // A section that is left empty shows nothing: `;;;`.
  if (section === '' && sections.length > 1) return '';
  if (section === 'General' || section === '@') return general(Number(value.toPrecision(11)), culture);
  return isDateFormat(section)
    ? dateText(value + (datumssystem === 1904 ? 1462 : 0), section, culture)
    : numberText(value, section, culture);
};

/** Whether a number format shows dates or times; its texts in quotes and brackets do not count. */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[dmyh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const numberText = (value: number, section: string, culture: Culture): string => {
  const pattern = /[#0][#0,]*(?:\.([#0]+))?/.exec(section);
  if (!pattern) return general(value, culture);
  const percent = section.includes('%');
  const decimals = pattern[1]?.length ?? 0;
  const text = numbers(culture, {
    minimumFractionDigits: (pattern[1]?.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals,
    useGrouping: pattern[0].includes(','),
  }).format(Math.abs(percent ? value * 100 : value));
  const [before, after] = [section.slice(0, pattern.index), section.slice(pattern.index + pattern[0].length)];
  const clean = (s: string): string => s.replace(/"([^"]*)"/g, '$1').replace(/\[[^\]]*\]|\\|_./g, '');
  const minus = value < 0 && !/[−-]/.test(before) && /[1-9]/.test(text) ? '-' : '';
  return minus + clean(before) + text + clean(after);
};

const dateText = (serial: number, section: string, { german }: Culture): string => {
  const language = german ? 'de-DE' : 'en-US';
  const date = new Date(Math.round((serial - SERIAL_1970) * 86_400_000));
  const two = (n: number): string => String(n).padStart(2, '0');
  return section.replace(
    /"([^"]*)"|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss|\\(.)/gi,
    (token, quoted, escaped, at: number) => {
      if (typeof quoted === 'string') return quoted;
      if (typeof escaped === 'string') return escaped;
      const minutes = /h+[:.]$/i.test(section.slice(0, at));
      switch (token.toLowerCase()) {
        case 'yyyy':
          return String(date.getUTCFullYear());
        case 'yy':
          return two(date.getUTCFullYear() % 100);
        case 'mmmm':
          return date.toLocaleDateString(language, { month: 'long', timeZone: 'UTC' });
        case 'mmm':
          return date.toLocaleDateString(language, { month: 'short', timeZone: 'UTC' }).replace('.', '');
        case 'mm':
          return two(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
        case 'm':
          return String(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1);
        case 'dd':
          return two(date.getUTCDate());
        case 'd':
          return String(date.getUTCDate());
        case 'hh':
          return two(date.getUTCHours());
        case 'h':
          return String(date.getUTCHours());
        default:
          return two(date.getUTCSeconds());
      }
    },
  );
};

const LETTERS: Readonly<Record<string, string>> = { y: 'J', d: 'T', h: 'h', s: 's' };
const ENGLISH_LETTERS: Readonly<Record<string, string>> = { J: 'y', T: 'd', M: 'm', h: 'h', m: 'm', s: 's' };

/** A number format in the letters and separators of a German Excel (`TT.MM.JJJJ`, `#.##0,00`), or back in English. */
export const localFormat = (format: string, to: 'german' | 'english' = 'german'): string => {
  if (to === 'english') return /^Standard$/i.test(format) ? 'General' : english(format);
  return format === 'General' ? 'Standard' : german(format);
};

const german = (format: string): string =>
  format.replace(/"[^"]*"|\[[^\]]*\]|\\.|y+|m+|d+|h+|s+|[.,]/gi, (token, at: number) => {
    const letter = token.charAt(0).toLowerCase();
    if (/["[\\]/.test(letter)) return token;
    if (token === '.') return isDateFormat(format) ? '.' : ',';
    if (token === ',') return isDateFormat(format) ? ',' : '.';
    if (letter !== 'm') return LETTERS[letter]!.repeat(token.length);
    const minutes = /h+[:.]$/i.test(format.slice(0, at)) || /^[:.]s/i.test(format.slice(at + token.length));
    return (minutes ? 'm' : 'M').repeat(token.length);
  });

const english = (format: string): string => {
  const date = /[JT]/.test(format) || /h+:m/.test(format);
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\.|[JTMhms]|[.,]/g, (token) => {
    if (/^["[\\]/.test(token)) return token;
    if (token === '.') return date ? '.' : ',';
    if (token === ',') return date ? ',' : '.';
    return ENGLISH_LETTERS[token]!;
  });
};
