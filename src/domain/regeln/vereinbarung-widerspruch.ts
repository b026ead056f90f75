import type { Regel } from './regel';

export const VEREINBARUNG_WIDERSPRUCH: Regel<{
  stelle: string;
  ziel: string;
  anderes: string;
  worte: string;
  andereWorte: string;
}> = {
  id: 'vereinbarung-widerspruch',
  schwere: 'fehler',
  de: ({ stelle, ziel, anderes, worte, andereWorte }) => ({
    gefunden: `${stelle}Die Ziele ${anderes} (${andereWorte}) und ${ziel} (${worte}) widersprechen sich.`,
    erwartet: 'Beide gelten für dieselbe Kennzahl und können nicht zugleich erreicht werden.',
    abhilfe: 'Bitte einen der Werte berichtigen oder ein Ziel entfernen.',
  }),
  en: ({ stelle, ziel, anderes, worte, andereWorte }) => ({
    gefunden: `${stelle}The goals ${anderes} (${andereWorte}) and ${ziel} (${worte}) contradict each other.`,
    erwartet: 'Both hold for the same Kennzahl and cannot be reached together.',
    abhilfe: 'Please correct one of the values, or remove a goal.',
  }),
};
