import type { Regel } from './regel';

export const ACHSE_KEIN_DATUM: Regel<{ gefunden: string }> = {
  id: 'achse-kein-datum',
  schwere: 'fehler',
  frage: 'Steht in jeder Zelle der Monatsachse ein Datum?',
  quelle: 'Vertrag der Namen: Jede Zelle von ZIEL_MONAT hält ein beliebiges Datum ihres Monats.',
  de: ({ gefunden }) => ({
    gefunden: `In ZIEL_MONAT steht ${gefunden}.`,
    erwartet: 'Erwartet wird ein Datum im Monat, zum Beispiel 01.12.2018 oder Dez 2018.',
    abhilfe: 'Bitte das Datum des Monats eintragen.',
  }),
  en: ({ gefunden }) => ({
    gefunden: `ZIEL_MONAT holds ${gefunden}.`,
    erwartet: 'A date in the month is expected, for example 01.12.2018 or Dez 2018.',
    abhilfe: 'Please enter a date of the month.',
  }),
};
