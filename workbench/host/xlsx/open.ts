import { leseAdresse } from '../../../src/domain/ort';
import { listNames } from '../../../src/workbook/xlsx/defined-names';
import { WorkbookError } from '../../../src/workbook/workbook';
import { WorkbookFile, type SheetEntry, type TableEntry } from '../../../src/workbook/xlsx/workbook-file';
import { child, children, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import { WorkbookModel, type SheetModel } from '../model';
import { cellFormats } from './cell-formats';
import { noteChartSheet, noteDoubleName, noteTableNames, sheetNameFor } from './collisions';
import { readDocument } from './document';
import { shownFormula } from './formula-text';
import { readFrame } from './frame';
import { linkedFiles } from './links';
import { hasCriteria } from './merges';
import { readCells, sharing } from './open-cells';
import { rememberOpened, type Opened, type OpenedSheet } from './opened';
import { readProperties } from './properties';
import { hasPassword } from './protection';
import { scanSheet } from './scan-sheet';
import { sharedTexts } from './scan-strings';

/**
 * A workbook model from the bytes of an .xlsx or .xlsm file: values, formulas, formats, fonts, locks, names, tables,
 * rows and columns, views, protection, properties. Macros are not looked at. What is wrong with the file but does
 * not keep it from opening stands in the model's `notes`.
 * @throws WorkbookError with a German message where the bytes are no workbook that can be read
 */
export const workbookFromXlsx = (bytes: Uint8Array): WorkbookModel => {
  try {
    const opened = modelOf(new WorkbookFile(bytes));
    opened.book.source = bytes;
    rememberOpened(opened);
    return opened.book;
  } catch (error) {
    throw error instanceof WorkbookError && error.code === 'blatt-zu-gross' ? tooLarge(error) : error;
  }
};

const tooLarge = (cause: WorkbookError): WorkbookError =>
  new WorkbookError(
    'blatt-zu-gross',
    'Ein Blatt der Datei ist zu groß für die Werkbank. Erwartet werden höchstens 40 MB je Blatt, das sind etwa 800.000 ' +
      'Zellen. Bitte die Datei in Excel auf das Nötige kürzen und neu speichern.',
    { cause },
  );

/** The model of an opened file. Sheets come in the order of the file, and so do their ids and those of tables. */
export const modelOf = (file: WorkbookFile): Opened => {
  const book = new WorkbookModel();
  book.datumssystem = file.datumssystem;
  for (const entry of file.sheets) addSheet(book, entry);
  const entries = sheetElements(file);
  book.sheets.forEach((sheet, i) => (sheet.visibility = visibilityOf(entries[i])));
  addTables(book, file);
  addNames(book, file);
  noteTableNames(book);
  const sheets = readSheets(book, file);
  readSettings(book, file);
  book.links = linkedFiles(file);
  for (const [name, value] of readProperties(file.package)) book.properties.set(name, value);
  Object.assign(book.document, readDocument(file.package));
  return { book, sheets };
};

/** The workbook's entries for its sheets, in their order. */
export const sheetElements = (file: WorkbookFile): readonly Element[] => {
  const list = child(file.workbook.root, 'sheets');
  return list ? children(list, 'sheet') : [];
};

const addSheet = (book: WorkbookModel, { name, kind }: SheetEntry): void => {
  const sheet = book.addSheet(sheetNameFor(book, name));
  sheet.origin = sheet.name;
  if (kind !== 'worksheet') noteChartSheet(book, sheet.name);
};

const STATES: Readonly<Record<string, SheetModel['visibility']>> = {
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

const visibilityOf = (entry: Element | undefined): SheetModel['visibility'] =>
  STATES[entry?.getAttribute('state') ?? ''] ?? 'Visible';

const readSheets = (book: WorkbookModel, file: WorkbookFile): Opened['sheets'] => {
  const sheets = new Map<SheetModel, OpenedSheet>();
  const context = {
    formats: cellFormats(file.stylesRoot),
    strings: sharedTexts(file),
    datumssystem: file.datumssystem,
  };
  file.sheets.forEach(({ kind, part }, i) => {
    const sheet = book.sheets[i]!;
    if (kind !== 'worksheet') return;
    const stated = scanSheet(part, file.package.text(part));
    readFrame(sheet, stated);
    const arrays = readCells(sheet, stated.cells, context);
    const { places, frame, cells } = stated;
    sheets.set(sheet, { arrays, shared: sharing(cells), places, hasPassword: hasPassword(frame) });
  });
  return sheets;
};

const addNames = (book: WorkbookModel, file: WorkbookFile): void => {
  for (const found of listNames(file)) {
    const scope = found.position === undefined ? undefined : book.sheets[found.position];
    const list = scope?.names ?? book.names;
    const first = list.find((n) => n.name.toLowerCase() === found.name.toLowerCase());
    const comment = found.element.getAttribute('comment');
    if (first) noteDoubleName(book, scope, first.formula, found);
    else
      list.push({
        name: found.name,
        formula: shownFormula(found.formula, undefined),
        visible: !found.hidden,
        ...(comment ? { comment } : {}),
      });
  }
};

const addTables = (book: WorkbookModel, file: WorkbookFile): void => {
  for (const { name, sheet: entry, xml } of file.tables) {
    const sheet = book.sheets[file.sheets.indexOf(entry)];
    const range = sheet && leseAdresse(xml.root.getAttribute('ref') ?? '', sheet.name);
    if (!range) continue;
    const style = child(xml.root, 'tableStyleInfo');
    const totals = totalsRows(xml.root);
    sheet.tables.push({
      id: `{${book.nextId()}}`,
      name,
      range: { ...range, zeilen: range.zeilen - totals },
      style: style?.getAttribute('name') ?? '',
      showFilterButton: child(xml.root, 'autoFilter') !== undefined,
      ...(hasCriteria(child(xml.root, 'autoFilter')) ? { filtered: true } : {}),
      showBandedRows: isTrue(style, 'showRowStripes'),
      ...(totals > 0 ? { totals: true } : {}),
    });
  }
};

/** Whether a table says where it is; one that does not is left out of the model. */
export const isPlaced = ({ xml }: TableEntry): boolean =>
  leseAdresse(xml.root.getAttribute('ref') ?? '') !== undefined;

/** How many rows of totals stand at the end of a table's reference. */
export const totalsRows = (table: Element): number => Number(table.getAttribute('totalsRowCount') ?? 0);

const MODES: Readonly<Record<string, WorkbookModel['calculationMode']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};

const readSettings = (book: WorkbookModel, { workbook: { root } }: WorkbookFile): void => {
  book.structureProtected = isTrue(child(root, 'workbookProtection'), 'lockStructure');
  const calculation = child(root, 'calcPr');
  book.calculationMode = MODES[calculation?.getAttribute('calcMode') ?? ''] ?? 'Automatic';
  book.outstanding = book.calculationMode === 'Manual' && !isTrue(calculation, 'calcCompleted', true);
  book.active = book.sheets.find((s) => s.visibility === 'Visible') ?? book.sheets[0];
};
