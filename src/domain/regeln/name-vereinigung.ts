import type { Regel } from './regel';

export const NAME_VEREINIGUNG: Regel<{ name: string; formel: string }> = {
  id: 'name-vereinigung',
  schwere: 'fehler',
  frage: 'Ist der Bereich eines Namens zusammenhängend?',
  quelle:
    'Vertrag der Namen: Eine Reihe ist ein Bereich; bei mehreren getrennten Bereichen ist die Folge der Monate offen.',
  de: ({ name, formel }) => ({
    gefunden: `Der Name ${name} umfasst mehrere getrennte Bereiche (${formel}).`,
    erwartet: 'Erwartet wird ein zusammenhängender Bereich.',
    abhilfe: 'Bitte die Werte in eine Zeile oder Spalte bringen und den Namen darauf setzen.',
  }),
  en: ({ name, formel }) => ({
    gefunden: `The name ${name} covers several separate areas (${formel}).`,
    erwartet: 'One contiguous range is expected.',
    abhilfe: 'Please bring the values into one row or column and let the name refer to it.',
  }),
};
