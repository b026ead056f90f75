import type { Regel } from './regel';

export const NAME_FORM: Regel<{ name: string; zeilen: number; spalten: number }> = {
  id: 'name-form',
  schwere: 'fehler',
  frage: 'Ist eine Reihe genau eine Zeile oder eine Spalte?',
  quelle:
    'Vertrag der Namen: Eine Reihe ist eine Zeile oder eine Spalte; in einem Block ist offen, welche Zelle welcher Monat ist.',
  de: ({ name, zeilen, spalten }) => ({
    gefunden: `Der Name ${name} umfasst ${zeilen} Zeilen und ${spalten} Spalten.`,
    erwartet: 'Erwartet wird eine Zeile oder eine Spalte.',
    abhilfe: 'Bitte den Namen auf genau eine Zeile oder Spalte mit Monatswerten setzen.',
  }),
  en: ({ name, zeilen, spalten }) => ({
    gefunden: `The name ${name} covers ${zeilen} rows and ${spalten} columns.`,
    erwartet: 'One row or one column is expected.',
    abhilfe: 'Please let the name refer to exactly one row or column of monthly values.',
  }),
};
