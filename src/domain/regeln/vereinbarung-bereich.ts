import type { Regel } from './regel';

export const VEREINBARUNG_BEREICH: Regel<{ gefunden: string; moeglich: string }> = {
  id: 'vereinbarung-bereich',
  schwere: 'fehler',
  de: ({ gefunden, moeglich }) => ({
    gefunden: `Der Bereich ${gefunden} ist unbekannt.`,
    erwartet: `Möglich sind: ${moeglich}.`,
    abhilfe: 'Bitte einen davon angeben.',
  }),
  en: ({ gefunden, moeglich }) => ({
    gefunden: `The Bereich ${gefunden} is unknown.`,
    erwartet: `Possible are: ${moeglich}.`,
    abhilfe: 'Please give one of them.',
  }),
};
