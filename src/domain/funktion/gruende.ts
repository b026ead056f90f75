import { monatsname, type Sprache } from '../anzeige';
import type { Grund, Luecke } from '../reihe';
import { zeige } from '../auswertung/zellen';
import { Funktionsfehler } from './antwort';

type Satz = Readonly<Record<Sprache, (gefunden: string) => string>>;

const fehlt: Satz = {
  de: () => 'kein Wert. Bitte den Monatswert eintragen',
  en: () => 'no value. Please enter the value of the month',
};

/** What each gap means for the user of a function: found, expected, remedy. */
const SAETZE: Readonly<Record<Grund, Satz>> = {
  'reihe-fehlt': {
    de: () => 'die Reihe fehlt. Bitte den Bereich angeben',
    en: () => 'the series is missing. Please give its range',
  },
  'monat-fehlt': {
    de: () => 'der Monat steht nicht in der Monatsachse. Bitte Monate und Reihen ergänzen',
    en: () => 'the month is not on the month axis. Please extend months and series',
  },
  'monat-doppelt': {
    de: () => 'der Monat steht mehrfach in der Monatsachse. Bitte jeden Monat nur einmal führen',
    en: () => 'the month is on the axis more than once. Please keep each month once',
  },
  leer: fehlt,
  zeichen: {
    de: (g) => `${g} steht für „kein Wert“. Bitte den Monatswert eintragen`,
    en: (g) => `${g} means "no value". Please enter the value of the month`,
  },
  null: {
    de: () => '0 oder leere Zelle; in dieser Reihe kann kein Monat 0 sein. Bitte den Monatswert eintragen',
    en: () => '0 or an empty cell; no month of this series can be 0. Please enter the value',
  },
  'null-oder-leer': {
    de: () => '0 oder leere Zelle, nicht zu unterscheiden. Bitte eine echte Null als „-“ eintragen',
    en: () => '0 or an empty cell, which cannot be told apart. Please enter a true zero as "-"',
  },
  text: {
    de: (g) => `Text ${g} statt einer Zahl. Bitte eine Zahl eintragen`,
    en: (g) => `text ${g} where a number is expected. Please enter a number`,
  },
  textzahl: {
    de: (g) => `${g} ist als Text gespeichert. Bitte in eine Zahl umwandeln`,
    en: (g) => `${g} is stored as text. Please convert it to a number`,
  },
  fehlerwert: {
    de: (g) => `Fehlerwert ${g}. Bitte die Formel der Zelle berichtigen`,
    en: (g) => `error value ${g}. Please correct the cell's formula`,
  },
  wahrheitswert: {
    de: (g) => `${g} statt einer Zahl. Bitte eine Zahl eintragen`,
    en: (g) => `${g} where a number is expected. Please enter a number`,
  },
  negativ: {
    de: (g) => `${g} ist negativ. Erwartet wird eine Zahl ab 0, bitte prüfen`,
    en: (g) => `${g} is negative. A number from 0 up is expected, please check`,
  },
  bruchzahl: {
    de: (g) => `${g} ist keine ganze Zahl. Erwartet werden ganze Personen, bitte prüfen`,
    en: (g) => `${g} is no whole number. Whole persons are expected, please check`,
  },
  fassung: {
    de: () =>
      'in diesem Monat gilt die Festlegung der Kennzahl nicht; zwei Fassungen werden nie gemischt. Bitte die Fassung des Jahres wählen (NACHHALTIGKEIT bis 2018, K2E3 ab 2019)',
    en: () =>
      'the definition does not hold in this month; two editions are never mixed. Please choose the edition of the year (NACHHALTIGKEIT up to 2018, K2E3 from 2019)',
  },
  'nenner-null': {
    de: () => 'der Nenner ist 0, eine Quote gibt es dann nicht. Bitte die Reihe prüfen',
    en: () => 'the denominator is 0, so there is no rate. Please check the series',
  },
};

/** The error of a function whose needed months have a gap: series, month, position in the range, reason, remedy. */
export const fehlerDerLuecke = (luecke: Luecke, sprache: Sprache): Funktionsfehler => {
  const { reihe, monat, position, grund, gefunden } = luecke;
  const series = sprache === 'de' ? reihe.name : reihe.englisch;
  const at =
    position === undefined
      ? ''
      : sprache === 'de'
        ? ` (Stelle ${String(position + 1)})`
        : ` (position ${String(position + 1)})`;
  const where = grund === 'reihe-fehlt' ? series : `${series}, ${monatsname(monat, sprache)}${at}`;
  const why = SAETZE[grund][sprache](zeige(gefunden ?? null));
  return new Funktionsfehler(grund === 'nenner-null' ? '#DIV/0!' : '#NV', `${where}: ${why}.`);
};
