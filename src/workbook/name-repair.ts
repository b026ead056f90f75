import type { Behebung } from '../domain/behebung/behebung';
import { istOrt } from '../domain/einrichtung/bestandsaufnahme';
import { schlageVor } from '../domain/einrichtung/schlage-vor';
import { NAME_MONAT } from '../domain/namen';
import { adresse, type Ort } from '../domain/ort';
import type { Vergeben } from '../domain/einrichtung/vorschlag';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import type { SetUpWorkbook } from './workbook';

/**
 * Looks for the range that a missing name should refer to, as setting up does.
 * @returns undefined where none was found, more than one, or one that has something to be looked at first: setting up
 * shows that, a repair does not
 * @throws WorkbookError where the workbook could not be read
 */
export const repairOfName = async (
  workbook: SetUpWorkbook,
  name: string,
  vereinbarung: Vereinbarung,
): Promise<Behebung | undefined> => {
  const { vorschlaege, vergeben } = schlageVor(await workbook.survey(), vereinbarung);
  const found = vorschlaege.find((v) => v.name === name && v.sicherheit === 'sicher');
  if (!found || (name === NAME_MONAT && !fitsSeries(found.ort, vergeben))) return undefined;
  const { ort, grund } = found;
  return {
    art: 'name',
    titel: {
      de: `${name} benennen: ${adresse(ort)}. ${grund.de}`,
      en: `Name ${name}: ${adresse(ort)}. ${grund.en}`,
    },
    name,
    ort,
  };
};

/** Whether an axis has as many months as the series that are named already; single cells are none. */
const fitsSeries = (axis: Ort, vergeben: readonly Vergeben[]): boolean =>
  vergeben.every(({ ziel }) => !istOrt(ziel) || [1, length(axis)].includes(length(ziel)));

const length = ({ zeilen, spalten }: Ort): number => zeilen * spalten;
