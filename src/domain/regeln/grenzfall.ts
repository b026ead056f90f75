import type { Regel } from './regel';

export const GRENZFALL: Regel<{ ziel: string; niveau: boolean; genau: string; gerundet: string }> = {
  id: 'grenzfall',
  schwere: 'hinweis',
  de: ({ ziel, niveau, genau, gerundet }) => ({
    gefunden: `${ziel}: ${niveau ? 'der Wert' : 'die Veränderung'} ist genau ${genau}${niveau ? '' : ' %'}, auf die Stellen des Solls gerundet ${gerundet}${niveau ? '' : ' %'}; gerundet fiele das Urteil anders aus.`,
    erwartet: 'Bewertet wird ungerundet.',
    abhilfe: 'Bitte die Rundung mit dem Ministerium abstimmen; in den Quellen steht dazu nichts.',
  }),
  en: ({ ziel, niveau, genau, gerundet }) => ({
    gefunden: `${ziel}: the ${niveau ? 'value' : 'change'} is exactly ${genau}${niveau ? '' : ' %'}, rounded to the decimals of the target ${gerundet}${niveau ? '' : ' %'}; rounded, the verdict would be another.`,
    erwartet: 'The unrounded value is judged.',
    abhilfe: 'Please settle the rounding with the ministry; the sources say nothing about it.',
  }),
};
