import { folgejahr } from '../domain/einrichtung/folgejahr';
import type { Zweisprachig } from '../domain/einrichtung/bestandsaufnahme';
import { fuerJahr, geleert } from '../domain/vereinbarung/jahr';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { writeAgreement } from './agreement';
import type { SetUpWorkbook, Workbook } from './workbook';

/**
 * Makes last year's workbook that of the next one: a sheet with the series carried over, the names moved to it, and the
 * agreement of the new year, whose numbers have still to be entered.
 * @returns what keeps it from being done; then nothing was changed
 * @throws WorkbookError where it could not be done
 */
export const nextYear = async (
  workbook: Workbook & SetUpWorkbook,
  vereinbarung: Vereinbarung,
): Promise<readonly Zweisprachig[]> => {
  const { plan, hindernisse } = folgejahr(await workbook.survey(), vereinbarung);
  if (hindernisse.length > 0 || plan.folgejahr === undefined) return hindernisse;
  await workbook.setUp(plan);
  const daten = geleert(fuerJahr(vereinbarung.daten, plan.folgejahr));
  await writeAgreement(workbook, { daten, vorlage: vereinbarung.id, ersetzt: true });
  return [];
};
