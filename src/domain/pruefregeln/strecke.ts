import type { Monat } from '../monat';
import { stelle, type Ort } from '../ort';
import type { Reihenstand } from './pruefstand';

/** The cell of a series' month; null where the axis does not hold it. */
export const ortDesMonats = (reihe: Reihenstand, monat: Monat): Ort | null => {
  const at = reihe.position(monat);
  return at === undefined ? null : stelle(reihe.ort, at);
};

/** The cells of a series from one month to another; the first one where they do not stand side by side. */
export const strecke = (reihe: Reihenstand, von: Monat, bis: Monat): Ort | null => {
  const [first, last] = [reihe.position(von), reihe.position(bis)];
  if (first === undefined) return null;
  const start = stelle(reihe.ort, first);
  if (last === undefined || last - first !== bis - von) return start;
  const cells = last - first + 1;
  return reihe.ort.zeilen === 1 ? { ...start, spalten: cells } : { ...start, zeilen: cells };
};

/** Quick: so many months one after another, at most, have the very value, and not 0, of so many months before. */
export const laengsteWiederholung = ({ verlauf }: Reihenstand, abstand: number): number => {
  let [longest, run] = [0, 0];
  for (let i = abstand; i < verlauf.length; i++) {
    const wert = verlauf[i];
    run = wert === verlauf[i - abstand] && wert !== null && wert !== 0 ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
};

/** Runs of months, first and last, for which something holds, in the order of the axis. */
export const strecken = (
  { monate }: Reihenstand,
  holds: (monat: Monat) => boolean,
): readonly (readonly [von: Monat, bis: Monat])[] => {
  const runs: [Monat, Monat][] = [];
  for (const m of monate) {
    if (m === undefined || !holds(m)) continue;
    const last = runs.at(-1);
    if (last && last[1] + 1 === m) last[1] = m;
    else runs.push([m, m]);
  }
  return runs;
};
