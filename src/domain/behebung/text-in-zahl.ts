import { genau } from '../anzeige';
import { BEKANNTE_REIHEN } from '../namen';
import type { Ort } from '../ort';
import { lese } from '../reihe';
import { nameDerReihe, type Reihenart } from '../reihen';
import type { Snapshot } from '../snapshot';
import type { Behebung } from './behebung';
import { eingetippt, liegtIn } from './zellenblick';

/** More digits than these are not kept exactly. */
const STELLEN = 15;

/** Turns a number that is stored as text into a number, where it can be read in one way only. */
export const textInZahl = (ort: Ort, { namen }: Snapshot): Behebung | undefined => {
  if (ort.zeilen !== 1 || ort.spalten !== 1) return undefined;
  const readings = BEKANNTE_REIHEN.flatMap((art) => {
    const found = namen.get(nameDerReihe(art));
    return found?.art === 'bereich' && liegtIn(ort, found.ort) ? [{ art, bereich: found }] : [];
  });
  const [first] = readings;
  const vorher = first && eingetippt(first.bereich, ort);
  if (typeof vorher !== 'string') return undefined;
  const nachher = deutscheZahl(vorher, first!.art);
  // A number that is then refused for another reason is no repair.
  if (nachher === undefined || readings.some(({ art }) => typeof lese(nachher, art, true) !== 'number'))
    return undefined;
  const shown = vorher.trim();
  return {
    art: 'zellen',
    titel: {
      de: `Text in Zahl umwandeln: ${genau(nachher)} statt „${shown}“`,
      en: `Convert text to number: ${genau(nachher, 'en')} instead of "${shown}"`,
    },
    zellen: [{ ort, vorher, nachher }],
  };
};

const GANZ = /^\d+$/;
const MIT_PUNKTEN = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const MIT_LEERZEICHEN = /^\d{1,3}(?: \d{3})+(?:,\d+)?$/;
const MIT_KOMMA = /^\d+,\d+$/;

/**
 * Reads a number in German spelling. Undefined where it may mean something else: `1.234` of an amount may be a decimal
 * point, `1,234` an English thousand.
 */
export const deutscheZahl = (
  text: string,
  { einheit, dezimal }: Pick<Reihenart, 'einheit' | 'dezimal'>,
): number | undefined => {
  // `\s` holds the no-break spaces as well.
  const plain = text.replace(/\s+/g, ' ').trim().replace(/ ?€$/, '');
  if (/^0\d/.test(plain) || plain.replace(/\D/g, '').length > STELLEN) return undefined;
  const counted = einheit !== '€' && dezimal !== true;
  const oneDot = /^\d{1,3}\.\d{3}$/.test(plain);
  const oneComma = /^\d{1,3},\d{3}$/.test(plain);
  if (oneComma || (oneDot && !counted)) return undefined;
  const readable = [GANZ, MIT_PUNKTEN, MIT_LEERZEICHEN, MIT_KOMMA].some((form) => form.test(plain));
  return readable ? Number(plain.replace(/[. ]/g, '').replace(',', '.')) : undefined;
};
