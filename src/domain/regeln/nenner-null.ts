import type { Regel } from './regel';

export const NENNER_NULL: Regel<{ kennzahl: string; zeitraum: string }> = {
  id: 'nenner-null',
  schwere: 'fehler',
  frage: 'Lässt sich die Quote überhaupt berechnen?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II: Jede Kennzahl ist ein Quotient. Zum Nenner 0 sagt sie nichts; eigene Festlegung: kein Wert und kein Urteil.',
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
