import type { Regel } from './regel';

export const VEREINBARUNG_KORRIDOR: Regel<{ stelle: string; ziel: string; von: string; bis: string }> = {
  id: 'vereinbarung-korridor',
  schwere: 'fehler',
  frage: 'Ist der untere Wert eines Korridors kleiner als der obere?',
  quelle:
    'Eigene Festlegung: Ein Korridor reicht vom kleineren zum größeren Wert; umgekehrt könnte ihn kein Ergebnis erreichen.',
  de: ({ stelle, ziel, von, bis }) => ({
    gefunden: `${stelle}Ziel ${ziel}: Der Korridor reicht von ${von} bis ${bis}.`,
    erwartet: 'Erwartet wird zuerst der kleinere, dann der größere Wert.',
    abhilfe: 'Bitte die beiden Werte tauschen oder berichtigen.',
  }),
  en: ({ stelle, ziel, von, bis }) => ({
    gefunden: `${stelle}Goal ${ziel}: the corridor goes from ${von} to ${bis}.`,
    erwartet: 'The smaller value is expected first, then the greater one.',
    abhilfe: 'Please swap or correct the two values.',
  }),
};
