import { declareType, handle } from '../declare';
import { invalidArgument } from '../errors';
import type { WorkbookModel } from '../model';
import { createWorkbook } from './new-workbook';

const MODES: readonly unknown[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const TYPES: readonly unknown[] = ['Recalculate', 'Full', 'FullRebuild'];

export const APPLICATION = declareType<WorkbookModel>({
  name: 'Application',
  wire: { createWorkbook: '_createWorkbook' },
  members: {
    calculationMode: {
      since: 'ExcelApi 1.1',
      setSince: 'ExcelApi 1.8',
      get: (book) => book.calculationMode,
      set: (book, value) => {
        if (!MODES.includes(value)) throw invalidArgument('calculationMode');
        book.calculationMode = value as WorkbookModel['calculationMode'];
      },
    },
    calculate: {
      since: 'ExcelApi 1.1',
      call: (_, [type], { calculation }) => {
        if (!TYPES.includes(type)) throw invalidArgument('calculationType');
        calculation.calculate(type !== 'Recalculate');
      },
    },
    // Custom functions answer between requests; what a request sees is never half computed here.
    calculationState: { since: 'ExcelApi 1.9', get: (book) => (book.outstanding ? 'Pending' : 'Done') },
    suspendScreenUpdatingUntilNextSync: { since: 'ExcelApi 1.9', call: () => undefined },
    suspendApiCalculationUntilNextSync: {
      since: 'ExcelApi 1.6',
      call: (_, __, { calculation }) => {
        calculation.suspend();
      },
    },
    _createWorkbook: { since: 'ExcelApi 1.8', call: createWorkbook },
    cultureInfo: { since: 'ExcelApi 1.11', get: (book) => handle('CultureInfo', book) },
    decimalSeparator: { since: 'ExcelApi 1.11', get: (_, { culture }) => culture.decimal },
    thousandsSeparator: { since: 'ExcelApi 1.11', get: (_, { culture }) => culture.group },
    useSystemSeparators: { since: 'ExcelApi 1.11', get: () => true },
  },
});

export const CULTURE_INFO = declareType<WorkbookModel>({
  name: 'CultureInfo',
  members: {
    name: { since: 'ExcelApi 1.11', get: (_, { culture }) => culture.name },
    numberFormat: { since: 'ExcelApi 1.11', get: (book) => handle('NumberFormatInfo', book) },
    datetimeFormat: { since: 'ExcelApi 1.12', get: (book) => handle('DatetimeFormatInfo', book) },
  },
});

export const NUMBER_FORMAT_INFO = declareType<WorkbookModel>({
  name: 'NumberFormatInfo',
  members: {
    numberDecimalSeparator: { since: 'ExcelApi 1.11', get: (_, { culture }) => culture.decimal },
    numberGroupSeparator: { since: 'ExcelApi 1.11', get: (_, { culture }) => culture.group },
    currencySymbol: { since: 'ExcelApi 1.17', get: (_, { culture }) => culture.currency },
  },
});

export const DATETIME_FORMAT_INFO = declareType<WorkbookModel>({
  name: 'DatetimeFormatInfo',
  members: {
    dateSeparator: { since: 'ExcelApi 1.12', get: (_, { culture }) => culture.date.separator },
    shortDatePattern: { since: 'ExcelApi 1.12', get: (_, { culture }) => culture.date.short },
    longDatePattern: { since: 'ExcelApi 1.12', get: (_, { culture }) => culture.date.long },
    timeSeparator: { since: 'ExcelApi 1.12', get: (_, { culture }) => culture.time.separator },
    longTimePattern: { since: 'ExcelApi 1.12', get: (_, { culture }) => culture.time.long },
  },
});
