import type { Regel } from './regel';

export const VEREINBARUNG_GILT_WEITER: Regel<{ gilt: string }> = {
  id: 'vereinbarung-gilt-weiter',
  schwere: 'warnung',
  frage: 'Gilt, was auf dem Blatt Zielvereinbarung steht?',
  quelle:
    'Eigene Festlegung: Ist das Blatt fehlerhaft, gilt die zuletzt gültige Fassung weiter; das darf nicht unbemerkt bleiben.',
  de: ({ gilt }) => ({
    gefunden: 'Das Blatt Zielvereinbarung hat Fehler; seine Änderungen gelten deshalb nicht.',
    erwartet: `Geprüft wurde gegen die zuletzt gültige Fassung: ${gilt}.`,
    abhilfe: 'Bitte die genannten Zellen berichtigen und neu prüfen.',
  }),
  en: ({ gilt }) => ({
    gefunden: 'The sheet Zielvereinbarung has faults; its changes therefore do not hold.',
    erwartet: `The check used the last valid edition: ${gilt}.`,
    abhilfe: 'Please correct the cells that are named, and check again.',
  }),
};
