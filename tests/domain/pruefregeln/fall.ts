import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { monat } from '../../../src/domain/monat';
import type { Pruefregel } from '../../../src/domain/pruefregeln/pruefregel';
import { pruefstand, type Pruefstand } from '../../../src/domain/pruefregeln/pruefstand';
import type { Befund, Schwere } from '../../../src/domain/regeln/regel';
import type { Snapshot } from '../../../src/domain/snapshot';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';

/** A workbook that breaks one rule, made from a sound one. */
export interface Regelfall {
  /** id of the rule */
  readonly regel: string;
  readonly was: string;
  readonly mappe: Snapshot;
  readonly schwere: Schwere;
  /** address of the finding; null where there is no place */
  readonly ort: string | null;
  /** what the German message has to name */
  readonly nennt: readonly string[];
  /** other rules that cannot but find something in the same workbook */
  readonly dazu?: readonly string[];
  /** what the check is told besides the workbook */
  readonly stand?: Partial<Pick<Pruefstand, 'heute' | 'schreibt'>>;
}

/** Everything that the rules are given of a workbook. */
export const standDer = (
  snapshot: Snapshot,
  { heute = monat(2019, 5), schreibt = false }: Regelfall['stand'] = {},
): Pruefstand => {
  const inForce = inKraft(snapshot);
  return pruefstand(snapshot, pruefe(snapshot, inForce.vereinbarung), inForce, { heute, schreibt });
};

/** What a rule finds. */
export const findet = (
  regel: Pruefregel,
  snapshot: Snapshot,
  stand?: Regelfall['stand'],
): readonly Befund[] => regel.befunde(standDer(snapshot, stand));
