import { ensureChild, WORKBOOK_ORDER } from '../../../src/workbook/xlsx/order';
import { listNames } from '../../../src/workbook/xlsx/defined-names';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { append, child, children, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import type { DefinedName, SheetModel, WorkbookModel } from '../model';
import { fileSpelling, withRenames, type Renames } from './formula-text';

export interface NameChange {
  readonly file: WorkbookFile;
  readonly before: WorkbookModel;
  readonly book: WorkbookModel;
  /** the sheet that a sheet of the file has become; undefined where it is gone */
  readonly became: (old: SheetModel) => SheetModel | undefined;
  readonly renames: Renames;
  readonly outdated: Renames;
}

/** Brings the defined names to what the model says; Excel's own names follow their sheets. */
export const writeNames = (change: NameChange): void => {
  const { file, book } = change;
  const taken = new Set<DefinedName>();
  for (const element of elements(file)) updateName(change, element, taken);
  placeNames(change);
  for (const [names, sheet] of scopes(book))
    for (const name of names) if (!taken.has(name)) addName(file, name, sheet && book.sheets.indexOf(sheet));
  const list = child(file.workbook.root, 'definedNames');
  if (list && children(list).length === 0) file.workbook.root.removeChild(list);
};

const elements = (file: WorkbookFile): readonly Element[] => listNames(file).map((n) => n.element);

const scopes = (book: WorkbookModel): readonly (readonly [readonly DefinedName[], SheetModel?])[] => [
  [book.names],
  ...book.sheets.map((sheet) => [sheet.names, sheet] as const),
];

const sameName = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((n) => n.name.toLowerCase() === name.toLowerCase());

const updateName = (change: NameChange, element: Element, taken: Set<DefinedName>): void => {
  const { file, before, book, became, renames, outdated } = change;
  const name = element.getAttribute('name') ?? '';
  const position = element.getAttribute('localSheetId');
  const scope = position === null ? undefined : before.sheets[Number(position)];
  const old = sameName((scope ?? before).names, name);
  const now = sameName((scope ? became(scope) : book)?.names ?? [], name);
  if (!now) {
    element.parentNode?.removeChild(element);
    file.package.touch(file.workbook);
    return;
  }
  if (taken.has(now) || !old) return;
  taken.add(now);
  const kept = withRenames(old.formula, renames);
  const wanted = withRenames(now.formula, now.formula === old.formula ? renames : outdated);
  if (kept !== wanted) element.textContent = fileSpelling(wanted, { table: undefined });
  if (now.name !== old.name) element.setAttribute('name', now.name);
  if (now.visible !== old.visible) setFlag(element, 'hidden', !now.visible);
  if (now.comment !== old.comment) setText(element, 'comment', now.comment);
  const same = kept === wanted && now.name === old.name && now.visible === old.visible;
  if (!same || now.comment !== old.comment) file.package.touch(file.workbook);
};

/** Names of a sheet say which one by its place among the sheets. */
const placeNames = ({ file, before, book, became }: NameChange): void => {
  const list = child(file.workbook.root, 'definedNames');
  for (const element of list ? children(list, 'definedName') : []) {
    const position = element.getAttribute('localSheetId');
    const old = position === null ? undefined : before.sheets[Number(position)];
    if (!old) continue;
    const now = became(old);
    const place = now ? book.sheets.indexOf(now) : -1;
    if (String(place) === position) continue;
    if (place < 0) list?.removeChild(element);
    else element.setAttribute('localSheetId', String(place));
    file.package.touch(file.workbook);
  }
};

const addName = (file: WorkbookFile, name: DefinedName, position: number | undefined): void => {
  const list = ensureChild(file.workbook.root, 'definedNames', WORKBOOK_ORDER);
  const element = append(list, 'definedName', {
    name: name.name,
    ...(position === undefined ? {} : { localSheetId: position }),
  });
  if (!name.visible) setFlag(element, 'hidden', true);
  setText(element, 'comment', name.comment);
  element.textContent = fileSpelling(name.formula, { table: undefined });
  file.package.touch(file.workbook);
};

const setFlag = (element: Element, attribute: string, on: boolean): void => {
  if (on === isTrue(element, attribute)) return;
  if (on) element.setAttribute(attribute, '1');
  else element.removeAttribute(attribute);
};

const setText = (element: Element, attribute: string, text: string | undefined): void => {
  if (text === undefined || text === '') element.removeAttribute(attribute);
  else element.setAttribute(attribute, text);
};
