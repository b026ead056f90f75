import { pruefe } from '../../src/domain/auswertung/pruefung';
import { monat } from '../../src/domain/monat';
import { vorAbgabe } from '../../src/domain/pruefregeln/vor-abgabe';
import type { Befund } from '../../src/domain/regeln/regel';
import type { Snapshot } from '../../src/domain/snapshot';
import { inKraft } from '../../src/domain/vereinbarung/in-kraft';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { mitErgebnissen } from '../domain/hilfe/ergebnisse';
import { alsMappe, gesundeMappe } from '../domain/hilfe/gesund';
import { vereinbarungsblatt } from '../domain/hilfe/vereinbarungsblatt';
import { Zufall } from '../domain/hilfe/zufall';
import { SCHADENSARTEN } from './schaeden';

/** Everything that is found in a workbook, as pane and batch check show it. */
const findet = (snapshot: Snapshot): readonly Befund[] => {
  const inForce = inKraft(snapshot);
  const pruefung = pruefe(snapshot, inForce.vereinbarung);
  const lage = { snapshot, pruefung, inKraft: inForce, befunde: [...inForce.befunde, ...pruefung.befunde] };
  return vorAbgabe(lage, { heute: monat(2019, 5), schreibt: false }).befunde;
};

/** A sound workbook; two of four hold the results of an earlier check, one of five the agreement. */
const stilleMappe = (seed: number): Snapshot => {
  const figures = alsMappe(gesundeMappe(seed));
  const agreed =
    seed % 5 === 0 ? { ...figures, vereinbarungsblatt: vereinbarungsblatt(KREIS_KLEVE_2018.daten) } : figures;
  return seed % 4 < 2 ? mitErgebnissen(agreed, seed % 4 === 1) : agreed;
};

/** Faults and warnings in sound workbooks, one entry per workbook that has any. */
export const fehlalarme = (mappen: number, seed = 100_000): readonly (readonly Befund[])[] =>
  Array.from({ length: mappen }, (_, i) =>
    findet(stilleMappe(seed + i)).filter((b) => b.schwere !== 'hinweis'),
  ).filter((found) => found.length > 0);

export interface Bilanz {
  readonly art: string;
  readonly regeln: readonly string[];
  readonly eingebaut: number;
  readonly gefunden: number;
  /** seeds of those that nobody noticed */
  readonly uebersehen: readonly number[];
}

/** Injects so many faults, spread over all kinds, and counts by kind those that one of the named rules noticed. */
export const fehlerbilanz = (anzahl: number, seed = 200_000): readonly Bilanz[] =>
  SCHADENSARTEN.map(({ art, regeln, schaedige }, k) => {
    const seeds = Array.from({ length: anzahl }, (_, i) => i)
      .filter((i) => i % SCHADENSARTEN.length === k)
      .map((i) => seed + i);
    const missed = seeds.filter((s) => {
      const found = findet(schaedige(gesundeMappe(s), new Zufall(s * 7 + 1)));
      return !found.some((b) => regeln.includes(b.regel));
    });
    return {
      art,
      regeln,
      eingebaut: seeds.length,
      gefunden: seeds.length - missed.length,
      uebersehen: missed,
    };
  });
