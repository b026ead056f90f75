import { tagesserial } from '../../src/domain/monat';

/** What a text becomes that Excel reads as in the United States, with the format that the cell then gets. */
export interface Read {
  readonly value: number;
  readonly format: string;
}

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const CURRENCY = /^\$(\d{1,3}(?:,\d{3})*|\d+)(\.\d+)?$/;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const plain = (text: string): number => Number(text.replaceAll(',', ''));

/** `12/31/2020`, `2020-12-31`, `$1,200.50`, `12%` and `1,200`. @returns undefined for any other text */
export const usInput = (text: string, datumssystem: 1900 | 1904): Read | undefined => {
  const [, month, day, year] = DATE.exec(text) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day), datumssystem);
  const [, y, m, d] = ISO.exec(text) ?? [];
  if (y !== undefined) return dateOf(Number(y), Number(m), Number(d), datumssystem);
  const currency = CURRENCY.exec(text);
  if (currency)
    return {
      value: plain(currency[1]! + (currency[2] ?? '')),
      format: currency[2] ? '$#,##0.00' : '$#,##0',
    };
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined)
    return { value: Number(percent) / 100, format: percent.includes('.') ? '0.00%' : '0%' };
  return GROUPED.test(text) ? { value: plain(text), format: '#,##0' } : undefined;
};

const dateOf = (year: number, month: number, day: number, datumssystem: 1900 | 1904): Read | undefined => {
  const real = new Date(Date.UTC(year, month - 1, day));
  const valid = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  if (!valid || year < 1900) return undefined;
  return { value: tagesserial(year, month, day, datumssystem), format: 'm/d/yyyy' };
};
