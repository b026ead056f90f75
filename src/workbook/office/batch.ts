import { CELL_EDIT_MODE, codeOf } from './errors';
import { inExcel } from './in-excel';

/** Waits for a number of milliseconds; a seam, so that tests need no real time. */
export type Wait = (milliseconds: number) => Promise<void>;

export const realWait: Wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Pauses before each further try while the user is typing into a cell: about six seconds in all. */
const PAUSES = [200, 500, 1000, 1700, 2600];

/** Runs a batch in Excel; tries again, a bounded number of times, while a cell is being edited. */
export const runBatch = async <T>(
  wait: Wait,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> => {
  for (const pause of PAUSES) {
    try {
      return await inExcel(batch);
    } catch (error) {
      if (codeOf(error) !== CELL_EDIT_MODE) throw error;
      await wait(pause);
    }
  }
  return inExcel(batch);
};
