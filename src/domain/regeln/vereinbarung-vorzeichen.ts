import type { Regel } from './regel';

export const VEREINBARUNG_VORZEICHEN: Regel<{ stelle: string; ziel: string; wort: string; wert: string }> = {
  id: 'vereinbarung-vorzeichen',
  schwere: 'fehler',
  frage: 'Passt das Vorzeichen des Werts zum Wortlaut des Ziels?',
  quelle:
    'Zielvereinbarung Kreis Kleve 2018, Abschnitt 1: Dort steht „um 0,4 % sinkt (K3 = - 0,4 %)“; das Vorzeichen folgt dem Wort.',
  de: ({ stelle, ziel, wort, wert }) => ({
    gefunden: `${stelle}Ziel ${ziel}: Der Wortlaut sagt „${wort}“, der Wert ist ${wert}.`,
    erwartet: 'Erwartet wird bei „sinkt“ ein negativer und bei „steigt“ ein positiver Wert.',
    abhilfe: 'Bitte das Vorzeichen oder den Wortlaut berichtigen.',
  }),
  en: ({ stelle, ziel, wort, wert }) => ({
    gefunden: `${stelle}Goal ${ziel}: the wording says "${wort}", the value is ${wert}.`,
    erwartet: 'With a word for falling a negative value is expected, with one for rising a positive one.',
    abhilfe: 'Please correct the sign or the wording.',
  }),
};
