import { kurzePruefsumme, pruefsummeDes } from '../pruefsumme';
import type { Vereinbarungsdatei } from './schema';

/** What does not change an agreement: where its schema lies. */
const OHNE: ReadonlySet<string> = new Set(['$schema']);

/** What an entry means where it is left out. */
const VORGABE: Readonly<Record<string, unknown>> = {
  einschliesslich: true,
  vorschlag: false,
  analysefeld: false,
};

/** What the schema demands, also where it is empty. */
const PFLICHT: ReadonlySet<string> = new Set(['ziele', 'parteien', 'massnahmen', 'werte', 'wortlaut']);

const leer = (x: unknown): boolean =>
  x === undefined ||
  x === null ||
  x === '' ||
  (Array.isArray(x) && x.length === 0) ||
  (typeof x === 'object' && Object.keys(x).length === 0);

const kanonisch = (x: unknown): unknown => {
  if (Array.isArray(x)) return x.map(kanonisch);
  if (typeof x !== 'object' || x === null) return typeof x === 'string' ? x.normalize('NFC') : x;
  return Object.fromEntries(
    Object.entries(x)
      .filter(
        ([key, value]) => !OHNE.has(key) && (PFLICHT.has(key) || !leer(value)) && VORGABE[key] !== value,
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, kanonisch(value)]),
  );
};

/** The agreement as one text in which the order of entries and what is left out make no difference. */
export const kanonischerText = (daten: Vereinbarungsdatei): string => JSON.stringify(kanonisch(daten));

/** SHA-256 over the canonical text, as hexadecimal digits: two agreements with the same one say the same. */
export const fingerabdruck = (daten: Vereinbarungsdatei): string => pruefsummeDes(kanonischerText(daten));

/** As much of it as people compare. */
export const kurzerFingerabdruck = (daten: Vereinbarungsdatei): string =>
  kurzePruefsumme(fingerabdruck(daten));
