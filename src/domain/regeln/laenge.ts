import type { Regel } from './regel';

export const LAENGE: Regel<{ name: string; laenge: number; achse: number }> = {
  id: 'laenge',
  schwere: 'fehler',
  frage: 'Ist jede Reihe so lang wie die Monatsachse?',
  quelle:
    'Vertrag der Namen: Jede Reihe hat so viele Zellen wie ZIEL_MONAT; bei anderer Länge stünden Werte im falschen Monat.',
  de: ({ name, laenge, achse }) => ({
    gefunden: `Der Name ${name} umfasst ${laenge} Zellen.`,
    erwartet: `Erwartet werden ${achse} Zellen, so viele wie in ZIEL_MONAT.`,
    abhilfe: 'Bitte den Bereich im Namens-Manager an ZIEL_MONAT angleichen.',
  }),
  en: ({ name, laenge, achse }) => ({
    gefunden: `The name ${name} covers ${laenge} cells.`,
    erwartet: `As many cells as in ZIEL_MONAT are expected: ${achse}.`,
    abhilfe: 'Please fit the range to ZIEL_MONAT in the Name Manager.',
  }),
};
