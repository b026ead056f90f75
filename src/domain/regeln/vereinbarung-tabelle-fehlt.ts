import type { Regel } from './regel';

export const VEREINBARUNG_TABELLE_FEHLT: Regel<{ tabelle: string; blatt: string }> = {
  id: 'vereinbarung-tabelle-fehlt',
  schwere: 'fehler',
  frage: 'Sind auf dem Blatt Zielvereinbarung alle Tabellen vorhanden?',
  quelle: 'Aufbau des Blatts Zielvereinbarung: Die Vereinbarung steht in Excel-Tabellen mit festen Namen.',
  de: ({ tabelle, blatt }) => ({
    gefunden: `Auf dem Blatt ${blatt} fehlt die Tabelle „${tabelle}“.`,
    erwartet: 'Erwartet wird eine Excel-Tabelle dieses Namens.',
    abhilfe:
      'Bitte den Tabellennamen wiederherstellen (Tabellenentwurf › Tabellenname) oder das Blatt neu schreiben lassen.',
  }),
  en: ({ tabelle, blatt }) => ({
    gefunden: `On the sheet ${blatt} the table "${tabelle}" is missing.`,
    erwartet: 'An Excel table of this name is expected.',
    abhilfe:
      'Please restore the name of the table (Table Design › Table Name), or have the sheet written anew.',
  }),
};
