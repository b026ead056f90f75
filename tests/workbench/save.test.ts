import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { leseAdresse } from '../../src/domain/ort';
import { workbookFromXlsx, workbookToXlsx, putInput, type WorkbookModel } from '../../workbench/host';
import { lost, type Meant } from '../workbook/xlsx/contained';
import { throughLibreOffice } from '../workbook/xlsx/libreoffice';
import { fixture, partsOf } from '../workbook/xlsx/parts';

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../assets/beispiel/ziel-kreis-kleve-2018.xlsx', import.meta.url)));

/** File, a cell without formula, its part, a cell further on whose value is known. */
const FILES = [
  ['openpyxl-rich.xlsx', 'Bericht 2018', 'B3', 'xl/worksheets/sheet2.xml', 'Monatsdaten', 'B2', 250],
  ['libreoffice-rich.xlsx', 'Bericht 2018', 'B3', 'xl/worksheets/sheet2.xml', 'Monatsdaten', 'B2', 250],
  ['xlsxwriter-rich.xlsx', 'Bericht', 'B1', 'xl/worksheets/sheet2.xml', 'Monate quer', 'C5', 250],
  ['excel-parts.xlsm', 'Bericht', 'B1', 'xl/worksheets/sheet2.xml', 'Monate quer', 'C5', 250],
  ['beispiel', 'Monatsdaten', 'B7', 'xl/worksheets/sheet2.xml', 'Monatsdaten', 'A1', undefined],
] as const;

const bytesOf = (file: string): Uint8Array => (file === 'beispiel' ? sample() : fixture(file));

const edit = (book: WorkbookModel, sheet: string, address: string, input: unknown): void => {
  const { zeile, spalte } = leseAdresse(address)!;
  putInput(book.sheet(sheet)!, zeile, spalte, input);
};

/** Content of the written cell, and the settings of calculation; nothing else. */
const meantFor =
  (address: string): Meant =>
  (element, attribute) =>
    attribute === undefined
      ? element.localName === 'c' && element.getAttribute('r') === address
      : element.localName === 'calcPr' || (element.localName === 'dimension' && attribute === 'ref');

const changedParts = (before: Uint8Array, after: Uint8Array): string[] => {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([name, bytes]) =>
    Buffer.compare(bytes, now.get(name) ?? new Uint8Array()) === 0 ? [] : [name],
  );
};

const cellOf = (bytes: Uint8Array, sheet: string, address: string): unknown =>
  (read(bytes.slice(), { type: 'array' }).Sheets[sheet]?.[address] as { v?: unknown } | undefined)?.v;

describe.each(FILES)('%s', (file, sheet, address, part, otherSheet, otherCell, otherValue) => {
  const original = bytesOf(file);

  it('saved without a change is the same file', () => {
    expect(workbookToXlsx(workbookFromXlsx(original))).toEqual(original);
  });

  it('with one cell changed differs in that sheet and in the settings of calculation', () => {
    const book = workbookFromXlsx(original);
    edit(book, sheet, address, 8314.5);
    const saved = workbookToXlsx(book);
    expect([...partsOf(saved).keys()]).toEqual([...partsOf(original).keys()]);
    const settings = changedParts(original, saved).filter((name) => name !== part);
    expect(changedParts(original, saved)).toContain(part);
    expect(settings.every((name) => name === 'xl/workbook.xml')).toBe(true);
    for (const name of [part, ...settings])
      expect(
        lost(
          strFromU8(partsOf(original).get(name)!),
          strFromU8(partsOf(saved).get(name)!),
          meantFor(address),
        ),
      ).toEqual([]);
  });

  it('has the change when it is opened again, here and elsewhere', () => {
    const book = workbookFromXlsx(original);
    edit(book, sheet, address, 8314.5);
    const saved = workbookToXlsx(book);
    const { zeile, spalte } = leseAdresse(address)!;
    expect(workbookFromXlsx(saved).sheet(sheet)!.cell(zeile, spalte).value).toBe(8314.5);
    for (const copy of [saved, throughLibreOffice(saved) ?? saved]) {
      expect(cellOf(copy, sheet, address)).toBe(8314.5);
      if (otherValue !== undefined) expect(cellOf(copy, otherSheet, otherCell)).toBe(otherValue);
    }
  }, 120_000);

  it('changed and changed back is the same file', () => {
    const book = workbookFromXlsx(original);
    const { zeile, spalte } = leseAdresse(address)!;
    const before = book.sheet(sheet)!.cell(zeile, spalte);
    edit(book, sheet, address, 'kurz');
    book.sheet(sheet)!.cells.set(zeile * 16_384 + spalte, before);
    expect(workbookToXlsx(book)).toEqual(original);
  });
});

describe('a workbook with macros', () => {
  it('keeps them, and stays a workbook with macros', () => {
    const original = fixture('excel-parts.xlsm');
    const book = workbookFromXlsx(original);
    edit(book, 'Bericht', 'B1', 1);
    const saved = partsOf(workbookToXlsx(book));
    expect(saved.get('xl/vbaProject.bin')).toEqual(partsOf(original).get('xl/vbaProject.bin'));
    expect(strFromU8(saved.get('[Content_Types].xml')!)).toContain('sheet.macroEnabled.main+xml');
  });

  it('loses its order of computation where a formula changes, and nowhere else', () => {
    const chain = (input: unknown): boolean => {
      const book = workbookFromXlsx(fixture('excel-parts.xlsm'));
      edit(book, 'Bericht', 'B1', input);
      const saved = workbookToXlsx(book);
      const listed = strFromU8(partsOf(saved).get('[Content_Types].xml')!).includes('calcChain');
      expect(partsOf(saved).has('xl/calcChain.xml')).toBe(listed);
      return listed;
    };
    expect(chain(7)).toBe(true);
    expect(chain('=1+1')).toBe(false);
  });
});

describe('the properties of the document', () => {
  it('are read, added, changed and removed', () => {
    const book = workbookFromXlsx(fixture('excel-parts.xlsm'));
    expect([...book.properties]).toEqual([['Aktenzeichen', 'II-5']]);
    const created = new Date('2018-12-31T10:00:00Z');
    book.properties.set('Aktenzeichen', 'III-7');
    for (const [name, value] of [
      ['Jahr', 2018],
      ['Quote', 4.5],
      ['fertig', true],
      ['am', created],
    ] as const)
      book.properties.set(name, value);
    const again = workbookFromXlsx(workbookToXlsx(book));
    expect([...again.properties]).toEqual([...book.properties]);
    again.properties.delete('Aktenzeichen');
    expect(workbookFromXlsx(workbookToXlsx(again)).properties.has('Aktenzeichen')).toBe(false);
  });

  it('come into a file that has none', () => {
    const book = workbookFromXlsx(fixture('openpyxl-rich.xlsx'));
    book.properties.set('Name', 'Kreis <Kleve>');
    const saved = workbookToXlsx(book);
    expect(workbookFromXlsx(saved).properties.get('Name')).toBe('Kreis <Kleve>');
    expect(read(saved.slice(), { type: 'array', bookProps: true }).Custprops).toEqual({
      Name: 'Kreis <Kleve>',
    });
  });
});
