import type { Monat } from '../monat';
import type { Ratio } from '../ratio';
import type { Luecke, Reihe } from '../reihe';
import { hatNachkommastellen, type Reihenart, type ReihenId } from '../reihen';

/** The series that are at hand, by id. */
export type Daten = Partial<Readonly<Record<ReihenId, Reihe>>>;

/** Months of one series that a measure needs, first and last included. */
export interface Bedarf {
  readonly reihe: Reihenart;
  readonly von: Monat;
  readonly bis: Monat;
}

/**
 * What a measure computed, with the parts it came from: the Rechenweg is read off this, never computed again.
 * The measure's value is the quotient z / n.
 */
export interface Teil extends Ratio {
  readonly groesse: Groesse;
  /** the Bezugsmonat it was computed for */
  readonly monat: Monat;
  /** numerator and denominator of a rate */
  readonly teile?: readonly [Teil, Teil];
  /** the quotients of the single months, where their mean is the value */
  readonly monate?: readonly Teil[];
  /** what a growth is the difference of: now and a year before */
  readonly zuwachs?: readonly [Teil, Teil];
  /** true where a value as first reported (t-0) was used */
  readonly vorlaeufig?: boolean;
}

/**
 * A measure for a Bezugsmonat: the small set from which every Kennzahl is declared. Each one sits in a file of its own;
 * the months it takes are a Zeitraum, so that both views of a Kennzahl are the same formula.
 */
export interface Groesse {
  readonly art:
    'summe' | 'durchschnitt' | 'stand' | 'erstmeldung' | 'quote' | 'quotenmittel' | 'zuwachsanteil';
  /** the series it needs, numerator before denominator; in the functions' arguments the order is the same */
  readonly reihen: readonly Reihenart[];
  /** in words, for Rechenweg and documentation */
  readonly formel: string;
  /** what it is the quotient of */
  readonly teile?: readonly [Groesse, Groesse];
  /** true where it adds up from January on, so that its level grows with every month of the year */
  readonly kumuliert?: boolean;
  /** the months it needs for a Bezugsmonat */
  bedarf(monat: Monat): readonly Bedarf[];
  /** computes it; the first month without a value stops it */
  berechne(daten: Daten, monat: Monat): Teil | Luecke;
}

export const istLuecke = (x: Teil | Luecke | number): x is Luecke => typeof x === 'object' && 'grund' in x;

/** Sum of a series over months, or the first gap. Needs every month. Amounts are freed of binary residue. */
export const summiere = (daten: Daten, { reihe, von, bis }: Bedarf): number | Luecke => {
  const werte = daten[reihe.id];
  if (!werte) return { grund: 'reihe-fehlt', reihe, monat: bis };
  const sum = werte.summe(von, bis);
  return typeof sum === 'number' && hatNachkommastellen(werte.art) ? Math.round(sum * 1e4) / 1e4 : sum;
};
