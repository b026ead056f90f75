import { declareType, handle } from '../declare';
import type { WorkbookModel } from '../model';
import { rangeHandle, accessDenied } from './range-target';
import { invalidArgument } from '../errors';

const selected = (book: WorkbookModel) => {
  const sheet = book.active!;
  const { selection } = book;
  const first = { blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 };
  return { sheet, ort: selection?.blatt === sheet.name ? selection : first };
};

export const WORKBOOK = declareType<WorkbookModel>({
  name: 'Workbook',
  members: {
    worksheets: { since: 'ExcelApi 1.1', get: (book) => handle('WorksheetCollection', book) },
    names: { since: 'ExcelApi 1.1', get: () => handle('NamedItemCollection', {}) },
    tables: { since: 'ExcelApi 1.1', get: () => handle('TableCollection', {}) },
    functions: { since: 'ExcelApi 1.2', get: (book) => handle('Functions', book) },
    linkedWorkbooks: {
      since: 'ExcelApiOnline 1.1',
      get: (book) => handle('LinkedWorkbookCollection', book),
    },
    application: { since: 'ExcelApi 1.1', get: (book) => handle('Application', book) },
    settings: { since: 'ExcelApi 1.4', get: (book) => handle('SettingCollection', book) },
    properties: { since: 'ExcelApi 1.7', get: (book) => handle('DocumentProperties', book) },
    protection: { since: 'ExcelApi 1.7', get: (book) => handle('WorkbookProtection', book) },
    name: { since: 'ExcelApi 1.7', get: (book) => book.fileName },
    readOnly: { since: 'ExcelApi 1.8', get: (book) => book.readOnly },
    getSelectedRange: {
      since: 'ExcelApi 1.1',
      call: (book) => {
        const { sheet, ort } = selected(book);
        return rangeHandle(sheet, ort);
      },
    },
    getActiveCell: {
      since: 'ExcelApi 1.7',
      call: (book) => {
        const { sheet, ort } = selected(book);
        return rangeHandle(sheet, { ...ort, zeilen: 1, spalten: 1 });
      },
    },
  },
});

export const WORKBOOK_PROTECTION = declareType<WorkbookModel>({
  name: 'WorkbookProtection',
  members: {
    protected: { since: 'ExcelApi 1.7', get: (book) => book.structureProtected },
    protect: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (book, [password]) => {
        if (book.structureProtected) throw accessDenied('the workbook is protected already');
        book.structureProtected = true;
        book.structurePassword = typeof password === 'string' && password !== '' ? password : undefined;
      },
    },
    unprotect: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (book, [password]) => {
        const { structurePassword } = book;
        if (structurePassword !== undefined && password !== structurePassword)
          throw invalidArgument('password');
        book.structureProtected = false;
        book.structurePassword = undefined;
      },
    },
  },
});
