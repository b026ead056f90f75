import { BEKANNTE_REIHEN } from '../namen';
import type { Reihenart, ReihenId } from '../reihen';
import type { Pruefstand, Reihenstand } from './pruefstand';

/** Parts that together cannot exceed a whole. */
export interface Beziehung {
  readonly teile: readonly Reihenstand[];
  readonly ganzes: Reihenstand;
}

const BEKANNT: ReadonlyMap<ReihenId, Reihenart> = new Map(BEKANNTE_REIHEN.map((art) => [art.id, art]));

type Reihen = Pruefstand['reihen'];

/** Every series that a series is a part of, through whatever lies between. */
const alleGanzen = (id: ReihenId): ReadonlySet<ReihenId> => {
  const found = new Set<ReihenId>();
  const walk = (at: ReihenId): void => {
    for (const whole of BEKANNT.get(at)?.teilVon ?? [])
      if (!found.has(whole)) {
        found.add(whole);
        walk(whole);
      }
  };
  walk(id);
  return found;
};

/** True where one of two series is counted within the other. */
export const sindVerwandt = (a: ReihenId, b: ReihenId): boolean =>
  alleGanzen(a).has(b) || alleGanzen(b).has(a);

/** The nearest wholes that the workbook has: where one is missing, what that is a part of. */
const naechsteGanze = (id: ReihenId, reihen: Reihen): readonly ReihenId[] => {
  const present = [...alleGanzen(id)].filter((whole) => reihen.has(whole));
  return present.filter((whole) => !present.some((other) => alleGanzen(other).has(whole)));
};

/** What a part of a series is called: `INT_M`, `LZB_F_T0`. */
const nachGeschlecht = (id: ReihenId, geschlecht: 'M' | 'F'): ReihenId =>
  id.endsWith('_T0') ? `${id.slice(0, -3)}_${geschlecht}_T0` : `${id}_${geschlecht}`;

/** The relations of part and whole between the series of a workbook, read off their declarations. */
export const beziehungen = (reihen: Reihen): readonly Beziehung[] =>
  [...reihen.values()].flatMap((reihe) => {
    const wholes = naechsteGanze(reihe.art.id, reihen);
    const [men, women] = (['M', 'F'] as const).map((g) => reihen.get(nachGeschlecht(reihe.art.id, g)));
    return [
      ...wholes.map((id) => ({ teile: [reihe], ganzes: reihen.get(id)! })),
      ...(men && women ? [{ teile: [men, women], ganzes: reihe }] : []),
    ];
  });
