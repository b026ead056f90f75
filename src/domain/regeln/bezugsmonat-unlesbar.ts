import type { Regel } from './regel';

export const BEZUGSMONAT_UNLESBAR: Regel<{ gefunden: string }> = {
  id: 'bezugsmonat-unlesbar',
  schwere: 'fehler',
  frage: 'Steht in ZIEL_BEZUGSMONAT ein Datum?',
  quelle:
    'Vertrag der Namen: ZIEL_BEZUGSMONAT ist eine Zelle mit einem Datum im Monat; nur leer gilt der neueste vollständige Monat.',
  de: ({ gefunden }) => ({
    gefunden: `In ZIEL_BEZUGSMONAT steht ${gefunden}.`,
    erwartet: 'Erwartet wird ein Datum im Bezugsmonat, zum Beispiel 01.12.2018 oder Dez 2018.',
    abhilfe: 'Bitte das Datum eintragen oder die Zelle leeren; leer gilt der neueste vollständige Monat.',
  }),
  en: ({ gefunden }) => ({
    gefunden: `ZIEL_BEZUGSMONAT holds ${gefunden}.`,
    erwartet: 'A date in the Bezugsmonat is expected, for example 01.12.2018 or Dez 2018.',
    abhilfe: 'Please enter the date or empty the cell; empty means the newest complete month.',
  }),
};
