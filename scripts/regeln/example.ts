import { PRUEFREGELN } from '../../src/domain/pruefregeln';
import { meldung, type Befund } from '../../src/domain/regeln/regel';
import type { Snapshot } from '../../src/domain/snapshot';
import { REGELFAELLE } from '../../tests/domain/pruefregeln/faelle';
import { findet } from '../../tests/domain/pruefregeln/fall';
import { FAELLE } from '../../tests/domain/regeln/faelle';
import { erhebe } from '../../tests/domain/regeln/fall';
import { cellTable } from './cells';

/** A workbook that breaks a rule: what is found, and the cells concerned as a table, empty where there are none. */
export interface Example {
  readonly befund: Befund;
  readonly cells: string;
}

/** The first test case of a rule that has cells to show, else the first; undefined where there is none yet. */
export const exampleOf = (id: string): Example | undefined => {
  const all = [...evaluated(id), ...checked(id)].map(({ befund, snapshot }) => ({
    befund,
    cells: cellTable(befund.ort, snapshot),
  }));
  return all.find(({ cells }) => cells !== '') ?? all[0];
};

interface Found {
  readonly befund: Befund;
  readonly snapshot: Snapshot;
}

const evaluated = (id: string): readonly Found[] =>
  FAELLE.filter((f) => f.regel === id).flatMap((f) => {
    const befund = erhebe(f).befunde.find((b) => b.regel === id && meldung(b).includes(f.nennt[0] ?? ''));
    return befund ? [{ befund, snapshot: f.mappe }] : [];
  });

const checked = (id: string): readonly Found[] => {
  const regel = PRUEFREGELN.find((r) => r.id === id);
  if (!regel) return [];
  return REGELFAELLE.filter((f) => f.regel === id).flatMap((f) => {
    const [befund] = findet(regel, f.mappe, f.stand);
    return befund ? [{ befund, snapshot: f.mappe }] : [];
  });
};
