import type { Regel } from './regel';

export const VEREINBARUNG_MONATE: Regel<{ stelle: string; eintrag: string; monat: string }> = {
  id: 'vereinbarung-monate',
  schwere: 'fehler',
  frage: 'Ist jedem Monat höchstens ein Wert zugeordnet?',
  quelle:
    'Eigene Festlegung: Bei zwei Werten für denselben Monat ist nicht zu entscheiden, welcher vereinbart ist.',
  de: ({ stelle, eintrag, monat }) => ({
    gefunden: `${stelle}${eintrag}: ${monat} ist zweimal belegt.`,
    erwartet: 'Jeder Monat darf nur einmal vorkommen.',
    abhilfe: 'Bitte die Monatsangaben so ändern, dass sie sich nicht überschneiden.',
  }),
  en: ({ stelle, eintrag, monat }) => ({
    gefunden: `${stelle}${eintrag}: ${monat} is taken twice.`,
    erwartet: 'Each month may occur only once.',
    abhilfe: 'Please change the months so that they do not overlap.',
  }),
};
