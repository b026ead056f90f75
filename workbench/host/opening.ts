import { BUSY } from './engine-values';
import type { FormulaCell } from './formula-cell';
import type { WorkbookModel } from './model';

const valueOf = ({ sheet, key }: FormulaCell) => sheet.cells.get(key)?.value ?? null;

const shows = (cell: FormulaCell, fehler: string): boolean => {
  const value = valueOf(cell);
  return typeof value === 'object' && value?.fehler === fehler;
};

/**
 * What becomes of the custom functions of a workbook that is opened. They keep the values that it was saved with (issues 1567
 * of OfficeDev/office-js and 368 of OfficeDev/Excel-Custom-Functions), on the desktop but for those that name a sheet (5408).
 * A `#NAME?` stays until the formula is entered again (6395, 6611).
 */
export const onOpening = {
  /** A formula that the workbook was opened with. */
  opened(cell: FormulaCell, { profile, calculationMode }: WorkbookModel, addinIsReady: boolean): void {
    cell.keepsValue = true;
    cell.fromFile = true;
    cell.unresolved = shows(cell, '#NAME?');
    const isDirty = profile.onOpening === 'those that name a sheet' && cell.engine!.namesSheet;
    if (!isDirty || calculationMode === 'Manual' || cell.unresolved) return;
    cell.keepsValue = false;
    cell.tooEarly = !addinIsReady;
  },

  /** Before its functions are asked for the first time. */
  addinIsReady(cell: FormulaCell): void {
    if (cell.tooEarly) cell.tooEarly = false;
    else if (cell.calls.some((call) => call?.unavailable === true)) cell.unresolved = true;
  },

  /** Saved while it was busy: it was never answered. */
  wantsAnswer(cell: FormulaCell): boolean {
    if (!cell.keepsValue || !shows(cell, BUSY)) return false;
    cell.keepsValue = false;
    return true;
  },
};
