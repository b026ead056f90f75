import { jahr, monatszahl, type Monat } from './monat';

export type Sprache = 'de' | 'en';

export const MONATE: Readonly<Record<Sprache, readonly string[]>> = {
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** `Dezember 2018` */
export const monatsname = (m: Monat, sprache: Sprache = 'de'): string =>
  `${MONATE[sprache][monatszahl(m) - 1]!} ${String(jahr(m))}`;

/** `Januar bis Dezember 2018`, `Dezember 2017 bis November 2018`, or one month. */
export const zeitraum = (von: Monat, bis: Monat, sprache: Sprache = 'de'): string => {
  if (von === bis) return monatsname(von, sprache);
  const first = jahr(von) === jahr(bis) ? MONATE[sprache][monatszahl(von) - 1]! : monatsname(von, sprache);
  return `${first} ${sprache === 'de' ? 'bis' : 'to'} ${monatsname(bis, sprache)}`;
};

/**
 * Rounds half away from zero to a number of decimals, as the field prints its figures. The small allowance keeps
 * values like 1.005, which binary numbers store a little too low, on the side a person expects.
 */
export const runde = (x: number, dezimalen: number): number => {
  const factor = 10 ** dezimalen;
  const scaled = Math.abs(x) * factor;
  const rounded = Math.floor(scaled + 0.5 + scaled * Number.EPSILON * 2) / factor;
  return x < 0 && rounded !== 0 ? -rounded : rounded;
};

/** Rounds up to whole persons; what is missing by a hair of binary arithmetic only is not missing. */
export const aufrunden = (x: number): number => Math.max(0, Math.ceil(x - 1e-9));

/** Number for people: `3.080,4` in German, `3,080.4` in English. */
export const zahl = (x: number, dezimalen = 1, sprache: Sprache = 'de'): string => {
  const [whole, fraction] = Math.abs(runde(x, dezimalen)).toFixed(dezimalen).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, sprache === 'de' ? '.' : ',');
  const sign = runde(x, dezimalen) < 0 ? '−' : '';
  return sign + grouped + (fraction === undefined ? '' : (sprache === 'de' ? ',' : '.') + fraction);
};

/** Number with sign: `+2,0`, `−0,4`, `0,0`. */
export const mitVorzeichen = (x: number, dezimalen = 1, sprache: Sprache = 'de'): string =>
  (runde(x, dezimalen) > 0 ? '+' : '') + zahl(x, dezimalen, sprache);

/** An input value as it is: no rounding, at most as many decimals as it has. */
export const genau = (x: number, sprache: Sprache = 'de'): string => {
  const decimals = Number.isInteger(x) ? 0 : Math.min(10, String(x).split('.')[1]?.length ?? 2);
  return zahl(x, decimals, sprache);
};
