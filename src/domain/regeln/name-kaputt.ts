import type { Regel } from './regel';

export const NAME_KAPUTT: Regel<{ name: string; formel: string }> = {
  id: 'name-kaputt',
  schwere: 'fehler',
  frage: 'Gibt es den Bereich noch, auf den der Name verweist?',
  quelle: 'Excel: Werden Zeilen, Spalten oder das Blatt gelöscht, bleibt der Name und verweist auf #BEZUG!.',
  de: ({ name, formel }) => ({
    gefunden: `Der Name ${name} verweist auf nichts mehr (${formel}).`,
    erwartet: 'Erwartet wird ein Bereich der Mappe.',
    abhilfe: `Bitte im Namens-Manager unter ${name} den Bereich neu wählen.`,
  }),
  en: ({ name, formel }) => ({
    gefunden: `The name ${name} refers to nothing any more (${formel}).`,
    erwartet: 'A range of the workbook is expected.',
    abhilfe: `Please choose the range of ${name} again in the Name Manager.`,
  }),
};
