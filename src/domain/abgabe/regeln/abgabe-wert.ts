import type { Regel } from '../../regeln/regel';

export const ABGABE_WERT: Regel<{ name: string; monat: string; damals: string; jetzt: string }> = {
  id: 'abgabe-wert',
  schwere: 'warnung',
  frage: 'Hat sich eine Eingabe seit der Freigabe geändert?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ name, monat, damals, jetzt }) => ({
    gefunden: `${name}${monat === '' ? '' : `, ${monat}`}: jetzt steht hier ${jetzt}.`,
    erwartet: `Freigegeben wurde ${damals}.`,
    abhilfe:
      'Bitte klären, welcher Wert stimmt, und die Mappe neu freigeben oder den alten Wert wieder eintragen.',
  }),
  en: ({ name, monat, damals, jetzt }) => ({
    gefunden: `${name}${monat === '' ? '' : `, ${monat}`}: this now holds ${jetzt}.`,
    erwartet: `Released was ${damals}.`,
    abhilfe:
      'Please find out which value is right, and release the workbook anew or enter the old value again.',
  }),
};
