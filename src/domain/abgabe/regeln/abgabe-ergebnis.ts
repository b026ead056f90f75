import type { Regel } from '../../regeln/regel';

export const ABGABE_ERGEBNIS: Regel<{
  name: string;
  damals: string;
  jetzt: string;
  /** it follows from changes that are named already */
  folge: boolean;
}> = {
  id: 'abgabe-ergebnis',
  schwere: 'warnung',
  frage: 'Ergeben die Daten noch dasselbe wie bei der Freigabe?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ name, damals, jetzt, folge }) => ({
    gefunden: `${name}: ${folge ? 'aus den geänderten Eingaben' : 'aus denselben Eingaben'} ergibt sich jetzt ${jetzt}.`,
    erwartet: `Freigegeben wurde ${damals}.`,
    abhilfe: folge
      ? 'Bitte zuerst die geänderten Eingaben klären; das Ergebnis folgt ihnen.'
      : 'Bitte Vereinbarung und Programmversion vergleichen und die Mappe neu freigeben.',
  }),
  en: ({ name, damals, jetzt, folge }) => ({
    gefunden: `${name}: ${folge ? 'the changed inputs' : 'the same inputs'} now give ${jetzt}.`,
    erwartet: `Released was ${damals}.`,
    abhilfe: folge
      ? 'Please settle the changed inputs first; the result follows them.'
      : 'Please compare agreement and version of the program, and release the workbook anew.',
  }),
};
