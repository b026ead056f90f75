import { istLuecke, type Bedarf, type Daten, type Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { jahr, monat, plus, vorjahresdezember, type Monat } from '../monat';
import { changeInPercent } from '../ratio';
import type { Luecke } from '../reihe';
import type { ReihenId } from '../reihen';

/** The month whose value the Bezugsmonat's value is compared with. */
export const basismonat = (kennzahl: Kennzahl, bezugsmonat: Monat): Monat =>
  kennzahl.basis === 'vorjahresmonate' ? plus(bezugsmonat, -12) : vorjahresdezember(bezugsmonat);

/** A Kennzahl in the Bezugsmonat and in its base, or the gap that prevents each. */
export interface Vergleich {
  readonly kennzahl: Kennzahl;
  readonly bezugsmonat: Monat;
  readonly ist: Teil | Luecke;
  readonly basis: Teil | Luecke;
  /** (ist / base − 1) · 100, unrounded; undefined where a part is missing or the base is 0 */
  readonly veraenderung: number | undefined;
}

/**
 * Computes a Kennzahl for a Bezugsmonat and its base: equal months against equal months.
 * Only the months that the formula needs are looked at; a gap anywhere else changes nothing.
 */
export const vergleiche = (kennzahl: Kennzahl, daten: Daten, bezugsmonat: Monat): Vergleich => {
  const ist = kennzahl.groesse.berechne(daten, bezugsmonat);
  const basis = kennzahl.groesse.berechne(daten, basismonat(kennzahl, bezugsmonat));
  const veraenderung = istLuecke(ist) || istLuecke(basis) ? undefined : changeInPercent(ist, basis);
  return { kennzahl, bezugsmonat, ist, basis, veraenderung };
};

/** All months of all series that a comparison needs: those of the Bezugsmonat, then those of the base. */
export const bedarf = (kennzahl: Kennzahl, bezugsmonat: Monat): readonly Bedarf[] => [
  ...kennzahl.groesse.bedarf(bezugsmonat),
  ...kennzahl.groesse.bedarf(basismonat(kennzahl, bezugsmonat)),
];

/** The newest month, not after `hoechstens`, in which every one of the series has a value. */
export const neuesterMonat = (
  daten: Daten,
  reihen: readonly ReihenId[],
  hoechstens: Monat = monat(9999, 12),
): Monat | undefined => {
  const axis = daten[reihen[0]!]?.achse;
  if (axis?.von === undefined || axis.bis === undefined) return undefined;
  for (let m = Math.min(axis.bis, hoechstens) as Monat; m >= axis.von; m--)
    if (reihen.every((id) => daten[id]?.hatWert(m) === true)) return m;
  return undefined;
};

/** True where the month belongs to the year that an agreement holds for. */
export const imJahr = (m: Monat, vereinbarungsjahr: number): boolean => jahr(m) === vereinbarungsjahr;
