import type { Regel } from './regel';

export const VEREINBARUNG_BEREICH: Regel<{ gefunden: string; moeglich: string }> = {
  id: 'vereinbarung-bereich',
  schwere: 'fehler',
  frage: 'Sagt jede Zeile des Blatts Zielvereinbarung, was sie ist?',
  quelle:
    'Aufbau des Blatts Zielvereinbarung: Das Wort in der Spalte „Bereich“ entscheidet, ob die Zeile Ziel, Beobachtung oder etwas anderes ist.',
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
