import { declareType, handle, type Host, type Member } from '../declare';
import { HostError, invalidArgument, notFound } from '../errors';
import { putInput } from '../cell-input';
import { ROWS, type SheetModel, type TableModel } from '../model';
import { getValues, setValues } from './range-contents';
import { accessDenied, cellAddress, rangeHandle } from './range-target';

/** A table in its sheet. */
export interface TableTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}
/** A row of the body or a column, counted from 0. */
interface Part extends TableTarget {
  readonly index: number;
}

/** Part of a table's columns, from a row of its range on. */
export const tableRange = ({ sheet, table }: TableTarget, from: number, rows: number) =>
  rangeHandle(sheet, { ...table.range, zeile: table.range.zeile + from, zeilen: rows });

export const totalsRange = (target: TableTarget) => {
  if (target.table.totals !== true) throw notFound('totals row');
  return tableRange(target, target.table.range.zeilen, 1);
};

const bodyRows = ({ table }: TableTarget): number => table.range.zeilen - 1;

const item = (target: TableTarget, type: 'TableRow' | 'TableColumn', index: unknown, count: number) => {
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= count)
    throw invalidArgument(`index ${String(index)}`);
  return handle(type, { ...target, index } satisfies Part);
};

/** New rows come under the table, where the cells are free: this host moves no others. */
const addRows = (target: TableTarget, given: unknown, host: Host) => {
  const { sheet, table } = target;
  const { zeile, spalte, zeilen, spalten } = table.range;
  if (sheet.protected) throw accessDenied('the sheet is protected');
  const values = Array.isArray(given) ? (given as unknown[][]) : [Array<unknown>(spalten).fill(given ?? '')];
  if (values.length === 0 || values.some((row) => !Array.isArray(row) || row.length !== spalten))
    throw invalidArgument('values must have as many columns as the table');
  const below = rangeHandle(sheet, { ...table.range, zeile: zeile + zeilen, zeilen: values.length });
  const { ort } = below.target;
  if (table.totals === true || sheet.used(ort, true) || ort.zeile + ort.zeilen > ROWS)
    throw new HostError('NotImplemented', 'Rows that push other cells down are not part of this host.');
  table.range = { ...table.range, zeilen: zeilen + values.length };
  setValues({ sheet, ort: { ...ort, spalte } }, values, host);
  return handle('TableRow', { ...target, index: zeilen - 1 } satisfies Part);
};

export const TABLE_ROWS = declareType<TableTarget>({
  name: 'TableRowCollection',
  items: (target) =>
    Array.from({ length: bodyRows(target) }, (_, index) => handle('TableRow', { ...target, index })),
  members: {
    count: { since: 'ExcelApi 1.1', get: bodyRows },
    getCount: { since: 'ExcelApi 1.4', call: bodyRows },
    getItemAt: {
      since: 'ExcelApi 1.1',
      call: (target, [index]) => item(target, 'TableRow', index, bodyRows(target)),
    },
    add: {
      since: 'ExcelApi 1.1',
      writes: true,
      call: (target, [index, values], host) => {
        const atEnd = index === null || index === undefined || index === -1 || index === bodyRows(target);
        if (!atEnd)
          throw new HostError(
            'NotImplemented',
            'Rows within a table are not part of this host: add them at its end.',
          );
        return addRows(target, values, host);
      },
    },
  },
});

/** Values of a part of a table, as those of its range. */
const values = (rangeOf: (part: Part) => ReturnType<typeof tableRange>): Member<Part> => ({
  since: 'ExcelApi 1.1',
  get: (part, host) => getValues(rangeOf(part).target, host),
  set: (part, given, host) => {
    setValues(rangeOf(part).target, given, host);
  },
});

const rowRange = (row: Part) => tableRange(row, 1 + row.index, 1);

export const TABLE_ROW = declareType<Part>({
  name: 'TableRow',
  members: {
    index: { since: 'ExcelApi 1.1', get: ({ index }) => index },
    values: values(rowRange),
    getRange: { since: 'ExcelApi 1.1', call: rowRange },
  },
});

const nameOf = ({ sheet, table, index }: Part): string =>
  String(sheet.cell(table.range.zeile, table.range.spalte + index).value ?? '');

const columns = (target: TableTarget): readonly Part[] =>
  Array.from({ length: target.table.range.spalten }, (_, index) => ({ ...target, index }));

/** By name, or by the number that identifies a column: here its position from 1 on. */
const findColumn = (target: TableTarget, key: unknown) => {
  const found = columns(target).find((column) =>
    typeof key === 'number'
      ? column.index + 1 === key
      : nameOf(column).toLowerCase() === String(key).toLowerCase(),
  );
  return found ? handle('TableColumn', found) : null;
};

export const TABLE_COLUMNS = declareType<TableTarget>({
  name: 'TableColumnCollection',
  items: (target) => columns(target).map((column) => handle('TableColumn', column)),
  members: {
    count: { since: 'ExcelApi 1.1', get: ({ table }) => table.range.spalten },
    getCount: { since: 'ExcelApi 1.4', call: ({ table }) => table.range.spalten },
    getItem: {
      since: 'ExcelApi 1.1',
      call: (target, [key]) => {
        const found = findColumn(target, key);
        if (!found) throw notFound(`column ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: 'ExcelApi 1.4', call: (target, [key]) => findColumn(target, key) },
    getItemAt: {
      since: 'ExcelApi 1.1',
      call: (target, [index]) => item(target, 'TableColumn', index, target.table.range.spalten),
    },
  },
});

const columnPart = (column: Part, from: number, rows: number) => {
  const { sheet, ort } = tableRange(column, from, rows).target;
  return rangeHandle(sheet, { ...ort, spalte: ort.spalte + column.index, spalten: 1 });
};

const wholeColumn = (column: Part) =>
  columnPart(column, 0, column.table.range.zeilen + (column.table.totals === true ? 1 : 0));

const rename = (column: Part, value: unknown, host: Host): void => {
  const { sheet, table, index } = column;
  const taken = findColumn(column, String(value));
  if (typeof value !== 'string' || value === '' || (taken && (taken.target as Part).index !== index))
    throw invalidArgument(`column name "${String(value)}"`);
  const spalte = table.range.spalte + index;
  putInput(sheet, table.range.zeile, spalte, `'${value}`);
  host.changed(sheet.id, cellAddress({ ...table.range, spalte, zeilen: 1, spalten: 1 }));
};

export const TABLE_COLUMN = declareType<Part>({
  name: 'TableColumn',
  id: ({ index }) => index + 1,
  members: {
    id: { since: 'ExcelApi 1.1', get: ({ index }) => index + 1 },
    index: { since: 'ExcelApi 1.1', get: ({ index }) => index },
    name: { since: 'ExcelApi 1.1', setSince: 'ExcelApi 1.4', get: nameOf, set: rename },
    values: values(wholeColumn),
    getRange: { since: 'ExcelApi 1.1', call: wholeColumn },
    getHeaderRowRange: { since: 'ExcelApi 1.1', call: (column) => columnPart(column, 0, 1) },
    getDataBodyRange: {
      since: 'ExcelApi 1.1',
      call: (column) => columnPart(column, 1, bodyRows(column)),
    },
    getTotalRowRange: {
      since: 'ExcelApi 1.1',
      call: (column) => {
        totalsRange(column);
        return columnPart(column, column.table.range.zeilen, 1);
      },
    },
  },
});
