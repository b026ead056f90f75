import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import type { SheetModel, TableModel, WorkbookModel } from '../model';
import type { Renames } from './formula-text';
import { headerNames, places, sameTable } from './save-tables';

/** What became of the sheets, tables and columns of the file. */
export const renamesOf = (
  file: WorkbookFile,
  before: WorkbookModel,
  book: WorkbookModel,
  became: (old: SheetModel) => SheetModel | undefined,
): Renames => {
  const sheets = new Map<string, string | null>();
  const tables = new Map<string, string | null>();
  const columns = new Map<string, ReadonlyMap<string, string | null>>();
  before.sheets.forEach((old, i) => {
    const now = became(old);
    // a sheet that had to be given another name on opening is not the one that references mean
    const isMeant = file.sheets[i]?.name === old.name;
    if (isMeant && now?.name !== old.name && !(now === undefined && book.sheet(old.name)))
      sheets.set(old.name.toLowerCase(), now?.name ?? null);
    for (const table of old.tables) {
      const same = now && sameTable(now, table);
      if (same?.name !== table.name && !(same === undefined && book.table(table.name)))
        tables.set(table.name.toLowerCase(), same?.name ?? null);
      const changed = same && now ? changedColumns(old, table, now, same) : undefined;
      if (changed) columns.set(table.name.toLowerCase(), changed);
    }
  });
  return { sheets, tables, columns };
};

/** Without the names that something else bears now: a formula that was changed means that one. */
export const outdatedOf = (renames: Renames, book: WorkbookModel): Renames => ({
  sheets: new Map([...renames.sheets].filter(([name]) => !book.sheet(name))),
  tables: new Map([...renames.tables].filter(([name]) => !book.table(name))),
  columns: new Map(),
});

const changedColumns = (
  old: SheetModel,
  table: TableModel,
  now: SheetModel,
  same: TableModel,
): ReadonlyMap<string, string | null> | undefined => {
  const [before, after] = [headerNames(old, table), headerNames(now, same)];
  const place = places(before, after);
  const changed = before.flatMap((name, i) => {
    const at = place.indexOf(i);
    const to = at < 0 ? null : after[at]!;
    return to === name ? [] : [[name.toLowerCase(), to] as const];
  });
  return changed.length === 0 ? undefined : new Map(changed);
};
