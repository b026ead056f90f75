import type { Regel } from './regel';

export const LIVE_BEZUGSMONAT: Regel<{ ziel: string; funktion: string; bezugsmonat: string }> = {
  id: 'live-bezugsmonat',
  schwere: 'warnung',
  frage: 'Nehmen die Formeln denselben Bezugsmonat wie die Prüfung?',
  quelle:
    'Vertrag der Namen: Ohne Bezugsmonat nimmt eine Funktion den neuesten Monat ihrer eigenen Reihen, die Prüfung den aller Ziele; beide dürfen sich nicht unterscheiden.',
  de: ({ ziel, funktion, bezugsmonat }) => ({
    gefunden: `${ziel}: die Formeln im Blatt Zielerreichung nehmen ohne ZIEL_BEZUGSMONAT den Monat ${funktion}, die Prüfung nimmt ${bezugsmonat}.`,
    erwartet: 'Erwartet wird in beiden derselbe Bezugsmonat.',
    abhilfe: 'Bitte eine Zelle als ZIEL_BEZUGSMONAT benennen und den Monat dort eintragen.',
  }),
  en: ({ ziel, funktion, bezugsmonat }) => ({
    gefunden: `${ziel}: without ZIEL_BEZUGSMONAT the formulas in the sheet Zielerreichung take the month ${funktion}, the check takes ${bezugsmonat}.`,
    erwartet: 'The same Bezugsmonat is expected in both.',
    abhilfe: 'Please name a cell ZIEL_BEZUGSMONAT and enter the month there.',
  }),
};
