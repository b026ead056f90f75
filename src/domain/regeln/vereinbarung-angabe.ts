import type { Regel } from './regel';

export const VEREINBARUNG_ANGABE: Regel<{
  stelle: string;
  gefunden: string;
  erwartet: string;
  expected: string;
}> = {
  id: 'vereinbarung-angabe',
  schwere: 'fehler',
  frage: 'Hat jede Angabe der Vereinbarung die Form, die das Schema verlangt?',
  quelle:
    'Schema der Vereinbarung (docs/vereinbarung): Es sagt zu jeder Angabe, ob sie Zahl, Text, Monat oder eines von mehreren Worten ist.',
  de: ({ stelle, gefunden, erwartet }) => ({
    gefunden: `${stelle}Gefunden wurde ${gefunden}.`,
    erwartet: `Erwartet wird ${erwartet}.`,
    abhilfe: 'Bitte die Angabe berichtigen.',
  }),
  en: ({ stelle, gefunden, expected }) => ({
    gefunden: `${stelle}Found ${gefunden}.`,
    erwartet: `Expected is ${expected}.`,
    abhilfe: 'Please correct the entry.',
  }),
};
