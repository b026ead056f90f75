import { declareType, handle } from '../declare';
import { HostError, notFound } from '../errors';
import { eventMembers } from '../events';
import type { SheetModel, WorkbookModel } from '../model';
import { rangeHandle, rangeOf } from './range';

const sheetHandle = (sheet: SheetModel | undefined) => (sheet ? handle('Worksheet', sheet) : null);

const item = (book: WorkbookModel, key: unknown) => {
  const found = sheetHandle(book.sheet(String(key)));
  if (!found) throw notFound(`worksheet ${String(key)}`);
  return found;
};

const structure = (book: WorkbookModel): void => {
  if (book.structureProtected)
    throw new HostError(
      'AccessDenied',
      'You cannot perform the requested operation: the workbook is protected.',
    );
};

export const WORKSHEETS = declareType<WorkbookModel>({
  name: 'WorksheetCollection',
  items: (book) => book.sheets.map((s) => handle('Worksheet', s)),
  members: {
    getItem: { since: 'ExcelApi 1.1', call: (book, [key]) => item(book, key) },
    getItemOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (book, [key]) => sheetHandle(book.sheet(String(key))),
    },
    getActiveWorksheet: { since: 'ExcelApi 1.1', call: (book) => sheetHandle(book.active) },
    getCount: { since: 'ExcelApi 1.4', call: (book) => book.sheets.length },
    add: {
      since: 'ExcelApi 1.1',
      call: (book, [name]) => {
        structure(book);
        return handle(
          'Worksheet',
          book.addSheet(typeof name === 'string' ? name : `Tabelle${book.nextId()}`),
        );
      },
    },
    ...eventMembers<WorkbookModel>(
      ['DataChanged', 'Activated', 'Deactivated', 'Added', 'SelectionChanged', 'Deleted', 'Calculated'],
      () => undefined,
    ),
  },
});

export const WORKSHEET = declareType<SheetModel>({
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  members: {
    id: { since: 'ExcelApi 1.1', get: (sheet) => sheet.id },
    name: {
      since: 'ExcelApi 1.1',
      get: (sheet) => sheet.name,
      set: (sheet, name, { book }) => {
        structure(book);
        const other = book.sheet(String(name));
        if (other && other !== sheet)
          throw new HostError('ItemAlreadyExists', `The name ${String(name)} is taken.`);
        sheet.name = String(name);
      },
    },
    position: { since: 'ExcelApi 1.1', get: (sheet, { book }) => book.sheets.indexOf(sheet) },
    visibility: { since: 'ExcelApi 1.1', get: (sheet) => sheet.visibility },
    names: { since: 'ExcelApi 1.4', get: (sheet) => handle('NamedItemCollection', { sheet }) },
    tables: { since: 'ExcelApi 1.1', get: (sheet) => handle('TableCollection', { sheet }) },
    protection: { since: 'ExcelApi 1.2', get: (sheet) => handle('WorksheetProtection', sheet) },
    getRange: { since: 'ExcelApi 1.1', call: (sheet, [address]) => rangeOf(sheet, address) },
    getCell: {
      since: 'ExcelApi 1.1',
      call: (sheet, [r, c]) =>
        rangeHandle(sheet, { blatt: sheet.name, zeile: Number(r), spalte: Number(c), zeilen: 1, spalten: 1 }),
    },
    getRangeByIndexes: {
      since: 'ExcelApi 1.7',
      call: (sheet, [r, c, rows, columns]) =>
        rangeHandle(sheet, {
          blatt: sheet.name,
          zeile: Number(r),
          spalte: Number(c),
          zeilen: Number(rows),
          spalten: Number(columns),
        }),
    },
    getUsedRangeOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (sheet, [valuesOnly]) => {
        const used = sheet.used(rangeOf(sheet, null).target.ort, valuesOnly === true);
        return used ? rangeHandle(sheet, used) : null;
      },
    },
    activate: {
      since: 'ExcelApi 1.1',
      call: (sheet, _, { book }) => {
        book.select({ blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 });
      },
    },
    delete: {
      since: 'ExcelApi 1.1',
      call: (sheet, _, { book }) => {
        structure(book);
        book.deleteSheet(sheet);
      },
    },
    ...eventMembers<SheetModel>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Calculated'],
      (sheet) => sheet.id,
    ),
  },
});

export const WORKSHEET_PROTECTION = declareType<SheetModel>({
  name: 'WorksheetProtection',
  members: {
    protected: { since: 'ExcelApi 1.2', get: (sheet) => sheet.protected },
    protect: {
      since: 'ExcelApi 1.2',
      call: (sheet) => {
        sheet.protected = true;
      },
    },
    unprotect: {
      since: 'ExcelApi 1.7',
      call: (sheet) => {
        sheet.protected = false;
      },
    },
  },
});
