import type { Ort } from '../../src/domain/ort';
import { inside, type SheetModel, type TableModel, type WorkbookModel } from './model';

/** Where a formula stands. */
export interface Place {
  readonly book: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** A table reference as Excel would follow it: a range, or the error that it gives; undefined where no such table is. */
export type TableReference = Ort | '#REF!' | '#VALUE!' | undefined;

/**
 * Follows `Tabelle[Spalte]`, `[@Spalte]`, `[[#Headers],[A]:[B]]`. Names of columns are what stands in the header row.
 * @param name of the table; `''` is the one that the formula stands in
 * @param bracket the reference with its outer brackets
 */
export const tableReference = (name: string, bracket: string, place: Place): TableReference => {
  const found = name === '' ? ownTable(place) : place.book.table(name);
  if (!found) return undefined;
  const { items, specials } = read(bracket.slice(1, -1));
  const columns = columnsOf(found, items);
  const rows = rowsOf(found, specials, place);
  if (columns === undefined) return '#REF!';
  return typeof rows === 'string' ? rows : { blatt: found.sheet.name, ...rows, ...columns };
};

/** Everything on which the table references of a workbook depend. */
export const tablesText = ({ sheets }: WorkbookModel): string =>
  JSON.stringify(
    sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.name, table.range, table.totals, headers(sheet, table)]),
    ),
  );

interface Found {
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const ownTable = ({ sheet, row, column }: Place): Found | undefined => {
  const table = sheet.tables.find(({ range }) => inside(range, row, column));
  return table && { sheet, table };
};

const headers = (sheet: SheetModel, { range }: TableModel): readonly string[] =>
  Array.from({ length: range.spalten }, (_, c) =>
    String(sheet.cell(range.zeile, range.spalte + c).value ?? ''),
  );

const ITEM = /\[((?:'[^]|[^\]'])*)\]/g;

/** The columns named, and the parts named with `#`; `@` is `#This Row`. */
const read = (inner: string): { items: readonly string[]; specials: readonly string[] } => {
  const thisRow = inner.startsWith('@');
  const text = thisRow ? inner.slice(1) : inner;
  const parts = text.includes('[') ? [...text.matchAll(ITEM)].map((m) => m[1]!) : text === '' ? [] : [text];
  const isSpecial = (part: string): boolean => part.trimStart().startsWith('#');
  return {
    items: parts.filter((p) => !isSpecial(p)).map((p) => p.replace(/'([^])/g, '$1')),
    specials: [
      ...(thisRow ? ['#this row'] : []),
      ...parts.filter(isSpecial).map((p) => p.trim().toLowerCase()),
    ],
  };
};

const columnsOf = (
  { sheet, table }: Found,
  items: readonly string[],
): Pick<Ort, 'spalte' | 'spalten'> | undefined => {
  const { spalte, spalten } = table.range;
  if (items.length === 0) return { spalte, spalten };
  const names = headers(sheet, table).map((name) => name.toLowerCase());
  const at = items.map((item) => names.indexOf(item.trim().toLowerCase()));
  if (at.includes(-1)) return undefined;
  const first = Math.min(...at);
  return { spalte: spalte + first, spalten: Math.max(...at) - first + 1 };
};

const rowsOf = (
  { sheet, table }: Found,
  specials: readonly string[],
  place: Place,
): Pick<Ort, 'zeile' | 'zeilen'> | '#REF!' | '#VALUE!' => {
  const { zeile, zeilen } = table.range;
  const body = { zeile: zeile + 1, zeilen: zeilen - 1 };
  const totals = table.totals === true ? 1 : 0;
  switch (specials.toSorted().join(' ')) {
    case '':
    case '#data':
      return body;
    case '#headers':
      return { zeile, zeilen: 1 };
    case '#data #headers':
      return { zeile, zeilen };
    case '#all':
      return { zeile, zeilen: zeilen + totals };
    case '#totals':
      return totals > 0 ? { zeile: zeile + zeilen, zeilen: 1 } : '#REF!';
    case '#data #totals':
      return { zeile: body.zeile, zeilen: body.zeilen + totals };
    case '#this row': {
      const isBeside = place.sheet === sheet && place.row > zeile && place.row < zeile + zeilen;
      return isBeside ? { zeile: place.row, zeilen: 1 } : '#VALUE!';
    }
    default:
      return '#REF!';
  }
};
