import type { Regel } from './regel';

export const WERT_TEXTZAHL: Regel<{ name: string; monat: string; gefunden: string }> = {
  id: 'wert-textzahl',
  schwere: 'fehler',
  frage: 'Sind alle Zahlen auch als Zahlen gespeichert?',
  quelle:
    'Excel: Eine als Text gespeicherte Zahl geht in keine Summe ein; das geschieht oft beim Einfügen aus Berichten.',
  de: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde die als Text gespeicherte Zahl ${gefunden}.`,
    erwartet: 'Erwartet wird eine echte Zahl.',
    abhilfe: 'Bitte die Zelle in eine Zahl umwandeln (Daten > Text in Spalten).',
  }),
  en: ({ name, monat, gefunden }) => ({
    gefunden: `${name}, ${monat}: found the number ${gefunden}, stored as text.`,
    erwartet: 'A true number is expected.',
    abhilfe: 'Please convert the cell to a number (Data > Text to Columns).',
  }),
};
