import type { Regel } from './regel';

export const WERT_NULL: Regel<{ name: string; monat: string }> = {
  id: 'wert-null',
  schwere: 'fehler',
  frage: 'Steht eine 0 in einer Reihe, in der es keine geben kann?',
  quelle:
    'Excel reicht eine leere Zelle als 0 an Funktionen weiter. Vertrag der Namen: In Beständen und allen Integrationen eines Jobcenters heißt 0 deshalb „kein Wert“.',
  de: ({ name, monat }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde 0.`,
    erwartet:
      'Erwartet wird eine Zahl größer als 0: diese Reihe kann in keinem Monat 0 sein, die 0 zählt deshalb als „kein Wert“.',
    abhilfe: 'Bitte den Wert eintragen oder die Zelle leeren. Für eine echte Null bitte „-“ eintragen.',
  }),
  en: ({ name, monat }) => ({
    gefunden: `${name}, ${monat}: found 0.`,
    erwartet:
      'A number greater than 0 is expected: this series cannot be 0 in any month, so the 0 counts as "no value".',
    abhilfe: 'Please enter the value or empty the cell. For a true zero please enter "-".',
  }),
};
