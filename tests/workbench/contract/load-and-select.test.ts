import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    book.addSheet('Zwei');
    book.sheets[0]!.names.push({ name: 'LOKAL', formula: '=Daten!$A$1', visible: true });
  });
  [10, 20, 30].forEach((v, i) => {
    bench.put(i, 0, v);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#load
describe('load', () => {
  it('gives what was asked for, and PropertyNotLoaded for the rest', async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3').load('values,address');
      await context.sync();
      expect(range.values).toEqual([[10], [20], [30]]);
      expect(() => range.rowCount).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('follows navigation properties as paths', async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('format/font/bold,worksheet/name');
      await context.sync();
      expect([range.format.font.bold, range.worksheet.name]).toEqual([false, 'Daten']);
      expect(() => range.format.font.size).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('without names loads the scalar properties', async () => {
    await bench.run(async (context, sheet) => {
      sheet.load();
      const range = sheet.getRange('A1').load();
      await context.sync();
      expect([sheet.name, sheet.position, sheet.visibility]).toEqual(['Daten', 0, 'Visible']);
      expect([range.values, range.address]).toEqual([[[10]], 'Daten!A1']);
    });
  });

  // …#load-from-a-collection
  it.each(['name', 'items/name', 'items'])('of a collection loads its items: %s', async (names) => {
    await bench.run(async (context) => {
      const sheets = context.workbook.worksheets.load(names);
      await context.sync();
      expect(sheets.items).toHaveLength(2);
      expect(sheets.items.map((s) => s.name)).toEqual(['Daten', 'Zwei']);
    });
  });

  it('goes through collections of collections', async () => {
    await bench.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        'items/name,items/protection/protected,items/names/items/name',
      );
      await context.sync();
      expect(
        sheets.items.map((s) => [s.name, s.protection.protected, s.names.items.map((n) => n.name)]),
      ).toEqual([
        ['Daten', false, ['LOKAL']],
        ['Zwei', false, []],
      ]);
    });
  });

  it('gives items that can be used in a later request', async () => {
    await bench.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/names/items/name');
      await context.sync();
      const range = sheets.items[0]!.names.items[0]!.getRange().load('address');
      await context.sync();
      expect(range.address).toBe('Daten!A1');
    });
  });

  // https://learn.microsoft.com/javascript/api/office/officeextension.loadoption
  it('takes a part of a collection by top and skip', async () => {
    await bench.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true } as never);
      await context.sync();
      expect(sheets.items.map((s) => s.name)).toEqual(['Zwei']);
    });
  });

  // …#clientresult
  it('gives results of methods after sync alone', async () => {
    const sheets = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getCount();
    await bench.run(async (context) => {
      const result = sheets(context);
      expect(() => result.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }));
      await context.sync();
      expect(result.value).toBe(2);
    });
  });

  // …#set
  it('set() sets several properties, also of navigation properties', async () => {
    await bench.do((sheet) => {
      sheet.getRange('A1').set({ values: [[5]], format: { font: { bold: true } } });
    });
    expect(bench.book.sheets[0]!.cell(0, 0)).toMatchObject({ value: 5, style: { bold: true } });
  });
});
