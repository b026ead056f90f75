import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { eintragDer } from '../../../src/domain/blatt/eintrag';
import type { Schwere } from '../../../src/domain/regeln/regel';
import type { Monat } from '../../../src/domain/monat';
import type { Snapshot } from '../../../src/domain/snapshot';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';
import { leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarung } from '../../../src/domain/vereinbarung/vereinbarung';

/** A workbook that breaks one rule. */
export interface Fall {
  readonly regel: string;
  readonly was: string;
  readonly mappe: Snapshot;
  readonly wunsch?: Monat;
  /** that of the sheet, else Kreis Kleve 2018, where left out */
  readonly vereinbarung?: Vereinbarung;
  /** the text of an agreement's file, where the fault lies there */
  readonly json?: string;
  readonly schwere: Schwere;
  /** address of the finding; `null` where there is no place */
  readonly ort: string | null;
  /** what the German message has to name: what was found, and what was expected */
  readonly nennt: readonly string[];
  /** the goals that cannot be evaluated because of it; all others are */
  readonly betroffen: readonly string[];
  /** other findings that the same workbook must have */
  readonly dazu?: readonly string[];
}

export const ALLE_ZIELE = ['INT', 'K2', 'K3', 'K3E1', 'LZB_DEZ'] as const;
/** The goals that need a series. */
export const MIT_INT = ['INT', 'K2'] as const;
export const MIT_LZB = ['K3', 'K3E1', 'LZB_DEZ'] as const;

/** What evaluation and writing find in it. */
export const erhebe = ({
  mappe: snapshot,
  wunsch,
  vereinbarung,
  json,
}: Pick<Fall, 'mappe' | 'wunsch' | 'vereinbarung' | 'json'>) => {
  const inForce = inKraft(snapshot);
  const pruefung = pruefe(snapshot, vereinbarung ?? inForce.vereinbarung, wunsch);
  const { befunde } = eintragDer(pruefung, snapshot, { live: false, zeitpunkt: 43466 });
  const file = json === undefined ? [] : leseVereinbarungstext(json).befunde;
  return { pruefung, befunde: [...inForce.befunde, ...file, ...pruefung.befunde, ...befunde] };
};
