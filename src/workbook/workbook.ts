import type { Behebung } from '../domain/behebung/behebung';
import type { Eintrag } from '../domain/blatt/blattinhalt';
import type { Bestandsaufnahme } from '../domain/einrichtung/bestandsaufnahme';
import type { Einrichtungsplan } from '../domain/einrichtung/vorlagenblatt';
import type { Ort } from '../domain/ort';
import type { Snapshot } from '../domain/snapshot';

/** What the product needs from a workbook. Implemented for a running Excel (`office/`) and for a file (`xlsx/`). */
export interface Workbook {
  /**
   * Reads everything the evaluation needs, at one moment.
   * @param namen the names to look for, in upper case; those of the contract where left out
   */
  read(namen?: readonly string[]): Promise<Snapshot>;
  /**
   * Writes the results: completely, or not at all.
   * @param snapshot what `read` gave; it says whether the sheet has to be made
   * @throws WorkbookError where it could not be written; the workbook is then as before
   */
  write(entry: Eintrag, snapshot: Snapshot): Promise<void>;
}

/** What setting up needs of a workbook: the same two ways. */
export interface SetUpWorkbook {
  /** Reads what setting up has to know: the used area of every sheet that is not too large, and all names. */
  survey(): Promise<Bestandsaufnahme>;
  /**
   * Defines the names of a plan and adds its sheet: completely, or not at all. A name that exists is not overwritten,
   * unless the plan says what it replaces and it still refers to that.
   * @throws WorkbookError where it could not be done; the workbook is then as before
   */
  setUp(plan: Einrichtungsplan): Promise<void>;
}

/** A workbook whose cells and names can be repaired. */
export interface AmendableWorkbook {
  /**
   * Carries out one change: completely, or not at all, and only where every cell still holds what it held.
   * @returns the change that takes exactly this one back
   * @throws WorkbookError where a cell is not as it was read or could not be changed; the workbook is then as before
   */
  amend(behebung: Behebung): Promise<Behebung>;
}

/** Makes copies of a workbook that is open. */
export interface WorkbookCopies {
  /**
   * Opens a copy in a window of its own, not saved yet, with what `change` has written into it. The workbook itself stays
   * exactly as it is.
   * @throws WorkbookError where that could not be done; then nothing was opened
   */
  open(change: (copy: Workbook) => Promise<unknown>): Promise<void>;
}

/** A workbook on screen, in which a place can be shown to the user. */
export interface VisibleWorkbook extends Workbook, SetUpWorkbook, AmendableWorkbook {
  /** undefined where this Excel cannot make copies */
  readonly copies: WorkbookCopies | undefined;
  /** Activates the sheet and selects the range. */
  select(place: Ort): Promise<void>;
}

/** Why a workbook could not be read or written; `code` is stable, the text is for the user and in German. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
