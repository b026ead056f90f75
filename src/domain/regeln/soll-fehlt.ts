import type { Regel } from './regel';

export const SOLL_FEHLT: Regel<{ ziel: string }> = {
  id: 'soll-fehlt',
  schwere: 'fehler',
  frage: 'Ist für jedes Ziel ein Wert vereinbart?',
  quelle:
    '§ 48b Abs. 3 SGB II: Vereinbart werden Ziele; ohne Wert gibt es nichts, woran gemessen werden kann.',
  de: ({ ziel }) => ({
    gefunden: `Zum Ziel ${ziel} ist noch kein Wert vereinbart.`,
    erwartet: 'Erwartet wird der Wert der Zielvereinbarung.',
    abhilfe: 'Bitte ihn auf dem Blatt Zielvereinbarung in der Spalte Wert eintragen.',
  }),
  en: ({ ziel }) => ({
    gefunden: `No value is agreed yet for the goal ${ziel}.`,
    erwartet: 'The value of the Zielvereinbarung is expected.',
    abhilfe: 'Please enter it on the sheet Zielvereinbarung in the column Wert.',
  }),
};
