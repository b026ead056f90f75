import { genau } from '../anzeige';
import type { Ort } from '../ort';
import type { Bereich, Zellwert } from '../snapshot';

/** The cells of a range that is one row or one column, from its first to its last position. */
export const zellenDes = ({ ort, belegt, werte }: Bereich): readonly Zellwert[] =>
  entlang(ort, werte, ort.zeile - belegt.zeile, ort.spalte - belegt.spalte);

/** What a table holds along a row or column, from a place in it on; null beyond its edge. */
export const entlang = <T>(
  { zeilen, spalten }: Ort,
  tabelle: readonly (readonly T[])[],
  zeile: number,
  spalte: number,
): readonly (T | null)[] => {
  const n = zeilen * spalten;
  const cells = new Array<T | null>(n);
  if (zeilen === 1) {
    const row = tabelle[zeile];
    for (let i = 0; i < n; i++) cells[i] = row?.[spalte + i] ?? null;
  } else for (let i = 0; i < n; i++) cells[i] = tabelle[zeile + i]?.[spalte] ?? null;
  return cells;
};

/** A cell's content as it stands in a message: `„k. A.“`, `-3`, `WAHR`, `#NV`, `nichts`. */
export const zeige = (wert: Zellwert): string => {
  if (wert === null || wert === '') return 'nichts';
  if (typeof wert === 'string') return `„${wert.length > 40 ? `${wert.slice(0, 40)}…` : wert}“`;
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  return typeof wert === 'number' ? genau(wert) : wert.fehler;
};
