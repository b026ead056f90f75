import type { Regel } from './regel';

export const KEIN_BEZUGSMONAT: Regel<{ jahr: number }> = {
  id: 'kein-bezugsmonat',
  schwere: 'fehler',
  frage: 'Gibt es einen Monat, der sich bewerten lässt?',
  quelle:
    'Vertrag der Namen: Ohne ZIEL_BEZUGSMONAT gilt der neueste Monat, in dem jede Reihe der Ziele einen Wert hat.',
  de: ({ jahr }) => ({
    gefunden: `Im Jahr ${jahr} gibt es keinen Monat, in dem alle Reihen der Ziele einen Wert haben.`,
    erwartet: 'Erwartet wird mindestens ein vollständiger Monat.',
    abhilfe: 'Bitte die Werte eintragen oder in ZIEL_BEZUGSMONAT den Monat nennen, der bewertet werden soll.',
  }),
  en: ({ jahr }) => ({
    gefunden: `In ${jahr} there is no month in which all series of the goals have a value.`,
    erwartet: 'At least one complete month is expected.',
    abhilfe: 'Please enter the values or name the month to be evaluated in ZIEL_BEZUGSMONAT.',
  }),
};
