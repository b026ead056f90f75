import type { Messung, Pruefung, Zielergebnis } from '../auswertung/pruefung';
import { zielartDer } from '../auswertung/urteil';
import { istLuecke } from '../groessen/groesse';
import { NAME_BEZUGSMONAT, NAME_MONAT } from '../namen';
import { istFunktion } from '../kennzahlen/kennzahl';
import { funktionsname } from '../funktion/funktion';
import { alsErstmeldung, nameDerReihe, type Reihenart } from '../reihen';
import type { Snapshot } from '../snapshot';

/** The outputs that the sheet's formulas ask for, as the functions' argument has them. */
export type AusgabeDerFormel =
  'Ist' | 'Vorjahr' | 'Veränderung' | 'Delta' | 'Zielwert' | 'Fehlbetrag' | 'Status';

/** The outputs that are judged against the Soll of the same row. */
const MIT_SOLL: ReadonlySet<AusgabeDerFormel> = new Set(['Delta', 'Zielwert', 'Fehlbetrag', 'Status']);

/**
 * The formula that gives a computed cell of the sheet; arguments whose name the workbook lacks are left out.
 * @returns undefined where no formula can give it: a reading is not the recommended one, t-0 and t-3 are mixed, or the
 * goal is of a kind that the functions do not judge
 */
export const formelDer = (
  messung: Messung,
  ausgabe: AusgabeDerFormel,
  { bezugsmonat, gewuenscht }: Pruefung,
  { namen, langeNamen = false }: Pick<Snapshot, 'namen' | 'langeNamen'>,
): string | undefined => {
  const { kennzahl } = messung;
  // A month that only this check asked for stands nowhere in the workbook.
  if (!istFunktion(kennzahl) || bezugsmonat === undefined || gewuenscht) return undefined;
  if (MIT_SOLL.has(ausgabe) && !urteiltWieFunktion(messung)) return undefined;
  const series = reihenDerFormel(messung);
  if (!series) return undefined;
  const name = (n: string): string => (namen.has(n) ? n : '');
  const args = [
    ...series.map((reihe) => name(nameDerReihe(reihe))),
    name(NAME_MONAT),
    name(NAME_BEZUGSMONAT),
    `"${ausgabe}"`,
    ...(MIT_SOLL.has(ausgabe) ? ['[@[Soll in %]]'] : []),
  ];
  return `=ZIEL.${funktionsname(kennzahl.id, langeNamen)}(${args.join(',')})`;
};

/** A function judges a change in percent by the Kennzahl's good side, the Soll itself included. */
const urteiltWieFunktion = (messung: Messung | Zielergebnis): boolean =>
  'ziel' in messung &&
  messung.ziel.zielart === zielartDer(messung.kennzahl) &&
  messung.ziel.einschliesslich !== false;

/** The series that a Kennzahl's formula is given; undefined where no formula can give the same result. */
export const reihenDerFormel = (messung: Messung): readonly Reihenart[] | undefined =>
  messung.kennzahl.groesse.art === 'erstmeldung' ? stichtagsreihe(messung) : messung.kennzahl.groesse.reihen;

/** One argument must hold both months: t-0 where both were read from it, t-3 where neither was. */
const stichtagsreihe = ({ vergleich, kennzahl }: Messung): readonly Reihenart[] | undefined => {
  if (!vergleich || istLuecke(vergleich.ist) || istLuecke(vergleich.basis)) return kennzahl.groesse.reihen;
  const first = [vergleich.ist, vergleich.basis].map((t) => t.vorlaeufig === true);
  if (first[0] !== first[1]) return undefined;
  return first[0] ? kennzahl.groesse.reihen.map(alsErstmeldung) : kennzahl.groesse.reihen;
};
