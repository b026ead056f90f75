import type { WorkbookCopies } from '../workbook';
import { workbookError } from './errors';
import type { Supports } from './requirements';

/** Copies of the workbook open in this Excel; undefined where it gives no file, or cannot open a new workbook. */
export const copiesOf = (supports: Supports): WorkbookCopies | undefined =>
  supports('CompressedFile', '1.1') && supports('ExcelApi', '1.8')
    ? { open: async (change) => (await loaded()).openCopy(change) }
    : undefined;

/** Reading and writing files is no part of the first load. */
const loaded = () =>
  import(/* webpackChunkName: "kopie" */ './copy').catch((error: unknown) => {
    throw workbookError(error, 'Das Laden dessen, was eine Kopie schreibt,', 'nothing-written');
  });
