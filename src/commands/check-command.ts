import { BLATTNAME } from '../domain/blatt/zielerreichung';
import { zelle } from '../domain/ort';
import { meldung } from '../domain/regeln/regel';
import { announce } from '../workbook/announcement';
import { checkWorkbook, type Check } from '../workbook/check';
import { OfficeWorkbook } from '../workbook/office';
import { WorkbookError } from '../workbook/workbook';
import { written } from '../workbook/written';
import { showMessage } from './show-message';

/**
 * The ribbon's *Prüfen*: checks, writes and shows the sheet. Where the sheet could not be written, or anything failed,
 * the user is told: in the pane where it shares this runtime, else in a dialog.
 */
export const check = async (): Promise<void> => {
  const workbook = new OfficeWorkbook();
  const at = new Date();
  try {
    const result = await checkWorkbook(workbook, {
      now: at,
      mode: 'auto',
      write: true,
    });
    announce({ check: result, at });
    if (written(result).sheet) await workbook.select(zelle(BLATTNAME, 0, 0));
    else await showMessage(reasonIn(result));
  } catch (error) {
    announce({ error });
    await showMessage(
      error instanceof WorkbookError ? error.message : `Unerwarteter Fehler: ${String(error)}`,
    );
  }
};

/** Why the sheet was not written: the gravest finding. */
const reasonIn = ({ befunde }: Check): string => {
  const german = Office.context.displayLanguage.toLowerCase().startsWith('de');
  const [first] = befunde;
  if (first) return meldung(first, german ? 'de' : 'en');
  return german ? 'Es gab nichts einzutragen.' : 'There was nothing to write.';
};
