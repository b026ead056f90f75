import type { Regel } from './regel';

export const DATENSTAND_UNLESBAR: Regel<{ gefunden: string }> = {
  id: 'datenstand-unlesbar',
  schwere: 'warnung',
  frage: 'Ist zu erkennen, ob die Werte des Monats vorläufig oder endgültig sind?',
  quelle:
    'Datenstände der Statistik der Bundesagentur für Arbeit: t-0 bei der ersten Meldung bis t-3 nach drei Monaten Wartezeit.',
  de: ({ gefunden }) => ({
    gefunden: `Der Datenstand ist ${gefunden}.`,
    erwartet: 'Erwartet wird t-0, t-1, t-2, t-3, „vorläufig“ oder „endgültig“.',
    abhilfe: 'Bitte die Zelle berichtigen; bis dahin gilt der Monat als endgültig.',
  }),
  en: ({ gefunden }) => ({
    gefunden: `The data status is ${gefunden}.`,
    erwartet: 'One of t-0, t-1, t-2, t-3, „vorläufig“ or „endgültig“ is expected.',
    abhilfe: 'Please correct the cell; until then the month counts as final.',
  }),
};
