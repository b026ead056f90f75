import type { Zellwert } from '../snapshot';

/** What a custom function can be asked for, in the order in which Excel offers it. */
export const FUNKTIONSAUSGABEN = [
  'Wert',
  'Ist',
  'Vorjahr',
  'Veränderung',
  'Zielwert',
  'Delta',
  'Fehlbetrag',
  'Erreicht',
  'Status',
  'Alle',
] as const;

export type Funktionsausgabe = (typeof FUNKTIONSAUSGABEN)[number];

/** The columns of the row that `Alle` spills. */
export const ALLE_SPALTEN = [
  'Ist',
  'Vorjahr',
  'Veränderung',
  'Soll',
  'Delta',
  'Zielwert',
  'Fehlbetrag',
  'Status',
] as const;

/** The outputs that need no Soll. */
const OHNE_SOLL: ReadonlySet<Funktionsausgabe> = new Set(['Wert', 'Ist', 'Vorjahr', 'Veränderung']);

export const brauchtSoll = (ausgabe: Funktionsausgabe): boolean => !OHNE_SOLL.has(ausgabe);

const BY_KEY: ReadonlyMap<string, Funktionsausgabe> = new Map([
  ...FUNKTIONSAUSGABEN.map((a) => [a.toLowerCase(), a] as const),
  ['veraenderung', 'Veränderung'],
]);

/**
 * Reads the argument *Ausgabe*: any case, `Veraenderung` is understood, nothing (empty cell, `""`, left out) means
 * `Wert`.
 * @returns undefined where the argument is none of the outputs
 */
export const leseAusgabe = (wert: Zellwert): Funktionsausgabe | undefined => {
  if (wert === null || wert === 0 || wert === '') return 'Wert';
  return typeof wert === 'string' ? BY_KEY.get(wert.trim().toLowerCase()) : undefined;
};
