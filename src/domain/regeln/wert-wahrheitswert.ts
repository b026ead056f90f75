import type { Regel } from './regel';

export const WERT_WAHRHEITSWERT: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-wahrheitswert',
  schwere: 'fehler',
  frage: 'Sind die Monatswerte Zahlen und keine Wahrheitswerte?',
  quelle:
    'Excel: WAHR zählt je nach Formel als 1 oder gar nicht. Vertrag der Namen: Ein Monatswert ist eine Zahl.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde der Wahrheitswert ${gefunden}.`,
    erwartet: 'Erwartet wird eine Zahl.',
    abhilfe: 'Bitte den Wert des Monats als Zahl eintragen.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the truth value ${gefunden}.`,
    erwartet: 'A number is expected.',
    abhilfe: "Please enter the month's value as a number.",
  }),
};
