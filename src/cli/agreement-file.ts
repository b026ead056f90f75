import { meldung, type Befund } from '../domain/regeln/regel';
import { inKraft } from '../domain/vereinbarung/in-kraft';
import type { Quelle } from '../domain/vereinbarung/quelle';
import { leseVereinbarungstext } from '../domain/vereinbarung/lesen';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { vorlageMitId, VORLAGEN } from '../domain/vereinbarung/vorlagen';
import { XlsxWorkbook } from '../workbook/xlsx';
import { CallError } from './call';
import { readBytes, readText } from './files';

/** An agreement that a call names, and what is wrong with it. */
export interface Gefunden {
  readonly vereinbarung: Vereinbarung | undefined;
  readonly befunde: readonly Befund[];
  readonly quelle: Quelle | 'datei';
}

/**
 * The agreement of a JSON file, of a workbook's sheet, or a preset by its id.
 * @throws CallError, WorkbookError where the file cannot be read
 */
export const findeVereinbarung = async (source: string): Promise<Gefunden> => {
  const preset = vorlageMitId(source);
  if (preset) return { vereinbarung: preset, befunde: [], quelle: 'vorlage' };
  if (/\.xls[xm]$/i.test(source)) return inKraft(await new XlsxWorkbook(readBytes(source)).read());
  return { ...leseVereinbarungstext(readText(source)), quelle: 'datei' };
};

/** The agreement of a JSON file, or a preset. @throws CallError with every fault, where it cannot be used */
export const leseVereinbarungsdatei = (source: string): Vereinbarung => {
  const preset = vorlageMitId(source);
  if (preset) return preset;
  const { vereinbarung, befunde } = leseVereinbarungstext(readText(source));
  if (vereinbarung) return vereinbarung;
  const list = befunde.map((b) => `  ${meldung(b)}`).join('\n');
  throw new CallError(`${source}: Diese Zielvereinbarung kann nicht verwendet werden.\n${list}`);
};

/** A preset by its id. @throws CallError with the ids there are */
export const leseVorlage = (id: string): Vereinbarung => {
  const found = vorlageMitId(id);
  if (found) return found;
  const known = VORLAGEN.map((v) => v.id).join(', ');
  throw new CallError(`Die Vorlage „${id}“ gibt es nicht. Möglich sind: ${known}.`);
};
