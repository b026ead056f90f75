import { plus, monat, serial, vorjahresdezember, type Datumssystem, type Monat } from '../monat';
import { NAME_BEZUGSMONAT, NAME_DATENSTAND, NAME_MONAT, NAME_TRAEGER } from '../namen';
import { spaltenname, zelle, type Ort } from '../ort';
import { nameDerReihe, type Reihenart } from '../reihen';
import type { Zellwert } from '../snapshot';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import { bedarfDer, type Reihenbedarf } from './bedarf';
import { eintrag, type Bestaetigung } from './bestaetigung';
import { findeName, type Bestandsaufnahme } from './bestandsaufnahme';
import { namenVergeben } from './hindernisse';
import { freierBlattname } from './vorlage-teile';
import type {
  Eingaberegel,
  Namenseintrag,
  Vorlagenblatt,
  Vorlagenstil,
  Vorlagenzelle,
} from './vorlagenblatt';

/** What an empty sheet for the monthly figures shall be like. */
export interface Vorlagenwunsch {
  readonly jahr: number;
  /** the series in the order of their columns */
  readonly bedarf: readonly Reihenbedarf[];
  readonly datumssystem: Datumssystem;
  /** names that are taken */
  readonly blattnamen: readonly string[];
  /** name of the Jobcenter to begin with; null: the workbook has it already, and no cell is made for it */
  readonly traeger: string | null;
  /** whether there is a column for the state of the data */
  readonly datenstand: boolean;
  /** values to begin with, by defined name and month */
  readonly werte?: (name: string, monat: Monat) => Zellwert;
}

/** First month of the sheet of a year, and how many there are: December of the year before the prior year on. */
const MONATE = 25;
export const ersterMonat = (jahr: number): Monat => vorjahresdezember(monat(jahr - 1, 1));

/**
 * An empty sheet `Monatsdaten JJJJ`: the months down column A, a column for each series, with names, formats and
 * rules for what may be entered. Yearly amounts, Bezugsmonat and the name of the Jobcenter have a cell above.
 */
export const vorlagenblatt = (wunsch: Vorlagenwunsch): Vorlagenblatt => {
  const blatt = freierBlattname(`Monatsdaten ${String(wunsch.jahr)}`, wunsch.blattnamen);
  const einzelne = einzelzellen(wunsch);
  const columns = spaltenDer(wunsch);
  const kopf = ERSTE_EINZELZELLE + einzelne.length + 1;
  const ersteZeile = kopf + 3;
  const months = Array.from({ length: MONATE }, (_, i) => plus(ersterMonat(wunsch.jahr), i));
  const along = (column: number): Ort => ({ ...zelle(blatt, ersteZeile, column), zeilen: MONATE });
  return {
    name: blatt,
    zellen: [
      [{ wert: blatt, stil: 'titel' }],
      [{ wert: ANLEITUNG, stil: 'text' }],
      [],
      ...einzelne.map(({ titel, wert, stil, hilfe }) => [label(titel), { wert, stil }, text(hilfe)]),
      [],
      [label('Monat'), ...columns.map((s) => ({ wert: s.titel, stil: 'umbruch' as const }))],
      [text(NAME_MONAT), ...columns.map((s) => text(s.name))],
      [text('ein Datum je Monat'), ...columns.map((s) => ({ wert: s.hilfe, stil: 'umbruch' as const }))],
      ...months.map((m) => [
        { wert: serial(m, wunsch.datumssystem), stil: 'monat' as const },
        ...columns.map((s) => ({ wert: anfangswert(wunsch, s.name, m), stil: s.stil })),
      ]),
    ],
    spaltenbreiten: [34, ...columns.map((s) => Math.max(16, s.name.length + 2))],
    fixiert: { zeilen: ersteZeile, spalten: 1 },
    regeln: [
      ...einzelne.flatMap(({ regel }, i) => (regel ? [regel(zelle(blatt, ERSTE_EINZELZELLE + i, 1))] : [])),
      ...regelnDer(columns, blatt, ersteZeile),
    ],
    namen: [
      ...einzelne.map(({ name }, i) => eintrag(name, zelle(blatt, ERSTE_EINZELZELLE + i, 1))),
      eintrag(NAME_MONAT, along(0)),
      ...columns.map(({ name }, i) => benannt(name, along(i + 1), wunsch)),
    ],
  };
};

const ANLEITUNG =
  'Werte des Monats eintragen. Leere Zelle: noch kein Wert. - heißt „keine“, also 0. *, . und x heißen „kein Wert“.';

/** Row of the first cell that stands for itself; title, instruction and a blank line come before. */
const ERSTE_EINZELZELLE = 3;

const label = (wert: string): Vorlagenzelle => ({ wert, stil: 'beschriftung' });
const text = (wert: string): Vorlagenzelle => ({ wert, stil: 'text' });

const benannt = (name: string, ort: Ort, { bedarf }: Vorlagenwunsch): Namenseintrag => {
  const reihe = bedarf.find((b) => nameDerReihe(b.reihe) === name)?.reihe;
  return reihe ? { name, ort, kommentar: `Ziel: ${reihe.name}` } : eintrag(name, ort);
};

/** Error values and truth values are no figures to begin with. */
const anfangswert = ({ werte }: Vorlagenwunsch, name: string, m: Monat): Vorlagenzelle['wert'] => {
  const wert = werte?.(name, m) ?? null;
  return typeof wert === 'object' || typeof wert === 'boolean' ? null : wert;
};

interface Einzelzelle {
  readonly titel: string;
  readonly name: string;
  readonly wert: string | null;
  readonly stil: Vorlagenstil;
  readonly hilfe: string;
  readonly regel?: (ort: Ort) => Eingaberegel;
}

const einzelzellen = ({ traeger, bedarf }: Vorlagenwunsch): readonly Einzelzelle[] => [
  ...(traeger === null
    ? []
    : [
        {
          ...{ titel: 'Jobcenter', name: NAME_TRAEGER, wert: traeger === '' ? null : traeger },
          ...{ stil: 'text' as const, hilfe: `${NAME_TRAEGER}: Name des Jobcenters` },
        },
      ]),
  {
    ...{ titel: 'Bezugsmonat', name: NAME_BEZUGSMONAT, wert: null, stil: 'monat' as const },
    hilfe: `${NAME_BEZUGSMONAT}: Monat, der bewertet wird; leer: der neueste, in dem alle Werte stehen`,
  },
  ...bedarf
    .filter((b) => b.reihe.jahresbetrag === true)
    .map(({ reihe }) => ({
      ...{ titel: reihe.name, name: nameDerReihe(reihe), wert: null, stil: 'betrag' as const },
      hilfe: `${nameDerReihe(reihe)}: € für das ganze Jahr`,
      regel: (ort: Ort): Eingaberegel => ({ ort, regel: { art: 'zahl' }, ...REGELTEXTE.budget }),
    })),
];

interface Spalte {
  readonly titel: string;
  readonly name: string;
  readonly stil: Vorlagenstil;
  readonly hilfe: string;
  readonly art: keyof typeof REGELTEXTE;
}

const spaltenDer = ({ bedarf, datenstand }: Vorlagenwunsch): readonly Spalte[] => [
  ...bedarf
    .filter((b) => b.reihe.jahresbetrag !== true)
    .map(({ reihe, wennVorhanden }): Spalte => {
      const euro = reihe.einheit === '€';
      return {
        ...{ titel: reihe.name, name: nameDerReihe(reihe), hilfe: hilfeZu(reihe, wennVorhanden) },
        ...{ stil: euro ? 'betrag' : 'ganzzahl', art: euro ? 'betrag' : 'anzahl' },
      };
    }),
  ...(datenstand ? [DATENSTAND] : []),
];

const DATENSTAND: Spalte = {
  titel: 'Datenstand',
  name: NAME_DATENSTAND,
  stil: 'text',
  hilfe: 't-0 bis t-3, vorläufig oder endgültig; leer: endgültig',
  art: 'datenstand',
};

/** What belongs into the cells of a series. */
const hilfeZu = ({ id, einheit, nullMoeglich }: Reihenart, wennVorhanden: boolean): string => {
  const state = id.endsWith('_T0') ? 'Erstmeldung (t-0)' : 'endgültiger Wert (t-3)';
  const zero = nullMoeglich ? 'keine: 0 oder -' : 'keine: - (eine 0 gilt als kein Wert)';
  return `${einheit} im Monat, ${state}${wennVorhanden ? ', wenn vorhanden' : ''}; ${zero}`;
};

/** Neighbouring columns of one kind share a rule; Excel moves its references along. */
const regelnDer = (columns: readonly Spalte[], blatt: string, zeile: number): readonly Eingaberegel[] => {
  const starts = columns.flatMap(({ art }, i) => (columns[i - 1]?.art === art ? [] : [i]));
  return starts.map((start, k) => {
    const { art } = columns[start]!;
    const spalten = (starts[k + 1] ?? columns.length) - start;
    const first = `${spaltenname(start + 1)}${String(zeile + 1)}`;
    return {
      ort: { blatt, zeile, spalte: start + 1, zeilen: MONATE, spalten },
      regel: { art: 'formel', formel: FORMELN[art](first) },
      ...REGELTEXTE[art],
    };
  });
};

const eines = (cell: string, worte: readonly string[]): string =>
  `OR(${worte.map((wort) => `${cell}="${wort}"`).join(',')})`;

/** The signs that a series may hold in place of a number. */
const ZEICHEN = ['-', '–', '—', '*', '.', 'x'];
const DATENSTAENDE = ['t-0', 't-1', 't-2', 't-3', 'vorläufig', 'endgültig'];

/** IF, not AND: what cannot be computed of a text makes the whole rule an error, and Excel then refuses the text. */
const FORMELN = {
  anzahl: (cell: string) =>
    `=IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}=INT(${cell})),${eines(cell, ZEICHEN)})`,
  betrag: (cell: string) => `=IF(ISNUMBER(${cell}),${cell}>=0,${eines(cell, ZEICHEN)})`,
  budget: (cell: string) => `=${cell}>=0`,
  datenstand: (cell: string) => `=${eines(cell, DATENSTAENDE)}`,
} as const;

const REGELTEXTE = {
  anzahl: {
    titel: 'Ziel: Wert des Monats',
    meldung:
      'Erwartet wird eine ganze Zahl ab 0. Statt einer Zahl gehen - (keine, also 0) und *, . oder x (kein Wert). ' +
      'Ist der Wert noch nicht da, bleibt die Zelle leer.',
  },
  betrag: {
    titel: 'Ziel: Betrag des Monats',
    meldung:
      'Erwartet wird ein Betrag in € ab 0. Statt einer Zahl gehen - (keine, also 0) und *, . oder x (kein Wert). ' +
      'Ist der Wert noch nicht da, bleibt die Zelle leer.',
  },
  budget: {
    titel: 'Ziel: Betrag des Jahres',
    meldung: 'Erwartet wird ein Betrag in € ab 0 für das ganze Jahr.',
  },
  datenstand: {
    titel: 'Ziel: Datenstand',
    meldung: 'Erwartet wird t-0, t-1, t-2, t-3, vorläufig oder endgültig. Leer heißt endgültig.',
  },
} as const;

/** Adding the empty sheet of a year to a workbook: the plan, and what is in its way. */
export const vorlagenplan = (
  bestand: Bestandsaufnahme,
  vereinbarung: Vereinbarung,
  jahr: number = vereinbarung.jahr,
): Bestaetigung => {
  const blatt = vorlagenblatt({
    jahr,
    bedarf: bedarfDer(vereinbarung),
    datumssystem: bestand.datumssystem,
    blattnamen: bestand.blattnamen,
    traeger: findeName(bestand, NAME_TRAEGER) ? null : '',
    datenstand: false,
  });
  return {
    plan: { namen: [], blatt },
    hindernisse: namenVergeben(bestand, blatt.namen),
  };
};
