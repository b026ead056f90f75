import type { Sprache } from '../anzeige';

/** What was expected where an agreement holds something else, by the keys of the schema's messages. */
export const ERWARTUNGEN: Readonly<Record<string, Readonly<Record<Sprache, string>>>> = {
  text: { de: 'ein Text', en: 'a text' },
  kennung: {
    de: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen, etwa kreis-kleve-2018',
    en: 'an id of small letters, digits and hyphens, such as kreis-kleve-2018',
  },
  id: {
    de: 'eine Id aus Großbuchstaben, Ziffern und Unterstrichen, etwa K3E1',
    en: 'an id of capital letters, digits and underscores, such as K3E1',
  },
  zahl: { de: 'eine Zahl', en: 'a number' },
  ganzzahl: { de: 'eine ganze Zahl von 0 bis 4', en: 'a whole number from 0 to 4' },
  jahr: { de: 'ein Jahr von 2005 bis 2100', en: 'a year from 2005 to 2100' },
  monat: { de: 'ein Monat wie 2018-06', en: 'a month such as 2018-06' },
  tag: { de: 'ein Datum wie 2018-02-22', en: 'a date such as 2018-02-22' },
  richtung: { de: 'mindestens oder hoechstens', en: 'mindestens or hoechstens' },
  lesarten: { de: 'Lesarten als Frage und Antwort', en: 'readings as question and answer' },
  kennzahl: { de: 'die Id einer Kennzahl, etwa K2', en: 'the id of a Kennzahl, such as K2' },
  zielart: { de: 'eine Zielart, etwa mindestens', en: 'a kind of target, such as mindestens' },
  wahrheitswert: { de: 'ja oder nein (true oder false)', en: 'yes or no (true or false)' },
  basis: {
    de: 'vorjahresmonate, vorjahresdezember oder absolut',
    en: 'vorjahresmonate, vorjahresdezember or absolut',
  },
  monatswerte: { de: 'je Monat eine Zahl', en: 'a number per month' },
  bildung: {
    de: 'summe, durchschnitt, stand, anteil oder quote',
    en: 'summe, durchschnitt, stand, anteil or quote',
  },
  bereichsname: { de: 'ein Bereichsname wie ZIEL_BERATUNG', en: 'a name of a range such as ZIEL_BERATUNG' },
  einheit: {
    de: 'Integrationen, Personen, Anzahl, € oder %',
    en: 'Integrationen, Personen, Anzahl, € or %',
  },
  gut: { de: 'steigend oder sinkend', en: 'steigend or sinkend' },
  rolle: {
    de: 'Land, Bund, Jobcenter, Agentur für Arbeit oder Kommune',
    en: 'Land, Bund, Jobcenter, Agentur für Arbeit or Kommune',
  },
  version: { de: 'die Version 1', en: 'version 1' },
  liste: { de: 'eine Liste', en: 'a list' },
  objekt: { de: 'eine Gruppe von Angaben in geschweiften Klammern', en: 'a group of entries in braces' },
};
