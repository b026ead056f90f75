import type { Eintrag } from '../../domain/blatt/blattinhalt';
import type { Behebung } from '../../domain/behebung/behebung';
import type { Bestandsaufnahme } from '../../domain/einrichtung/bestandsaufnahme';
import type { Einrichtungsplan } from '../../domain/einrichtung/vorlagenblatt';
import { ALLE_NAMEN } from '../../domain/namen';
import type { Snapshot } from '../../domain/snapshot';
import type { AmendableWorkbook, SetUpWorkbook, Workbook } from '../workbook';
import { amendCopy } from './amend';
import { readXlsx } from './read';
import { setUpCopy } from './set-up';
import { surveyXlsx } from './survey';
import { writeCopy } from './write';

/** A workbook that is the bytes of an .xlsx or .xlsm file. Writing makes a copy; the bytes given stay as they are. */
export class XlsxWorkbook implements Workbook, SetUpWorkbook, AmendableWorkbook {
  #copy: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#copy = bytes;
  }

  /** The file with everything that was written; the file itself where nothing was. */
  get copy(): Uint8Array {
    return this.#copy;
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors have to come as rejections
  async read(namen: readonly string[] = ALLE_NAMEN): Promise<Snapshot> {
    return readXlsx(this.#copy, namen);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors have to come as rejections
  async write(entry: Eintrag): Promise<void> {
    this.#copy = writeCopy(this.#copy, entry);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors have to come as rejections
  async survey(): Promise<Bestandsaufnahme> {
    return surveyXlsx(this.#copy);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors have to come as rejections
  async setUp(plan: Einrichtungsplan): Promise<void> {
    this.#copy = setUpCopy(this.#copy, plan);
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- errors have to come as rejections
  async amend(behebung: Behebung): Promise<Behebung> {
    const { copy, inverse } = amendCopy(this.#copy, behebung);
    this.#copy = copy;
    return inverse;
  }
}
