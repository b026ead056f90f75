import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    book.names.push({ name: 'KAPUTT', formula: '=#REF!', visible: true });
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties
describe('*OrNullObject', () => {
  it('says isNullObject after sync, without a load', async () => {
    await bench.run(async (context, sheet) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Fehlt');
      const there = context.workbook.worksheets.getItemOrNullObject('DATEN');
      const table = sheet.tables.getItemOrNullObject('T');
      const setting = context.workbook.settings.getItemOrNullObject('s');
      await context.sync();
      expect([missing, there, table, setting].map((o) => o.isNullObject)).toEqual([true, false, true, true]);
    });
  });

  it.each(['FEHLT', 'KAPUTT'])('is passed on to what follows from it: %s', async (name) => {
    await bench.run(async (context) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      const used = range.getUsedRangeOrNullObject(true).load('values');
      range.load('address');
      await context.sync();
      expect([range.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('has neighbours and intersections that may be missing', async () => {
    await bench.run(async (context, sheet) => {
      const objects = [
        sheet.getNextOrNullObject(),
        sheet.getPreviousOrNullObject(),
        sheet.freezePanes.getLocationOrNullObject(),
        sheet.getRange('A1:B2').getIntersectionOrNullObject('D4'),
        sheet.getUsedRangeOrNullObject(),
      ];
      await context.sync();
      expect(objects.map((o) => o.isNullObject)).toEqual([true, true, true, true, true]);
    });
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#reference-worksheets-by-relative-position
  it.each<[string, Parameters<Bench['code']>[0]]>([
    ['getNext', (s) => s.getNext().load('name')],
    ['getPrevious', (s) => s.getPrevious().load('name')],
  ])('without it the same is ItemNotFound: %s', async (_, calls) => {
    expect(await bench.code(calls)).toBe('ItemNotFound');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getusedrange-member(1)
  it('getUsedRange of an empty range is ItemNotFound, of an empty sheet its first cell', async () => {
    expect(await bench.code((s) => s.getRange('B2:C3').getUsedRange().load('address'))).toBe('ItemNotFound');
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-get#get-the-used-range
    expect(await bench.address((s) => s.getUsedRange())).toBe('Daten!A1');
  });
});
