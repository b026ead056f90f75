import type { Regel } from './regel';

export const VEREINBARUNG_ANGABE_FEHLT: Regel<{
  stelle: string;
  angabe: string;
  erwartet: string;
  expected: string;
}> = {
  id: 'vereinbarung-angabe-fehlt',
  schwere: 'fehler',
  frage: 'Hat die Vereinbarung alle Pflichtangaben?',
  quelle:
    'Schema der Vereinbarung (docs/vereinbarung): Ohne Id, Jahr, Träger, Kennzahl und Zielart ist ein Ziel nicht bestimmt.',
  de: ({ stelle, angabe, erwartet }) => ({
    gefunden: `${stelle}Die Angabe „${angabe}“ fehlt.`,
    erwartet: `Erwartet wird ${erwartet}.`,
    abhilfe: 'Bitte die Angabe ergänzen.',
  }),
  en: ({ stelle, angabe, expected }) => ({
    gefunden: `${stelle}The entry "${angabe}" is missing.`,
    erwartet: `Expected is ${expected}.`,
    abhilfe: 'Please add the entry.',
  }),
};
