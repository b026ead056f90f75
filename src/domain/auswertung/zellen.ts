import { genau } from '../anzeige';
import type { Bereich, Zellwert } from '../snapshot';

/** The cells of a range that is one row or one column, from its first to its last position. */
export const zellenDes = ({ ort, belegt, werte }: Bereich): readonly Zellwert[] => {
  const down = ort.zeile - belegt.zeile;
  const right = ort.spalte - belegt.spalte;
  return Array.from({ length: ort.zeilen * ort.spalten }, (_, i) =>
    ort.zeilen === 1 ? (werte[down]?.[right + i] ?? null) : (werte[down + i]?.[right] ?? null),
  );
};

/** A cell's content as it stands in a message: `„k. A.“`, `-3`, `WAHR`, `#NV`, `nichts`. */
export const zeige = (wert: Zellwert): string => {
  if (wert === null || wert === '') return 'nichts';
  if (typeof wert === 'string') return `„${wert.length > 40 ? `${wert.slice(0, 40)}…` : wert}“`;
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  return typeof wert === 'number' ? genau(wert) : wert.fehler;
};
