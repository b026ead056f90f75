import type { Regel } from './regel';

export const VEREINBARUNG_SPALTE_FEHLT: Regel<{ tabelle: string; spalte: string; unbekannt: string }> = {
  id: 'vereinbarung-spalte-fehlt',
  schwere: 'fehler',
  frage: 'Haben die Tabellen der Vereinbarung alle ihre Spalten?',
  quelle:
    'Aufbau des Blatts Zielvereinbarung: Gelesen wird nach Überschriften, nicht nach der Stelle der Spalte.',
  de: ({ tabelle, spalte, unbekannt }) => ({
    gefunden: `Der Tabelle „${tabelle}“ fehlt die Spalte „${spalte}“${unbekannt === '' ? '' : `; unbekannt ist „${unbekannt}“`}.`,
    erwartet: 'Erwartet werden die Überschriften, die Ziel geschrieben hat; ihre Reihenfolge ist gleich.',
    abhilfe: 'Bitte die Spalte wieder so benennen oder das Blatt neu schreiben lassen.',
  }),
  en: ({ tabelle, spalte, unbekannt }) => ({
    gefunden: `The table "${tabelle}" lacks the column "${spalte}"${unbekannt === '' ? '' : `; "${unbekannt}" is unknown`}.`,
    erwartet: 'The headings that Ziel wrote are expected, in any order.',
    abhilfe: 'Please give the column its name again, or have the sheet written anew.',
  }),
};
