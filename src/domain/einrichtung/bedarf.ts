import { BEKANNTE_REIHEN, eingabereihen } from '../namen';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { alsErstmeldung, type Reihenart } from '../reihen';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';

/** A series that an agreement needs, and what for. */
export interface Reihenbedarf {
  readonly reihe: Reihenart;
  /** ids of the goals, and of what is only observed, that read it */
  readonly ziele: readonly string[];
  readonly beobachtungen: readonly string[];
  /** true where results can do without it */
  readonly wennVorhanden: boolean;
}

/** The series of an agreement, each once: those of the goals first, then those of the observations. */
export const bedarfDer = (vereinbarung: Vereinbarung): readonly Reihenbedarf[] => {
  const { ziele, beobachtungen, textziele, querschnittsziele } = vereinbarung;
  const needs = new Map<string, Reihenbedarf>();
  const add = (reihe: Reihenart, wennVorhanden: boolean, goal: string[], observation: string[]): void => {
    const known = needs.get(reihe.id);
    needs.set(reihe.id, {
      reihe,
      ziele: [...new Set([...(known?.ziele ?? []), ...goal])],
      beobachtungen: [...new Set([...(known?.beobachtungen ?? []), ...observation])],
      wennVorhanden: (known?.wennVorhanden ?? true) && wennVorhanden,
    });
  };
  const addAll = (k: Kennzahl, goal: string[], observation: string[]): void => {
    for (const reihe of k.groesse.reihen) {
      add(reihe, false, goal, observation);
      if (k.ersatz || k.groesse.art === 'erstmeldung') add(alsErstmeldung(reihe), true, goal, observation);
    }
  };
  for (const { id, kennzahl } of ziele) addAll(kennzahl, [id], []);
  for (const { kennzahl } of [...beobachtungen, ...textziele, ...querschnittsziele])
    if (kennzahl) addAll(kennzahl, [], [kennzahl.id]);
  return [...needs.values()];
};

/** Every series that a heading may mean. */
export const alleReihen = (vereinbarung?: Vereinbarung): readonly Reihenart[] => [
  ...new Map([...eingabereihen(vereinbarung), ...BEKANNTE_REIHEN].map((r) => [r.id, r])).values(),
];
