import { Achse } from '../achse';
import { jahr as jahrDes, type Monat } from '../monat';
import { BEKANNTE_REIHEN, NAME_DATENSTAND, NAME_MONAT, NAME_TRAEGER } from '../namen';
import { nameDerReihe } from '../reihen';
import type { Zellwert } from '../snapshot';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import { bedarfDer, type Reihenbedarf } from './bedarf';
import type { Bestaetigung } from './bestaetigung';
import { findeName, istOrt, zellenAn, type Bestandsaufnahme, type Zweisprachig } from './bestandsaufnahme';
import { vorlagenblatt } from './vorlage';
import type { Namenseintrag } from './vorlagenblatt';

/**
 * Makes last year's workbook that of the next one: a sheet of the year after the newest month of `ZIEL_MONAT`, its part
 * of the prior year filled from the series that are named, all else empty, and the names moved to it. The old sheets
 * stay as they are. What was agreed for the old year is emptied by whoever carries the plan out (`folgejahr`).
 */
export const folgejahr = (bestand: Bestandsaufnahme, vereinbarung: Vereinbarung): Bestaetigung => {
  const achse = alteAchse(bestand);
  if (achse?.bis === undefined) return { plan: { namen: [], blatt: null }, hindernisse: [OHNE_ACHSE] };
  const year = jahrDes(achse.bis) + 1;
  const blatt = vorlagenblatt({
    jahr: year,
    bedarf: [...bedarfDer(vereinbarung), ...weitere(bestand, vereinbarung)],
    datumssystem: bestand.datumssystem,
    blattnamen: bestand.blattnamen,
    traeger: findeName(bestand, NAME_TRAEGER) ? null : '',
    datenstand: findeName(bestand, NAME_DATENSTAND) !== undefined,
    werte: alteWerte(bestand, achse, year),
  });
  return {
    plan: {
      namen: [],
      blatt: { ...blatt, namen: blatt.namen.map((n) => umgelegt(bestand, n)) },
      folgejahr: year,
    },
    hindernisse: [],
  };
};

const OHNE_ACHSE: Zweisprachig = {
  de:
    `Die Mappe hat keinen brauchbaren Namen ${NAME_MONAT}. Erwartet wird die eingerichtete Mappe des Vorjahres. Bitte sie ` +
    'zuerst einrichten oder eine leere Vorlage einfügen.',
  en:
    `The workbook has no usable name ${NAME_MONAT}. Expected is last year's workbook with its names. Please set it up ` +
    'first, or insert an empty template.',
};

const alteAchse = (bestand: Bestandsaufnahme): Achse | undefined => {
  const ziel = findeName(bestand, NAME_MONAT)?.ziel;
  return ziel && istOrt(ziel) ? new Achse(zellenAn(bestand, ziel), bestand.datumssystem) : undefined;
};

/** Series that are named and that the agreement does not need: they move along, else they would have another length. */
const weitere = (bestand: Bestandsaufnahme, vereinbarung: Vereinbarung): readonly Reihenbedarf[] => {
  const needed = new Set(bedarfDer(vereinbarung).map((b) => b.reihe.id));
  return BEKANNTE_REIHEN.filter(
    (reihe) => !needed.has(reihe.id) && findeName(bestand, nameDerReihe(reihe)) !== undefined,
  ).map((reihe) => ({ reihe, ziele: [], beobachtungen: [], wennVorhanden: true }));
};

/** What the old series hold in the prior year and the December before; nothing of the new year. */
const alteWerte = (
  bestand: Bestandsaufnahme,
  achse: Achse,
  year: number,
): ((name: string, m: Monat) => Zellwert) => {
  const cells = new Map<string, readonly Zellwert[]>();
  const cellsOf = (name: string): readonly Zellwert[] => {
    const known = cells.get(name);
    if (known) return known;
    const ziel = findeName(bestand, name)?.ziel;
    const read = ziel && istOrt(ziel) ? zellenAn(bestand, ziel) : [];
    cells.set(name, read);
    return read;
  };
  return (name, m) => {
    const position = achse.position(m);
    const usable = jahrDes(m) < year && position !== undefined && position >= 0;
    const old = usable ? cellsOf(name) : [];
    return old.length === achse.laenge ? (old[position!] ?? null) : null;
  };
};

/** A name of the workbook that exists moves to the new sheet; one of a sheet stays, the new one of the workbook counts. */
const umgelegt = ({ namen }: Bestandsaufnahme, entry: Namenseintrag): Namenseintrag => {
  const known = namen.find((n) => n.blatt === null && n.name.toUpperCase() === entry.name);
  return known ? { ...entry, name: known.name, statt: known.ziel } : entry;
};
