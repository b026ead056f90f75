import type { Regel } from './regel';

export const WERT_TEXT: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-text',
  schwere: 'fehler',
  frage: 'Steht in jeder Monatszelle eine Zahl?',
  quelle:
    'Vertrag der Namen: Außer den Zeichen der Bundesagentur für Arbeit („-“ für keine, „*“, „.“ und „x“ für keinen Wert) ist Text kein Wert.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde der Text ${gefunden}.`,
    erwartet:
      'Erwartet wird eine Zahl; „-“ steht für eine echte Null, eine leere Zelle für „noch kein Wert“.',
    abhilfe: 'Bitte den Wert des Monats als Zahl eintragen.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the text ${gefunden}.`,
    erwartet: 'A number is expected; "-" stands for a true zero, an empty cell for "no value yet".',
    abhilfe: "Please enter the month's value as a number.",
  }),
};
