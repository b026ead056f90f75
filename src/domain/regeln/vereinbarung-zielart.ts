import type { Regel } from './regel';

export const VEREINBARUNG_ZIELART: Regel<{ stelle: string; zielart: string; moeglich: string }> = {
  id: 'vereinbarung-zielart',
  schwere: 'fehler',
  frage: 'Gibt es die Zielart, die vereinbart ist?',
  quelle:
    'Zielarten (docs/vereinbarung): Sie bilden die Formulierungen unterschriebener Vereinbarungen ab, etwa „steigt um“ und „sinkt um nicht mehr als“.',
  de: ({ stelle, zielart, moeglich }) => ({
    gefunden: `${stelle}Die Zielart „${zielart}“ ist unbekannt.`,
    erwartet: `Möglich sind: ${moeglich}.`,
    abhilfe: 'Bitte eine davon angeben.',
  }),
  en: ({ stelle, zielart, moeglich }) => ({
    gefunden: `${stelle}The kind of target "${zielart}" is unknown.`,
    erwartet: `Possible are: ${moeglich}.`,
    abhilfe: 'Please give one of them.',
  }),
};
