import { monatsname } from '../anzeige';
import { monat, type Monat } from '../monat';
import { BEZUGSMONAT_ANDERES_JAHR } from '../regeln/bezugsmonat-anderes-jahr';
import { BEZUGSMONAT_OHNE_DATEN } from '../regeln/bezugsmonat-ohne-daten';
import { KEIN_BEZUGSMONAT } from '../regeln/kein-bezugsmonat';
import { befund, type Befund } from '../regeln/regel';
import { SPAETERE_MONATE } from '../regeln/spaetere-monate';
import { eindeutig, type Reihenart } from '../reihen';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import type { Eingaben } from './eingaben';
import { datenFuer, imJahr, neuesterMonat } from './vergleich';

/** Which month is evaluated, and where it comes from. */
export interface Bezugsmonatswahl {
  readonly monat: Monat | undefined;
  readonly quelle: 'angegeben' | 'neuester';
  readonly befunde: readonly Befund[];
}

/** Every series that the agreement's goals need. */
export const reihenDerZiele = (vereinbarung: Vereinbarung): readonly Reihenart[] =>
  eindeutig(vereinbarung.ziele.flatMap((z) => z.kennzahl.groesse.reihen));

/**
 * The month to evaluate: the one that is asked for, else the newest month of the agreement's year for which every
 * series that its goals need (as far as the workbook has it) has a value.
 */
export const waehleBezugsmonat = (
  { achse, bezugsmonat, daten }: Eingaben,
  vereinbarung: Vereinbarung,
  wunsch?: Monat,
): Bezugsmonatswahl => {
  if (wunsch !== undefined) return angegeben(wunsch, null, daten, vereinbarung);
  if (bezugsmonat === 'unlesbar') return { monat: undefined, quelle: 'angegeben', befunde: [] };
  // Without an axis that finding says it all.
  if (!bezugsmonat && achse?.von === undefined) return { monat: undefined, quelle: 'neuester', befunde: [] };
  return bezugsmonat
    ? angegeben(bezugsmonat.monat, bezugsmonat.ort, daten, vereinbarung)
    : neuester(gelesen(daten, vereinbarung), vereinbarung);
};

/** The series as the goals read them. */
const gelesen = (daten: Eingaben['daten'], { ziele }: Vereinbarung): Eingaben['daten'] =>
  ziele.reduce((read, { kennzahl }) => datenFuer(kennzahl, read), daten);

/** A series without any value in the agreement's year does not hold up the goals that do without it. */
const vorhandene = (daten: Eingaben['daten'], vereinbarung: Vereinbarung): readonly Reihenart[] =>
  reihenDerZiele(vereinbarung).filter((reihe) => {
    const newest = neuesterMonat(daten, [reihe]);
    return newest !== undefined && newest >= monat(vereinbarung.jahr, 1);
  });

const angegeben = (
  m: Monat,
  ort: Parameters<typeof befund>[1],
  daten: Eingaben['daten'],
  vereinbarung: Vereinbarung,
): Bezugsmonatswahl => {
  const name = monatsname(m);
  if (!imJahr(m, vereinbarung.jahr)) {
    const angaben = { bezugsmonat: name, vereinbarung: vereinbarung.titel, jahr: vereinbarung.jahr };
    return {
      monat: undefined,
      quelle: 'angegeben',
      befunde: [befund(BEZUGSMONAT_ANDERES_JAHR, ort, angaben)],
    };
  }
  const present = reihenDerZiele(vereinbarung).filter(({ id }) => daten[id]);
  const empty = present.length > 0 && present.every(({ id }) => !daten[id]!.hatWert(m));
  const befunde = empty ? [befund(BEZUGSMONAT_OHNE_DATEN, ort, { bezugsmonat: name })] : [];
  return { monat: m, quelle: 'angegeben', befunde };
};

const neuester = (daten: Eingaben['daten'], vereinbarung: Vereinbarung): Bezugsmonatswahl => {
  const present = vorhandene(daten, vereinbarung);
  const overall = present.length > 0 ? neuesterMonat(daten, present) : undefined;
  const inYear = present.length > 0 ? neuesterMonat(daten, present, monat(vereinbarung.jahr, 12)) : undefined;
  if (inYear === undefined || !imJahr(inYear, vereinbarung.jahr)) {
    return {
      monat: undefined,
      quelle: 'neuester',
      befunde: [befund(KEIN_BEZUGSMONAT, null, { jahr: vereinbarung.jahr })],
    };
  }
  const angaben = { bezugsmonat: monatsname(inYear), spaeter: monatsname(overall ?? inYear) };
  const befunde = overall !== inYear ? [befund(SPAETERE_MONATE, null, angaben)] : [];
  return { monat: inYear, quelle: 'neuester', befunde };
};
