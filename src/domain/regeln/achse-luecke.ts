import type { Regel } from './regel';

export const ACHSE_LUECKE: Regel<{ monat: string; erwartet: string }> = {
  id: 'achse-luecke',
  schwere: 'fehler',
  frage: 'Folgen die Monate der Monatsachse lückenlos aufeinander?',
  quelle:
    'Vertrag der Namen: ZIEL_MONAT hat keine Lücke; der versetzte Nenner der Quoten braucht jeden Vormonat.',
  de: ({ monat, erwartet }) => ({
    gefunden: `In ZIEL_MONAT folgt hier ${monat}.`,
    erwartet: `Erwartet wird ${erwartet}: die Monate müssen lückenlos aufeinander folgen.`,
    abhilfe: 'Bitte die fehlenden Monate einfügen.',
  }),
  en: ({ monat, erwartet }) => ({
    gefunden: `In ZIEL_MONAT ${monat} follows here.`,
    erwartet: `${erwartet} is expected: the months must follow each other without gaps.`,
    abhilfe: 'Please insert the missing months.',
  }),
};
