import type { Regel } from './regel';

export const ACHSE_LEER: Regel<object> = {
  id: 'achse-leer',
  schwere: 'fehler',
  frage: 'Ist die Monatsachse ohne leere Zelle?',
  quelle:
    'Vertrag der Namen: ZIEL_MONAT hat keine Lücke; leer dürfen nur Zellen vor dem ersten oder nach dem letzten Monat sein.',
  de: () => ({
    gefunden: 'In ZIEL_MONAT ist mitten in der Reihe eine Zelle leer.',
    erwartet: 'Erwartet wird in jeder Zelle ein Datum des Monats, lückenlos aufsteigend.',
    abhilfe: 'Bitte den fehlenden Monat eintragen.',
  }),
  en: () => ({
    gefunden: 'In ZIEL_MONAT a cell in the middle of the series is empty.',
    erwartet: 'A date in the month is expected in every cell, ascending without gaps.',
    abhilfe: 'Please enter the missing month.',
  }),
};
