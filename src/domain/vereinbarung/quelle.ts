import type { Ort } from '../ort';
import type { Befund } from '../regeln/regel';
import type { Snapshot } from '../snapshot';
import type { Vereinbarung } from './vereinbarung';
import { vorlageDerMappe } from './vorlagen';

/** Which agreement a workbook is judged by, and why. */
export interface InKraft {
  readonly vereinbarung: Vereinbarung;
  readonly quelle: Quelle;
  /** what is wrong with the sheet's agreement */
  readonly befunde: readonly Befund[];
  /** where it comes from a preset: whether it still says the same */
  readonly vorlage?: { readonly id: string; readonly unveraendert: boolean };
  /** the cell with the valid state, and what belongs into it; absent where nothing has to be kept */
  readonly sichern?: { readonly ort: Ort; readonly text: string };
}

/**
 * `blatt`: the workbook's sheet; `gesichert`: the state that was valid before its sheet got faults; `vorlage`: a
 * preset, as the workbook has no agreement of its own; `vorgegeben`: asked for by the caller.
 */
export type Quelle = 'blatt' | 'gesichert' | 'vorlage' | 'vorgegeben';

/** The preset, for a workbook without an agreement of its own. */
export const ausVorlage = (snapshot: Snapshot): InKraft => ({
  vereinbarung: vorlageDerMappe(snapshot),
  quelle: 'vorlage',
  befunde: [],
});
