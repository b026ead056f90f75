import type { Regel } from './regel';

export const VEREINBARUNG_KENNZAHL: Regel<{ stelle: string; kennzahl: string; aehnlich: string }> = {
  id: 'vereinbarung-kennzahl',
  schwere: 'fehler',
  frage: 'Gibt es die Kennzahl, an der das Ziel gemessen wird?',
  quelle:
    '§ 48a SGB II mit seiner Verordnung und die Liste in docs/kennzahlen; eigene Kennzahlen erklärt die Vereinbarung selbst.',
  de: ({ stelle, kennzahl, aehnlich }) => ({
    gefunden: `${stelle}Die Kennzahl „${kennzahl}“ ist unbekannt.`,
    erwartet: `Erwartet wird die Id einer Kennzahl${aehnlich === '' ? '' : `, etwa ${aehnlich}`}, oder eine eigene Kennzahl, die in der Vereinbarung erklärt ist.`,
    abhilfe: 'Bitte die Id prüfen oder die Kennzahl in der Tabelle EigeneKennzahlen erklären.',
  }),
  en: ({ stelle, kennzahl, aehnlich }) => ({
    gefunden: `${stelle}The Kennzahl "${kennzahl}" is unknown.`,
    erwartet: `The id of a Kennzahl is expected${aehnlich === '' ? '' : `, such as ${aehnlich}`}, or one of your own that the agreement declares.`,
    abhilfe: 'Please check the id, or declare the Kennzahl in the table EigeneKennzahlen.',
  }),
};
