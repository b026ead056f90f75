import type { Regel } from './regel';

export const NAME_MEHRDEUTIG: Regel<{ name: string; blaetter: readonly string[] }> = {
  id: 'name-mehrdeutig',
  schwere: 'fehler',
  frage: 'Ist ein Name ohne Zweifel einem Bereich zugeordnet?',
  quelle:
    'Vertrag der Namen: Ein Name mit Blattbezug zählt nur, wenn es ihn sonst nicht gibt; Excel lässt ihn auf jedem Blatt noch einmal zu, auch beim Kopieren des Blatts.',
  de: ({ name, blaetter }) => ({
    gefunden: `Den Namen ${name} gibt es nur mit Blattbezug, und zwar mehrfach: in ${blaetter.join(', ')}.`,
    erwartet: 'Erwartet wird der Name einmal, am besten für die ganze Arbeitsmappe.',
    abhilfe: 'Bitte im Namens-Manager alle bis auf einen löschen.',
  }),
  en: ({ name, blaetter }) => ({
    gefunden: `The name ${name} exists with sheet scope only, and more than once: in ${blaetter.join(', ')}.`,
    erwartet: 'The name is expected once, best for the whole workbook.',
    abhilfe: 'Please delete all but one of them in the Name Manager.',
  }),
};
