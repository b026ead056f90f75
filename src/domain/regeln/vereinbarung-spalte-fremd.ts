import type { Regel } from './regel';

export const VEREINBARUNG_SPALTE_FREMD: Regel<{ tabelle: string; spalte: string }> = {
  id: 'vereinbarung-spalte-fremd',
  schwere: 'hinweis',
  frage: 'Gibt es in den Tabellen der Vereinbarung Spalten, die niemand liest?',
  quelle:
    'Aufbau des Blatts Zielvereinbarung: Eigene Spalten sind erlaubt und bleiben; gelesen werden sie nicht.',
  de: ({ tabelle, spalte }) => ({
    gefunden: `Die Tabelle „${tabelle}“ hat eine weitere Spalte „${spalte}“.`,
    erwartet: 'Gelesen werden nur die Spalten, die Ziel geschrieben hat.',
    abhilfe: 'Sie können die Spalte behalten; Ziel lässt sie, wie sie ist.',
  }),
  en: ({ tabelle, spalte }) => ({
    gefunden: `The table "${tabelle}" has a further column "${spalte}".`,
    erwartet: 'Only the columns that Ziel wrote are read.',
    abhilfe: 'You may keep the column; Ziel leaves it as it is.',
  }),
};
