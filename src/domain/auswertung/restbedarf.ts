import { istLuecke, type Daten, type Teil } from '../groessen/groesse';
import { jahr, monat, monatszahl, type Monat } from '../monat';
import { value } from '../ratio';
import type { Richtung } from '../zielarten/zielart';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { istVereinbart, type Vereinbart } from './soll-im-monat';
import type { Ziel } from '../vereinbarung/vereinbarung';
import { basismonat, berechne } from './vergleich';

/** What each month that is left of the year has to bring for the goal to be reached in December; unrounded. */
export interface Restbedarf {
  /**
   * `wert`: what each month has to bring; `bestand`: the stock of each month; `aenderung`: by how much the stock has to
   * change in each month
   */
  readonly art: 'wert' | 'bestand' | 'aenderung';
  readonly wert: number;
  /** whether it is needed at least, or allowed at most */
  readonly grenze: Richtung;
  /** false where the value itself is not enough */
  readonly einschliesslich: boolean;
  /** months that are left */
  readonly monate: number;
  readonly einheit: Kennzahl['einheit'];
  /** true where it holds for a denominator that stays as it is */
  readonly beiGleichemBestand: boolean;
}

/**
 * The need per remaining month, from the yearly level that the goal means.
 * @returns undefined in December, where the base is incomplete, and for measures that months do not add up to
 * (rolling twelve months, means of monthly rates, shares whose denominator grows as well)
 * @param grenze the side on which the goal's limit lies
 */
export const restbedarf = (
  ziel: Ziel,
  daten: Daten,
  bezugsmonat: Monat,
  ist: Teil,
  grenze: Richtung,
): Restbedarf | undefined => {
  const monate = 12 - monatszahl(bezugsmonat);
  if (monate === 0 || !istVereinbart(ziel)) return undefined;
  const yearly = jahreswert(ziel, daten, bezugsmonat, grenze);
  const need = yearly === undefined ? undefined : bedarfAus(ist, yearly, monate);
  if (!need) return undefined;
  const { einheit, fehlbetrag } = ziel.kennzahl;
  const rate = ist.teile !== undefined;
  return {
    ...need,
    grenze,
    einschliesslich: ziel.einschliesslich !== false,
    monate,
    einheit: rate ? fehlbetrag : einheit,
    beiGleichemBestand: rate,
  };
};

/** The level of December that the goal means, on the side that counts. */
const jahreswert = (
  ziel: Vereinbart,
  daten: Daten,
  bezugsmonat: Monat,
  grenze: Richtung,
): number | undefined => {
  const { kennzahl, zielart } = ziel;
  const { von, bis } = zielart.grenzen(ziel, kennzahl.richtung);
  const bound = grenze === 'mindestens' ? von : bis;
  if (bound === undefined || zielart.misst === 'niveau') return bound;
  const base = berechne(kennzahl, daten, basismonat(kennzahl, monat(jahr(bezugsmonat), 12)));
  return istLuecke(base) ? undefined : kennzahl.massstab.zielwert(value(base), bound);
};

const bedarfAus = (
  ist: Teil,
  yearly: number,
  monate: number,
): Pick<Restbedarf, 'art' | 'wert'> | undefined => {
  const { groesse, teile } = ist;
  if (teile) {
    const part =
      groesse.art === 'quote' && teile[1].groesse.kumuliert !== true
        ? bedarfAus(teile[0], (yearly * value(teile[1])) / 100, monate)
        : undefined;
    // The numerator of a rate is brought in month by month, also where its mean is taken.
    return part?.art === 'bestand' ? { ...part, art: 'wert' } : part;
  }
  if (groesse.art === 'summe')
    return groesse.kumuliert === true ? { art: 'wert', wert: (yearly - value(ist)) / monate } : undefined;
  if (groesse.art === 'durchschnitt')
    return ist.n === 12 - monate ? { art: 'bestand', wert: (yearly * 12 - ist.z) / monate } : undefined;
  if (groesse.art === 'stand' || groesse.art === 'erstmeldung')
    return { art: 'aenderung', wert: (yearly - value(ist)) / monate };
  return undefined;
};
