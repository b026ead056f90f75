import type { Regel } from './regel';

export const VEREINBARUNG_ANGABE: Regel<{
  stelle: string;
  gefunden: string;
  erwartet: string;
  expected: string;
}> = {
  id: 'vereinbarung-angabe',
  schwere: 'fehler',
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
