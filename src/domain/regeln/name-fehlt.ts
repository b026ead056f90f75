import type { Regel } from './regel';

export const NAME_FEHLT: Regel<{ name: string; inhalt: string }> = {
  id: 'name-fehlt',
  schwere: 'fehler',
  frage: 'Sind alle Reihen benannt, die für Ziele und Beobachtungen gebraucht werden?',
  quelle:
    'Vertrag der Namen: Jede Größe hat ihren Namen; was Ziele oder Beobachtungen der Vereinbarung messen, muss darunter zu finden sein.',
  de: ({ name, inhalt }) => ({
    gefunden: `Der Name ${name} fehlt.`,
    erwartet: `Erwartet wird unter diesem Namen: ${inhalt}.`,
    abhilfe: `Bitte den Bereich im Namens-Manager als ${name} benennen.`,
  }),
  en: ({ name, inhalt }) => ({
    gefunden: `The name ${name} is missing.`,
    erwartet: `Under this name is expected: ${inhalt}.`,
    abhilfe: `Please name the range ${name} in the Name Manager.`,
  }),
};
