import { tagesserial } from '../../../src/domain/monat';
import { declareType, handle } from '../declare';
import { invalidArgument } from '../errors';
import type { WorkbookModel } from '../model';
import { rangeHandle } from './range';

export const WORKBOOK = declareType<WorkbookModel>({
  name: 'Workbook',
  members: {
    worksheets: { since: 'ExcelApi 1.1', get: (book) => handle('WorksheetCollection', book) },
    names: { since: 'ExcelApi 1.1', get: () => handle('NamedItemCollection', {}) },
    tables: { since: 'ExcelApi 1.1', get: () => handle('TableCollection', {}) },
    functions: { since: 'ExcelApi 1.2', get: (book) => handle('Functions', book) },
    application: { since: 'ExcelApi 1.1', get: (book) => handle('Application', book) },
    protection: { since: 'ExcelApi 1.7', get: (book) => handle('WorkbookProtection', book) },
    getSelectedRange: {
      since: 'ExcelApi 1.1',
      call: (book) => {
        const sheet = book.active!;
        return rangeHandle(
          sheet,
          book.selection ?? { blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 },
        );
      },
    },
  },
});

export const WORKBOOK_PROTECTION = declareType<WorkbookModel>({
  name: 'WorkbookProtection',
  members: { protected: { since: 'ExcelApi 1.7', get: (book) => book.structureProtected } },
});

export const APPLICATION = declareType<WorkbookModel>({
  name: 'Application',
  members: {
    calculationMode: {
      since: 'ExcelApi 1.1',
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = value as WorkbookModel['calculationMode'];
      },
    },
    calculate: { since: 'ExcelApi 1.1', call: () => undefined },
    suspendScreenUpdatingUntilNextSync: { since: 'ExcelApi 1.9', call: () => undefined },
    suspendApiCalculationUntilNextSync: { since: 'ExcelApi 1.6', call: () => undefined },
  },
});

/** Worksheet functions that run in Excel itself; a result is an object whose value is loaded. */
export const FUNCTIONS = declareType<WorkbookModel>({
  name: 'Functions',
  members: {
    date: {
      since: 'ExcelApi 1.2',
      call: (book, [year, month, day]) => {
        if (![year, month, day].every((x) => typeof x === 'number')) throw invalidArgument('date');
        return handle(
          'FunctionResult',
          tagesserial(Number(year), Number(month), Number(day), book.datumssystem),
        );
      },
    },
  },
});

export const FUNCTION_RESULT = declareType<number>({
  name: 'FunctionResult',
  members: {
    value: { since: 'ExcelApi 1.2', get: (value) => value },
    error: { since: 'ExcelApi 1.2', get: () => null },
  },
});
