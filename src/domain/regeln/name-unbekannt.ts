import type { Regel } from './regel';

export const NAME_UNBEKANNT: Regel<{ name: string }> = {
  id: 'name-unbekannt',
  schwere: 'hinweis',
  frage: 'Wird jeder Name mit ZIEL_ auch gelesen?',
  quelle: 'Eigene Festlegung: Ein verschriebener Name fällt sonst nur dadurch auf, dass eine Reihe fehlt.',
  de: ({ name }) => ({
    gefunden: `Der Name ${name} beginnt mit ZIEL_, wird aber von nichts gelesen.`,
    erwartet: 'Erwartet werden die Namen der Kurzanleitung; vielleicht ist er verschrieben.',
    abhilfe: 'Bitte die Schreibweise prüfen. Gehört der Name zu etwas anderem, kann er bleiben.',
  }),
  en: ({ name }) => ({
    gefunden: `The name ${name} begins with ZIEL_, but nothing reads it.`,
    erwartet: 'The names of the quick start are expected; perhaps it is misspelt.',
    abhilfe: 'Please check the spelling. If the name belongs to something else, it can stay.',
  }),
};
