import type { Regel } from './regel';

export const GRENZFALL: Regel<{
  ziel: string;
  niveau: boolean;
  einheit: string;
  genau: string;
  gerundet: string;
}> = {
  id: 'grenzfall',
  schwere: 'hinweis',
  frage: 'Hinge das Urteil davon ab, ob vorher gerundet wird?',
  quelle:
    'Eigene Festlegung: Bewertet wird ungerundet, und ein Urteil, das beim Runden kippt, wird gekennzeichnet; weder Verordnung noch Vereinbarung regeln das Runden.',
  de: ({ ziel, niveau, einheit, genau, gerundet }) => ({
    gefunden: `${ziel}: ${niveau ? 'der Wert' : 'die Veränderung'} ist genau ${genau}${einheit}, auf die Stellen des Solls gerundet ${gerundet}${einheit}; gerundet fiele das Urteil anders aus.`,
    erwartet: 'Bewertet wird ungerundet.',
    abhilfe: 'Bitte die Rundung mit dem Ministerium abstimmen; in den Quellen steht dazu nichts.',
  }),
  en: ({ ziel, niveau, einheit, genau, gerundet }) => ({
    gefunden: `${ziel}: the ${niveau ? 'value' : 'change'} is exactly ${genau}${einheit.replace('Prozentpunkte', 'percentage points')}, rounded to the decimals of the target ${gerundet}${einheit.replace('Prozentpunkte', 'percentage points')}; rounded, the verdict would be another.`,
    erwartet: 'The unrounded value is judged.',
    abhilfe: 'Please settle the rounding with the ministry; the sources say nothing about it.',
  }),
};
