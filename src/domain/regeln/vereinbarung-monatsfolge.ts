import type { Regel } from './regel';

export const VEREINBARUNG_MONATSFOLGE: Regel<{ stelle: string; eintrag: string; von: string; bis: string }> =
  {
    id: 'vereinbarung-monatsfolge',
    schwere: 'fehler',
    frage: 'Beginnt jeder Zeitraum der Vereinbarung vor seinem Ende?',
    quelle:
      'Eigene Festlegung: Vertauschte Monate ergäben einen leeren Zeitraum, und sein Wert gälte unbemerkt nie.',
    de: ({ stelle, eintrag, von, bis }) => ({
      gefunden: `${stelle}${eintrag}: Der Zeitraum beginnt mit ${von} und endet mit ${bis}.`,
      erwartet: 'Erwartet wird zuerst der frühere, dann der spätere Monat.',
      abhilfe: 'Bitte die beiden Monate tauschen oder berichtigen.',
    }),
    en: ({ stelle, eintrag, von, bis }) => ({
      gefunden: `${stelle}${eintrag}: the period begins with ${von} and ends with ${bis}.`,
      erwartet: 'The earlier month is expected first, then the later one.',
      abhilfe: 'Please swap or correct the two months.',
    }),
  };
