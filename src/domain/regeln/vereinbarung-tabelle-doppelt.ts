import type { Regel } from './regel';

export const VEREINBARUNG_TABELLE_DOPPELT: Regel<{ tabelle: string; andere: string; blatt: string }> = {
  id: 'vereinbarung-tabelle-doppelt',
  schwere: 'fehler',
  frage: 'Gibt es jede Tabelle der Vereinbarung nur einmal?',
  quelle:
    'Excel: Wird ein Blatt oder eine Tabelle kopiert, erhält die Kopie denselben Namen mit einer Zahl dahinter.',
  de: ({ tabelle, andere, blatt }) => ({
    gefunden: `Neben der Tabelle „${tabelle}“ gibt es auf dem Blatt ${blatt} eine zweite: „${andere}“.`,
    erwartet: 'Erwartet wird eine Tabelle; welche von beiden gelten soll, ist nicht zu entscheiden.',
    abhilfe:
      'Bitte die zweite löschen oder in einen Bereich umwandeln (Tabellenentwurf › In Bereich konvertieren).',
  }),
  en: ({ tabelle, andere, blatt }) => ({
    gefunden: `Beside the table "${tabelle}" there is a second one on the sheet ${blatt}: "${andere}".`,
    erwartet: 'One table is expected; which of them shall hold cannot be told.',
    abhilfe: 'Please delete the second one, or convert it to a range (Table Design › Convert to Range).',
  }),
};
