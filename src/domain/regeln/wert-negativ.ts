import type { Regel } from './regel';

export const WERT_NEGATIV: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-negativ',
  schwere: 'fehler',
  frage: 'Sind alle Monatswerte frei von negativen Zahlen?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II: Bestände, Integrationen und Leistungssummen eines Monats werden gezählt oder addiert und können nicht kleiner als 0 sein.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde die negative Zahl ${gefunden}.`,
    erwartet: 'Erwartet wird eine Zahl größer als 0.',
    abhilfe: 'Bitte Vorzeichen und Eingabe prüfen.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the negative number ${gefunden}.`,
    erwartet: 'A number greater than 0 is expected.',
    abhilfe: 'Please check sign and input.',
  }),
};
