import type { Regel } from './regel';

export const KEINE_NAMEN: Regel<object> = {
  id: 'keine-namen',
  schwere: 'fehler',
  frage: 'Ist die Mappe für Ziel eingerichtet?',
  quelle: 'Vertrag der Namen: Gelesen wird nur, was einen Namen mit ZIEL_ trägt; geraten wird nicht.',
  de: () => ({
    gefunden: 'Die Mappe hat keinen einzigen Namen, der mit ZIEL_ beginnt.',
    erwartet: 'Erwartet werden benannte Bereiche wie ZIEL_MONAT, ZIEL_INT, ZIEL_ELB und ZIEL_LZB.',
    abhilfe:
      'Bitte die Spalten oder Zeilen der Monatsdaten über Formeln > Namens-Manager benennen; die Liste der Namen steht in der Kurzanleitung.',
  }),
  en: () => ({
    gefunden: 'The workbook has no name that begins with ZIEL_.',
    erwartet: 'Named ranges such as ZIEL_MONAT, ZIEL_INT, ZIEL_ELB and ZIEL_LZB are expected.',
    abhilfe:
      'Please name the columns or rows of the monthly figures with Formulas > Name Manager; the quick start lists the names.',
  }),
};
