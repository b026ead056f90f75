import type { Regel } from './regel';

export const BEZUGSMONAT_ANDERES_JAHR: Regel<{ bezugsmonat: string; vereinbarung: string; jahr: number }> = {
  id: 'bezugsmonat-anderes-jahr',
  schwere: 'fehler',
  frage: 'Liegt der Bezugsmonat in dem Jahr, für das die Vereinbarung gilt?',
  quelle:
    '§ 48b SGB II: Ziele werden für ein Jahr vereinbart; für ein anderes Jahr sagt die Vereinbarung nichts.',
  de: ({ bezugsmonat, vereinbarung, jahr }) => ({
    gefunden: `Der Bezugsmonat ist ${bezugsmonat}.`,
    erwartet: `Erwartet wird ein Monat des Jahres ${jahr}: ${vereinbarung} gilt nur für dieses Jahr.`,
    abhilfe: `Bitte in ZIEL_BEZUGSMONAT einen Monat des Jahres ${jahr} eintragen.`,
  }),
  en: ({ bezugsmonat, vereinbarung, jahr }) => ({
    gefunden: `The Bezugsmonat is ${bezugsmonat}.`,
    erwartet: `A month of the year ${jahr} is expected: ${vereinbarung} holds for that year only.`,
    abhilfe: `Please enter a month of the year ${jahr} in ZIEL_BEZUGSMONAT.`,
  }),
};
