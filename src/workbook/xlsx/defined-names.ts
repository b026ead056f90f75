import type { WorkbookFile } from './workbook-file';
import { child, children, isTrue } from './xml';

/** A defined name as the file has it. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** the sheet that the name belongs to; undefined for a name of the workbook */
  readonly sheet: string | undefined;
  readonly hidden: boolean;
}

/** The workbook's defined names by upper-case name, without those that Excel keeps for itself. */
export const definedNames = (file: WorkbookFile): ReadonlyMap<string, readonly DefinedName[]> => {
  const names = new Map<string, DefinedName[]>();
  const list = child(file.workbook.root, 'definedNames');
  for (const element of list ? children(list, 'definedName') : []) {
    const name = element.getAttribute('name') ?? '';
    if (/^_xlnm\./i.test(name)) continue;
    const scope = element.getAttribute('localSheetId');
    const found: DefinedName = {
      name,
      formula: element.textContent ?? '',
      sheet: scope === null ? undefined : file.sheets[Number(scope)]?.name,
      hidden: isTrue(element, 'hidden'),
    };
    names.set(name.toUpperCase(), [...(names.get(name.toUpperCase()) ?? []), found]);
  }
  return names;
};

/** The name that counts: the workbook's, else the only one of a sheet. */
export const effectiveName = (found: readonly DefinedName[]): DefinedName | undefined =>
  found.find((n) => n.sheet === undefined) ?? (found.length === 1 ? found[0] : undefined);
