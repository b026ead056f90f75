import type { Regel } from './regel';

export const WERT_FEHLER: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-fehler',
  schwere: 'fehler',
  frage: 'Ist eine Monatszelle frei von Fehlerwerten?',
  quelle:
    'Excel: Eine Formel, die nicht zu berechnen ist, zeigt einen Fehlerwert wie #BEZUG!; er ist keine Zahl und wird nicht als 0 gelesen.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde der Fehlerwert ${gefunden}.`,
    erwartet: 'Erwartet wird eine Zahl.',
    abhilfe: 'Bitte die Formel der Zelle berichtigen.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the error value ${gefunden}.`,
    erwartet: 'A number is expected.',
    abhilfe: 'Please correct the formula in the cell.',
  }),
};
