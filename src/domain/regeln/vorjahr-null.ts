import type { Regel } from './regel';

export const VORJAHR_NULL: Regel<{ kennzahl: string }> = {
  id: 'vorjahr-null',
  schwere: 'fehler',
  frage: 'Lässt sich die Veränderung zum Vergleichswert berechnen?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II: Eine Veränderung ist ein Quotient mit dem Vorjahreswert als Nenner. Zum Nenner 0 sagt sie nichts; eigene Festlegung: kein Wert und kein Urteil.',
  de: ({ kennzahl }) => ({
    gefunden: `${kennzahl}: der Vergleichswert ist 0.`,
    erwartet: 'Erwartet wird ein Wert größer als 0, sonst ist keine Veränderung in Prozent zu berechnen.',
    abhilfe: 'Bitte die Werte des Vorjahres prüfen.',
  }),
  en: ({ kennzahl }) => ({
    gefunden: `${kennzahl}: the value to compare with is 0.`,
    erwartet: 'A value greater than 0 is expected, otherwise no change in percent can be computed.',
    abhilfe: "Please check the prior year's values.",
  }),
};
