import { beforeEach, describe, expect, it } from 'vitest';
import {
  Calculation,
  profile,
  putInput,
  recalculate,
  recalculateOnOpening,
  WorkbookModel,
  type ProfileId,
  type SheetModel,
} from '../../workbench/host';
import { startOffice, type RunningOffice } from '../../workbench/host/node';

let book: WorkbookModel;
let sheet: SheetModel;
let office: RunningOffice;
let calculation: Calculation;
let asked: number;

const BUSY = { fehler: '#BESCHÄFTIGT!' };
const UNKNOWN = { fehler: '#NAME?' };

/** As a file brings it: with the value that was saved. */
const saved = (row: number, formula: string, value: Parameters<SheetModel['setResult']>[2]): void => {
  sheet.change(row, 1, { formula, value });
};
const value = (row: number): unknown => sheet.cell(row, 1).value;
const values = (): unknown[] => [0, 1, 2, 3].map(value);
const type = (row: number, column: number, input: unknown): Promise<void> => {
  putInput(sheet, row, column, input);
  return recalculate(book, undefined, calculation);
};

const start = (id: ProfileId): void => {
  book = new WorkbookModel();
  book.profile = profile(id);
  sheet = book.addSheet('Daten');
  putInput(sheet, 0, 0, 10);
  book.names.push({ name: 'WERT', formula: '=Daten!$A$1', visible: true });
  saved(0, '=ZIEL.DOPPELT(A1)', 1);
  saved(1, '=ZIEL.DOPPELT(Daten!A1)', 2);
  saved(2, '=ZIEL.DOPPELT(WERT)', 3);
  saved(3, '=B1+ZIEL.DOPPELT(1)', 4);
  office = startOffice(book);
  calculation = new Calculation(book);
  asked = 0;
  office.CustomFunctions.associate('ZIEL_DOPPELT', (x: unknown) => {
    asked++;
    return Number(x) * 2;
  });
};

// https://github.com/OfficeDev/office-js/issues/1567, https://github.com/OfficeDev/Excel-Custom-Functions/issues/368
describe('custom functions of a workbook that is opened', () => {
  beforeEach(() => {
    start('web');
  });

  it('keep their values, before and after the add-in is ready', async () => {
    putInput(sheet, 5, 1, 'x');
    await recalculateOnOpening(book, undefined, calculation);
    expect(values()).toEqual([1, 2, 3, 4]);
    await recalculateOnOpening(book, office.calls, calculation);
    expect(values()).toEqual([1, 2, 3, 4]);
    expect(asked).toBe(0);
  });

  it('are computed once something they depend on changes, with what stands on them', async () => {
    await recalculateOnOpening(book, undefined, calculation);
    await recalculateOnOpening(book, office.calls, calculation);
    putInput(sheet, 9, 0, 'nichts');
    await recalculate(book, office.calls, calculation);
    expect(asked).toBe(0);
    putInput(sheet, 0, 0, 7);
    await recalculate(book, office.calls, calculation);
    expect(values()).toEqual([14, 14, 14, 16]);
  });

  it('are all computed on demand', async () => {
    await recalculateOnOpening(book, office.calls, calculation);
    await recalculate(book, office.calls, calculation, { extent: 'all' });
    expect(values()).toEqual([20, 20, 20, 22]);
  });

  it('are #NAME? where their arguments change before the add-in is ready', async () => {
    await recalculateOnOpening(book, undefined, calculation);
    await type(0, 0, 7);
    expect(values()).toEqual([UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN]);
  });

  it('that were saved while they were busy are asked', async () => {
    saved(0, '=ZIEL.DOPPELT(A1)', BUSY);
    await recalculateOnOpening(book, undefined, calculation);
    expect(value(0)).toEqual(BUSY);
    await recalculateOnOpening(book, office.calls, calculation);
    expect(value(0)).toBe(20);
  });

  it('in the spelling of files count as they do on screen', async () => {
    saved(0, '=_xldudf_ZIEL_DOPPELT(A1)', 1);
    await recalculateOnOpening(book, office.calls, calculation);
    expect(value(0)).toBe(1);
    putInput(sheet, 0, 0, 8);
    await recalculate(book, office.calls, calculation);
    expect(value(0)).toBe(16);
  });
});

// https://github.com/OfficeDev/office-js/issues/5408
describe('on the desktop, those that name a sheet', () => {
  beforeEach(() => {
    start('microsoft-365');
  });

  it('are asked', async () => {
    const done = recalculateOnOpening(book, office.calls, calculation);
    expect(values()).toEqual([1, BUSY, 3, 4]);
    await done;
    expect(values()).toEqual([1, 20, 3, 4]);
    expect(asked).toBe(1);
  });

  it('give #WERT! if the add-in is not ready yet, and are asked when it is', async () => {
    await recalculateOnOpening(book, undefined, calculation);
    expect(values()).toEqual([1, { fehler: '#WERT!' }, 3, 4]);
    const done = recalculateOnOpening(book, office.calls, calculation);
    expect(values()).toEqual([1, BUSY, 3, 4]);
    await done;
    expect(values()).toEqual([1, 20, 3, 4]);
  });

  it('keep their values with manual calculation', async () => {
    book.calculationMode = 'Manual';
    await recalculateOnOpening(book, undefined, calculation);
    await recalculateOnOpening(book, office.calls, calculation);
    expect(values()).toEqual([1, 2, 3, 4]);
  });
});

// https://github.com/OfficeDev/office-js/issues/6395, https://github.com/OfficeDev/office-js/issues/6611
describe('#NAME?', () => {
  beforeEach(() => {
    start('web');
  });

  it('stays where a formula was entered before the add-in was ready, until it is entered again', async () => {
    await recalculateOnOpening(book, undefined, calculation);
    await type(4, 1, '=ZIEL.DOPPELT(A1)');
    await recalculateOnOpening(book, office.calls, calculation);
    expect(value(4)).toEqual(UNKNOWN);
    await recalculate(book, office.calls, calculation, { extent: 'all' });
    expect(value(4)).toEqual(UNKNOWN);
    putInput(sheet, 4, 1, '=ZIEL.DOPPELT(A1)');
    await recalculate(book, office.calls, calculation);
    expect(value(4)).toBe(20);
  });

  it('stays where it was saved, until the formula is written again', async () => {
    saved(0, '=ZIEL.DOPPELT(A1)', UNKNOWN);
    await recalculateOnOpening(book, office.calls, calculation);
    putInput(sheet, 0, 0, 7);
    await recalculate(book, office.calls, calculation);
    expect(values()).toEqual([UNKNOWN, 14, 14, UNKNOWN]);
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Daten').getRange('B1').load('formulas');
      await context.sync();
      // eslint-disable-next-line no-self-assign -- writing a formula again is what an add-in does
      range.formulas = range.formulas;
      await context.sync();
    });
    await recalculate(book, office.calls, calculation);
    expect(values()).toEqual([14, 14, 14, 16]);
  });
});

describe('ordinary formulas of a workbook that is opened', () => {
  it('are computed, with the saved values of custom functions', async () => {
    start('web');
    saved(4, '=B1+B2', 0);
    await recalculateOnOpening(book, undefined, calculation);
    expect(value(4)).toBe(3);
  });

  it('keep their values with manual calculation, until F9', async () => {
    start('web');
    saved(4, '=A1+1', 0);
    book.calculationMode = 'Manual';
    await recalculateOnOpening(book, office.calls, calculation);
    expect(value(4)).toBe(0);
    await recalculate(book, office.calls, calculation, { extent: 'outstanding' });
    expect([value(4), value(0), asked]).toEqual([11, 1, 0]);
  });
});
