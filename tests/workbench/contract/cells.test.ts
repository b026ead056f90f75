import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
const cell = (row: number, column = 0) => bench.book.sheets[0]!.cell(row, column);

describe('the shape of values', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  it.each(['values', 'formulas', 'numberFormat'] as const)(
    '%s takes a matrix of the exact shape',
    async (name) => {
      const wrong = [[[1]], [[1, 2]], [[1], [2], [3]]] as unknown[][][];
      for (const given of wrong)
        expect(await bench.code((s) => (s.getRange('A1:A2')[name] = given))).toBe('InvalidArgument');
      await bench.do((s) => (s.getRange('A1:A2')[name] = [['1'], ['2']]));
    },
  );

  // office.js itself cuts a matrix of more than 1500 cells into rows and asks Excel for the shape first.
  it('a large matrix arrives whole, and only in its exact shape', async () => {
    const large = Array.from({ length: 400 }, (_, r) => Array.from({ length: 5 }, (__, c) => r * 5 + c));
    await bench.do((s) => (s.getRange('A1:E400').values = large));
    expect(await bench.values('A1:E400')).toEqual(large);
    expect(await bench.code((s) => (s.getRange('A1:E399').values = large))).toBe('InvalidArgument');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range: "a single value … will be applied to all cells"; the page
  // says it of setting; that it holds of each cell-level property is an assumption.
  it('one value fills the range', async () => {
    await bench.do((s) => (s.getRange('A1:B2').values = 7 as never));
    expect(await bench.values('A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
  it('of whole columns or rows is null, and setting it fails; address and count are valid', async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('C:C').load('values,text,formulas,numberFormat,address,cellCount');
      await context.sync();
      expect([range.values, range.text, range.formulas, range.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([range.address, range.cellCount]).toEqual(['Daten!C:C', 1_048_576]);
    });
    // The page says that it is an error; which one is an assumption.
    expect(await bench.code((s) => (s.getRange('A:B').values = [['Due Date']]))).toBe('InvalidArgument');
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
describe('empty cells', () => {
  it('read as empty strings, and as the type Empty', async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('values,formulas,text,valueTypes');
      await context.sync();
      expect([range.values, range.formulas, range.text, range.valueTypes]).toEqual([
        [['']],
        [['']],
        [['']],
        [['Empty']],
      ]);
    });
  });

  it('null within a matrix leaves a cell, an empty string empties it', async () => {
    [1, 2].forEach((v, i) => {
      bench.put(i, 0, v);
    });
    await bench.do((s) => (s.getRange('A1:A2').values = [[null], ['']]));
    expect([cell(0).value, cell(1).value]).toEqual([1, null]);
    await bench.do((s) => (s.getRange('A1:A2').numberFormat = [['0.00'], [null]]));
    expect([cell(0).format, cell(1).format]).toEqual(['0.00', 'General']);
  });

  it('an empty number format is General', async () => {
    await bench.do((s) => (s.getRange('A1').numberFormat = [['0.00']]));
    await bench.do((s) => (s.getRange('A1').numberFormat = [['']]));
    expect(cell(0).format).toBe('General');
  });

  it('null is no value for a whole property', async () => {
    expect(await bench.code((s) => (s.getRange('A1').values = null as never))).toBe('InvalidArgument');
    expect(await bench.code((s) => (s.getRange('A1').format.fill.color = null as never))).toBe(
      'InvalidArgument',
    );
  });

  it('a format that differs within the range is null', async () => {
    await bench.do((s) => (s.getRange('A1').format.font.color = '#FF0000'));
    expect(
      await bench.read(
        (s) => s.getRange('A1:A2').format.font,
        'color',
        (f) => f.color,
      ),
    ).toBeNull();
  });
});

describe('what a text becomes', () => {
  // https://github.com/OfficeDev/office-js/issues/1559: the interface reads as in the United States, whatever the language.
  it.each([
    ['29.96', 29.96, 'General'],
    ['1,200', 1200, '#,##0'],
    ['12%', 0.12, '0%'],
    ['$120', 120, '$#,##0'],
    ['1/5/2017', 42_740, 'm/d/yyyy'],
    ['TRUE', true, 'General'],
    ['29,96', '29,96', 'General'],
    ['05.01.2017', '05.01.2017', 'General'],
    ["'29.96", '29.96', 'General'],
    ['13/13/2017', '13/13/2017', 'General'],
  ])('%s', async (given, value, format) => {
    await bench.do((s) => (s.getRange('A1').values = [[given]]));
    expect(cell(0)).toMatchObject({ value, format });
  });

  // https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
  it('stays text in a cell of the format @', async () => {
    await bench.do((s) => {
      s.getRange('A1').numberFormat = [['@']];
      s.getRange('A1').values = [['29.96']];
    });
    expect(cell(0).value).toBe('29.96');
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
  it('with an equal sign is a formula', async () => {
    await bench.do((s) => (s.getRange('A1').values = [['=1+1']]));
    expect(cell(0).formula).toBe('=1+1');
  });
});
