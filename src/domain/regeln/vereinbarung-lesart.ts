import type { Regel } from './regel';

export const VEREINBARUNG_LESART: Regel<{
  stelle: string;
  frage: string;
  antwort: string;
  moeglich: string;
}> = {
  id: 'vereinbarung-lesart',
  schwere: 'fehler',
  frage: 'Gibt es die Lesart, die zu einem Ziel gewählt ist?',
  quelle:
    'Lesarten in docs/kennzahlen: Wo Verordnung und Vereinbarung mehrere Auslegungen zulassen, steht dort jede mögliche Antwort.',
  de: ({ stelle, frage, antwort, moeglich }) => ({
    gefunden: `${stelle}Die Lesart „${frage}: ${antwort}“ gibt es nicht.`,
    erwartet: `Möglich sind: ${moeglich}.`,
    abhilfe: 'Bitte eine davon angeben oder die Lesart weglassen; dann gilt die empfohlene.',
  }),
  en: ({ stelle, frage, antwort, moeglich }) => ({
    gefunden: `${stelle}There is no reading "${frage}: ${antwort}".`,
    erwartet: `Possible are: ${moeglich}.`,
    abhilfe: 'Please give one of them, or leave the reading out; the recommended one holds then.',
  }),
};
