import { adresse, leseAdresse } from '../../../../src/domain/ort';
import type { Zellwert } from '../../../../src/domain/snapshot';
import type { Cell, SheetModel, WorkbookModel } from '../../../../workbench/host';

/** What stands in a cell; left out what Excel has in a new one. */
export interface Content {
  readonly value: Zellwert;
  readonly formula?: string;
  readonly format?: string;
}

export const content = ({ value, formula, format }: Cell): Content => ({
  value,
  ...(formula === undefined ? {} : { formula }),
  ...(format === 'General' ? {} : { format }),
});

/** The cell at an address of the sheet: `B2`. */
export const cell = (sheet: SheetModel, address: string): Cell => {
  const { zeile, spalte } = leseAdresse(address)!;
  return sheet.cell(zeile, spalte);
};

export const contentAt = (sheet: SheetModel, address: string): Content => content(cell(sheet, address));

/** Puts values from a cell on as they are, whatever they look like: rows of values; null and an empty text leave a cell empty. */
export const put = (
  sheet: SheetModel,
  start: string,
  rows: readonly (readonly (number | string | boolean | null | Content)[])[],
): void => {
  const { zeile, spalte } = leseAdresse(start)!;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === '') return;
      sheet.clear(zeile + r, spalte + c);
      sheet.change(zeile + r, spalte + c, typeof value === 'object' ? value : { value });
    });
  });
};

export const unlock = (sheet: SheetModel, ...addresses: readonly string[]): void => {
  for (const address of addresses) {
    const { zeile, spalte } = leseAdresse(address)!;
    sheet.change(zeile, spalte, { locked: false });
  }
};

/** Puts a table over cells without touching them. */
export const putTable = (
  book: WorkbookModel,
  sheet: SheetModel,
  name: string,
  area: string,
  style = '',
): void => {
  const options = { style, showFilterButton: true, showBandedRows: true };
  sheet.tables.push({ id: `{${book.nextId()}}`, name, range: leseAdresse(area, sheet.name)!, ...options });
};

export interface TableView {
  readonly name: string;
  readonly area: string;
  readonly style: string;
}

export const tablesOf = ({ tables }: SheetModel): TableView[] =>
  tables.map(({ name, range, style }) => ({ name, area: adresse(range).replace(/^.*!/, ''), style }));

export const moveTable = (sheet: SheetModel, name: string, area: string): void => {
  sheet.tables.find((table) => table.name === name)!.range = leseAdresse(area, sheet.name)!;
};
