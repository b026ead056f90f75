import type { Regel } from './regel';

export const AUSGABE_FORMEL: Regel<{ name: string }> = {
  id: 'ausgabe-formel',
  schwere: 'warnung',
  frage: 'Soll ein Ergebnis in eine Zelle, in der eine Formel steht?',
  quelle: 'Vertrag der Namen: Formeln der Nutzenden werden nie überschrieben.',
  de: ({ name }) => ({
    gefunden: `Die Zelle ${name} enthält eine Formel und wurde nicht überschrieben.`,
    erwartet: 'Erwartet wird eine Zelle ohne Formel.',
    abhilfe: 'Bitte die Formel entfernen oder den Namen löschen.',
  }),
  en: ({ name }) => ({
    gefunden: `The cell ${name} holds a formula and was not overwritten.`,
    erwartet: 'A cell without a formula is expected.',
    abhilfe: 'Please remove the formula or delete the name.',
  }),
};
