import { istLuecke, type Bedarf, type Daten, type Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { jahr, monat, plus, vorjahresdezember, type Monat } from '../monat';
import type { Luecke } from '../reihe';
import { erstmeldungsId, type Reihenart } from '../reihen';

/** The month whose value the Bezugsmonat's value is compared with. */
export const basismonat = (kennzahl: Kennzahl, bezugsmonat: Monat): Monat =>
  kennzahl.basis === 'vorjahresmonate' ? plus(bezugsmonat, -12) : vorjahresdezember(bezugsmonat);

/** A Kennzahl in the Bezugsmonat and in its base, or the gap that prevents each. */
export interface Vergleich {
  readonly kennzahl: Kennzahl;
  readonly bezugsmonat: Monat;
  readonly ist: Teil | Luecke;
  readonly basis: Teil | Luecke;
  /** in the Kennzahl's measure of change, unrounded; undefined where a part is missing or the base is 0 */
  readonly veraenderung: number | undefined;
}

/** The first month that a value needs and for which the definition does not hold, as a gap; undefined where there is none. */
export const fassungsluecke = ({ gilt, groesse }: Kennzahl, monat: Monat): Luecke | undefined => {
  if (gilt)
    for (const { reihe, von, bis } of groesse.bedarf(monat)) {
      if (gilt.seit !== undefined && von < gilt.seit) return { grund: 'fassung', reihe, monat: von };
      if (gilt.bis !== undefined && bis > gilt.bis) return { grund: 'fassung', reihe, monat: bis };
    }
  return undefined;
};

/**
 * A Kennzahl's value in a month. Months for which its definition does not hold give none: two editions are never mixed.
 */
export const berechne = (kennzahl: Kennzahl, daten: Daten, monat: Monat): Teil | Luecke =>
  fassungsluecke(kennzahl, monat) ?? kennzahl.groesse.berechne(datenFuer(kennzahl, daten), monat);

/** The series as a Kennzahl reads them: with t-0 values where final ones are missing, if that reading was chosen. */
export const datenFuer = ({ ersatz, groesse }: Kennzahl, daten: Daten): Daten =>
  ersatz ? mitErsatz(daten, groesse.reihen) : daten;

const mitErsatz = (daten: Daten, reihen: readonly Reihenart[]): Daten => ({
  ...daten,
  ...Object.fromEntries(
    reihen.map((art) => [art.id, daten[art.id]?.mitErsatz(daten[erstmeldungsId(art.id)])]),
  ),
});

/** True where a value used is not final: reported as t-0, or of a month that `ZIEL_DATENSTAND` calls preliminary. */
export const istVorlaeufig = (kennzahl: Kennzahl, daten: Daten, teil: Teil): boolean => {
  if (teil.vorlaeufig === true) return true;
  const used = datenFuer(kennzahl, daten);
  return kennzahl.groesse.bedarf(teil.monat).some(({ reihe, von, bis }) => {
    for (let m = von; m <= bis; m++) if (used[reihe.id]?.istVorlaeufig(m) === true) return true;
    return false;
  });
};

/**
 * Computes a Kennzahl for a Bezugsmonat and its base: equal months against equal months.
 * Only the months that the formula needs are looked at; a gap anywhere else changes nothing.
 */
export const vergleiche = (kennzahl: Kennzahl, daten: Daten, bezugsmonat: Monat): Vergleich => {
  const ist = berechne(kennzahl, daten, bezugsmonat);
  const basis = berechne(kennzahl, daten, basismonat(kennzahl, bezugsmonat));
  const veraenderung =
    istLuecke(ist) || istLuecke(basis) ? undefined : kennzahl.massstab.veraenderung(ist, basis);
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
  reihen: readonly Reihenart[],
  hoechstens: Monat = monat(9999, 12),
): Monat | undefined => {
  const axis = reihen[0] && daten[reihen[0].id]?.achse;
  if (axis?.von === undefined || axis.bis === undefined) return undefined;
  for (let m = Math.min(axis.bis, hoechstens) as Monat; m >= axis.von; m--)
    if (reihen.every(({ id }) => daten[id]?.hatWert(m) === true)) return m;
  return undefined;
};

/** True where the month belongs to the year that an agreement holds for. */
export const imJahr = (m: Monat, vereinbarungsjahr: number): boolean => jahr(m) === vereinbarungsjahr;
