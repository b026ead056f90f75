import { beforeEach, describe, expect, it } from 'vitest';
import { Calculation, WorkbookModel } from '../../../workbench/host';
import { startOffice, type RunningOffice } from '../../../workbench/host/node';

let book: WorkbookModel;
let office: RunningOffice;
let runs: number;

beforeEach(() => {
  book = new WorkbookModel();
  book.addSheet('sheet1');
  const calculation = new Calculation(book);
  runs = 0;
  office = startOffice(book, {
    calculate: () => {
      runs += 1;
      calculation.run();
    },
  });
});

describe('calculation', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/performance#suspend-calculation-temporarily, step by step
  it('is suspended until the next sync', async () => {
    await office.Excel.run(async (context) => {
      const app = context.workbook.application;
      const range = context.workbook.worksheets.getItem('sheet1').getRange('A1:C1');
      range.values = [[1, 2, '=SUM(A1:B1)']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2, 3]]);

      app.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getItem('sheet1').getRange('A1:B1').values = [[10, 20]];
      range.load('values');
      app.load('calculationMode');
      await context.sync();
      expect(range.values).toEqual([[10, 20, 3]]);
      expect(app.calculationMode).toBe('Automatic');

      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[10, 20, 30]]);
    });
  });

  it('of a suspended batch runs once', async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sheet1');
      context.workbook.application.suspendApiCalculationUntilNextSync();
      for (let i = 1; i < 9; i++) {
        sheet.getRange(`A${String(i)}`).values = [[i]];
        sheet.getRange('B1').load('values');
      }
      await context.sync();
    });
    expect(runs).toBe(1);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#set-calculation-mode
  it('by hand waits for calculate()', async () => {
    await office.Excel.run(async (context) => {
      const { application } = context.workbook;
      const range = context.workbook.worksheets.getItem('sheet1').getRange('A1:B1');
      application.calculationMode = 'Manual';
      range.values = [[1, '=A1+1']];
      await context.sync();
      expect(runs).toBe(0);
      application.calculate('Full');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 2]]);
    });
  });

  it.each([
    ['Recalculate', 'calculate'],
    ['Full', 'recalculate'],
    ['FullRebuild', 'recalculate'],
  ] as const)('asked for as %s is told to whoever computes the custom functions', async (type, told) => {
    const heard: string[] = [];
    book.onChange(({ source }) => heard.push(source));
    await office.Excel.run(async (context) => {
      context.workbook.application.calculate(type);
      await context.sync();
    });
    expect(heard).toEqual([told]);
  });
});
