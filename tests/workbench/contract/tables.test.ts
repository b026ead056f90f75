import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.do((sheet) => {
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'T';
    table.getRange().values = [
      ['Monat', 'Wert'],
      ['a', 1],
      ['b', 2],
    ];
  });
});
const table = (sheet: Excel.Worksheet) => sheet.tables.getItem('T');

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables
describe('tables', () => {
  it('have header, body, columns and rows', async () => {
    const of = (part: (t: Excel.Table) => Excel.Range) => bench.address((s) => part(table(s)));
    expect(await of((t) => t.getHeaderRowRange())).toBe('Daten!A1:B1');
    expect(await of((t) => t.getDataBodyRange())).toBe('Daten!A2:B3');
    expect(await of((t) => t.columns.getItem('wert').getDataBodyRange())).toBe('Daten!B2:B3');
    expect(await of((t) => t.columns.getItemAt(0).getHeaderRowRange())).toBe('Daten!A1');
    expect(await of((t) => t.rows.getItemAt(1).getRange())).toBe('Daten!A3:B3');
    await bench.run(async (context, sheet) => {
      const { columns, rows } = table(sheet);
      columns.load('count,items/name,items/index');
      rows.load('count,items/values');
      const missing = columns.getItemOrNullObject('fehlt');
      await context.sync();
      expect([columns.count, columns.items.map((c) => c.name)]).toEqual([2, ['Monat', 'Wert']]);
      expect([rows.count, rows.items[1]!.values, missing.isNullObject]).toEqual([2, [['b', 2]], true]);
      columns.items[0]!.name = 'Bezugsmonat';
      await context.sync();
    });
    expect(await bench.values('A1')).toEqual([['Bezugsmonat']]);
  });

  it('take rows at their end, with null as index', async () => {
    await bench.do((s) =>
      table(s).rows.add(null as never, [
        ['c', 3],
        ['d', 4],
      ]),
    );
    expect(await bench.address((s) => table(s).getRange())).toBe('Daten!A1:B5');
    expect(await bench.values('A4:B5')).toEqual([
      ['c', 3],
      ['d', 4],
    ]);
    expect(await bench.code((s) => table(s).rows.add(null as never, [['zu wenig']]))).toBe('InvalidArgument');
  });

  // Excel pushes other cells down; this host does not move cells and says so.
  it('refuse rows for which there is no room', async () => {
    bench.put(3, 0, 'im Weg');
    expect(await bench.code((s) => table(s).rows.add(null as never, [['c', 3]]))).toBe('NotImplemented');
    expect(await bench.code((s) => table(s).rows.add(0, [['c', 3]]))).toBe('NotImplemented');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.table
  it('have a totals row where it is shown', async () => {
    expect(await bench.code((s) => table(s).getTotalRowRange().load('address'))).toBe('ItemNotFound');
    await bench.do((s) => (table(s).showTotals = true));
    expect(await bench.address((s) => table(s).getTotalRowRange())).toBe('Daten!A4:B4');
    await bench.do((s) => (table(s).showTotals = false));
    expect(await bench.values('A4')).toEqual([['']]);
  });

  // https://github.com/OfficeDev/office-js/issues/551
  it('refuse the name of another table as an invalid argument', async () => {
    const second = bench.code((s) => (s.tables.add('D1:E2', true).name = 't'));
    expect(await second).toBe('InvalidArgument');
  });

  // …#resize-a-table
  it('are resized with their header in the same row', async () => {
    await bench.do((s) => {
      table(s).resize('A1:C5');
    });
    expect(await bench.address((s) => table(s).getRange())).toBe('Daten!A1:C5');
    const moved = bench.code((s) => {
      table(s).resize('A2:C5');
    });
    expect(await moved).toBe('InvalidArgument');
  });
});
