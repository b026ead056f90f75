import type { Zweitname } from '../../domain/snapshot';
import type { WorkbookFile } from './workbook-file';
import { child, children, isTrue, type Element } from './xml';

/** A defined name as the file has it. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** the sheet that the name belongs to; undefined for a name of the workbook */
  readonly sheet: string | undefined;
  /** that sheet's place among the sheets, counted from 0 */
  readonly position: number | undefined;
  readonly hidden: boolean;
  readonly element: Element;
}

/** The workbook's defined names in their order, without those that Excel keeps for itself. */
export const listNames = (file: WorkbookFile): readonly DefinedName[] => {
  const list = child(file.workbook.root, 'definedNames');
  return (list ? children(list, 'definedName') : []).flatMap((element) => {
    const name = element.getAttribute('name') ?? '';
    if (/^_xlnm\./i.test(name)) return [];
    const scope = element.getAttribute('localSheetId');
    const position = scope === null ? undefined : Number(scope);
    const sheet = position === undefined ? undefined : file.sheets[position];
    return [
      {
        name,
        formula: element.textContent ?? '',
        sheet: sheet?.name,
        position: sheet && position,
        hidden: isTrue(element, 'hidden'),
        element,
      },
    ];
  });
};

/** The same by upper-case name. */
export const definedNames = (file: WorkbookFile): ReadonlyMap<string, readonly DefinedName[]> => {
  const names = new Map<string, DefinedName[]>();
  for (const found of listNames(file)) {
    const upper = found.name.toUpperCase();
    names.set(upper, [...(names.get(upper) ?? []), found]);
  }
  return names;
};

/** The name that counts: the workbook's, else the only one of a sheet. */
export const effectiveName = (found: readonly DefinedName[]): DefinedName | undefined =>
  found.find((n) => n.sheet === undefined) ?? (found.length === 1 ? found[0] : undefined);

/** The wanted names that a sheet has for itself although the workbook has one, too. */
export const secondNames = (
  names: ReadonlyMap<string, readonly DefinedName[]>,
  wanted: readonly string[],
): readonly Zweitname[] =>
  wanted.flatMap((upper) => {
    const found = names.get(upper) ?? [];
    if (!found.some((n) => n.sheet === undefined)) return [];
    return found.flatMap(({ name, sheet, formula }) =>
      sheet === undefined ? [] : [{ name, blatt: sheet, bezug: `=${formula.trim().replace(/^=/, '')}` }],
    );
  });
