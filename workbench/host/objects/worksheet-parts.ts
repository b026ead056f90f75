import type { Ort } from '../../../src/domain/ort';
import { declareType } from '../declare';
import { invalidArgument, notFound } from '../errors';
import { COLUMNS, ROWS, type SheetModel } from '../model';
import { accessDenied, bounded, placeOf, rangeHandle } from './range-target';

const OPTIONS = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios'],
  ...['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns'],
  ...['allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort'],
];

/** All options, those that were not asked for as Excel has them without. */
const optionsOf = ({ protection }: SheetModel): Record<string, unknown> => ({
  ...Object.fromEntries(OPTIONS.map((option) => [option, false])),
  selectionMode: 'Normal',
  ...protection.options,
});

const isPassword = (given: unknown): given is string => typeof given === 'string' && given !== '';

export const WORKSHEET_PROTECTION = declareType<SheetModel>({
  name: 'WorksheetProtection',
  members: {
    protected: { since: 'ExcelApi 1.2', get: (sheet) => sheet.protected },
    options: { since: 'ExcelApi 1.2', get: (sheet) => (sheet.protected ? optionsOf(sheet) : null) },
    protect: {
      since: 'ExcelApi 1.2',
      writes: true,
      call: (sheet, [options, password]) => {
        if (sheet.protected) throw accessDenied('the sheet is protected already');
        if (options !== null && options !== undefined && typeof options !== 'object')
          throw invalidArgument('options');
        sheet.protected = true;
        sheet.protection = {
          options: { ...(options as Record<string, unknown> | null) },
          ...(isPassword(password) ? { password } : {}),
        };
      },
    },
    unprotect: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (sheet, [password]) => {
        const { password: set } = sheet.protection;
        if (sheet.protected && set !== undefined && password !== set) throw invalidArgument('password');
        sheet.protected = false;
        sheet.protection = { options: {} };
      },
    },
  },
});

const frozenOrt = ({ name, frozen }: SheetModel): Ort | undefined => {
  const { rows, columns } = frozen;
  if (rows === 0 && columns === 0) return undefined;
  return {
    ...{ blatt: name, zeile: 0, spalte: 0 },
    ...{ zeilen: rows === 0 ? ROWS : rows, spalten: columns === 0 ? COLUMNS : columns },
  };
};

const count = (given: unknown, most: number): number => {
  const number = given ?? 1;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number >= most)
    throw invalidArgument('count');
  return number;
};

export const FREEZE_PANES = declareType<SheetModel>({
  name: 'WorksheetFreezePanes',
  members: {
    freezeRows: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (sheet, [rows]) => {
        sheet.frozen = { rows: count(rows, ROWS), columns: 0 };
      },
    },
    freezeColumns: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (sheet, [columns]) => {
        sheet.frozen = { rows: 0, columns: count(columns, COLUMNS) };
      },
    },
    freezeAt: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (sheet, [given], { book }) => {
        const { ort } = placeOf(given, sheet, book);
        sheet.frozen = {
          rows: ort.zeilen === ROWS ? 0 : ort.zeile + ort.zeilen,
          columns: ort.spalten === COLUMNS ? 0 : ort.spalte + ort.spalten,
        };
      },
    },
    unfreeze: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (sheet) => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
    },
    getLocation: {
      since: 'ExcelApi 1.7',
      call: (sheet) => {
        const ort = frozenOrt(sheet);
        if (!ort) throw notFound('frozen panes');
        return rangeHandle(sheet, bounded(ort));
      },
    },
    getLocationOrNullObject: {
      since: 'ExcelApi 1.7',
      call: (sheet) => {
        const ort = frozenOrt(sheet);
        return ort ? rangeHandle(sheet, bounded(ort)) : null;
      },
    },
  },
});
