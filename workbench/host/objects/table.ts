import type { Ort } from '../../../src/domain/ort';
import { declareType, handle, type Host } from '../declare';
import { HostError, invalidArgument, notFound } from '../errors';
import { inside, type SheetModel, type TableModel, type WorkbookModel } from '../model';
import { putInput } from '../cell-input';
import { checkName } from '../names';
import { accessDenied, placeOf, rangeAddress } from './range-target';
import { tableRange, totalsRange, type TableTarget as Target } from './table-parts';

interface Scope {
  readonly sheet?: SheetModel;
}

const tableHandle = (found: Target | undefined) => (found ? handle('Table', found) : null);

const list = ({ sheet }: Scope, book: WorkbookModel): readonly Target[] =>
  (sheet ? [sheet] : book.sheets).flatMap((s) => s.tables.map((table) => ({ sheet: s, table })));

const find = (scope: Scope, book: WorkbookModel, key: unknown) => {
  const found = book.table(String(key));
  return tableHandle(found && (!scope.sheet || scope.sheet === found.sheet) ? found : undefined);
};

const overlaps = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

const guard = (sheet: SheetModel, ort: Ort, except?: TableModel): void => {
  if (sheet.protected) throw accessDenied('the sheet is protected');
  if (sheet.tables.some((t) => t !== except && overlaps(t.range, ort)))
    throw invalidArgument('a table cannot overlap another table');
};

const add = (scope: Scope, [given, hasHeaders]: readonly unknown[], { book }: Host) => {
  const { sheet, ort } = placeOf(given, scope.sheet, book);
  guard(sheet, ort);
  const id = book.nextId();
  const table: TableModel = {
    id: `{${id}}`,
    name: `Tabelle${id}`,
    range: { ...ort, blatt: sheet.name },
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
  };
  if (hasHeaders === false)
    throw new HostError('NotImplemented', 'Tables without headers are not part of this host.');
  headers(sheet, table.range);
  sheet.tables.push(table);
  return handle('Table', { sheet, table } satisfies Target);
};

/** Excel fills empty header cells and makes repeated ones unique. */
const headers = (sheet: SheetModel, { zeile, spalte, spalten }: Ort): void => {
  const seen = new Set<string>();
  for (let c = spalte; c < spalte + spalten; c++) {
    const { value } = sheet.cell(zeile, c);
    const wanted = value === null ? `Spalte${String(c - spalte + 1)}` : String(value);
    let name = wanted;
    for (let i = 2; seen.has(name.toLowerCase()); i++) name = `${wanted}${String(i)}`;
    seen.add(name.toLowerCase());
    if (name !== value) putInput(sheet, zeile, c, name);
  }
};

export const TABLES = declareType<Scope>({
  name: 'TableCollection',
  items: (scope, { book }) => list(scope, book).map((t) => handle('Table', t)),
  members: {
    getItem: {
      since: 'ExcelApi 1.1',
      call: (scope, [key], { book }) => {
        const found = find(scope, book, key);
        if (!found) throw notFound(`table ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: 'ExcelApi 1.4', call: (scope, [key], { book }) => find(scope, book, key) },
    count: { since: 'ExcelApi 1.1', get: (scope, { book }) => list(scope, book).length },
    getCount: { since: 'ExcelApi 1.4', call: (scope, _, { book }) => list(scope, book).length },
    getItemAt: {
      since: 'ExcelApi 1.1',
      call: (scope, [index], { book }) => {
        const found = tableHandle(list(scope, book)[Number(index)]);
        if (!found) throw invalidArgument(`index ${String(index)}`);
        return found;
      },
    },
    add: { since: 'ExcelApi 1.1', writes: true, call: add },
  },
});

const property = <K extends 'style' | 'showFilterButton' | 'showBandedRows'>(key: K) => ({
  get: ({ table }: Target) => table[key],
  set: ({ table }: Target, value: unknown) => {
    table[key] = value as TableModel[K];
  },
});

const remove = ({ sheet, table }: Target): void => {
  guard(sheet, table.range, table);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
};

const setTotals = (target: Target, value: unknown): void => {
  const { sheet, table } = target;
  if (typeof value !== 'boolean') throw invalidArgument('showTotals');
  if (value === (table.totals === true)) return;
  if (sheet.protected) throw accessDenied('the sheet is protected');
  const { ort } = tableRange(target, table.range.zeilen, 1).target;
  if (!value) for (let c = ort.spalte; c < ort.spalte + ort.spalten; c++) sheet.clear(ort.zeile, c);
  else if (sheet.used(ort, true))
    throw new HostError(
      'NotImplemented',
      'A totals row that pushes other cells down is not part of this host.',
    );
  else putInput(sheet, ort.zeile, ort.spalte, 'Ergebnis');
  table.totals = value;
};

const whole = (target: Target) =>
  tableRange(target, 0, target.table.range.zeilen + (target.table.totals === true ? 1 : 0));

const rename = ({ table }: Target, value: unknown, book: WorkbookModel): void => {
  const name = checkName(value);
  const other = book.table(name);
  const taken = other
    ? other.table !== table
    : book.names.some((n) => n.name.toLowerCase() === name.toLowerCase());
  // Unlike a second name, a second table of the name is an invalid argument: github.com/OfficeDev/office-js/issues/551.
  if (taken) throw invalidArgument(`table name "${name}"`);
  table.name = name;
};

export const TABLE = declareType<Target>({
  name: 'Table',
  id: ({ table }) => table.id,
  members: {
    id: { since: 'ExcelApi 1.1', get: ({ table }) => table.id },
    name: {
      since: 'ExcelApi 1.1',
      get: ({ table }) => table.name,
      set: (target, value, { book }) => {
        rename(target, value, book);
      },
    },
    style: { since: 'ExcelApi 1.1', ...property('style') },
    showFilterButton: { since: 'ExcelApi 1.3', ...property('showFilterButton') },
    showBandedRows: { since: 'ExcelApi 1.3', ...property('showBandedRows') },
    showHeaders: { since: 'ExcelApi 1.1', get: () => true },
    showTotals: { since: 'ExcelApi 1.1', get: ({ table }) => table.totals === true, set: setTotals },
    autoFilter: { since: 'ExcelApi 1.9', get: (target) => handle('AutoFilter', target) },
    rows: { since: 'ExcelApi 1.1', get: (target) => handle('TableRowCollection', target) },
    columns: { since: 'ExcelApi 1.1', get: (target) => handle('TableColumnCollection', target) },
    worksheet: { since: 'ExcelApi 1.2', get: ({ sheet }) => handle('Worksheet', sheet) },
    getRange: { since: 'ExcelApi 1.1', call: whole },
    getHeaderRowRange: { since: 'ExcelApi 1.1', call: (t) => tableRange(t, 0, 1) },
    getDataBodyRange: { since: 'ExcelApi 1.1', call: (t) => tableRange(t, 1, t.table.range.zeilen - 1) },
    getTotalRowRange: { since: 'ExcelApi 1.1', call: totalsRange },
    resize: {
      since: 'ExcelApi 1.13',
      writes: true,
      call: ({ sheet, table }, [given], { book }) => {
        const { ort } = placeOf(given, sheet, book);
        if (ort.zeile !== table.range.zeile || ort.zeilen < 2)
          throw invalidArgument(`resize to ${rangeAddress(ort)}`);
        guard(sheet, ort, table);
        table.range = { ...ort, blatt: sheet.name };
        headers(sheet, table.range);
      },
    },
    delete: {
      since: 'ExcelApi 1.1',
      writes: true,
      call: (target) => {
        remove(target);
        const { sheet, table } = target;
        for (const [row, column] of [...sheet.entries()])
          if (inside(table.range, row, column)) sheet.clear(row, column);
      },
    },
    convertToRange: {
      since: 'ExcelApi 1.2',
      writes: true,
      call: (target) => {
        remove(target);
        return whole(target);
      },
    },
  },
});
