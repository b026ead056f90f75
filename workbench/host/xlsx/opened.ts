import type { Ort } from '../../../src/domain/ort';
import { SheetModel, WorkbookModel } from '../model';
import type { RowPlaces } from './scan-sheet';

/** What the array formulas and data tables of a sheet fill in the file, by the cell that holds them. */
export type StatedArrays = ReadonlyMap<number, { readonly area: Ort; readonly isArray: boolean }>;

/** What the file says of a sheet beyond its model. */
export interface OpenedSheet {
  readonly arrays: StatedArrays;
  /** cells that share their formula with others */
  readonly shared: ReadonlySet<number>;
  readonly places: RowPlaces;
  /** whether its protection has a password */
  readonly hasPassword: boolean;
}

/** A workbook as its file has it. */
export interface Opened {
  readonly book: WorkbookModel;
  readonly sheets: ReadonlyMap<SheetModel, OpenedSheet>;
}

const KNOWN = new WeakMap<WorkbookModel, Opened & { readonly source: Uint8Array | undefined }>();

/**
 * Remembers a workbook as it was opened, so that saving has to read only what has changed. Cells never change, they are
 * replaced: both workbooks share them.
 */
export const rememberOpened = ({ book, sheets }: Opened): void => {
  const copy = copyOf(book);
  const copied = book.sheets.flatMap((sheet, i) => {
    const stated = sheets.get(sheet);
    return stated ? [[copy.sheets[i]!, stated] as const] : [];
  });
  KNOWN.set(book, { book: copy, sheets: new Map(copied), source: book.source });
};

/** The workbook as it was opened from its source; undefined where that is not known. */
export const openedOf = (book: WorkbookModel): Opened | undefined => {
  const known = KNOWN.get(book);
  return known?.source === book.source ? known : undefined;
};

const copyOf = (book: WorkbookModel): WorkbookModel => {
  const copy = new WorkbookModel();
  for (const sheet of book.sheets) copy.sheets.push(copyOfSheet(sheet));
  copy.names.push(...book.names);
  Object.assign(copy.document, book.document);
  for (const [name, value] of book.properties) copy.properties.set(name, value);
  const { structureProtected, datumssystem, calculationMode } = book;
  return Object.assign(copy, { structureProtected, datumssystem, calculationMode });
};

const copyOfSheet = (sheet: SheetModel): SheetModel => {
  const copy = new SheetModel(sheet.id, sheet.name);
  for (const [key, cell] of sheet.cells) copy.cells.setQuietly(key, cell);
  copy.names.push(...sheet.names);
  copy.tables.push(...sheet.tables.map((table) => ({ ...table })));
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const row of sheet.hiddenRows) copy.hiddenRows.add(row);
  for (const column of sheet.hiddenColumns) copy.hiddenColumns.add(column);
  const { origin, visibility, tabColor, showGridlines, showHeadings, protection, validations } = sheet;
  const frozen = { ...sheet.frozen };
  return Object.assign(copy, {
    ...{ origin, visibility, tabColor, showGridlines, showHeadings, protection, frozen },
    validations,
    protected: sheet.protected,
  });
};
