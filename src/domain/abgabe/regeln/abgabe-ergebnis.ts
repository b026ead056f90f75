import type { Regel } from '../../regeln/regel';

export const ABGABE_ERGEBNIS: Regel<{ name: string; damals: string; jetzt: string }> = {
  id: 'abgabe-ergebnis',
  schwere: 'warnung',
  frage: 'Ergeben die Daten noch dasselbe wie bei der Freigabe?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ name, damals, jetzt }) => ({
    gefunden: `${name}: jetzt ergibt sich ${jetzt}.`,
    erwartet: `Freigegeben wurde ${damals}.`,
    abhilfe: 'Bitte die geänderten Eingaben prüfen und die Mappe neu freigeben.',
  }),
  en: ({ name, damals, jetzt }) => ({
    gefunden: `${name}: the data now give ${jetzt}.`,
    erwartet: `Released was ${damals}.`,
    abhilfe: 'Please look at the inputs that have changed, and release the workbook anew.',
  }),
};
