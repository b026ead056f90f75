import type { Regel } from './regel';

export const GANZE_SPALTE: Regel<{ name: string }> = {
  id: 'ganze-spalte',
  schwere: 'fehler',
  frage: 'Ist ein Name auf seine Monatswerte begrenzt statt auf die ganze Spalte gesetzt?',
  quelle:
    'Vertrag der Namen: Jede Reihe ist so lang wie ZIEL_MONAT; in einer ganzen Spalte zählte auch die Überschrift mit.',
  de: ({ name }) => ({
    gefunden: `Der Name ${name} umfasst eine ganze Spalte oder Zeile des Blatts.`,
    erwartet: 'Erwartet wird nur der Bereich mit den Monatswerten, so lang wie ZIEL_MONAT.',
    abhilfe: 'Bitte den Namen auf den Bereich ohne Überschrift eingrenzen.',
  }),
  en: ({ name }) => ({
    gefunden: `The name ${name} covers a whole column or row of the sheet.`,
    erwartet: 'Only the range with the monthly values is expected, as long as ZIEL_MONAT.',
    abhilfe: 'Please limit the name to the range without the heading.',
  }),
};
