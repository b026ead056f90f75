import { pruefe, type Pruefung } from '../domain/auswertung/pruefung';
import { ALLE_NAMEN, alleNamen } from '../domain/namen';
import { eintragDer } from '../domain/blatt/eintrag';
import { monat, tagesserial, type Datumssystem, type Monat } from '../domain/monat';
import type { VorAbgabe } from '../domain/pruefregeln/vor-abgabe';
import type { Snapshot } from '../domain/snapshot';
import { ausVorlage, type InKraft } from '../domain/vereinbarung/quelle';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import type { Workbook } from './workbook';

export interface CheckOptions {
  /** an agreement to judge by in place of the workbook's own or the preset */
  readonly vereinbarung?: Vereinbarung;
  /** when the check is made; written into the sheet in local time */
  readonly now: Date;
  /** formulas, plain values, or (`auto`) formulas where this Excel can compute them */
  readonly mode: 'live' | 'fest' | 'auto';
  /** false: evaluate only */
  readonly write: boolean;
  /** a Bezugsmonat that overrides the workbook's own */
  readonly bezugsmonat?: Monat;
  /** ids of the checks before submission that are made; all of them where left out */
  readonly regeln?: readonly string[];
  /** true where the results are written right after, so that older ones in the workbook do not matter */
  readonly releases?: boolean;
}

export interface Check extends VorAbgabe {
  readonly snapshot: Snapshot;
  readonly inKraft: InKraft;
  readonly pruefung: Pruefung;
  /** true where the sheet or at least one cell of the user's was written */
  readonly geschrieben: boolean;
}

/**
 * The main job: reads the workbook, finds the agreement in force, evaluates it, writes the results. A workbook without
 * any name of the contract is left as it is.
 * @throws WorkbookError where it could not be read or written; it is then as before
 */
export const checkWorkbook = async (
  workbook: Workbook,
  { vereinbarung, now, mode, write, bezugsmonat, regeln, releases = false }: CheckOptions,
): Promise<Check> => {
  const { snapshot, found } = await readAgreement(workbook, vereinbarung);
  const pruefung = pruefe(snapshot, found.vereinbarung, bezugsmonat);
  const { eintrag, befunde } = eintragDer(pruefung, snapshot, {
    live: mode === 'live' || (mode === 'auto' && snapshot.liveMoeglich),
    zeitpunkt: localSerial(now, snapshot.datumssystem),
  });
  const something = eintrag.blatt !== null || eintrag.ausgaben.length > 0;
  const geschrieben = write && something && snapshot.namen.size > 0;
  if (geschrieben) await workbook.write(mitSicherung(eintrag, found, snapshot), snapshot);
  const { vorAbgabe } = await import(
    /* webpackChunkName: "pruefregeln" */ '../domain/pruefregeln/vor-abgabe'
  );
  const beforehand = vorAbgabe(
    { snapshot, pruefung, inKraft: found, befunde: [...found.befunde, ...pruefung.befunde, ...befunde] },
    {
      heute: monat(now.getFullYear(), now.getMonth() + 1),
      schreibt: geschrieben || releases,
      ...(regeln ? { regeln } : {}),
    },
  );
  return { snapshot, inKraft: found, pruefung, ...beforehand, geschrieben };
};

/** Reads once, and a second time only where the agreement of the workbook needs names that nobody could foresee. */
const readAgreement = async (
  workbook: Workbook,
  given: Vereinbarung | undefined,
): Promise<{ readonly snapshot: Snapshot; readonly found: InKraft }> => {
  const first = given ? alleNamen(given) : ALLE_NAMEN;
  const snapshot = await workbook.read(first);
  const found = await agreementOf(snapshot, given);
  const wanted = alleNamen(found.vereinbarung);
  const known = new Set(first);
  if (wanted.every((name) => known.has(name))) return { snapshot, found };
  const second = await workbook.read([...new Set([...first, ...wanted])]);
  return { snapshot: second, found: await agreementOf(second, given) };
};

/** Most workbooks have no agreement of their own: what reads one is loaded only where there is one. */
const agreementOf = async (snapshot: Snapshot, given: Vereinbarung | undefined): Promise<InKraft> => {
  if (given) return { vereinbarung: given, quelle: 'vorgegeben', befunde: [] };
  if (!snapshot.vereinbarungsblatt) return ausVorlage(snapshot);
  const { inKraft } = await import(
    /* webpackChunkName: "vereinbarungsblatt" */ '../domain/vereinbarung/in-kraft'
  );
  return inKraft(snapshot);
};

/** What was found valid is kept on the agreement's sheet, for the day on which a change goes wrong. */
const mitSicherung = <E extends ReturnType<typeof eintragDer>['eintrag']>(
  eintrag: E,
  { sichern }: InKraft,
  { vereinbarungsblatt }: Snapshot,
): E =>
  sichern && vereinbarungsblatt?.gesperrt === false
    ? {
        ...eintrag,
        ausgaben: [...eintrag.ausgaben, { name: 'Gesicherter Stand', ort: sichern.ort, wert: sichern.text }],
      }
    : eintrag;

const SECONDS_PER_DAY = 86_400;

/** A moment as an Excel serial in local time, to the second. */
export const localSerial = (moment: Date, system: Datumssystem): number =>
  tagesserial(moment.getFullYear(), moment.getMonth() + 1, moment.getDate(), system) +
  (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / SECONDS_PER_DAY;
