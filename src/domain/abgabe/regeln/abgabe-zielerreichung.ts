import type { Regel } from '../../regeln/regel';

export const ABGABE_ZIELERREICHUNG: Regel<{ stelle: string; damals: string; jetzt: string }> = {
  id: 'abgabe-zielerreichung',
  schwere: 'warnung',
  frage: 'Steht in der Mappe noch, was die Freigabe eingetragen hat?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ stelle, damals, jetzt }) => ({
    gefunden:
      stelle === 'fehlt'
        ? 'Das Blatt Zielerreichung fehlt.'
        : stelle === 'formel'
          ? 'Hier steht eine Formel.'
          : `Hier steht ${jetzt}.`,
    erwartet:
      stelle === 'fehlt'
        ? 'Erwartet wird das Blatt mit den freigegebenen Ergebnissen.'
        : `Erwartet wird der feste Wert ${damals}.`,
    abhilfe: 'Bitte die Mappe neu freigeben, damit Daten und Ergebnisse zusammenpassen.',
  }),
  en: ({ stelle, damals, jetzt }) => ({
    gefunden:
      stelle === 'fehlt'
        ? 'The sheet Zielerreichung is missing.'
        : stelle === 'formel'
          ? 'There is a formula here.'
          : `This holds ${jetzt}.`,
    erwartet:
      stelle === 'fehlt'
        ? 'The sheet with the released results is expected.'
        : `The plain value ${damals} is expected.`,
    abhilfe: 'Please release the workbook anew, so that data and results fit together.',
  }),
};
