import type { Regel } from './regel';

export const VEREINBARUNG_KEIN_JSON: Regel<{ grund: string }> = {
  id: 'vereinbarung-kein-json',
  schwere: 'fehler',
  frage: 'Ist die Datei der Vereinbarung lesbar?',
  quelle:
    'RFC 8259 (JSON) und das Schema in docs/vereinbarung: In dieser Form wird eine Vereinbarung weitergegeben.',
  de: ({ grund }) => ({
    gefunden: `Der Text ist kein JSON: ${grund}.`,
    erwartet: 'Erwartet wird eine Zielvereinbarung, wie Ziel sie ausgibt.',
    abhilfe:
      'Bitte die Datei mit „ziel vereinbarung vorlage“ neu anlegen oder die genannte Stelle berichtigen.',
  }),
  en: ({ grund }) => ({
    gefunden: `The text is no JSON: ${grund}.`,
    erwartet: 'A Zielvereinbarung as Ziel writes it is expected.',
    abhilfe: 'Please make the file anew with "ziel vereinbarung vorlage", or correct that place.',
  }),
};
