import { declareType, handle } from '../declare';
import { notFound } from '../errors';
import { eventMembers } from '../events';
import type { SheetModel, WorkbookModel } from '../model';
import { accessDenied } from './range-target';

export const sheetHandle = (sheet: SheetModel | undefined) => (sheet ? handle('Worksheet', sheet) : null);

export const seen = (sheets: readonly SheetModel[], visibleOnly: unknown): readonly SheetModel[] =>
  visibleOnly === true ? sheets.filter((s) => s.visibility === 'Visible') : sheets;

/** Refuses what changes the structure of a workbook whose structure is protected. */
export const structure = (book: WorkbookModel): void => {
  if (book.structureProtected) throw accessDenied('the workbook is protected');
};

/** Excel counts up until a name is free. */
const freeName = (book: WorkbookModel, german: boolean): string => {
  const word = german ? 'Tabelle' : 'Sheet';
  for (let i = book.sheets.length + 1; ; i++)
    if (!book.sheet(`${word}${String(i)}`)) return `${word}${String(i)}`;
};

export const WORKSHEETS = declareType<WorkbookModel>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((s) => handle('Worksheet', s)),
  members: {
    getItem: {
      since: 'ExcelApi 1.1',
      call: (book, [key]) => {
        const found = sheetHandle(book.sheet(String(key)));
        if (!found) throw notFound(`worksheet ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (book, [key]) => sheetHandle(book.sheet(String(key))),
    },
    getActiveWorksheet: { since: 'ExcelApi 1.1', call: (book) => sheetHandle(book.active) },
    getFirst: {
      since: 'ExcelApi 1.5',
      call: (book, [visibleOnly]) => sheetHandle(seen(book.sheets, visibleOnly)[0]),
    },
    getLast: {
      since: 'ExcelApi 1.5',
      call: (book, [visibleOnly]) => sheetHandle(seen(book.sheets, visibleOnly).at(-1)),
    },
    getCount: { since: 'ExcelApi 1.4', call: (book, [visibleOnly]) => seen(book.sheets, visibleOnly).length },
    add: {
      since: 'ExcelApi 1.1',
      writes: true,
      call: (book, [name], { culture }) => {
        structure(book);
        return handle(
          'Worksheet',
          book.addSheet(typeof name === 'string' ? name : freeName(book, culture.german)),
        );
      },
    },
    ...eventMembers<WorkbookModel>([
      ...(['DataChanged', 'Activated', 'Deactivated', 'Added', 'SelectionChanged', 'Deleted'] as const),
      'Calculated',
    ]),
  },
});
