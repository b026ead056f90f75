import type { Regel } from '../../regeln/regel';

export const ABGABE_PROTOKOLL: Regel<{ fehlt: string }> = {
  id: 'abgabe-protokoll',
  schwere: 'warnung',
  frage: 'Ist das Abgabeprotokoll noch so, wie die Freigabe es geschrieben hat?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ fehlt }) => ({
    gefunden:
      fehlt === ''
        ? 'Das Abgabeprotokoll passt nicht mehr zu seiner eigenen Prüfsumme.'
        : `Im Abgabeprotokoll fehlt ${fehlt}.`,
    erwartet: 'Erwartet wird das Protokoll, wie die Freigabe es geschrieben hat.',
    abhilfe: 'Bitte die abgegebene Mappe noch einmal anfordern oder neu freigeben.',
  }),
  en: ({ fehlt }) => ({
    gefunden:
      fehlt === ''
        ? 'The Abgabeprotokoll no longer fits its own checksum.'
        : `The Abgabeprotokoll lacks ${fehlt}.`,
    erwartet: 'The protocol as the release wrote it is expected.',
    abhilfe: 'Please ask for the submitted workbook again, or release it anew.',
  }),
};
