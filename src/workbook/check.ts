import { pruefe, type Pruefung } from '../domain/auswertung/pruefung';
import { alleNamen } from '../domain/namen';
import { eintragDer } from '../domain/blatt/eintrag';
import { tagesserial, type Datumssystem, type Monat } from '../domain/monat';
import { sammle, type Befund } from '../domain/regeln/regel';
import type { Snapshot } from '../domain/snapshot';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import type { Workbook } from './workbook';

export interface CheckOptions {
  readonly vereinbarung: Vereinbarung;
  /** when the check is made; written into the sheet in local time */
  readonly now: Date;
  /** formulas, plain values, or (`auto`) formulas where this Excel can compute them */
  readonly mode: 'live' | 'fest' | 'auto';
  /** false: evaluate only */
  readonly write: boolean;
  /** a Bezugsmonat that overrides the workbook's own */
  readonly bezugsmonat?: Monat;
}

export interface Check {
  readonly snapshot: Snapshot;
  readonly pruefung: Pruefung;
  /** the evaluation's findings and those on what could not be written, the gravest first */
  readonly befunde: readonly Befund[];
  /** true where the sheet or at least one cell of the user's was written */
  readonly geschrieben: boolean;
}

/**
 * The main job: reads the workbook, evaluates the agreement, writes the results. A workbook without any name of
 * the contract is left as it is.
 * @throws WorkbookError where it could not be read or written; it is then as before
 */
export const checkWorkbook = async (
  workbook: Workbook,
  { vereinbarung, now, mode, write, bezugsmonat }: CheckOptions,
): Promise<Check> => {
  const snapshot = await workbook.read(alleNamen(vereinbarung));
  const pruefung = pruefe(snapshot, vereinbarung, bezugsmonat);
  const { eintrag, befunde } = eintragDer(pruefung, snapshot, {
    live: mode === 'live' || (mode === 'auto' && snapshot.liveMoeglich),
    zeitpunkt: localSerial(now, snapshot.datumssystem),
  });
  const something = eintrag.blatt !== null || eintrag.ausgaben.length > 0;
  const geschrieben = write && something && snapshot.namen.size > 0;
  if (geschrieben) await workbook.write(eintrag, snapshot);
  return { snapshot, pruefung, befunde: sammle([...pruefung.befunde, ...befunde]), geschrieben };
};

const SECONDS_PER_DAY = 86_400;

/** A moment as an Excel serial in local time, to the second. */
export const localSerial = (moment: Date, system: Datumssystem): number =>
  tagesserial(moment.getFullYear(), moment.getMonth() + 1, moment.getDate(), system) +
  (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / SECONDS_PER_DAY;
