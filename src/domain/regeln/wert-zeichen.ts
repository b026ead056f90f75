import type { Regel } from './regel';

export const WERT_ZEICHEN: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-zeichen',
  schwere: 'fehler',
  frage: 'Fehlt ein Wert, weil er geheim gehalten wird oder nicht anwendbar ist?',
  quelle:
    'Zeichen der Statistik der Bundesagentur für Arbeit: „*“, „.“ und „x“ stehen für geheim gehalten, unbekannt oder nicht sinnvoll; geschätzt wird dafür nichts.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde das Zeichen ${gefunden} (geheim gehalten oder nicht anwendbar).`,
    erwartet: 'Erwartet wird eine Zahl, weil der Monat in die Rechnung eingeht.',
    abhilfe: 'Ohne den Wert wird nichts geschätzt; bitte den Wert nachtragen, sobald er vorliegt.',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the sign ${gefunden} (withheld or not applicable).`,
    erwartet: 'A number is expected because the month counts in the calculation.',
    abhilfe: 'Nothing is estimated without it; please enter the value as soon as it is known.',
  }),
};
