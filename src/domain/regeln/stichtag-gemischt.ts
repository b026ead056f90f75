import type { Regel } from './regel';

export const STICHTAG_GEMISCHT: Regel<{ kennzahl: string; vorlaeufig: string; endgueltig: string }> = {
  id: 'stichtag-gemischt',
  schwere: 'warnung',
  frage: 'Haben beide Stichtage des Vergleichs denselben Datenstand?',
  quelle:
    'Zielvereinbarung Kreis Kleve 2018, Abschnitt 1.III: Der Jahresendbestand wird mit „Dezember t-0“ verglichen. Dass t-0 dafür auf beiden Seiten stehen soll, ist eigene Festlegung.',
  de: ({ kennzahl, vorlaeufig, endgueltig }) => ({
    gefunden: `${kennzahl}: für ${vorlaeufig} liegt ein t-0-Wert vor, für ${endgueltig} nur der endgültige (t-3).`,
    erwartet: 'Erwartet wird für beide Monate derselbe Datenstand.',
    abhilfe: 'Bitte den fehlenden t-0-Wert in ZIEL_LZB_T0 eintragen; bis dahin wird t-0 mit t-3 verglichen.',
  }),
  en: ({ kennzahl, vorlaeufig, endgueltig }) => ({
    gefunden: `${kennzahl}: there is a t-0 value for ${vorlaeufig}, but only the final one (t-3) for ${endgueltig}.`,
    erwartet: 'The same data status is expected for both months.',
    abhilfe: 'Please enter the missing t-0 value in ZIEL_LZB_T0; until then t-0 is compared with t-3.',
  }),
};
