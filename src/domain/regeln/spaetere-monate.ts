import type { Regel } from './regel';

export const SPAETERE_MONATE: Regel<{ bezugsmonat: string; spaeter: string }> = {
  id: 'spaetere-monate',
  schwere: 'hinweis',
  de: ({ bezugsmonat, spaeter }) => ({
    gefunden: `Die Mappe hat vollständige Daten bis ${spaeter}, bewertet wird ${bezugsmonat}.`,
    erwartet: 'Die Vereinbarung gilt nur bis Dezember ihres Jahres.',
    abhilfe: 'Nichts zu tun, wenn der letzte Monat der Vereinbarung bewertet werden soll.',
  }),
  en: ({ bezugsmonat, spaeter }) => ({
    gefunden: `The workbook has complete data up to ${spaeter}; ${bezugsmonat} is evaluated.`,
    erwartet: 'The agreement holds up to December of its year only.',
    abhilfe: "Nothing to do if the agreement's last month is to be evaluated.",
  }),
};
