import { beforeEach, describe, expect, it } from 'vitest';
import { Calculation, FunctionCalls, putInput, recalculate, WorkbookModel } from '../../workbench/host';
import { startOffice } from '../../workbench/host/node';

let book: WorkbookModel;
let calculation: Calculation;

beforeEach(() => {
  book = new WorkbookModel();
  book.addSheet('Daten');
  book.addSheet('Blatt 2');
  calculation = new Calculation(book);
});

const put = (row: number, column: number, input: unknown, sheet = 0): void => {
  putInput(book.sheets[sheet]!, row, column, input);
};
const value = (row: number, column: number, sheet = 0): unknown =>
  book.sheets[sheet]!.cell(row, column).value;

const computed = (formula: string): unknown => {
  put(0, 9, formula);
  calculation.run();
  return value(0, 9);
};

// https://support.microsoft.com/office/excel-functions-by-category-5f91f4e9-7b42-46d2-9bd1-63f26a86c0eb
describe('ordinary formulas', () => {
  beforeEach(() => {
    [10, 20, 30].forEach((v, i) => {
      put(i, 0, v);
    });
    put(3, 0, "'01.02.2018");
    put(4, 0, '#N/A');
    book.names.push(
      { name: 'REIHE', formula: '=Daten!$A$1:$A$3', visible: true },
      { name: 'KAPUTT', formula: '=#REF!', visible: true },
    );
    book.sheets[1]!.names.push({ name: 'NUR_HIER', formula: "='Blatt 2'!$A$1", visible: true });
  });

  it.each([
    ['=SUM(A1:A3)', 60],
    ['=SUM(REIHE)', 60],
    ['=AVERAGE(REIHE)/2', 10],
    ['=IF(A1=10,TRUE,FALSE)', true],
    ['="x"&A4', 'x01.02.2018'],
    ['=A40', 0],
    ['=DATE(2018,1,1)', 43_101],
    ['=DATE(1900,3,1)', 61],
    ['=_xlfn.XLOOKUP(20,A1:A3,A1:A3)', 20],
    ['=1/0', { fehler: '#DIV/0!' }],
    ['=A5+1', { fehler: '#NV' }],
    ['=FEHLT+1', { fehler: '#NAME?' }],
    ['=KAPUTT', { fehler: '#BEZUG!' }],
  ])('%s', (formula, expected) => {
    expect(computed(formula)).toEqual(expected);
  });

  it('follow an edit, also from another sheet, and a cell that was emptied', () => {
    put(0, 0, '=SUM(Daten!A1:A3)', 1);
    put(0, 1, '=A1*2', 1);
    calculation.run();
    expect(value(0, 1, 1)).toBe(120);
    put(0, 0, 11);
    calculation.run();
    expect(value(0, 1, 1)).toBe(122);
    book.sheets[0]!.clear(1, 0);
    expect(calculation.run()).toBe(true);
    expect(value(0, 1, 1)).toBe(82);
    expect(calculation.run()).toBe(false);
  });

  it('follow a renamed sheet and a new name', () => {
    put(0, 0, '=SUM(NEU)', 1);
    calculation.run();
    expect(value(0, 0, 1)).toEqual({ fehler: '#NAME?' });
    book.names.push({ name: 'NEU', formula: '=Daten!$A$1:$A$2', visible: true });
    calculation.run();
    expect(value(0, 0, 1)).toBe(30);
  });

  it.each(['=FOO(1)', '=SUM(Tabelle1[Wert])', "=SUM('[Andere.xlsx]Daten'!A1)"])(
    'keep their stored value where the engine does not know them, marked, and others count with it: %s',
    (formula) => {
      book.sheets[0]!.change(0, 2, { formula, value: 7 });
      put(1, 2, '=C1+1');
      calculation.run();
      expect(value(0, 2)).toBe(7);
      expect(book.sheets[0]!.cell(0, 2).message).toContain('gespeicherte Wert');
      expect(value(1, 2)).toBe(8);
    },
  );

  // https://support.microsoft.com/office/remove-or-allow-a-circular-reference-in-excel-8540bd0f-6e97-4483-bcf7-1b49cd50d123
  it('in a circle show 0 and say so, until the circle is broken', () => {
    put(0, 3, '=D2');
    put(1, 3, '=D1');
    calculation.run();
    expect([value(0, 3), value(1, 3)]).toEqual([0, 0]);
    expect(book.sheets[0]!.cell(0, 3).message).toContain('Zirkelbezug');
    put(1, 3, 5);
    calculation.run();
    expect(value(0, 3)).toBe(5);
    expect(book.sheets[0]!.cell(0, 3).message).toBeUndefined();
  });

  // https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
  it('count days from 1904 where the workbook does', () => {
    book.datumssystem = 1904;
    expect(computed('=DATE(2018,1,1)')).toBe(43_101 - 1462);
  });
});

describe('custom functions between ordinary formulas', () => {
  it('take computed arguments, and formulas take their results', async () => {
    const office = startOffice(book);
    office.CustomFunctions.associate('ZIEL_DOPPELT', (x: unknown) => Number(x) * 2);
    put(0, 0, 4);
    put(0, 1, '=A1+1');
    put(0, 2, '=ZIEL.DOPPELT(B1)');
    put(0, 3, '=C1+1');
    put(0, 4, '=ZIEL.DOPPELT(D1)');
    put(0, 5, '=E1+1');
    await recalculate(book, office.calls, calculation);
    expect([1, 2, 3, 4, 5].map((c) => value(0, c))).toEqual([5, 10, 11, 22, 23]);
  });

  it('stand in for themselves before the add-in is loaded', async () => {
    put(0, 0, '=ZIEL.DOPPELT(1)');
    put(0, 1, '=IFERROR(A1,"fehlt")');
    await recalculate(book, undefined, calculation);
    expect(value(0, 0)).toEqual({ fehler: '#NAME?' });
    expect(value(0, 1)).toBe('fehlt');
  });

  it('of one pass travel in one message', async () => {
    const messages: number[] = [];
    const calls: FunctionCalls = new FunctionCalls((entries) => {
      messages.push(entries.length);
      calls.deliver((entries as { message: [number] }[]).map(({ message }) => [message[0], true, 1]));
    }, null);
    for (let r = 0; r < 1000; r++) put(r, 0, '=ZIEL.EINS(1)');
    await recalculate(book, calls, calculation);
    expect(messages).toEqual([1000]);
    expect(value(999, 0)).toBe(1);
  });

  it('show formulas in German where they are asked for', async () => {
    const office = startOffice(book);
    put(0, 0, '=SUM(1,2.5)');
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Daten')
        .getRange('A1:A2')
        .load('formulas,formulasLocal');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(1,2.5)'], ['']]);
      expect(range.formulasLocal).toEqual([['=SUMME(1;2,5)'], ['']]);
      range.formulasLocal = [['=MITTELWERT(1;2)'], ['=1,5']];
      await context.sync();
    });
    expect(book.sheets[0]!.cell(0, 0).formula).toBe('=AVERAGE(1,2)');
    expect(book.sheets[0]!.cell(1, 0).formula).toBe('=1.5');
  });
});
