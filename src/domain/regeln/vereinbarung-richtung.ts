import type { Regel } from './regel';

export const VEREINBARUNG_RICHTUNG: Regel<{
  stelle: string;
  ziel: string;
  zielart: string;
  kennzahl: string;
  gut: string;
}> = {
  id: 'vereinbarung-richtung',
  schwere: 'fehler',
  frage: 'Zielt die Vereinbarung bei jeder Kennzahl auf die gute Seite?',
  quelle:
    'Verordnung zu § 48a Abs. 2 SGB II und § 48b Abs. 3 SGB II: weniger Hilfebedürftigkeit und Langzeitbezug, mehr Integration. Dass ein Ziel dagegen ein Fehler ist, ist eigene Festlegung.',
  de: ({ stelle, ziel, zielart, kennzahl, gut }) => ({
    gefunden: `${stelle}Ziel ${ziel}: „${zielart}“ macht bei ${kennzahl} die schlechte Seite zum Ziel.`,
    erwartet: `Bei dieser Kennzahl ist gut, was ${gut === 'steigend' ? 'steigt' : 'sinkt'}.`,
    abhilfe: 'Bitte Zielart oder Richtung prüfen; „sinkt um mindestens 0,4 %“ ist hoechstens mit −0,4.',
  }),
  en: ({ stelle, ziel, zielart, kennzahl, gut }) => ({
    gefunden: `${stelle}Goal ${ziel}: "${zielart}" makes the bad side of ${kennzahl} the target.`,
    erwartet: `Of this Kennzahl it is good to ${gut === 'steigend' ? 'rise' : 'fall'}.`,
    abhilfe: 'Please check kind and direction; "falls by at least 0.4 %" is hoechstens with −0.4.',
  }),
};
