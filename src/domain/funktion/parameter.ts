import type { Sprache } from '../anzeige';
import type { Reihenart } from '../reihen';
import { FUNKTIONSAUSGABEN } from './ausgabe';

/** A parameter of a custom function. Enumerations are offered by Excel while one types. */
export interface Parameter {
  readonly name: string;
  readonly art: 'bereich' | 'wert' | Aufzaehlung['id'];
  readonly wahlfrei: boolean;
  readonly text: Readonly<Record<Sprache, string>>;
}

/** A closed list of values, of which Excel offers one. */
export interface Aufzaehlung {
  readonly id: 'Ausgabe' | 'Richtung' | 'Bildung';
  readonly werte: readonly string[];
}

export const RICHTUNGEN = ['mindestens', 'höchstens'] as const;
export const BILDUNGEN = ['Summe', 'Durchschnitt', 'Durchschnitt der Vormonate'] as const;

export const AUFZAEHLUNGEN: readonly Aufzaehlung[] = [
  { id: 'Ausgabe', werte: FUNKTIONSAUSGABEN },
  { id: 'Richtung', werte: RICHTUNGEN },
  { id: 'Bildung', werte: BILDUNGEN },
];

const parameter = (
  name: string,
  art: Parameter['art'],
  wahlfrei: boolean,
  de: string,
  en: string,
): Parameter => ({ name, art, wahlfrei, text: { de, en } });

/** A series along the months. */
export const reihenparameter = (reihe: Reihenart, wahlfrei = false): Parameter =>
  parameter(
    reihe.id.toLowerCase(),
    'bereich',
    wahlfrei,
    `${reihe.name}. ${reihe.jahresbetrag === true ? 'Eine Zelle für das neueste Jahr, oder eine' : 'Eine'} Zeile oder Spalte, so lang wie die Monate; leere Zelle: noch kein Wert`,
    `${reihe.englisch}. ${reihe.jahresbetrag === true ? 'One cell for the newest year, or one' : 'One'} row or column, as long as the months; empty cell: no value yet`,
  );

export const MONATE = parameter(
  'monate',
  'bereich',
  false,
  'Bezugsmonate als Datum, aufsteigend und lückenlos',
  'Months as dates, ascending and without gaps',
);
export const BEZUGSMONAT = parameter(
  'bezugsmonat',
  'wert',
  true,
  'Datum im Bezugsmonat; weggelassen: der neueste Monat, in dem alle Reihen einen Wert haben',
  'A date in the Bezugsmonat; left out: the newest month in which every series has a value',
);
export const AUSGABE = parameter(
  'ausgabe',
  'Ausgabe',
  true,
  `Eines von: ${FUNKTIONSAUSGABEN.join(', ')}; weggelassen: Wert`,
  `One of: ${FUNKTIONSAUSGABEN.join(', ')}; left out: Wert`,
);
export const SOLL = parameter(
  'soll',
  'wert',
  true,
  'Vereinbarte Veränderung in Prozent, etwa -0,4; weggelassen: die hinterlegte Vereinbarung des Jahres',
  'Agreed change in percent, such as -0.4; left out: the built-in agreement of the year',
);
export const VERAENDERUNG = parameter(
  'veraenderung',
  'wert',
  false,
  'Veränderung in Prozent, etwa aus ZIEL.VERAENDERUNG',
  'Change in percent, such as that of ZIEL.VERAENDERUNG',
);
export const SOLL_NOETIG: Parameter = {
  ...SOLL,
  wahlfrei: false,
  text: { de: 'Vereinbarte Veränderung in Prozent, etwa -0,4', en: 'Agreed change in percent, such as -0.4' },
};
export const RICHTUNG = parameter(
  'richtung',
  'Richtung',
  true,
  'mindestens oder höchstens; weggelassen: mindestens bei einem Soll ab 0, sonst höchstens',
  'mindestens (at least) or höchstens (at most); left out: mindestens from 0 on, else höchstens',
);
export const BILDUNG = parameter(
  'bildung',
  'Bildung',
  false,
  'Summe für Bewegungen, Durchschnitt für Bestände, Durchschnitt der Vormonate für den Nenner einer Quote',
  'Summe for flows, Durchschnitt for stocks, Durchschnitt der Vormonate for the denominator of a rate',
);
export const wert = (name: string, de: string, en: string, wahlfrei = false): Parameter =>
  parameter(name, 'wert', wahlfrei, de, en);
export const bereich = (name: string, de: string, en: string, wahlfrei = false): Parameter =>
  parameter(name, 'bereich', wahlfrei, de, en);
