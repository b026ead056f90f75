import type { Behebung } from '../domain/behebung/behebung';
import { WorkbookError } from './workbook';

type Batch = (context: Excel.RequestContext) => Promise<void>;

/** A change that can be carried out: the workbook is still as it was when the change was thought of. */
export interface Amendment {
  /** the change that takes this one back */
  readonly inverse: Behebung;
  readonly carryOut: Batch;
  /** puts back what a failed `carryOut` may have done */
  readonly putBack: Batch;
}

/** The title of the change that takes another one back, or of the one that makes it again. */
export const undoing = ({ de, en }: Behebung['titel']): Behebung['titel'] => ({
  de: turned(de, 'Rückgängig: '),
  en: turned(en, 'Undo: '),
});

const turned = (text: string, prefix: string): string =>
  text.startsWith(prefix) ? text.slice(prefix.length) : prefix + text;

/** The sheet of a change is no longer there. */
export const sheetGone = (blatt: string): WorkbookError =>
  new WorkbookError(
    'behebung-ohne-blatt',
    `Das Blatt „${blatt}“ gibt es nicht mehr. Erwartet wird die Mappe, wie sie geprüft wurde. Bitte neu prüfen.`,
  );
