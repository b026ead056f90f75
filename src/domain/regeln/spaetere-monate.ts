import type { Regel } from './regel';

export const SPAETERE_MONATE: Regel<{ bezugsmonat: string; spaeter: string }> = {
  id: 'spaetere-monate',
  schwere: 'hinweis',
  frage: 'Hat die Mappe neuere Daten, als die Vereinbarung bewertet?',
  quelle:
    'Eigene Festlegung: Bewertet wird höchstens der Dezember des Vereinbarungsjahres; wer neuere Daten einträgt, soll das wissen.',
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
