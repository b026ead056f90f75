import { beforeEach, describe, expect, it } from 'vitest';
import { leseAdresse } from '../../../src/domain/ort';
import { profile } from '../../../workbench/host';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    const [sheet] = book.sheets;
    for (const row of [2, 3, 7]) sheet!.hiddenRows.add(row);
    sheet!.hiddenColumns.add(1);
    sheet!.merged = ['A2:B3', 'D4:D6', 'D9:F9'].map((a) => leseAdresse(`Daten!${a}`)!);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
describe('Range.getRowProperties and getColumnProperties', () => {
  it('give one object for each row, with what was asked for', async () => {
    expect(await bench.result((s) => s.getRange('B3:C5').getRowProperties({ rowHidden: true }))).toEqual([
      { rowHidden: true },
      { rowHidden: true },
      { rowHidden: false },
    ]);
    expect(
      await bench.result((s) =>
        s.getRange('A8').getRowProperties({ rowHidden: true, rowIndex: true, address: true }),
      ),
    ).toEqual([{ rowHidden: true, rowIndex: 7, address: 'Daten!A8' }]);
  });

  it('and one for each column', async () => {
    expect(
      await bench.result((s) =>
        s.getRange('A1:C9').getColumnProperties({ columnHidden: true, columnIndex: true }),
      ),
    ).toEqual([
      { columnHidden: false, columnIndex: 0 },
      { columnHidden: true, columnIndex: 1 },
      { columnHidden: false, columnIndex: 2 },
    ]);
  });

  it('what is not imitated is said', async () => {
    expect(await bench.code((s) => s.getRange('A1').getRowProperties({ format: { rowHeight: true } }))).toBe(
      'NotImplemented',
    );
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
describe('Range.getMergedAreasOrNullObject', () => {
  // https://github.com/OfficeDev/office-js/issues/3611
  it.each([
    ['A1:F9', ['Daten!A2:B3', 'Daten!D4:D6', 'Daten!D9:F9']],
    ['A2', ['Daten!A2:B3']],
    ['B2:B9', undefined],
    ['D5:D20', ['Daten!D9:F9']],
    ['D:D', ['Daten!D4:D6', 'Daten!D9:F9']],
    ['K1:L9', undefined],
  ])('of %s gives the areas whose first cell is in it', async (address, areas) => {
    const found = await bench.run(async (context, sheet) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load('address,areaCount,areas/items/address');
      await context.sync();
      return merged.isNullObject
        ? undefined
        : { all: merged.address, count: merged.areaCount, each: merged.areas.items.map((r) => r.address) };
    });
    expect(found).toEqual(areas && { all: areas.join(', '), count: areas.length, each: areas });
  });

  it('more than 512 of them fail', async () => {
    bench.book.sheets[0]!.merged = Array.from({ length: 513 }, (_, i) =>
      leseAdresse(`Daten!A${String(i + 1)}:B${String(i + 1)}`)!,
    );
    const { code, debugInfo } = await bench.failure((s) =>
      s.getRange('A:A').getMergedAreasOrNullObject().load('address'),
    );
    expect([code, debugInfo.errorLocation]).toEqual(['GeneralException', 'Range.getMergedAreasOrNullObject']);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.autofilter
describe('AutoFilter', () => {
  const filter = (of: (s: Excel.Worksheet) => Excel.AutoFilter): Promise<unknown> =>
    bench.read(of, 'enabled,isDataFiltered', (f) => [f.enabled, f.isDataFiltered]);

  it('of a sheet without one is off', async () => {
    expect(await filter((s) => s.autoFilter)).toEqual([false, false]);
    expect(await bench.code((s) => s.autoFilter.getRange().load('address'))).toBe('ItemNotFound');
  });

  it.each([true, false])('of a sheet has criteria: %s', async (hasCriteria) => {
    bench.book.sheets[0]!.filter = { range: leseAdresse('Daten!A1:C9')!, hasCriteria };
    expect(await filter((s) => s.autoFilter)).toEqual([true, hasCriteria]);
    expect(await bench.address((s) => s.autoFilter.getRangeOrNullObject())).toBe('Daten!A1:C9');
  });

  it('of a table is its own', async () => {
    await bench.do((s) => {
      s.tables.add('H1:I3', true).name = 'T';
    });
    expect(await filter((s) => s.tables.getItem('T').autoFilter)).toEqual([true, false]);
    bench.book.sheets[0]!.tables[0]!.filtered = true;
    expect(await filter((s) => s.tables.getItem('T').autoFilter)).toEqual([true, true]);
    expect(await filter((s) => s.autoFilter)).toEqual([false, false]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.linkedworkbookcollection
it('linked workbooks are listed by their address, on the web only', async () => {
  bench.book.links = ['https://x/a.xlsx', 'b.xlsx'];
  const ids = (): Promise<unknown> =>
    bench.read(
      (_, c) => c.workbook.linkedWorkbooks,
      'items/id',
      (all) => all.items.map(({ id }) => id),
    );
  expect(await ids()).toEqual(['https://x/a.xlsx', 'b.xlsx']);
  bench = new Bench({}, (book) => (book.profile = profile('microsoft-365')));
  await expect(ids()).rejects.toMatchObject({ code: 'ApiNotFound' });
});

// https://learn.microsoft.com/javascript/api/excel/excel.calculationstate
describe('Application.calculationState', () => {
  const state = (): Promise<string> =>
    bench.read(
      (_, c) => c.workbook.application,
      'calculationState',
      (a) => a.calculationState,
    );

  it('is pending where manual calculation has not followed a change', async () => {
    expect(await state()).toBe('Done');
    await bench.do((s, c) => {
      c.workbook.application.calculationMode = 'Manual';
      s.getRange('A1').values = [[1]];
    });
    expect(await state()).toBe('Pending');
    await bench.do((_, c) => {
      c.workbook.application.calculate('Recalculate');
    });
    expect(await state()).toBe('Done');
  });

  it('is done where calculation is automatic', async () => {
    await bench.do((s) => (s.getRange('A1').values = [[1]]));
    expect(await state()).toBe('Done');
  });
});
