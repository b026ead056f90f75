import { gesundeMappe, alsMappe, type GesundeMappe } from '../hilfe/gesund';
import type { Regelfall } from './fall';

const JAHRE = { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'zahlen' } as const;

/** The sound workbook of December 2016 to December 2018, columns from B on, changed in one way. */
export const geaendert = (aendere: (mappe: GesundeMappe) => void) => {
  const mappe = gesundeMappe(2018, {
    von: (2016 * 12 + 11) as GesundeMappe['von'],
    laenge: 25,
    anlage: JAHRE,
  });
  aendere(mappe);
  return alsMappe(mappe);
};

export const FACHFAELLE: readonly Regelfall[] = [
  {
    regel: 'vorjahr-kopiert',
    was: 'March to June copied from the year before',
    mappe: geaendert(({ reihen: { BG } }) => BG!.splice(15, 4, ...BG!.slice(3, 7))),
    schwere: 'warnung',
    ort: 'Monatsdaten!P19:P22',
    nennt: ['ZIEL_BG', 'März bis Juni 2018', 'März bis Juni 2017'],
  },
];
