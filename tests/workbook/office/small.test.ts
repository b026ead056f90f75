import { describe, expect, it } from 'vitest';
import { WorkbookModel } from '../../../workbench/host';
import { errorValue } from '../../../src/workbook/error-values';
import { cellText, cellValue, isFormula } from '../../../src/workbook/office/cell-text';
import { dateSystem } from '../../../src/workbook/office/date-system';
import { emptyCells } from '../../../src/workbook/office/empty-cells';
import { kindOfFormula } from '../../../src/workbook/office/name-kind';
import { localSerial } from '../../../src/workbook/check';
import { simpleBook } from './support/books';
import { put } from './support/cells';
import { startExcel } from './support/excel';

describe('emptyCells', () => {
  it('tells empty cells from zeros and texts, for several ranges in one request', async () => {
    const model = new WorkbookModel();
    put(model.addSheet('Daten 2018'), 'B2', [
      [0, null, ''],
      [null, 'x', { value: '', formula: '=""' }],
    ]);
    const host = startExcel(model);
    expect(await emptyCells(["'Daten 2018'!B2:D3", "'Daten 2018'!$C$2", "'Daten 2018'!A9:A10"])).toEqual([
      [
        [false, true, true],
        [true, false, false],
      ],
      [[true]],
      [[true], [true]],
    ]);
    expect(host.requests).toHaveLength(1);
  });

  it.each(['B2:D3', 'Daten!A1,Daten!C1'])('refuses what is no range of a sheet: %s', async (address) => {
    startExcel(simpleBook());
    await expect(emptyCells([address])).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

describe('dateSystem', () => {
  it.each([1900, 1904] as const)('%i, in one request', async (system) => {
    const model = simpleBook();
    model.datumssystem = system;
    const host = startExcel(model);
    expect(await dateSystem()).toBe(system);
    expect(host.requests).toHaveLength(1);
  });
});

describe('cellText keeps a text a text', () => {
  it.each([
    ['auf Kurs', 'auf Kurs'],
    ['Jobcenter Kreis Kleve', 'Jobcenter Kreis Kleve'],
    ['=1+1', "'=1+1"],
    ['-', "'-"],
    ['+49', "'+49"],
    ['@name', "'@name"],
    ["'so", "''so"],
    ['12/2018', "'12/2018"],
    ['Dez 18', "'Dez 18"],
    ['wahr', "'wahr"],
    ['TRUE', "'TRUE"],
    ['Wahrheit', 'Wahrheit'],
    ['#NV', "'#NV"],
  ])('%s → %s', (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  it.each([
    [null, ''],
    ['', ''],
    [0, 0],
    [false, false],
  ])('other values arrive as they are: %s', (value, written) => {
    expect(cellValue(value)).toBe(written);
  });

  it.each([
    ['=A1', 3, true],
    ['=A1', '=A1', false],
    ['A1', 'A1', false],
    [3, 3, false],
  ])('formula %s with value %s: %s', (formula, value, expected) => {
    expect(isFormula(formula, value)).toBe(expected);
  });
});

describe('kindOfFormula', () => {
  it.each([
    ["='Daten, alt'!$A$1:$A$3", undefined],
    ["='Daten, alt'!$A$1,'Daten, alt'!$A$3", 'vereinigung'],
    ['=(Daten!$A$1,Daten!$A$3)', 'vereinigung'],
    ['=Daten!$A$1,Daten!#REF!', 'kaputt'],
    ['=[1]Daten!$A$1', 'extern'],
    ['=Tabelle1[LZB]', 'formel'],
    ['=SUM(Daten!$A$1,Daten!$A$3)', 'formel'],
    ['="Kreis Kleve"', 'formel'],
  ])('%s: %s', (formula, kind) => {
    expect(kindOfFormula(formula)).toBe(kind);
  });
});

describe('errorValue', () => {
  it.each([
    ['#N/A', '#NV'],
    ['#n/a', '#NV'],
    ['#REF!', '#BEZUG!'],
    ['#NUM!', '#ZAHL!'],
    ['#BUSY!', '#BESCHÄFTIGT!'],
    ['#SPILL!', '#ÜBERLAUF!'],
    ['#CALC!', '#KALK!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#NV', '#NV'],
    ['#NEU!', '#NEU!'],
  ])('%s → %s', (text, fehler) => {
    expect(errorValue(text)).toEqual({ fehler });
  });
});

describe('localSerial', () => {
  it.each([
    [1900, 46_023.75],
    [1904, 44_561.75],
  ] as const)('is local time in the system of %i', (system, serial) => {
    expect(localSerial(new Date(2026, 0, 1, 18), system)).toBe(serial);
  });
});
