import type { Regel } from './regel';

export const VEREINBARUNG_MONAT_JAHR: Regel<{
  stelle: string;
  eintrag: string;
  monat: string;
  jahr: number;
}> = {
  id: 'vereinbarung-monat-jahr',
  schwere: 'fehler',
  frage: 'Liegen alle Monate der Vereinbarung in ihrem Jahr?',
  quelle: '§ 48b SGB II: Die Vereinbarung gilt für ein Jahr; Zwischenwerte und Planung gehören in dieses.',
  de: ({ stelle, eintrag, monat, jahr }) => ({
    gefunden: `${stelle}${eintrag}: ${monat} liegt nicht im Jahr der Vereinbarung.`,
    erwartet: `Erwartet werden Monate des Jahres ${jahr}.`,
    abhilfe: 'Bitte den Monat oder das Jahr der Vereinbarung berichtigen.',
  }),
  en: ({ stelle, eintrag, monat, jahr }) => ({
    gefunden: `${stelle}${eintrag}: ${monat} is not in the agreement's year.`,
    erwartet: `Months of ${jahr} are expected.`,
    abhilfe: 'Please correct the month, or the year of the agreement.',
  }),
};
