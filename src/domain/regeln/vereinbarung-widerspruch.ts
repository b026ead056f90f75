import type { Regel } from './regel';

export const VEREINBARUNG_WIDERSPRUCH: Regel<{
  stelle: string;
  ziel: string;
  anderes: string;
  worte: string;
  andereWorte: string;
  words: string;
  otherWords: string;
}> = {
  id: 'vereinbarung-widerspruch',
  schwere: 'fehler',
  frage: 'Lassen sich alle Ziele derselben Kennzahl zugleich erreichen?',
  quelle:
    'Eigene Festlegung: Zwei Ziele, die einander ausschließen, kann niemand vereinbart haben wollen; meist ist eines verschrieben.',
  de: ({ stelle, ziel, anderes, worte, andereWorte }) => ({
    gefunden: `${stelle}Die Ziele ${anderes} (${andereWorte}) und ${ziel} (${worte}) widersprechen sich.`,
    erwartet: 'Beide gelten für dieselbe Kennzahl und können nicht zugleich erreicht werden.',
    abhilfe: 'Bitte einen der Werte berichtigen oder ein Ziel entfernen.',
  }),
  en: ({ stelle, ziel, anderes, words, otherWords }) => ({
    gefunden: `${stelle}The goals ${anderes} (${otherWords}) and ${ziel} (${words}) contradict each other.`,
    erwartet: 'Both hold for the same Kennzahl and cannot be reached together.',
    abhilfe: 'Please correct one of the values, or remove a goal.',
  }),
};
