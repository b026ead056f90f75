import type { Snapshot } from '../../src/domain/snapshot';
import type { GesundeMappe } from '../domain/hilfe/gesund';
import type { Zufall } from '../domain/hilfe/zufall';

/** One kind of fault: what a hurried person does to a sound workbook, and the rules of which one has to notice. */
export interface Schadensart {
  readonly art: string;
  readonly regeln: readonly string[];
  readonly schaedige: (mappe: GesundeMappe, z: Zufall) => Snapshot;
}

export const wahl = <T>(z: Zufall, list: readonly T[]): T => list[z.ganze(0, list.length - 1)]!;
