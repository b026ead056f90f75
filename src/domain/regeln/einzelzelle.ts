import type { Regel } from './regel';

export const EINZELZELLE: Regel<{ name: string; zellen: number }> = {
  id: 'einzelzelle',
  schwere: 'fehler',
  frage: 'Umfasst ein Name, der eine einzelne Angabe bezeichnet, genau eine Zelle?',
  quelle: 'Vertrag der Namen: ZIEL_BEZUGSMONAT und ZIEL_TRAEGER sind je eine Zelle.',
  de: ({ name, zellen }) => ({
    gefunden: `Der Name ${name} umfasst ${zellen} Zellen.`,
    erwartet: 'Erwartet wird eine einzelne Zelle.',
    abhilfe: 'Bitte den Namen auf genau eine Zelle setzen.',
  }),
  en: ({ name, zellen }) => ({
    gefunden: `The name ${name} covers ${zellen} cells.`,
    erwartet: 'A single cell is expected.',
    abhilfe: 'Please let the name refer to exactly one cell.',
  }),
};
