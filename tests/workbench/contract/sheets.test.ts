import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    book.addSheet('Zwei');
    book.addSheet('Drei').visibility = 'Hidden';
  });
});
const names = () => bench.book.sheets.map((s) => s.name);

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
describe('worksheets', () => {
  it('are added at the end, and not activated', async () => {
    await bench.do((_, c) => c.workbook.worksheets.add('Neu'));
    expect([names(), bench.book.active?.name]).toEqual([['Daten', 'Zwei', 'Drei', 'Neu'], 'Daten']);
  });

  it('have neighbours, among all or among those that are seen', async () => {
    await bench.run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      const last = worksheets.getLast().load('name');
      const seen = worksheets.getLast(true).load('name');
      const first = worksheets.getFirst().load('name');
      const next = sheet.getNext().load('name');
      const nothing = worksheets.getItem('Zwei').getNextOrNullObject(true);
      await context.sync();
      expect([last, seen, first, next].map((s) => s.name)).toEqual(['Drei', 'Zwei', 'Daten', 'Zwei']);
      expect(nothing.isNullObject).toBe(true);
    });
    expect(await bench.result((_, c) => c.workbook.worksheets.getCount(true))).toBe(2);
  });

  it('move and hide; the active one gives way', async () => {
    await bench.do((sheet, c) => {
      c.workbook.worksheets.getItem('Drei').position = 0;
      sheet.visibility = 'Hidden';
    });
    expect([names(), bench.book.active?.name]).toEqual([['Drei', 'Daten', 'Zwei'], 'Zwei']);
    // No page says what hiding the last one gives: an assumption.
    const hide = bench.code((_, c) => (c.workbook.worksheets.getItem('Zwei').visibility = 'VeryHidden'));
    expect(await hide).toBe('InvalidOperation');
  });

  // …#delete-a-worksheet, and https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
  it('very hidden ones cannot be deleted', async () => {
    bench.book.sheets[2]!.visibility = 'VeryHidden';
    const remove = bench.code((_, c) => {
      c.workbook.worksheets.getItem('Drei').delete();
    });
    expect(await remove).toBe('InvalidOperation');
  });

  it('have a colour, gridlines and headings', async () => {
    await bench.do((sheet) => sheet.set({ tabColor: '#FF0000', showGridlines: false, showHeadings: false }));
    const look = bench.read(
      (s) => s,
      'tabColor,showGridlines,showHeadings',
      (s) => [...[s.tabColor, s.showGridlines, s.showHeadings]],
    );
    expect(await look).toEqual(['#FF0000', false, false]);
    // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-tabcolor-member
    const hidden = bench.read(
      (_, c) => c.workbook.worksheets.getItem('Drei'),
      'tabColor',
      (s) => s.tabColor,
    );
    expect(await hidden).toBeNull();
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes
describe('frozen panes', () => {
  const location = () => bench.address((s) => s.freezePanes.getLocation());

  it('are rows, columns, or both', async () => {
    await bench.do((s) => {
      s.freezePanes.freezeRows(2);
    });
    expect(await location()).toBe('Daten!1:2');
    await bench.do((s) => {
      s.freezePanes.freezeColumns();
    });
    expect(await location()).toBe('Daten!A:A');
    await bench.do((s) => {
      s.freezePanes.freezeAt('A1:B3');
    });
    expect([await location(), bench.book.sheets[0]!.frozen]).toEqual([
      'Daten!A1:B3',
      { rows: 3, columns: 2 },
    ]);
    await bench.do((s) => {
      s.freezePanes.unfreeze();
    });
    expect(bench.book.sheets[0]!.frozen).toEqual({ rows: 0, columns: 0 });
  });
});
