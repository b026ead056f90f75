import type { Behebung } from '../../domain/behebung/behebung';
import type { Eintrag } from '../../domain/blatt/blattinhalt';
import { ZIELERREICHUNG, ZIELVEREINBARUNG } from '../../domain/blatt/eigene-blaetter';
import type { Bestandsaufnahme } from '../../domain/einrichtung/bestandsaufnahme';
import type { Einrichtungsplan } from '../../domain/einrichtung/vorlagenblatt';
import { ALLE_NAMEN } from '../../domain/namen';
import type { Ort } from '../../domain/ort';
import type { Snapshot, Zielblatt } from '../../domain/snapshot';
import { inTheWay, ownSheet, refuseForeign, sheetsOf } from '../own-sheet';
import { WorkbookError, type VisibleWorkbook, type WorkbookCopies } from '../workbook';
import { realWait, runBatch, type Wait } from './batch';
import type { Amendment } from '../amendment';
import { copiesOf } from './copies';
import { AMEND, CELL_EDIT_MODE, codeOf, SET_UP, workbookError, type Aftermath } from './errors';
import { formerOutput, type Former } from './former';
import { inSheet } from './in-sheet';
import { readWorkbook, type Reading } from './read';
import { abilitiesOf, failedAtExtras, officeSupports, withoutExtras, type Supports } from './requirements';
import { removeEmptySheet, removeSheets, restore } from './restore';
import type { FormerNames } from './set-up';
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
      const { snapshot, former } = await this.#read(namen);
      this.#former.set(snapshot, former);
      return snapshot;
    } catch (error) {
      throw workbookError(error, 'Das Lesen der Mappe', 'nothing-written');
    }
  }

  /** Reads once more without what a check can do without, where Excel has failed at that. */
  async #read(namen: readonly string[]): Promise<Reading> {
    const abilities = abilitiesOf(this.#supports);
    try {
      return await this.#run((context) => readWorkbook(context, abilities, namen));
    } catch (error) {
      if (!failedAtExtras(error)) throw error;
      return this.#run((context) => readWorkbook(context, withoutExtras(abilities), namen));
    }
  }

  async write(entry: Eintrag, snapshot: Snapshot): Promise<void> {
    const former = this.#former.get(snapshot);
    if (!former) throw new Error('The snapshot was not read from this workbook.');
    refuse(entry, snapshot, former);
    const made = new Map<string, string>();
    try {
      for (const name of missingSheets(entry, former))
        made.set(name, await this.#run((context) => addSheet(context, name)));
      await this.#run((context) => writeEntry(context, entry, former, made));
    } catch (error) {
      const undone = await this.#undo(error, entry, former, made);
      throw workbookError(error, 'Das Eintragen der Ergebnisse', undone);
    }
  }

  async survey(): Promise<Bestandsaufnahme> {
    try {
      const { surveyWorkbook } = await import(/* webpackChunkName: "einrichten" */ './survey');
      return await this.#run((context) => surveyWorkbook(context, this.#supports));
    } catch (error) {
      throw workbookError(error, 'Das Lesen der Mappe', 'nothing-written', SET_UP);
    }
  }

  async setUp(plan: Einrichtungsplan): Promise<void> {
    let former: FormerNames | undefined;
    let sheetId: string | undefined;
    try {
      const { carryOut, checkPlan } = await setUpSteps();
      former = await this.#run((context) => checkPlan(context, plan, this.#supports));
      const { blatt } = plan;
      if (blatt) sheetId = await this.#run((context) => addSheet(context, blatt.name));
      await this.#run((context) => carryOut(context, plan, sheetId, this.#supports));
    } catch (error) {
      const undone = former ? await this.#undoSetUp(error, plan, former, sheetId) : 'nothing-written';
      throw workbookError(error, 'Das Einrichten der Mappe', undone, SET_UP);
    }
  }

  async amend(behebung: Behebung): Promise<Behebung> {
    let amendment: Amendment | undefined;
    try {
      const { prepare } = await import(/* webpackChunkName: "behebung" */ './amend');
      amendment = await this.#run((context) => prepare(context, behebung));
      await this.#run(amendment.carryOut);
      return amendment.inverse;
    } catch (error) {
      const undone = amendment ? await this.#undoAmendment(error, amendment) : 'nothing-written';
      throw workbookError(error, 'Das Ändern der Mappe', undone, AMEND);
    }
  }

  get copies(): WorkbookCopies | undefined {
    return copiesOf(this.#supports);
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
      const { undoPlan } = await setUpSteps();
      await this.#run((context) => undoPlan(context, plan, former, sheetId));
      return 'restored';
    } catch {
      return 'incomplete';
    }
  }

  /** Takes back what a change that failed has done. */
  async #undoAmendment(error: unknown, { putBack }: Amendment): Promise<Aftermath> {
    // A name that somebody else has just defined is not ours.
    if ([CELL_EDIT_MODE, 'ItemAlreadyExists'].includes(codeOf(error))) return 'nothing-written';
    try {
      await this.#run(putBack);
      return 'restored';
    } catch {
      return 'incomplete';
    }
  }

  /** Puts the workbook back after a failure. `made` are the sheets that this check has made, with their ids. */
  async #undo(
    error: unknown,
    entry: Eintrag,
    former: Former,
    made: ReadonlyMap<string, string>,
  ): Promise<Aftermath> {
    const refused = codeOf(error) === CELL_EDIT_MODE;
    if (refused && made.size === 0) return 'nothing-written';
    const [adding] = missingSheets(entry, former).filter((name) => !made.has(name));
    try {
      // Where somebody else has just made a sheet of that name, Excel says so and it is not ours.
      if (adding !== undefined && !refused && codeOf(error) !== 'ItemAlreadyExists')
        await this.#run((context) => removeEmptySheet(context, adding));
      if (made.size > 0) await this.#run((context) => removeSheets(context, made.values()));
      if (adding !== undefined) return made.size > 0 ? 'restored' : 'nothing-written';
      if (!refused) await this.#run((context) => restore(context, entry, former));
      return 'restored';
    } catch {
      return 'incomplete';
    }
  }
}

/** Most days nobody sets up a workbook: what does so is loaded when it is needed. */
const setUpSteps = () => import(/* webpackChunkName: "einrichten" */ './set-up');

/** The own sheets of an entry that the workbook did not have when it was read. */
const missingSheets = (entry: Eintrag, { sheets }: Former): readonly string[] =>
  sheetsOf(entry).flatMap(({ name }) => (sheets.has(name) ? [] : [name]));

/** @throws WorkbookError where a sheet must not be written, Error where a cell could not be put back */
const refuse = (entry: Eintrag, snapshot: Snapshot, former: Former): void => {
  const lost = entry.ausgaben.find((cell) => formerOutput(former, cell) === undefined);
  if (lost) throw new Error(`The cell ${lost.name} was not read and could not be put back.`);
  for (const blatt of sheetsOf(entry)) {
    const { name } = ownSheet(blatt.name);
    const ziel = zielOf(name, snapshot);
    if (!ziel) throw new Error(`The sheet ${name} was not read.`);
    const { tables = [], others = [] } = former.sheets.get(name) ?? {};
    const single = { ...entry, blatt };
    try {
      refuseForeign(single, ziel, inTheWay(single, tables, others));
      if (ziel.art === 'fehlt' && snapshot.strukturGeschuetzt) throw structureProtected(name);
    } catch (error) {
      throw workbookError(error, 'Das Eintragen', 'nothing-written');
    }
  }
};

const structureProtected = (name: string): WorkbookError =>
  new WorkbookError(
    'struktur-geschuetzt',
    `Das Blatt „${name}“ kann nicht hinzugefügt werden: Die Struktur der Mappe ist geschützt. Erwartet wird eine Mappe ` +
      'ohne diesen Schutz. Bitte ihn aufheben (Überprüfen > Arbeitsmappe schützen).',
  );

/** What stands where the own sheet of that name belongs. */
const zielOf = (name: string, snapshot: Snapshot): Zielblatt | undefined => {
  if (name === ZIELERREICHUNG.name) return snapshot.zielblatt;
  return name === ZIELVEREINBARUNG.name ? snapshot.vereinbarungsziel : snapshot.protokollziel;
};
