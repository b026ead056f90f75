import type { Eintrag } from '../domain/blatt/blattinhalt';
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

/** A workbook on screen, in which a place can be shown to the user. */
export interface VisibleWorkbook extends Workbook {
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
