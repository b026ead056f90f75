import type { Behebung } from '../domain/behebung/behebung';
import { schlageVor } from '../domain/einrichtung/schlage-vor';
import { adresse } from '../domain/ort';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import type { SetUpWorkbook } from './workbook';

/**
 * Looks for the range that a missing name should refer to, as setting up does.
 * @returns undefined where none was found, or more than one
 * @throws WorkbookError where the workbook could not be read
 */
export const repairOfName = async (
  workbook: SetUpWorkbook,
  name: string,
  vereinbarung: Vereinbarung,
): Promise<Behebung | undefined> => {
  const { vorschlaege } = schlageVor(await workbook.survey(), vereinbarung);
  const found = vorschlaege.find((v) => v.name === name && v.sicherheit !== 'mehrdeutig');
  if (!found) return undefined;
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
