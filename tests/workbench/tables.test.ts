import { beforeEach, describe, expect, it } from 'vitest';
import { Calculation, putInput, recalculate, WorkbookModel, type SheetModel } from '../../workbench/host';
import { startOffice } from '../../workbench/host/node';

let book: WorkbookModel;
let sheet: SheetModel;
let calculation: Calculation;

const put = (row: number, column: number, input: unknown, on = sheet): void => {
  putInput(on, row, column, input);
};

/** Ziele in B3:D6 of "Ziel Werte", below the header the rows K1, K2, K3. */
beforeEach(() => {
  book = new WorkbookModel();
  sheet = book.addSheet('Ziel Werte');
  book.addSheet('Auswertung');
  calculation = new Calculation(book);
  ['Ziel', 'Ist', "Soll in % [2018] '#"].forEach((v, i) => {
    put(2, 1 + i, v);
  });
  ['K1', 'K2', 'K3'].forEach((v, i) => {
    put(3 + i, 1, `'${v}`);
    put(3 + i, 2, 10 * (i + 1));
    put(3 + i, 3, i + 1);
  });
  sheet.tables.push({
    id: '{1}',
    name: 'Ziele',
    range: { blatt: 'Ziel Werte', zeile: 2, spalte: 1, zeilen: 4, spalten: 3 },
    style: '',
    showFilterButton: true,
    showBandedRows: true,
  });
});

// https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
describe('table references', () => {
  const inTable = (formula: string): unknown => {
    sheet.tables[0]!.range = { ...sheet.tables[0]!.range, spalten: 4 };
    put(2, 4, 'Rechnung');
    put(4, 4, formula);
    calculation.run();
    return sheet.cell(4, 4).value;
  };
  const elsewhere = (formula: string): unknown => {
    const other = book.sheets[1]!;
    put(4, 4, formula, other);
    calculation.run();
    return other.cell(4, 4).value;
  };

  it.each([
    ['=[@Ist]*2', 40],
    ['=[@[Ist]]+[@Ist]', 40],
    ["=[@[Soll in % '[2018'] '''#]]", 2],
    ['=Ziele[@Ist]', 20],
    ['=Ziele[[#This Row],[Ist]]', 20],
    ["=SUM(Ziele[@[Ist]:[Soll in % '[2018'] '''#]])", 22],
    ['=[@ist]/SUM([Ist])', 20 / 60],
    ['=[@Fehlt]', { fehler: '#BEZUG!' }],
  ])('in the row of the table: %s', (formula, expected) => {
    expect(inTable(formula)).toEqual(expected);
  });

  it.each([
    ['=SUM(Ziele[Ist])', 60],
    ['=SUM(ziele[IST])', 60],
    ['=ROWS(Ziele)', 3],
    ['=COUNTA(Ziele[])', 9],
    ['=ROWS(Ziele[#Data])', 3],
    ['=ROWS(Ziele[#All])', 4],
    ['=INDEX(Ziele[#Headers],2)', 'Ist'],
    ['=Ziele[[#Headers],[Ist]]', 'Ist'],
    ['=COUNTA(Ziele[[#Headers],[#Data],[Ist]])', 4],
    ["=SUM(Ziele[[Ist]:[Soll in % '[2018'] '''#]])", 66],
    ['=SUMPRODUCT((Ziele[Ziel]="K3")*Ziele[Ist])', 30],
    ['=SUM(Ziele[#Totals])', { fehler: '#BEZUG!' }],
  ])('on another sheet: %s', (formula, expected) => {
    expect(elsewhere(formula)).toEqual(expected);
  });

  it('beside the table have its row, above it none', () => {
    put(5, 6, '=Ziele[@Ist]');
    put(0, 6, '=Ziele[@Ist]');
    calculation.run();
    expect([sheet.cell(5, 6).value, sheet.cell(0, 6).value]).toEqual([30, { fehler: '#WERT!' }]);
  });

  it('follow a new row, another header and a new value', () => {
    elsewhere('=SUM(Ziele[Ist])');
    const result = (): unknown => book.sheets[1]!.cell(4, 4).value;
    put(3, 2, 11);
    calculation.run();
    expect(result()).toBe(61);
    put(6, 2, 40);
    sheet.tables[0]!.range = { ...sheet.tables[0]!.range, zeilen: 5 };
    calculation.run();
    expect(result()).toBe(101);
    put(2, 2, 'Soll');
    calculation.run();
    expect(result()).toEqual({ fehler: '#BEZUG!' });
  });

  it('are arguments of custom functions, with their addresses', async () => {
    const office = startOffice(book);
    const heard: unknown[] = [];
    office.CustomFunctions.associate(
      'ZIEL_SUMME',
      (range: number[][], invocation: CustomFunctions.Invocation) => {
        heard.push(invocation.parameterAddresses);
        return range.flat().reduce((a, b) => a + b, 0);
      },
    );
    put(0, 0, '=ZIEL.SUMME(Ziele[Ist])+1', book.sheets[1]);
    await recalculate(book, office.calls, calculation);
    expect(book.sheets[1]!.cell(0, 0).value).toBe(61);
    expect(heard).toEqual([["'Ziel Werte'!C4:C6"]]);
  });

  it('stand behind names', () => {
    book.names.push({ name: 'IST', formula: '=Ziele[Ist]', visible: true });
    expect(elsewhere('=SUM(IST)*2')).toBe(120);
  });
});
