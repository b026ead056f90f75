import type { Regel } from './regel';

export const ACHSE_REIHENFOLGE: Regel<{ monat: string; erwartet: string }> = {
  id: 'achse-reihenfolge',
  schwere: 'fehler',
  frage: 'Stehen die Monate der Monatsachse in zeitlicher Folge?',
  quelle:
    'Vertrag der Namen: ZIEL_MONAT steigt auf; so fällt auf, wenn nur ein Teil der Spalten sortiert wurde.',
  de: ({ monat, erwartet }) => ({
    gefunden: `In ZIEL_MONAT steht ${monat} an falscher Stelle.`,
    erwartet: `Erwartet wird hier ${erwartet}: die Monate müssen aufsteigen.`,
    abhilfe: 'Bitte die Monatsdaten nach dem Monat sortieren.',
  }),
  en: ({ monat, erwartet }) => ({
    gefunden: `In ZIEL_MONAT ${monat} stands in the wrong place.`,
    erwartet: `${erwartet} is expected here: the months must ascend.`,
    abhilfe: 'Please sort the monthly figures by month.',
  }),
};
