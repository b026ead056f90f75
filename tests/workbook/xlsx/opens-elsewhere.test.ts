import { read, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeCopy } from '../../../src/workbook/xlsx';
import { place, sheetWith } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture } from './parts';

const copyOf = (file: string, output: string): Uint8Array =>
  writeCopy(fixture(file), {
    blatt: sheetWith([['K3', 8314.5]]),
    ausgaben: [{ name: 'ZIEL_K3_DELTA', ort: place(output), wert: 2.5 }],
  });

const valuesOf = (book: WorkBook, sheet: string, ...cells: string[]): unknown[] =>
  cells.map((cell) => (book.Sheets[sheet]?.[cell] as { v?: unknown } | undefined)?.v);

describe.each([
  ['openpyxl-rich.xlsx', 'Bericht 2018', 'B3', 'Monatsdaten', 'B2'],
  ['libreoffice-rich.xlsx', 'Bericht 2018', 'B3', 'Monatsdaten', 'B2'],
  ['xlsxwriter-rich.xlsx', 'Bericht', 'B1', 'Monate quer', 'C5'],
  ['excel-parts.xlsm', 'Bericht', 'B1', 'Monate quer', 'C5'],
])('the copy of %s', (file, sheet, output, data, firstValue) => {
  const copy = copyOf(file, `'${sheet}'!${output}`);

  const check = (bytes: Uint8Array): void => {
    const book = read(bytes.slice(), { type: 'array' });
    expect(book.SheetNames.at(-1)).toBe('Zielerreichung');
    expect(valuesOf(book, 'Zielerreichung', 'A5', 'C5', 'J5')).toEqual(['K3', 8314.5, 'erreicht']);
    expect(valuesOf(book, sheet, output)).toEqual([2.5]);
    expect(valuesOf(book, data, firstValue)).toEqual([250]);
  };

  it('is read by an independent library', () => {
    check(copy);
  });

  it('is read by it once more after LibreOffice, where that is installed, has opened and saved it', () => {
    check(throughLibreOffice(copy) ?? copy);
  }, 90_000);
});
