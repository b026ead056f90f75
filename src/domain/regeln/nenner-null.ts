import type { Regel } from './regel';

export const NENNER_NULL: Regel<{ kennzahl: string; zeitraum: string }> = {
  id: 'nenner-null',
  schwere: 'fehler',
  de: ({ kennzahl, zeitraum }) => ({
    gefunden: `${kennzahl}: der Nenner ist 0 (${zeitraum}).`,
    erwartet: 'Erwartet wird ein Wert größer als 0, sonst ist keine Quote zu berechnen.',
    abhilfe: 'Bitte die Werte prüfen.',
  }),
  en: ({ kennzahl, zeitraum }) => ({
    gefunden: `${kennzahl}: the denominator is 0 (${zeitraum}).`,
    erwartet: 'A value greater than 0 is expected, otherwise no rate can be computed.',
    abhilfe: 'Please check the values.',
  }),
};
