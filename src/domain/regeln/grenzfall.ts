import type { Regel } from './regel';

export const GRENZFALL: Regel<{ ziel: string; genau: string; gerundet: string }> = {
  id: 'grenzfall',
  schwere: 'hinweis',
  de: ({ ziel, genau, gerundet }) => ({
    gefunden: `${ziel}: die Veränderung ist genau ${genau} %, auf die Stellen des Solls gerundet ${gerundet} %; gerundet fiele das Urteil anders aus.`,
    erwartet: 'Bewertet wird ungerundet.',
    abhilfe: 'Bitte die Rundung mit dem Ministerium abstimmen; in den Quellen steht dazu nichts.',
  }),
  en: ({ ziel, genau, gerundet }) => ({
    gefunden: `${ziel}: the change is exactly ${genau} %, rounded to the decimals of the target ${gerundet} %; rounded, the verdict would be another.`,
    erwartet: 'The unrounded value is judged.',
    abhilfe: 'Please settle the rounding with the ministry; the sources say nothing about it.',
  }),
};
