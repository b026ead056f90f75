import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zellwert } from '../../src/domain/snapshot';
import { WorkbookModel, workbookFromXlsx, workbookToXlsx, type SheetModel } from '../../workbench/host';
import { inside } from '../../workbench/host/model';
import { fixture } from '../workbook/xlsx/parts';

/** One thing that a user or an add-in does; places are taken modulo what there is. */
type Act = (book: WorkbookModel) => void;

const sheetAt = (book: WorkbookModel, n: number): SheetModel => {
  const sheets = book.sheets.filter((s) => !/^Diagramm/.test(s.name));
  return sheets[n % sheets.length]!;
};

const number = fc.nat(50);
const row = fc.nat(30);
const column = fc.oneof(fc.nat(6), fc.constantFrom(25, 26, 701, 16_383));

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ' am Rand ',
    'zwei\nZeilen',
    'mit\ttab',
    '_x0041_',
    '=kein',
    '<&">\'',
    'A\rB',
    '\u0001',
    '#NV',
    '',
  ),
);
const value: fc.Arbitrary<Zellwert> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.integer(),
  text,
  fc.boolean(),
  fc
    .constantFrom('#NV', '#WERT!', '#BEZUG!', '#DIV/0!', '#ZAHL!', '#NAME?', '#NULL!')
    .map((fehler) => ({ fehler })),
  fc.constant(null),
);
const formula = fc.constantFrom(
  '=SUM(A1:A3)*1.5',
  '=STDEV.S($A$1:A3)',
  '=IFNA(ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta"),"ZIEL.K3(")',
  '=IF(A1="x&<y>","ja ""nein""",Fest!B2)',
  "='Fest'!A1+{1,2;3,4}",
  '=A1:INDEX(A:A,3)',
);
const color = fc.constantFrom('#1F4E79', '#FFFFFF', '#FF0000');
const style = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(8, 11, 14.5),
    fontName: fc.constantFrom('Arial', 'Calibri'),
    underline: fc.constantFrom('None', 'Double'),
    color,
    fill: color,
    wrapText: fc.boolean(),
    horizontalAlignment: fc.constantFrom('General', 'Center', 'CenterAcrossSelection', 'Right'),
    verticalAlignment: fc.constantFrom('Top', 'Bottom', 'Center'),
  },
  { requiredKeys: [] },
);
const protection = fc.record(
  {
    allowFormatCells: fc.boolean(),
    allowEditObjects: fc.boolean(),
    allowSort: fc.boolean(),
    allowPivotTables: fc.boolean(),
    selectionMode: fc.constantFrom('Normal', 'None', 'Unlocked'),
  },
  { requiredKeys: [] },
);
const documentText = fc.record(
  {
    ...{ title: text, subject: text, author: text, keywords: text, comments: text, category: text },
    ...{ manager: text, company: text, lastAuthor: text, revisionNumber: fc.nat(20) },
    creationDate: fc.constantFrom(undefined, new Date('2018-12-31T10:00:00Z')),
  },
  { requiredKeys: [] },
);
const format = fc.constantFrom('General', '0.00', '@', 'dd.mm.yyyy', '#,##0.0" €"', '0%');
const sheetName = fc.constantFrom('Neu', 'Neu 2018', "O'Brien", 'A1', 'Über & unter', 'Blatt.2');
const name = fc.constantFrom('ZIEL_A', 'ZIEL_B', 'zwei.drei', 'Übung');

/** Header cells become text, and none may be empty: `save-tables.test.ts`. */
const isHeader = (sheet: SheetModel, r: number, c: number): boolean =>
  sheet.tables.some(({ range }) => range.zeile === r && inside(range, r, c));

const isFree = (book: WorkbookModel, title: string): boolean => !book.sheet(title);

const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(number, row, column, value).map(([s, r, c, v]) => (book: WorkbookModel) => {
      if (isHeader(sheetAt(book, s), r, c)) return;
      const { formula: _, ...cell } = sheetAt(book, s).cell(r, c);
      sheetAt(book, s).clear(r, c);
      sheetAt(book, s).change(r, c, { ...cell, value: v });
    }),
  },
  {
    weight: 5,
    arbitrary: fc
      .tuple(number, row, column, formula, value)
      .map(([s, r, c, f, v]) => (book: WorkbookModel) => {
        if (!isHeader(sheetAt(book, s), r, c)) sheetAt(book, s).change(r, c, { formula: f, value: v });
      }),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(number, row, column, style).map(([s, r, c, look]) => (book: WorkbookModel) => {
      sheetAt(book, s).change(r, c, { style: look });
    }),
  },
  fc.tuple(number, row, column, format, fc.boolean()).map(([s, r, c, f, locked]) => (book: WorkbookModel) => {
    sheetAt(book, s).change(r, c, { format: f, locked });
  }),
  fc.tuple(number, row, column).map(([s, r, c]) => (book: WorkbookModel) => {
    if (!isHeader(sheetAt(book, s), r, c)) sheetAt(book, s).clear(r, c);
  }),
  fc
    .tuple(number, column, fc.constantFrom(0.75, 48, 100, 33.3, 255))
    .map(([s, c, width]) => (book: WorkbookModel) => {
      sheetAt(book, s).columnWidths.set(c, width);
    }),
  fc.tuple(number, row, fc.boolean()).map(([s, r, on]) => (book: WorkbookModel) => {
    if (on) sheetAt(book, s).hiddenRows.add(r);
    else sheetAt(book, s).hiddenRows.delete(r);
  }),
  fc
    .tuple(number, fc.nat(3), fc.nat(3), fc.boolean())
    .map(([s, rows, columns, on]) => (book: WorkbookModel) => {
      sheetAt(book, s).frozen = { rows, columns };
      sheetAt(book, s).protected = on;
    }),
  fc
    .tuple(number, row, fc.constantFrom(0, 12.75, 15, 33.3, 409.5, undefined))
    .map(([s, r, height]) => (book: WorkbookModel) => {
      if (height === undefined) sheetAt(book, s).rowHeights.delete(r);
      else sheetAt(book, s).rowHeights.set(r, height);
    }),
  fc.tuple(number, column, fc.nat(4), fc.boolean()).map(([s, c, more, on]) => (book: WorkbookModel) => {
    const { hiddenColumns } = sheetAt(book, s);
    for (let i = c; i <= Math.min(c + more, 16_383); i++) hiddenColumns[on ? 'add' : 'delete'](i);
  }),
  fc.tuple(number, column, fc.nat(4)).map(([s, c, more]) => (book: WorkbookModel) => {
    for (let i = c; i <= c + more; i++) sheetAt(book, s).columnWidths.delete(i);
  }),
  fc
    .tuple(number, fc.constantFrom('', '#FF0000', '#1f4e79'), fc.boolean(), fc.boolean())
    .map(([s, tabColor, showGridlines, showHeadings]) => (book: WorkbookModel) => {
      Object.assign(sheetAt(book, s), { tabColor, showGridlines, showHeadings });
    }),
  fc.tuple(number, protection).map(([s, options]) => (book: WorkbookModel) => {
    Object.assign(sheetAt(book, s), { protected: true, protection: { options } });
  }),
  documentText.map((change) => (book: WorkbookModel) => {
    Object.assign(book.document, change);
  }),
  sheetName.map((title) => (book: WorkbookModel) => {
    if (isFree(book, title)) book.addSheet(title);
  }),
  fc.tuple(number, sheetName).map(([s, title]) => (book: WorkbookModel) => {
    if (isFree(book, title) && sheetAt(book, s).name !== 'Fest') book.renameSheet(sheetAt(book, s), title);
  }),
  fc.tuple(number, number).map(([s, to]) => (book: WorkbookModel) => {
    book.moveSheet(sheetAt(book, s), to % book.sheets.length);
  }),
  number.map((s) => (book: WorkbookModel) => {
    const sheet = sheetAt(book, s);
    if (sheet.name !== 'Fest' && sheet.visibility === 'Visible' && !isNamed(book, sheet))
      book.deleteSheet(sheet);
  }),
  fc
    .tuple(number, fc.constantFrom('Hidden', 'VeryHidden', 'Visible'))
    .map(([s, how]) => (book: WorkbookModel) => {
      if (sheetAt(book, s).name !== 'Fest') sheetAt(book, s).visibility = how;
    }),
  fc
    .tuple(number, name, fc.boolean(), fc.boolean())
    .map(([s, title, local, visible]) => (book: WorkbookModel) => {
      const names = local ? sheetAt(book, s).names : book.names;
      const at = names.findIndex((n) => n.name === title);
      if (at >= 0) names.splice(at, 1);
      else names.push({ name: title, formula: '=Fest!$A$1:$B$2', visible });
    }),
  fc.tuple(number, fc.nat(40)).map(([s, r]) => (book: WorkbookModel) => {
    addTable(book, sheetAt(book, s), 40 + r);
  }),
  fc.tuple(number, fc.nat(4)).map(([s, rows]) => (book: WorkbookModel) => {
    const table = sheetAt(book, s).tables.at(-1);
    if (rows === 0) removeTable(sheetAt(book, s));
    else if (table)
      Object.assign(table, { range: { ...table.range, zeilen: rows + 1 }, style: `TableStyleLight${rows}` });
  }),
);

/** Whether formulas elsewhere speak of the sheet; these would be broken when it is gone. */
const isNamed = (book: WorkbookModel, sheet: SheetModel): boolean =>
  sheet.origin !== undefined || book.names.some((n) => n.formula.includes(sheet.name));

const addTable = (book: WorkbookModel, sheet: SheetModel, top: number): void => {
  const range = { blatt: sheet.name, zeile: top, spalte: 8, zeilen: 3, spalten: 2 };
  const meets = sheet.tables.some((t) => t.range.spalte >= 8 && Math.abs(t.range.zeile - top) < 6);
  if (meets || sheet.tables.length > 3) return;
  const id = book.nextId();
  ['Ziel', 'Soll in %'].forEach((value, i) => {
    sheet.change(top, 8 + i, { value });
  });
  sheet.change(top + 1, 9, { formula: '=[@[Soll in %]]&[@Ziel]', value: 'x' });
  sheet.tables.push({
    ...{ id: `{${id}}`, name: `Tabelle_${id}`, range, style: 'TableStyleMedium2' },
    ...{ showFilterButton: top % 2 === 0, showBandedRows: top % 3 === 0 },
  });
};

/** A table goes with its cells; what refers to it would break. */
const removeTable = (sheet: SheetModel): void => {
  const range = sheet.tables.pop()?.range;
  for (let i = 0; range && i < range.zeilen * range.spalten; i++)
    sheet.clear(range.zeile + Math.floor(i / range.spalten), range.spalte + (i % range.spalten));
};

/** What only says how a cell looks anyhow is left out; what has no order is put into one. */
const comparable = (book: WorkbookModel): unknown => {
  const usual: Readonly<Record<string, unknown>> = {
    ...{ bold: false, italic: false, size: 11, fontName: 'Calibri', underline: 'None', wrapText: false },
    ...{ horizontalAlignment: 'General', verticalAlignment: 'Bottom' },
  };
  const byName = <N extends { readonly name: string }>(names: readonly N[]): N[] =>
    [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    names: byName(book.names),
    calculation: book.calculationMode,
    document: book.document,
    sheets: book.sheets.map((s) => ({
      ...{ name: s.name, visibility: s.visibility, protected: s.protected, frozen: s.frozen },
      protection: s.protected ? allowed(s) : undefined,
      shown: [s.tabColor.toUpperCase(), s.showGridlines, s.showHeadings],
      hidden: [s.hiddenRows, s.hiddenColumns].map((lines) => [...lines].sort((a, b) => a - b)),
      heights: [...s.rowHeights].sort(([a], [b]) => a - b),
      widths: [...s.columnWidths].sort(([a], [b]) => a - b),
      names: byName(s.names),
      tables: byName(s.tables.map(({ id: _, ...t }) => t)),
      cells: [...s.entries()].flatMap(([r, c, { value: v, formula: f, format: n, locked, style: look }]) => {
        const own = Object.fromEntries(Object.entries(look).filter(([key, of]) => of !== usual[key]));
        const blank =
          v === null && f === undefined && n === 'General' && locked && Object.keys(own).length === 0;
        return blank ? [] : [{ r, c, v, f, n, locked, own }];
      }),
    })),
  };
};

/** What is not allowed is not named, and cells are selected as usual where nothing else is said. */
const allowed = ({ protection: { options } }: SheetModel): unknown =>
  Object.entries(options)
    .filter(([, value]) => value !== false && value !== 'Normal')
    .sort(([a], [b]) => (a < b ? -1 : 1));

const fresh = (): WorkbookModel => new WorkbookModel();
const bases: readonly (readonly [string, () => WorkbookModel])[] = [
  ['a new workbook', fresh],
  ['a file of openpyxl', () => workbookFromXlsx(fixture('openpyxl-rich.xlsx'))],
  ['a file with macros, arrays and charts', () => workbookFromXlsx(fixture('excel-parts.xlsm'))],
];

describe.each(bases)('whatever is done to %s', (_, base) => {
  it('is there again when it is saved and opened', () => {
    fc.assert(
      fc.property(
        fc.array(acts, { minLength: 1, maxLength: 25 }),
        fc.array(acts, { maxLength: 8 }),
        (first, second) => {
          const book = base();
          book.addSheet('Fest');
          for (const act of first) act(book);
          const saved = workbookToXlsx(book);
          const again = workbookFromXlsx(saved);
          expect(comparable(again)).toEqual(comparable(book));
          for (const act of second) act(again);
          const twice = workbookToXlsx(again);
          expect(comparable(workbookFromXlsx(twice))).toEqual(comparable(again));
          expect(read(twice.slice(), { type: 'array' }).SheetNames).toEqual(again.sheets.map((s) => s.name));
        },
      ),
      { numRuns: 60 },
    );
  });
});
