import { adresse, leseAdresse, type Ort } from '../../../src/domain/ort';
import { declareType, handle, isHandle, type Host } from '../declare';
import { HostError, invalidArgument, notFound } from '../errors';
import { inside, type SheetModel, type TableModel, type WorkbookModel } from '../model';
import { putInput } from '../cell-input';
import { rangeHandle, type RangeTarget } from './range';

interface Scope {
  readonly sheet?: SheetModel;
}
interface Target {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const tableHandle = (found: Target | undefined) => (found ? handle('Table', found) : null);

const list = ({ sheet }: Scope, book: WorkbookModel): readonly Target[] =>
  (sheet ? [sheet] : book.sheets).flatMap((s) => s.tables.map((table) => ({ sheet: s, table })));

const find = (scope: Scope, book: WorkbookModel, key: unknown) => {
  const found = book.table(String(key));
  return tableHandle(found && (!scope.sheet || scope.sheet === found.sheet) ? found : undefined);
};

/** A range argument: an address, or a Range of the same request. */
const place = (given: unknown, sheet: SheetModel | undefined, book: WorkbookModel): RangeTarget => {
  if (isHandle(given)) return given.target as RangeTarget;
  const ort = leseAdresse(String(given), sheet?.name ?? '');
  const found = ort && book.sheet(ort.blatt);
  if (!ort || !found) throw invalidArgument(`address ${String(given)}`);
  return { sheet: found, ort };
};

const overlaps = (a: Ort, b: Ort): boolean =>
  a.zeile < b.zeile + b.zeilen &&
  b.zeile < a.zeile + a.zeilen &&
  a.spalte < b.spalte + b.spalten &&
  b.spalte < a.spalte + a.spalten;

const guard = (sheet: SheetModel, ort: Ort, except?: TableModel): void => {
  if (sheet.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
  if (sheet.tables.some((t) => t !== except && overlaps(t.range, ort)))
    throw invalidArgument('a table cannot overlap another table');
};

const add = (scope: Scope, [given, hasHeaders]: readonly unknown[], { book }: Host) => {
  const { sheet, ort } = place(given, scope.sheet, book);
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
    add: { since: 'ExcelApi 1.1', call: add },
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

const part = ({ sheet, table }: Target, from: number, rows: number) =>
  rangeHandle(sheet, { ...table.range, zeile: table.range.zeile + from, zeilen: rows });

export const TABLE = declareType<Target>({
  name: 'Table',
  id: ({ table }) => table.id,
  members: {
    id: { since: 'ExcelApi 1.1', get: ({ table }) => table.id },
    name: {
      since: 'ExcelApi 1.1',
      get: ({ table }) => table.name,
      set: ({ table }, value, { book }) => {
        const name = String(value);
        const other = book.table(name);
        const taken = other
          ? other.table !== table
          : book.names.some((n) => n.name.toLowerCase() === name.toLowerCase());
        if (taken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument(`table name "${name}"`);
        table.name = name;
      },
    },
    style: { since: 'ExcelApi 1.1', ...property('style') },
    showFilterButton: { since: 'ExcelApi 1.3', ...property('showFilterButton') },
    showBandedRows: { since: 'ExcelApi 1.3', ...property('showBandedRows') },
    showHeaders: { since: 'ExcelApi 1.1', get: () => true },
    showTotals: { since: 'ExcelApi 1.1', get: () => false },
    worksheet: { since: 'ExcelApi 1.2', get: ({ sheet }) => handle('Worksheet', sheet) },
    getRange: { since: 'ExcelApi 1.1', call: (t) => part(t, 0, t.table.range.zeilen) },
    getHeaderRowRange: { since: 'ExcelApi 1.1', call: (t) => part(t, 0, 1) },
    getDataBodyRange: { since: 'ExcelApi 1.1', call: (t) => part(t, 1, t.table.range.zeilen - 1) },
    resize: {
      since: 'ExcelApi 1.13',
      call: ({ sheet, table }, [given], { book }) => {
        const { ort } = place(given, sheet, book);
        if (ort.zeile !== table.range.zeile || ort.zeilen < 2)
          throw invalidArgument(`resize to ${adresse(ort)}`);
        guard(sheet, ort, table);
        table.range = { ...ort, blatt: sheet.name };
        headers(sheet, table.range);
      },
    },
    delete: {
      since: 'ExcelApi 1.1',
      call: (target) => {
        remove(target);
        const { sheet, table } = target;
        for (const [row, column] of [...sheet.entries()])
          if (inside(table.range, row, column)) sheet.clear(row, column);
      },
    },
    convertToRange: {
      since: 'ExcelApi 1.2',
      call: (target) => {
        remove(target);
        return part(target, 0, target.table.range.zeilen);
      },
    },
  },
});
