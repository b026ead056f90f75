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
  let first: Example | undefined;
  for (const { befund, snapshot } of brokenBy(id)) {
    const cells = cellTable(befund.ort, snapshot);
    if (cells !== '') return { befund, cells };
    first ??= { befund, cells };
  }
  return first;
};

interface Found {
  readonly befund: Befund;
  readonly snapshot: Snapshot;
}

/** Evaluated one by one, as most often the first will do. */
function* brokenBy(id: string): Generator<Found> {
  for (const { mappe, nennt, ...rest } of FAELLE.filter((f) => f.regel === id)) {
    const { befunde } = erhebe({ mappe, ...rest });
    const befund = befunde.find((b) => b.regel === id && meldung(b).includes(nennt[0] ?? ''));
    if (befund) yield { befund, snapshot: mappe };
  }
  const regel = PRUEFREGELN.find((r) => r.id === id);
  for (const { mappe, stand } of regel ? REGELFAELLE.filter((f) => f.regel === id) : []) {
    const [befund] = findet(regel!, mappe, stand);
    if (befund) yield { befund, snapshot: mappe };
  }
}
