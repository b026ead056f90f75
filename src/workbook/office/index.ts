import type { Eintrag } from '../../domain/blatt/blattinhalt';
import { ZIELERREICHUNG } from '../../domain/blatt/eigene-blaetter';
import type { Bestandsaufnahme } from '../../domain/einrichtung/bestandsaufnahme';
import type { Einrichtungsplan } from '../../domain/einrichtung/vorlagenblatt';
import { ALLE_NAMEN } from '../../domain/namen';
import type { Ort } from '../../domain/ort';
import type { Snapshot } from '../../domain/snapshot';
import { inTheWay, ownSheet, refuseForeign } from '../own-sheet';
import type { VisibleWorkbook } from '../workbook';
import { realWait, runBatch, type Wait } from './batch';
import { CELL_EDIT_MODE, codeOf, SET_UP, workbookError, type Aftermath } from './errors';
import { formerOutput, type Former } from './former';
import { inSheet } from './in-sheet';
import { readWorkbook } from './read';
import { officeSupports, type Supports } from './requirements';
import { removeEmptySheet, removeSheet, restore } from './restore';
import { carryOut, checkPlan, undoPlan, type FormerNames } from './set-up';
import { surveyWorkbook } from './survey';
import { addSheet, writeEntry } from './write';

export interface OfficeWorkbookOptions {
  readonly wait?: Wait;
  readonly supports?: Supports;
}

/** The workbook open in this Excel. */
export class OfficeWorkbook implements VisibleWorkbook {
  readonly #wait: Wait;
  readonly #supports: Supports;
  /** what may be written, as each snapshot found it */
  readonly #former = new WeakMap<Snapshot, Former>();

  constructor({ wait = realWait, supports = officeSupports }: OfficeWorkbookOptions = {}) {
    this.#wait = wait;
    this.#supports = supports;
  }

  async read(namen: readonly string[] = ALLE_NAMEN): Promise<Snapshot> {
    try {
      const { snapshot, former } = await this.#run((context) => readWorkbook(context, this.#supports, namen));
      this.#former.set(snapshot, former);
      return snapshot;
    } catch (error) {
      throw workbookError(error, 'Das Lesen der Mappe', 'nothing-written');
    }
  }

  async write(entry: Eintrag, snapshot: Snapshot): Promise<void> {
    const former = this.#former.get(snapshot);
    if (!former) throw new Error('The snapshot was not read from this workbook.');
    refuse(entry, snapshot, former);
    const known = entry.blatt ? former.sheets.get(entry.blatt.name) : undefined;
    const fresh = entry.blatt !== null && known === undefined;
    let sheetId = known?.id;
    try {
      if (entry.blatt && fresh) {
        const { name } = entry.blatt;
        sheetId = await this.#run((context) => addSheet(context, name));
      }
      await this.#run((context) => writeEntry(context, entry, former, sheetId, fresh));
    } catch (error) {
      const undone = await this.#undo(error, entry, former, fresh ? sheetId : undefined);
      throw workbookError(error, 'Das Eintragen der Ergebnisse', undone);
    }
  }

  async survey(): Promise<Bestandsaufnahme> {
    try {
      return await this.#run((context) => surveyWorkbook(context, this.#supports));
    } catch (error) {
      throw workbookError(error, 'Das Lesen der Mappe', 'nothing-written', SET_UP);
    }
  }

  async setUp(plan: Einrichtungsplan): Promise<void> {
    let former: FormerNames | undefined;
    let sheetId: string | undefined;
    try {
      former = await this.#run((context) => checkPlan(context, plan, this.#supports));
      const { blatt } = plan;
      if (blatt) sheetId = await this.#run((context) => addSheet(context, blatt.name));
      await this.#run((context) => carryOut(context, plan, sheetId, this.#supports));
    } catch (error) {
      const undone = former ? await this.#undoSetUp(error, plan, former, sheetId) : 'nothing-written';
      throw workbookError(error, 'Das Einrichten der Mappe', undone, SET_UP);
    }
  }

  async select(place: Ort): Promise<void> {
    try {
      await this.#run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.blatt);
        sheet.activate();
        sheet.getRange(inSheet(place)).select();
        await context.sync();
      });
    } catch (error) {
      throw workbookError(error, 'Das Auswählen der Zelle', 'nothing-written');
    }
  }

  #run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return runBatch(this.#wait, batch);
  }

  /** Takes away what a plan that failed has made. */
  async #undoSetUp(
    error: unknown,
    plan: Einrichtungsplan,
    former: FormerNames,
    sheetId: string | undefined,
  ): Promise<Aftermath> {
    const { blatt } = plan;
    const refused = codeOf(error) === CELL_EDIT_MODE;
    if (refused && sheetId === undefined) return 'nothing-written';
    try {
      if (blatt && sheetId === undefined) {
        // Where somebody else has just made a sheet of that name, Excel says so and it is not ours.
        if (codeOf(error) !== 'ItemAlreadyExists')
          await this.#run((context) => removeEmptySheet(context, blatt.name));
        return 'nothing-written';
      }
      await this.#run((context) => undoPlan(context, plan, former, sheetId));
      return 'restored';
    } catch {
      return 'incomplete';
    }
  }

  /** Puts the workbook back after a failure. `madeSheet` is the sheet that this check has made. */
  async #undo(
    error: unknown,
    entry: Eintrag,
    former: Former,
    madeSheet: string | undefined,
  ): Promise<Aftermath> {
    const refused = codeOf(error) === CELL_EDIT_MODE;
    if (refused && madeSheet === undefined) return 'nothing-written';
    try {
      if (madeSheet !== undefined) await this.#run((context) => removeSheet(context, madeSheet));
      else if (entry.blatt && !former.sheets.has(entry.blatt.name)) {
        // Where somebody else has just made a sheet of that name, Excel says so and it is not ours.
        const { name } = entry.blatt;
        if (codeOf(error) !== 'ItemAlreadyExists')
          await this.#run((context) => removeEmptySheet(context, name));
        return 'nothing-written';
      }
      if (!refused) await this.#run((context) => restore(context, entry, former));
      return 'restored';
    } catch {
      return 'incomplete';
    }
  }
}

/** @throws WorkbookError where the sheet must not be written, Error where a cell could not be put back */
const refuse = (entry: Eintrag, snapshot: Snapshot, former: Former): void => {
  const lost = entry.ausgaben.find((cell) => formerOutput(former, cell) === undefined);
  if (lost) throw new Error(`The cell ${lost.name} was not read and could not be put back.`);
  if (!entry.blatt) return;
  const { name } = ownSheet(entry.blatt.name);
  const ziel = name === ZIELERREICHUNG.name ? snapshot.zielblatt : snapshot.vereinbarungsziel;
  if (!ziel) throw new Error(`The sheet ${name} was not read.`);
  const { tables = [], others = [] } = former.sheets.get(name) ?? {};
  try {
    refuseForeign(entry, ziel, inTheWay(entry, tables, others));
  } catch (error) {
    throw workbookError(error, 'Das Eintragen', 'nothing-written');
  }
};
