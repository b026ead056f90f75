import type { Zellwert } from '../snapshot';

/**
 * A cell's content as a text that is the same wherever it was read: numbers by their shortest digits that give the same
 * number again, texts in quotes, an empty cell as nothing.
 */
export const kanonisch = (wert: Zellwert): string => {
  if (wert === null || wert === '') return '';
  if (typeof wert === 'number') return Object.is(wert, -0) ? '0' : String(wert);
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  return typeof wert === 'string' ? inAnfuehrung(wert) : wert.fehler;
};

/** The content that a canonical text stands for. */
export const ausKanonisch = (text: string): Zellwert => {
  if (text === '') return null;
  if (text === 'WAHR' || text === 'FALSCH') return text === 'WAHR';
  if (text.startsWith('"')) return ausAnfuehrung(text);
  return Number.isNaN(Number(text)) ? { fehler: text } : Number(text);
};

/** Somebody may have written into the protocol. */
const ausAnfuehrung = (text: string): Zellwert => {
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
};

/** Between cells. */
export const TRENNER = '; ';

/** The mark between cells cannot occur within one. */
const inAnfuehrung = (text: string): string =>
  JSON.stringify(text.normalize('NFC')).replaceAll(';', String.raw`\u003b`);

/** The contents of several cells in their order. */
export const kanonischeReihe = (werte: readonly Zellwert[]): string => werte.map(kanonisch).join(TRENNER);
