import type { Regel } from './regel';

export const NAME_EXTERN: Regel<{ name: string; formel: string }> = {
  id: 'name-extern',
  schwere: 'fehler',
  frage: 'Liegen die Werte eines Namens in dieser Mappe?',
  quelle:
    'Excel: Werte einer anderen Datei sind ohne sie nicht zu lesen und veralten unbemerkt. Vertrag der Namen: Gelesen werden Bereiche dieser Mappe.',
  de: ({ name, formel }) => ({
    gefunden: `Der Name ${name} verweist auf eine andere Datei (${formel}).`,
    erwartet: 'Erwartet wird ein Bereich dieser Mappe.',
    abhilfe: 'Bitte die Werte in diese Mappe übernehmen und den Namen darauf setzen.',
  }),
  en: ({ name, formel }) => ({
    gefunden: `The name ${name} refers to another file (${formel}).`,
    erwartet: 'A range of this workbook is expected.',
    abhilfe: 'Please copy the values into this workbook and let the name refer to them.',
  }),
};
