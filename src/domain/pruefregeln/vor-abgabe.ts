import { beurteile, type Annahme, type BeurteilterBefund } from '../abgabe/annahme';
import { leseProtokoll, type Protokolllesung } from '../abgabe/protokoll';
import type { Pruefung } from '../auswertung/pruefung';
import { behebungFuer } from '../behebung/vorschlaege';
import { sammle, type Befund } from '../regeln/regel';
import type { Snapshot } from '../snapshot';
import type { InKraft } from '../vereinbarung/quelle';
import { PRUEFREGELN, wendeRegelnAn } from './index';
import { pruefstand, type Pruefstand } from './pruefstand';

/** What stands between a workbook and its submission. */
export interface VorAbgabe {
  /** the findings of evaluation, writing and checks, the gravest first */
  readonly befunde: readonly Befund[];
  /** the same in the same order, each with its acceptance */
  readonly beurteilt: readonly BeurteilterBefund[];
  /** acceptances that hold for no finding any more */
  readonly verfallen: readonly Annahme[];
  /** what the sheet `Abgabeprotokoll` says; undefined where there is none */
  readonly protokoll?: Protokolllesung;
}

interface Lage extends Pick<Pruefstand, 'snapshot' | 'pruefung'> {
  readonly pruefung: Pruefung;
  readonly inKraft: InKraft;
  /** what was found so far */
  readonly befunde: readonly Befund[];
}

/**
 * Makes the checks before submission, adds repairs where they are safe, and looks up which warnings were accepted.
 * A workbook without any name of the contract gets no check.
 * @param regeln ids of the checks that are made; all of them where left out
 */
export const vorAbgabe = (
  { snapshot, pruefung, inKraft, befunde }: Lage,
  { regeln, ...umstaende }: Pick<Pruefstand, 'heute' | 'schreibt'> & { readonly regeln?: readonly string[] },
): VorAbgabe => {
  const asked = regeln ? PRUEFREGELN.filter(({ id }) => regeln.includes(id)) : PRUEFREGELN;
  const further =
    snapshot.namen.size === 0 ? [] : wendeRegelnAn(pruefstand(snapshot, pruefung, inKraft, umstaende), asked);
  const all = sammle([...befunde, ...further]).map((b) => mitBehebung(b, snapshot));
  const protokoll = protokollDer(snapshot);
  const { befunde: beurteilt, verfallen } = beurteile(all, protokoll?.annahmen ?? [], snapshot);
  return { befunde: all, beurteilt, verfallen, ...(protokoll ? { protokoll } : {}) };
};

const mitBehebung = (b: Befund, snapshot: Snapshot): Befund => {
  const behebung = b.behebung ?? behebungFuer(b, snapshot);
  return behebung ? { ...b, behebung } : b;
};

const protokollDer = ({ protokollblatt, datumssystem }: Snapshot): Protokolllesung | undefined =>
  protokollblatt && leseProtokoll(protokollblatt, datumssystem);
