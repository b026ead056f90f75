import { WorkbookError } from '../../../src/workbook/workbook';
import { recalculateOnLoad, removeCalculationChain } from '../../../src/workbook/xlsx/calculation';
import { ensureChild, WORKBOOK_ORDER } from '../../../src/workbook/xlsx/order';
import type { Sheet } from '../../../src/workbook/xlsx/sheet';
import { WorkbookFile, type SheetEntry } from '../../../src/workbook/xlsx/workbook-file';
import { child, type Element } from '../../../src/workbook/xlsx/xml';
import { SheetModel, WorkbookModel } from '../model';
import { writeDocument } from './document';
import { emptyPackage } from './empty-package';
import { hasRenames } from './formula-text';
import { isPlaced, modelOf, sheetElements } from './open';
import { openedOf, type Opened } from './opened';
import { writeProperties } from './properties';
import { changedRows, writeFrame } from './save-frame';
import { Looks } from './save-look';
import { writeNames } from './save-names';
import { updateReferences } from './save-references';
import { outdatedOf, renamesOf } from './save-renames';
import { openRows } from './save-rows';
import { writeCells, type Extent, type SheetChange } from './save-sheet';
import { newSheet, orderEntries, removeSheet, writeActive, writeEntry } from './save-structure';
import { writeTables } from './save-tables';
import type { RowPlaces } from './scan-sheet';

/**
 * The bytes of the workbook as an .xlsx file, or .xlsm where it was one. What the model does not know is kept from the file
 * it was opened from; a part that does not differ is copied byte by byte, and an unchanged workbook is the file itself.
 * @throws WorkbookError where the workbook has no sheet that can be seen
 */
export const workbookToXlsx = (book: WorkbookModel): Uint8Array => {
  if (!book.sheets.some((s) => s.visibility === 'Visible')) throw nothingToSee();
  const file = new WorkbookFile(book.source ?? emptyPackage());
  const opened = openedOf(book) ?? (book.source ? modelOf(file) : NOTHING);
  const before = opened.book;
  if (writeSheets(file, opened, book)) removeCalculationChain(file);
  writeSettings(file, before, book);
  writeProperties(file.package, before.properties, book.properties);
  writeDocument(file.package, before.document, book.document);
  if (book.source && !file.package.isChanged) return book.source.slice();
  recalculateOnLoad(file);
  return file.package.write();
};

/** What a new workbook was opened from. */
const NOTHING: Opened = { book: new WorkbookModel(), sheets: new Map() };

const nothingToSee = (): WorkbookError =>
  new WorkbookError(
    'kein-blatt',
    'Die Arbeitsmappe hat kein sichtbares Blatt. Erwartet wird mindestens eines, sonst öffnet Excel die Datei nicht. ' +
      'Bitte ein Blatt einblenden oder hinzufügen und noch einmal speichern.',
  );

const EMPTY = { arrays: new Map(), shared: new Set<number>(), places: undefined };

/** A sheet of the model with its place in the file. */
interface Placed {
  readonly model: SheetModel;
  readonly before: SheetModel;
  /** its place among the sheets of the file; undefined for a new one */
  readonly position: number | undefined;
  readonly entry: Element;
  /** parses its rows, when it is called first; undefined for a sheet of charts */
  readonly open: ((extent: Extent, places: RowPlaces | undefined) => Sheet) | undefined;
}

/** @returns whether formulas were written or sheets came, went or moved */
const writeSheets = (file: WorkbookFile, { book: before, sheets }: Opened, book: WorkbookModel): boolean => {
  const became = (old: SheetModel): SheetModel | undefined => book.sheets.find((s) => s.origin === old.name);
  const opened = sheetElements(file);
  before.sheets.forEach((old, i) => {
    if (!became(old)) removeSheet(file, i, opened[i]!);
  });
  const renames = renamesOf(file, before, book, became);
  updateReferences(file, renames);
  const outdated = outdatedOf(renames, book);
  const placed = book.sheets.map((model) => place(file, before, model, opened, became));
  const names = new Set(
    [book.names, ...book.sheets.map((s) => s.names)].flat().map((n) => n.name.toLowerCase()),
  );
  const looks = new Looks(file);
  const formulas = placed.map((at) => {
    const { model, position, open } = at;
    writeEntry(file, at.entry, model);
    if (!open) return false;
    const { arrays, shared, places } = sheets.get(at.before) ?? EMPTY;
    const extent: Extent = { rows: new Set(), whole: places === undefined || hasRenames(renames) };
    const change: SheetChange = {
      ...{ model, before: at.before, arrays, shared, extent, file },
      get sheet() {
        return open(extent, places);
      },
      ...{ looks, renames, outdated, names },
    };
    return writeSheet(change, position);
  });
  const entries = placed.map((at) => at.entry);
  orderEntries(file, entries);
  writeNames({ file, before, book, became, renames, outdated });
  writeActive(file, entries, opened, book, (i) => {
    const at = placed[i];
    return at?.open?.({ rows: new Set(), whole: hasRenames(renames) }, sheets.get(at.before)?.places);
  });
  return (
    formulas.includes(true) || entries.length !== opened.length || entries.some((e, i) => e !== opened[i])
  );
};

const place = (
  file: WorkbookFile,
  before: WorkbookModel,
  model: SheetModel,
  opened: readonly Element[],
  became: (old: SheetModel) => SheetModel | undefined,
): Placed => {
  const position = before.sheets.findIndex((old) => became(old) === model);
  const source = file.sheets[position];
  if (!source) {
    const { sheet, entry } = newSheet(file, model.name);
    return {
      ...{ model, before: new SheetModel('', model.name), position: undefined, entry },
      open: () => sheet,
    };
  }
  const open = source.kind === 'worksheet' ? sheetOpener(file, source) : undefined;
  return { model, before: before.sheets[position]!, position, entry: opened[position]!, open };
};

/** A sheet is opened once: later calls get the tree of the first. */
const sheetOpener = (file: WorkbookFile, entry: SheetEntry): Placed['open'] => {
  let sheet: Sheet | undefined;
  return ({ rows, whole }, places) =>
    (sheet ??= whole || !places ? file.open(entry) : openRows(file, entry, rows, places));
};

const writeSheet = (change: SheetChange, position: number | undefined): boolean => {
  const { file, extent, model } = change;
  for (const row of changedRows(change)) extent.rows.add(row);
  // the names of a table's columns are written into its header
  if (model.tables.length + change.before.tables.length > 0) extent.whole = true;
  const written = writeCells(change);
  const tables =
    position === undefined ? [] : file.tables.filter((t) => isPlaced(t) && t.sheet === file.sheets[position]);
  writeTables(change, tables, written);
  writeFrame(change);
  return written.formulas;
};

const MODES = { Automatic: 'auto', AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

const STRUCTURE_PASSWORD = [
  ...['workbookPassword', 'workbookPasswordCharacterSet', 'workbookAlgorithmName', 'workbookHashValue'],
  ...['workbookSaltValue', 'workbookSpinCount'],
];

const writeSettings = (file: WorkbookFile, before: WorkbookModel, book: WorkbookModel): void => {
  const { root } = file.workbook;
  const put = (element: string, attribute: string, value: string): void => {
    ensureChild(root, element, WORKBOOK_ORDER).setAttribute(attribute, value);
    file.package.touch(file.workbook);
  };
  if (before.calculationMode !== book.calculationMode) put('calcPr', 'calcMode', MODES[book.calculationMode]);
  if (before.datumssystem !== book.datumssystem)
    put('workbookPr', 'date1904', book.datumssystem === 1904 ? '1' : '0');
  if (before.structureProtected === book.structureProtected) return;
  put('workbookProtection', 'lockStructure', book.structureProtected ? '1' : '0');
  // a password of before is not the one of a new protection, whose hash would have to be made up
  if (book.structureProtected)
    for (const name of STRUCTURE_PASSWORD) child(root, 'workbookProtection')?.removeAttribute(name);
};
