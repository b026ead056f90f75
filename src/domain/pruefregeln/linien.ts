import { zeitraum } from '../anzeige';
import { NAME_MONAT } from '../namen';
import { adresse, stelle, type Ort } from '../ort';
import { formelnDes, type Pruefstand, type Reihenstand } from './pruefstand';

/** A line of monthly cells: a series or the month axis. */
export type Linie = Pick<Reihenstand, 'name' | 'bereich' | 'ort' | 'monate' | 'formeln'>;

/** The axis, where it is usable, and the series after it. */
export const linien = ({ snapshot, reihen }: Pruefstand): readonly Linie[] => {
  const series = [...reihen.values()];
  const axis = snapshot.namen.get(NAME_MONAT);
  const monate = series[0]?.monate;
  return axis?.art === 'bereich' && monate
    ? [{ name: NAME_MONAT, bereich: axis, ort: axis.ort, monate, formeln: formelnDes(axis) }, ...series]
    : series;
};

/** The cells of a line from one position to another, both included. */
export const abschnitt = (ort: Ort, von: number, bis: number): Ort => {
  const cells = bis - von + 1;
  return ort.zeilen === 1 ? { ...stelle(ort, von), spalten: cells } : { ...stelle(ort, von), zeilen: cells };
};

/** Runs of whole numbers that follow each other. */
export const laeufe = <N extends number>(zahlen: readonly N[]): readonly (readonly [von: N, bis: N])[] => {
  const runs: [N, N][] = [];
  for (const n of [...new Set(zahlen)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === n) last[1] = n;
    else runs.push([n, n]);
  }
  return runs;
};

/** The months of a stretch of a line; its cells where the axis has no month there. */
export const monatsangabe = ({ ort, monate }: Linie, von: number, bis: number): string => {
  const [first, last] = [monate[von], monate[bis]];
  if (first === undefined || last === undefined) return adresse(abschnitt(ort, von, bis));
  return first <= last ? zeitraum(first, last) : zeitraum(last, first);
};
