import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

type Of = Parameters<Bench['address']>[0];

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    book.addSheet("Blatt 'A' 2018");
    book.names.push({ name: 'MEIN_BEREICH', formula: '=Daten!$B$2:$C$5', visible: true });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range
describe('Range.address', () => {
  it.each<[string, Of, string]>([
    ['names the sheet', (s) => s.getRange('B2:C5'), 'Daten!B2:C5'],
    ['of a whole column', (s) => s.getRange('C:C'), 'Daten!C:C'],
    ['of whole rows', (s) => s.getRange('2:3'), 'Daten!2:3'],
    ['of a name', (s) => s.getRange('mein_bereich'), 'Daten!B2:C5'],
    [
      'quotes sheet names',
      (_, c) => c.workbook.worksheets.getItem("Blatt 'A' 2018").getRange('A1'),
      "'Blatt ''A'' 2018'!A1",
    ],
  ])('%s', async (_, of, address) => {
    expect(await bench.address(of)).toBe(address);
  });

  it.each<[string, Of, string]>([
    ['getCell, also outside of the range', (s) => s.getRange('B2:C5').getCell(9, 9), 'K11'],
    ['getRow', (s) => s.getRange('B2:C5').getRow(1), 'B3:C3'],
    ['getColumn', (s) => s.getRange('B2:C5').getColumn(1), 'C2:C5'],
    ['getLastCell', (s) => s.getRange('B2:D5').getLastCell(), 'D5'],
    ['getLastRow', (s) => s.getRange('B2:D5').getLastRow(), 'B5:D5'],
    ['getLastColumn', (s) => s.getRange('B2:D5').getLastColumn(), 'D2:D5'],
    ['getEntireColumn', (s) => s.getRange('B4:E11').getEntireColumn(), 'B:E'],
    ['getEntireRow', (s) => s.getRange('B4:E11').getEntireRow(), '4:11'],
    ['getOffsetRange', (s) => s.getRange('B2:C5').getOffsetRange(1, -1), 'A3:B6'],
    ['getResizedRange', (s) => s.getRange('B2:C5').getResizedRange(1, -1), 'B2:B6'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2:C5').getAbsoluteResizedRange(1, 3), 'B2:D2'],
    ['getBoundingRect', (s) => s.getRange('B2:C5').getBoundingRect('D10:E15'), 'B2:E15'],
    ['getIntersection', (s) => s.getRange('B2:C5').getIntersection(s.getRange('C4:F9')), 'C4:C5'],
    ['getRowsBelow', (s) => s.getRange('B2:C5').getRowsBelow(2), 'B6:C7'],
    ['getRowsAbove', (s) => s.getRange('B2:C5').getRowsAbove(), 'B1:C1'],
    ['getColumnsAfter', (s) => s.getRange('B2:C5').getColumnsAfter(), 'D2:D5'],
    ['getColumnsBefore', (s) => s.getRange('B2:C5').getColumnsBefore(), 'A2:A5'],
    ['getRangeByIndexes', (s) => s.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
  ])('%s', async (_, of, address) => {
    expect(await bench.address(of)).toBe(`Daten!${address}`);
  });

  it('getSurroundingRegion ends at empty rows and columns', async () => {
    for (const [r, c] of [
      [0, 0],
      [1, 1],
      [2, 0],
      [4, 0],
    ] as const)
      bench.put(r, c, 1);
    expect(await bench.address((s) => s.getRange('A1').getSurroundingRegion())).toBe('Daten!A1:B3');
  });

  it.each<[string, Of, string]>([
    ['no intersection', (s) => s.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['outside of the sheet', (s) => s.getRange('A1').getOffsetRange(0, -1), 'InvalidArgument'],
    // No page says the code: assumptions.
    ['another sheet', (s) => s.getRange("'Blatt ''A'' 2018'!A1"), 'InvalidArgument'],
    ['no such name', (s) => s.getRange('FEHLT'), 'ItemNotFound'],
  ])('an error: %s', async (_, of, code) => {
    expect(await bench.code((s, c) => of(s, c).load('address'))).toBe(code);
  });

  it('cellCount is -1 where the cells do not fit into 32 bits', async () => {
    expect(
      await bench.read(
        (s) => s.getRange(),
        'cellCount',
        (r) => r.cellCount,
      ),
    ).toBe(-1);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#get-the-active-cell-or-selected-range
describe('the selection', () => {
  it('is a range, its first cell is active', async () => {
    await bench.do((s) => {
      s.getRange('B2:C3').select();
    });
    expect(await bench.address((_, c) => c.workbook.getSelectedRange())).toBe('Daten!B2:C3');
    expect(await bench.address((_, c) => c.workbook.getActiveCell())).toBe('Daten!B2');
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hidden-member
describe('hidden rows and columns', () => {
  it('are null where some are hidden', async () => {
    await bench.do((s) => {
      s.getRange('2:3').rowHidden = true;
      s.getRange('C:C').columnHidden = true;
    });
    const look = (address: string) =>
      bench.read(
        (s) => s.getRange(address),
        'rowHidden,columnHidden,hidden',
        (r) => [r.rowHidden, r.columnHidden, r.hidden],
      );
    expect(await look('A2:B3')).toEqual([true, false, true]);
    expect(await look('A1:B3')).toEqual([null, false, null]);
    expect(await look('A1:B1')).toEqual([false, false, false]);
    await bench.do((s) => (s.getRange('A1:A9').rowHidden = false));
    expect([...bench.book.sheets[0]!.hiddenRows]).toEqual([]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
  it('heights and widths are kept, null where they differ', async () => {
    await bench.do((s) => {
      s.getRange('A2:A3').format.rowHeight = 30;
      s.getRange('B1').format.columnWidth = 100;
    });
    const size = (address: string) =>
      bench.read(
        (s) => s.getRange(address).format,
        'rowHeight,columnWidth',
        (f) => [f.rowHeight, f.columnWidth],
      );
    expect(await size('B2:B3')).toEqual([30, 100]);
    expect(await size('A1:B2')).toEqual([null, null]);
  });
});
