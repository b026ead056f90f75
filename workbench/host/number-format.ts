import type { Cell } from './model';

const GERMAN = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 9, useGrouping: false });
const SERIAL_1970 = 25_569;

/** A cell's text as a German Excel shows it: the number formats that statistics use, errors in German. */
export const cellText = (
  { value, format }: Pick<Cell, 'value' | 'format'>,
  datumssystem: 1900 | 1904 = 1900,
): string => {
  if (value === null) return '';
  if (typeof value === 'object') return value.fehler;
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  if (typeof value === 'string') return value;
  const section = format.split(';')[value < 0 && format.includes(';') ? 1 : 0]!;
  if (section === 'General' || section === '@') return GERMAN.format(Number(value.toPrecision(11)));
  return isDateFormat(section)
    ? dateText(value + (datumssystem === 1904 ? 1462 : 0), section)
    : numberText(value, section);
};

/** Whether a number format shows dates or times; its texts in quotes and brackets do not count. */
export const isDateFormat = (format: string): boolean =>
  format !== 'General' && /[dmyh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));

const numberText = (value: number, section: string): string => {
  const pattern = /[#0][#0,]*(?:\.([#0]+))?/.exec(section);
  if (!pattern) return GERMAN.format(value);
  const percent = section.includes('%');
  const decimals = pattern[1]?.length ?? 0;
  const text = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: (pattern[1]?.match(/0/g) ?? []).length,
    maximumFractionDigits: decimals,
    useGrouping: pattern[0].includes(','),
  }).format(Math.abs(percent ? value * 100 : value));
  const [before, after] = [section.slice(0, pattern.index), section.slice(pattern.index + pattern[0].length)];
  const clean = (s: string): string => s.replace(/"([^"]*)"/g, '$1').replace(/\[[^\]]*\]|\\|_./g, '');
  const minus = value < 0 && !/[−-]/.test(before) && /[1-9]/.test(text) ? '-' : '';
  return minus + clean(before) + text + clean(after);
};

const dateText = (serial: number, section: string): string => {
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
          return date.toLocaleDateString('de-DE', { month: 'long', timeZone: 'UTC' });
        case 'mmm':
          return date.toLocaleDateString('de-DE', { month: 'short', timeZone: 'UTC' }).replace('.', '');
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
