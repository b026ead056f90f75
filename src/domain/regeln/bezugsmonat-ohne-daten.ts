import type { Regel } from './regel';

export const BEZUGSMONAT_OHNE_DATEN: Regel<{ bezugsmonat: string }> = {
  id: 'bezugsmonat-ohne-daten',
  schwere: 'fehler',
  frage: 'Gibt es Werte für den Monat, der bewertet werden soll?',
  quelle:
    'Vertrag der Namen: Wer ZIEL_BEZUGSMONAT angibt, wählt selbst; ein anderer Monat wird dann nicht stillschweigend genommen.',
  de: ({ bezugsmonat }) => ({
    gefunden: `Für den Bezugsmonat ${bezugsmonat} liegen keine Daten vor.`,
    erwartet: 'Erwartet wird ein Monat, für den die Reihen der Ziele Werte haben.',
    abhilfe: 'Bitte die Werte des Monats eintragen oder in ZIEL_BEZUGSMONAT einen anderen Monat wählen.',
  }),
  en: ({ bezugsmonat }) => ({
    gefunden: `There are no data for the Bezugsmonat ${bezugsmonat}.`,
    erwartet: "A month is expected for which the goals' series have values.",
    abhilfe: "Please enter the month's values or choose another month in ZIEL_BEZUGSMONAT.",
  }),
};
