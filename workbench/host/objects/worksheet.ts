import { declareType, handle } from '../declare';
import { invalidArgument, notFound } from '../errors';
import { eventMembers } from '../events';
import type { SheetModel, WorkbookModel } from '../model';
import { bounded, rangeHandle, rangeOf, wholeSheet } from './range-target';
import { seen, sheetHandle, structure } from './worksheets';

const VISIBILITIES: readonly unknown[] = ['Visible', 'Hidden', 'VeryHidden'];

const neighbour = (sheet: SheetModel, book: WorkbookModel, step: 1 | -1, visibleOnly: unknown) => {
  const at = book.sheets.indexOf(sheet);
  const beyond = step > 0 ? book.sheets.slice(at + 1) : book.sheets.slice(0, at).reverse();
  return sheetHandle(seen(beyond, visibleOnly)[0]);
};

const neighbours = (name: 'getNext' | 'getPrevious', step: 1 | -1) => ({
  [name]: {
    since: 'ExcelApi 1.5' as const,
    call: (sheet: SheetModel, [visibleOnly]: readonly unknown[], { book }: { book: WorkbookModel }) => {
      const found = neighbour(sheet, book, step, visibleOnly);
      if (!found) throw notFound('worksheet');
      return found;
    },
  },
  [`${name}OrNullObject`]: {
    since: 'ExcelApi 1.5' as const,
    call: (sheet: SheetModel, [visibleOnly]: readonly unknown[], { book }: { book: WorkbookModel }) =>
      neighbour(sheet, book, step, visibleOnly),
  },
});

const flag = (key: 'showGridlines' | 'showHeadings') => ({
  since: 'ExcelApi 1.8' as const,
  get: (sheet: SheetModel) => sheet[key],
  set: (sheet: SheetModel, value: unknown) => {
    if (typeof value !== 'boolean') throw invalidArgument(key);
    sheet[key] = value;
  },
});

const cells = (sheet: SheetModel, [zeile, spalte, zeilen, spalten]: readonly unknown[]) =>
  rangeHandle(
    sheet,
    bounded({
      ...{ blatt: sheet.name, zeile: Number(zeile), spalte: Number(spalte) },
      ...{ zeilen: Number(zeilen), spalten: Number(spalten) },
    }),
  );

const used = (sheet: SheetModel, valuesOnly: unknown) => {
  const ort = sheet.used(wholeSheet(sheet), valuesOnly === true);
  return ort ? rangeHandle(sheet, ort) : null;
};

export const WORKSHEET = declareType<SheetModel>({
  name: 'Worksheet',
  wire: { gridlines: 'showGridlines', headings: 'showHeadings' },
  id: (sheet) => sheet.id,
  members: {
    id: { since: 'ExcelApi 1.1', get: (sheet) => sheet.id },
    name: {
      since: 'ExcelApi 1.1',
      get: (sheet) => sheet.name,
      set: (sheet, name, { book, calculation }) => {
        structure(book);
        book.renameSheet(sheet, String(name));
        calculation.edited();
      },
    },
    position: {
      since: 'ExcelApi 1.1',
      get: (sheet, { book }) => book.sheets.indexOf(sheet),
      set: (sheet, position, { book }) => {
        structure(book);
        book.moveSheet(sheet, Number(position));
      },
    },
    visibility: {
      since: 'ExcelApi 1.1',
      setSince: 'ExcelApi 1.2',
      get: (sheet) => sheet.visibility,
      set: (sheet, value, { book }) => {
        structure(book);
        if (!VISIBILITIES.includes(value)) throw invalidArgument('visibility');
        book.show(sheet, value as SheetModel['visibility']);
      },
    },
    tabColor: {
      since: 'ExcelApi 1.7',
      get: (sheet) => (sheet.visibility === 'Visible' ? sheet.tabColor : null),
      set: (sheet, value) => {
        if (typeof value !== 'string') throw invalidArgument('tabColor');
        sheet.tabColor = value;
      },
    },
    showGridlines: flag('showGridlines'),
    showHeadings: flag('showHeadings'),
    names: { since: 'ExcelApi 1.4', get: (sheet) => handle('NamedItemCollection', { sheet }) },
    tables: { since: 'ExcelApi 1.1', get: (sheet) => handle('TableCollection', { sheet }) },
    protection: { since: 'ExcelApi 1.2', get: (sheet) => handle('WorksheetProtection', sheet) },
    autoFilter: { since: 'ExcelApi 1.9', get: (sheet) => handle('AutoFilter', { sheet }) },
    freezePanes: { since: 'ExcelApi 1.7', get: (sheet) => handle('WorksheetFreezePanes', sheet) },
    getRange: { since: 'ExcelApi 1.1', call: (sheet, [address], { book }) => rangeOf(sheet, address, book) },
    getCell: { since: 'ExcelApi 1.1', call: (sheet, [r, c]) => cells(sheet, [r, c, 1, 1]) },
    getRangeByIndexes: { since: 'ExcelApi 1.7', call: cells },
    getUsedRange: {
      since: 'ExcelApi 1.1',
      call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? cells(sheet, [0, 0, 1, 1]),
    },
    getUsedRangeOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    },
    ...neighbours('getNext', 1),
    ...neighbours('getPrevious', -1),
    calculate: {
      since: 'ExcelApi 1.6',
      call: (_, __, { calculation }) => {
        calculation.calculate(true);
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
      writes: true,
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
