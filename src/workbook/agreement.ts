import { vereinbarungsblattinhalt } from '../domain/vereinbarung/blatt-schreiben';
import type { Vereinbarungsdaten } from '../domain/vereinbarung/schema';
import type { Workbook } from './workbook';

/** What is written as the workbook's agreement. */
export interface AgreementEntry {
  readonly daten: Vereinbarungsdaten;
  /** id of the preset or file that it comes from */
  readonly vorlage: string;
  /** true where the user agreed that a changed sheet is written anew */
  readonly ersetzt: boolean;
}

/**
 * Writes the sheet `Zielvereinbarung`: the agreement that the workbook is judged by from then on.
 * @throws WorkbookError where the sheet must not be written or could not be; the workbook is then as before
 */
export const writeAgreement = async (
  workbook: Workbook,
  { daten, vorlage, ersetzt }: AgreementEntry,
): Promise<void> => {
  const snapshot = await workbook.read();
  const blatt = vereinbarungsblattinhalt(daten, vorlage);
  await workbook.write({ blatt, ausgaben: [], ...(ersetzt ? { ersetzt } : {}) }, snapshot);
};
