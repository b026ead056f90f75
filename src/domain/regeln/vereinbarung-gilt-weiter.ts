import type { Regel } from './regel';

export const VEREINBARUNG_GILT_WEITER: Regel<{ gilt: string }> = {
  id: 'vereinbarung-gilt-weiter',
  schwere: 'warnung',
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
