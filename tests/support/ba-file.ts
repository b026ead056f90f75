import { utils, write, type WorkBook } from '@e965/xlsx';
import type { Zellwert } from '../../src/domain/snapshot';
import { BA_SHEET, baRows } from './ba-book';

/** A sheet of a file: its rows from A1 on. */
export interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly Zellwert[])[];
  readonly hidden?: boolean;
}

/** An .xlsx file with these sheets, written by a library that knows nothing of us. */
export const fileOf = (
  sheets: readonly FileSheet[],
  names: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const book: WorkBook = utils.book_new();
  for (const { name, rows } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((r) => [...r])), name);
  book.Workbook = {
    Names: Object.entries(names).map(([Name, Ref]) => ({ Name, Ref })),
    Sheets: sheets.map(({ hidden = false }) => ({ Hidden: hidden ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

/** The fixture of `ba-book` as a file. */
export const baFile = (): Uint8Array => fileOf([{ name: BA_SHEET, rows: baRows() }]);
