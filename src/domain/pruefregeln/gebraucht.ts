import { bedarfDesZiels } from '../auswertung/soll-im-monat';
import type { Monat } from '../monat';
import { erstmeldungsId, type ReihenId } from '../reihen';
import type { Pruefstand } from './pruefstand';

/** The months of each series that a goal needs for the Bezugsmonat, its base and its course; none without one. */
export const gebrauchteMonate = ({ pruefung }: Pruefstand): ReadonlyMap<ReihenId, ReadonlySet<Monat>> => {
  const { bezugsmonat, ziele, daten } = pruefung;
  const needed = new Map<ReihenId, Set<Monat>>();
  const add = (id: ReihenId, m: Monat): void => {
    needed.set(id, (needed.get(id) ?? new Set()).add(m));
  };
  if (bezugsmonat === undefined) return needed;
  for (const { ziel } of ziele)
    for (const { reihe, von, bis } of bedarfDesZiels(ziel, bezugsmonat))
      for (let m = von; m <= bis; m = (m + 1) as Monat) {
        add(reihe.id, m);
        // The value first reported steps in where there is no final one.
        if (ziel.kennzahl.ersatz && daten[reihe.id]?.hatWert(m) !== true) add(erstmeldungsId(reihe.id), m);
      }
  return needed;
};
