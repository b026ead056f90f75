import type { Regel } from './regel';

export const WERT_FEHLT: Regel<{ name: string; zeitraum: string }> = {
  id: 'wert-fehlt',
  schwere: 'fehler',
  frage: 'Hat jeder Monat, der in die Rechnung eingeht, einen Wert?',
  quelle:
    'Vertrag der Namen: Eine leere Zelle heißt „noch kein Wert“ und gilt nie als 0; eine Summe mit fehlendem Monat würde stillschweigend kleiner.',
  de: ({ name, zeitraum }) => ({
    gefunden: `${name}: für ${zeitraum} ist kein Wert eingetragen.`,
    erwartet: 'Erwartet wird eine Zahl in jedem Monat, der in die Rechnung eingeht.',
    abhilfe: 'Bitte die fehlenden Werte eintragen.',
  }),
  en: ({ name, zeitraum }) => ({
    gefunden: `${name}: no value is entered for ${zeitraum}.`,
    erwartet: 'A number is expected in every month that counts in the calculation.',
    abhilfe: 'Please enter the missing values.',
  }),
};
