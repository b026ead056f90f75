import { ensureChild, WORKBOOK_ORDER } from '../../../src/workbook/xlsx/order';
import { addWorksheet } from '../../../src/workbook/xlsx/new-sheet';
import type { Sheet } from '../../../src/workbook/xlsx/sheet';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { append, child, children, type Element } from '../../../src/workbook/xlsx/xml';
import type { SheetModel, WorkbookModel } from '../model';
import { sheetElements } from './open';

/** Takes a sheet and everything that only it uses out of the package; its entry goes with it. */
export const removeSheet = (file: WorkbookFile, position: number, entry: Element): void => {
  const part = file.sheets[position]!.part;
  entry.parentNode?.removeChild(entry);
  file.package.removeTree(file.workbook.name, part);
  file.package.touch(file.workbook);
};

const NEW_SHEET =
  '<dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** An empty sheet behind the others. */
export const newSheet = (
  file: WorkbookFile,
  name: string,
): { readonly sheet: Sheet; readonly entry: Element } => {
  ensureView(file);
  const sheet = addWorksheet(file, name, NEW_SHEET);
  return { sheet, entry: sheetElements(file).at(-1)! };
};

/** Views of sheets belong to a view of the workbook. */
export const ensureView = (file: WorkbookFile): void => {
  const views = ensureChild(file.workbook.root, 'bookViews', WORKBOOK_ORDER);
  if (children(views, 'workbookView').length > 0) return;
  append(views, 'workbookView');
  file.package.touch(file.workbook);
};

const STATES = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Name and visibility of a sheet, in the workbook's list. */
export const writeEntry = (file: WorkbookFile, entry: Element, { name, visibility }: SheetModel): void => {
  const state = STATES[visibility];
  const before = entry.getAttribute('state') ?? 'visible';
  if (entry.getAttribute('name') === name && before === (state ?? 'visible')) return;
  entry.setAttribute('name', name);
  if (state === undefined) entry.removeAttribute('state');
  else entry.setAttribute('state', state);
  file.package.touch(file.workbook);
};

/** Puts the sheets' entries into the order of the model. */
export const orderEntries = (file: WorkbookFile, wanted: readonly Element[]): void => {
  const list = child(file.workbook.root, 'sheets');
  const now = sheetElements(file);
  if (!list || wanted.every((entry, i) => entry === now[i])) return;
  for (const entry of now) list.removeChild(entry);
  for (const entry of wanted) list.appendChild(entry);
  file.package.touch(file.workbook);
};

/** The sheet in front stays in front; where it is gone or hidden, the first that can be seen. */
export const writeActive = (
  file: WorkbookFile,
  entries: readonly Element[],
  opened: readonly Element[],
  book: WorkbookModel,
  sheetOf: (position: number) => Sheet | undefined,
): void => {
  const view = child(child(file.workbook.root, 'bookViews'), 'workbookView');
  const before = Number(view?.getAttribute('activeTab') ?? 0);
  const same = entries.indexOf(opened[before] as Element);
  const seen = same >= 0 && book.sheets[same]?.visibility === 'Visible';
  const active = seen
    ? same
    : Math.max(
        0,
        book.sheets.findIndex((s) => s.visibility === 'Visible'),
      );
  if (!view || active === before) return;
  view.setAttribute('activeTab', String(active));
  view.removeAttribute('firstSheet');
  file.package.touch(file.workbook);
  if (!seen) book.sheets.forEach((_, i) => select(file, sheetOf(i), i === active));
};

/** Sheets that are selected together would all change at one input. */
const select = (file: WorkbookFile, sheet: Sheet | undefined, on: boolean): void => {
  const view = child(child(sheet?.root, 'sheetViews'), 'sheetView');
  if (!sheet || !view || (view.getAttribute('tabSelected') === '1') === on) return;
  if (on) view.setAttribute('tabSelected', '1');
  else view.removeAttribute('tabSelected');
  file.package.touch(sheet.part);
};
