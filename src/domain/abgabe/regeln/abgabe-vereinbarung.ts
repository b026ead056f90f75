import type { Regel } from '../../regeln/regel';

export const ABGABE_VEREINBARUNG: Regel<{ damals: string; jetzt: string }> = {
  id: 'abgabe-vereinbarung',
  schwere: 'warnung',
  frage: 'Gilt noch die Vereinbarung und der Bezugsmonat der Freigabe?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ damals, jetzt }) => ({
    gefunden: `Bewertet wird jetzt: ${jetzt}.`,
    erwartet: `Freigegeben wurde: ${damals}.`,
    abhilfe: 'Bitte das Blatt Zielvereinbarung und den Bezugsmonat prüfen und die Mappe neu freigeben.',
  }),
  en: ({ damals, jetzt }) => ({
    gefunden: `Judged now: ${jetzt}.`,
    erwartet: `Released was: ${damals}.`,
    abhilfe:
      'Please look at the sheet Zielvereinbarung and at the Bezugsmonat, and release the workbook anew.',
  }),
};
