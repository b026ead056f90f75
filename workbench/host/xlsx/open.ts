import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import { strFromU8 } from 'fflate';
import { leseAdresse } from '../../../src/domain/ort';
import type { Zellwert } from '../../../src/domain/snapshot';
import { definedNames } from '../../../src/workbook/xlsx/defined-names';
import { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { child, isTrue } from '../../../src/workbook/xlsx/xml';
import { germanError } from '../cell-input';
import { WorkbookModel, type Cell, type SheetModel } from '../model';
import { cellFormats, type CellFormat } from './cell-formats';

/** Formats and places of a worksheet part that SheetJS leaves out. */
interface SheetLook {
  readonly styles: ReadonlyMap<string, CellFormat>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/**
 * A workbook model from the bytes of an .xlsx or .xlsm file: values, formulas, formats, fonts, locks, names, tables,
 * widths, hidden rows, frozen panes, protection. Macros are not looked at.
 * @throws WorkbookError with a German message where the bytes are no workbook that can be read
 */
export const workbookFromXlsx = (bytes: Uint8Array): WorkbookModel => {
  const source = new WorkbookFile(bytes);
  const file = read(bytes, { cellFormula: true, cellNF: true, cellDates: false, cellStyles: true });
  const book = new WorkbookModel();
  book.source = bytes;
  book.datumssystem = source.datumssystem;
  const formats = cellFormats(source.stylesRoot);
  file.SheetNames.forEach((name, i) => {
    const sheet = book.addSheet(name);
    sheet.origin = name;
    const hidden = file.Workbook?.Sheets?.[i]?.Hidden ?? 0;
    sheet.visibility = (['Visible', 'Hidden', 'VeryHidden'] as const)[hidden];
    fill(sheet, file.Sheets[name]!, lookOf(source, name, formats));
  });
  addNames(book, source);
  addTables(book, source);
  const { root } = source.workbook;
  book.structureProtected = isTrue(child(root, 'workbookProtection'), 'lockStructure');
  if (child(root, 'calcPr')?.getAttribute('calcMode') === 'manual') book.calculationMode = 'Manual';
  book.active = book.sheets.find((s) => s.visibility === 'Visible');
  return book;
};

const lookOf = (source: WorkbookFile, name: string, formats: readonly CellFormat[]): SheetLook => {
  const entry = source.sheetNamed(name);
  const text = entry ? strFromU8(source.package.bytes(entry.part)) : '';
  const styles = new Map<string, CellFormat>();
  for (const [, attributes] of text.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const place = /\br="([A-Z]+\d+)"/.exec(attributes!)?.[1];
    const format = formats[Number(/\bs="(\d+)"/.exec(attributes!)?.[1] ?? 0)];
    if (place !== undefined && format) styles.set(place, format);
  }
  const pane = /<(?:\w+:)?pane\s([^>]*)>/.exec(text)?.[1] ?? '';
  const split = (axis: string): number => Number(new RegExp(`\\b${axis}="(\\d+)"`).exec(pane)?.[1] ?? 0);
  const isFrozen = /state="frozen/.test(pane);
  return {
    styles,
    frozen: isFrozen ? { rows: split('ySplit'), columns: split('xSplit') } : { rows: 0, columns: 0 },
  };
};

const addNames = (book: WorkbookModel, source: WorkbookFile): void => {
  for (const { name, formula, sheet, hidden } of [...definedNames(source).values()].flat()) {
    const scope = sheet === undefined ? undefined : book.sheet(sheet);
    (scope?.names ?? book.names).push({ name, formula: `=${formula}`, visible: !hidden });
  }
};

const fill = (sheet: SheetModel, source: WorkSheet, { styles, frozen }: SheetLook): void => {
  sheet.frozen = frozen;
  source['!rows']?.forEach((row, r) => {
    if (row?.hidden === true) sheet.hiddenRows.add(r);
  });
  sheet.protected = source['!protect'] !== undefined;
  source['!cols']?.forEach((column, c) => {
    if (column?.wpx !== undefined) sheet.columnWidths.set(c, column.wpx * 0.75);
  });
  for (const [address, cell] of Object.entries(source)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const format = styles.get(address);
    sheet.change(r, c, {
      ...cellOf(cell as CellObject),
      ...(format ? { style: format.style, locked: format.locked } : {}),
    });
  }
};

const cellOf = (cell: CellObject): Partial<Cell> => ({
  value: valueOf(cell),
  format: typeof cell.z === 'string' ? cell.z : 'General',
  ...(cell.f === undefined ? {} : { formula: `=${functionName(cell.f)}` }),
});

const valueOf = ({ t, v, w }: CellObject): Zellwert => {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return { fehler: germanError(typeof w === 'string' ? w : '#VALUE!') };
  return typeof v === 'number' || typeof v === 'boolean' ? v : v instanceof Date ? null : v;
};

/** In files Excel spells our functions `_xldudf_ZIEL_K3`; on screen it is `ZIEL.K3`. */
const functionName = (formula: string): string => formula.replace(/_xldudf_([A-Z0-9]+)_/g, '$1.');

const addTables = (book: WorkbookModel, source: WorkbookFile): void => {
  for (const { name, sheet: entry, xml } of source.tables) {
    const sheet = book.sheet(entry.name);
    const range = leseAdresse(xml.root.getAttribute('ref') ?? '', entry.name);
    if (!sheet || !range) continue;
    const style = child(xml.root, 'tableStyleInfo');
    const totals = Number(xml.root.getAttribute('totalsRowCount') ?? 0);
    sheet.tables.push({
      id: `{${book.nextId()}}`,
      name,
      range: { ...range, zeilen: range.zeilen - totals },
      style: style?.getAttribute('name') ?? '',
      showFilterButton: child(xml.root, 'autoFilter') !== undefined,
      showBandedRows: isTrue(style, 'showRowStripes'),
    });
  }
};
