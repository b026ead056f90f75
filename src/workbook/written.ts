import { eintragDer } from '../domain/blatt/eintrag';
import type { Check } from './check';

/** What a check wrote into the workbook. */
export interface Written {
  /** whether the sheet `Zielerreichung` was written; it is not where it belongs to somebody else or is protected */
  readonly sheet: boolean;
  /** how many single cells of the user's own */
  readonly cells: number;
}

/** What a check wrote: nothing of it where it did not write at all. */
export const written = ({ pruefung, snapshot, geschrieben }: Check): Written => {
  if (!geschrieben) return { sheet: false, cells: 0 };
  const { eintrag } = eintragDer(pruefung, snapshot, { live: false, zeitpunkt: 0 });
  return { sheet: eintrag.blatt !== null, cells: eintrag.ausgaben.length };
};
