import type { Eintrag } from '../../domain/blatt/blattinhalt';
import { leseAdresse, zelle, type Ort } from '../../domain/ort';
import { sheetsOf } from '../own-sheet';
import { formerOutput, type Former } from './former';
import { inSheet } from './in-sheet';
import type { FormerCell, FormerSheet } from './sheet';
import { placeTables, type TablePlace } from './tables';
import { extentOf } from './write';

/** Takes away the sheets that a failed check made. */
export const removeSheets = async (context: Excel.RequestContext, ids: Iterable<string>): Promise<void> => {
  const sheets = [...ids].map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  for (const sheet of sheets) sheet.load('id');
  await context.sync();
  const left = sheets.filter((sheet) => !sheet.isNullObject);
  for (const sheet of left) sheet.delete();
  if (left.length > 0) await context.sync();
};

/** Takes away our sheet where Excel did not answer whether it made it; a sheet that holds anything is left alone. */
export const removeEmptySheet = async (context: Excel.RequestContext, name: string): Promise<void> => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  if (sheet.isNullObject || !used.isNullObject) return;
  sheet.delete();
  await context.sync();
};

/**
 * Puts back what a failed write may have changed on our sheets and in single cells. What no longer exists cannot
 * have been changed and is passed over.
 */
export const restore = async (context: Excel.RequestContext, entry: Eintrag, all: Former): Promise<void> => {
  const { worksheets, application } = context.workbook;
  const { abilities } = all;
  const ours = sheetsOf(entry).flatMap((blatt) => {
    const former = all.sheets.get(blatt.name);
    if (!former) return [];
    const places = [...former.tables, ...(entry.ersetzt === true ? former.others : [])];
    return [{ blatt, former, now: askSheet(worksheets.getItemOrNullObject(former.id), places) }];
  });
  const cells = entry.ausgaben.flatMap((cell) => {
    const output = formerOutput(all, cell);
    if (!output) return [];
    const home = worksheets.getItemOrNullObject(output.ort.blatt);
    home.load('id');
    return [{ ...output, home }];
  });
  await context.sync();
  if (abilities.suspendScreen) application.suspendScreenUpdatingUntilNextSync();
  for (const { blatt, former, now } of ours) {
    if (now.sheet.isNullObject) continue;
    putTablesBack(now, former, abilities.resizeTables);
    putCellsBack(now.sheet, former, extentOf(blatt));
  }
  for (const { home, ort, content } of cells)
    if (!home.isNullObject) home.getRange(inSheet(ort)).formulas = [[content]];
  await context.sync();
};

interface TableNow {
  readonly place: TablePlace;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

interface SheetNow {
  readonly sheet: Excel.Worksheet;
  readonly tables: readonly TableNow[];
}

const askSheet = (sheet: Excel.Worksheet, tables: readonly TablePlace[]): SheetNow => {
  sheet.load('id');
  sheet.tables.load('items/name');
  return { sheet, tables: tables.map((place) => askTable(sheet.tables, place)) };
};

const askTable = (all: Excel.TableCollection, place: TablePlace): TableNow => {
  const table = all.getItemOrNullObject(place.name);
  table.load('name');
  const range = table.getRange();
  range.load('address,values');
  return { place, table, range };
};

const putTablesBack = ({ sheet, tables }: SheetNow, former: FormerSheet, resizable: boolean): void => {
  // A table that was made and not yet named when the check failed.
  const known = new Set([...former.allTables].map((name) => name.toLowerCase()));
  for (const { name } of sheet.tables.items)
    if (!known.has(name.toLowerCase())) sheet.tables.getItem(name).convertToRange();
  const now = tables.flatMap(({ place, table, range }) => {
    const ort = table.isNullObject ? undefined : leseAdresse(range.address);
    return ort ? [{ ...place, ort, kopf: (range.values as unknown[][])[0] ?? [] }] : [];
  });
  const before = tables.map(({ place }) => place);
  placeTables(sheet, now, before, resizable);
};

const NOTHING: FormerCell = { content: '', format: 'General' };

/** Writes every cell that was there, and empties those that the check came to fill. */
const putCellsBack = (sheet: Excel.Worksheet, { area, cells }: FormerSheet, written: Ort): void => {
  const { zeile: top, spalte: left, zeilen, spalten } = area ?? { ...zelle('', 0, 0), zeilen: 0, spalten: 0 };
  const all = {
    ...written,
    zeilen: Math.max(written.zeilen, top + zeilen),
    spalten: Math.max(written.spalten, left + spalten),
  };
  const matrix = (of: (cell: FormerCell) => unknown): unknown[][] =>
    Array.from({ length: all.zeilen }, (_, r) =>
      Array.from({ length: all.spalten }, (__, c) => of(cells[r - top]?.[c - left] ?? NOTHING)),
    );
  const range = sheet.getRange(inSheet(all));
  range.numberFormat = matrix(({ format }) => format);
  range.formulas = matrix(({ content }) => content);
};
