import { describe, expect, it } from 'vitest';
import { profile } from '../../../workbench/host';
import type { OfficeOptions } from '../../../workbench/host/node';
import { Bench } from './support';

const withError = (options: OfficeOptions = {}): Bench => {
  const bench = new Bench(options);
  bench.put(0, 0, '#N/A');
  return bench;
};

describe('error values in a German Excel', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.errorcellvalue says of `valuesAsJson` that it follows en-US, of
  // `valuesAsJsonLocal` that it follows the user, and of `values` nothing. That it is English is an assumption, drawn from
  // https://github.com/OfficeDev/office-js/issues/1559: the interface speaks en-US unless its name says Local.
  it('are English in values', async () => {
    expect(await withError().values('A1')).toEqual([['#N/A']]);
  });

  it('are German where a test asks for the other reading', async () => {
    expect(await withError({ errorValues: 'local' }).values('A1')).toEqual([['#NV']]);
    expect(await withError({ errorValues: 'local', locale: 'en-US' }).values('A1')).toEqual([['#N/A']]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values#read-displayed-text-from-a-range
  it('are as the user sees them in text', async () => {
    expect(await withError().text('A1')).toEqual([['#NV']]);
    expect(await withError({ locale: 'en-US' }).text('A1')).toEqual([['#N/A']]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.rangevaluetype
  it('are of the type Error, in every language', async () => {
    const types = (bench: Bench) =>
      bench.read(
        (s) => s.getRange('A1'),
        'valueTypes',
        (r) => r.valueTypes,
      );
    expect(await types(withError())).toEqual([['Error']]);
    expect(await types(withError({ errorValues: 'local' }))).toEqual([['Error']]);
  });

  it('can be written in English', async () => {
    const bench = new Bench();
    await bench.do((s) => (s.getRange('A1').values = [['#DIV/0!']]));
    expect(bench.book.sheets[0]!.cell(0, 0).value).toEqual({ fehler: '#DIV/0!' });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
describe('formulas and the language', () => {
  it('are English in formulas, German in formulasLocal', async () => {
    const bench = new Bench();
    bench.put(0, 0, '=SUM(1,2.5)');
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('A1').load('formulas,formulasLocal');
      await context.sync();
      expect([range.formulas, range.formulasLocal]).toEqual([[['=SUM(1,2.5)']], [['=SUMME(1;2,5)']]]);
      range.formulasLocal = [['=MITTELWERT(1;2)']];
      await context.sync();
    });
    expect(bench.book.sheets[0]!.cell(0, 0).formula).toBe('=AVERAGE(1,2)');
  });

  it('are English in formulasLocal of an English Excel', async () => {
    const bench = new Bench({ locale: 'en-US' });
    bench.put(0, 0, '=SUM(1,2.5)');
    const local = bench.read(
      (s) => s.getRange('A1'),
      'formulasLocal',
      (r) => r.formulasLocal as unknown[][],
    );
    expect(await local).toEqual([['=SUM(1,2.5)']]);
  });

  // https://github.com/OfficeDev/office-js/issues/1559
  it.each([
    ['29,96', 29.96],
    ['05.01.2017', 42_740],
    ['WAHR', true],
  ])('formulasLocal takes what users type: %s', async (given, value) => {
    const bench = new Bench();
    await bench.do((s) => (s.getRange('A1').formulasLocal = [[given]]));
    expect(bench.book.sheets[0]!.cell(0, 0).value).toBe(value);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformatlocal-member
  it.each([
    ['dd.mm.yyyy', 'TT.MM.JJJJ'],
    ['#,##0.00', '#.##0,00'],
    ['hh:mm', 'hh:mm'],
    ['General', 'Standard'],
    ['0.0" m, d"', '0,0" m, d"'],
  ])('number formats: %s is %s', async (english, german) => {
    const bench = new Bench();
    await bench.do((s) => (s.getRange('A1').numberFormatLocal = [[german]]));
    expect(bench.book.sheets[0]!.cell(0, 0).format).toBe(english);
    const local = bench.read(
      (s) => s.getRange('A1'),
      'numberFormatLocal',
      (r) => r.numberFormatLocal as unknown[][],
    );
    expect(await local).toEqual([[german]]);
  });

  // https://github.com/OfficeDev/office-js/issues/2834, confirmed by Microsoft for the desktop.
  it.each([
    ['web', '=SUM(Daten!$A$1,#REF!)'],
    ['microsoft-365', '=SUMME(Daten!$A$1;#BEZUG!)'],
  ] as const)('NamedItem.formula on %s: %s', async (id, formula) => {
    const bench = new Bench({}, (book) => {
      book.profile = profile(id);
      book.names.push({ name: 'X', formula: '=SUM(Daten!$A$1,#REF!)', visible: true });
    });
    const found = bench.read(
      (_, c) => c.workbook.names.getItem('X'),
      'formula',
      (n) => String(n.formula),
    );
    expect(await found).toBe(formula);
  });
});

describe('dates', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dates
  it('are serial numbers, seen by their number format', async () => {
    const bench = new Bench();
    await bench.do((s) => {
      s.getRange('A1').values = [[36_526]];
      s.getRange('A1').numberFormat = [['dd.mm.yyyy']];
    });
    expect([await bench.values('A1'), await bench.text('A1')]).toEqual([[[36_526]], [['01.01.2000']]]);
  });

  // https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
  it.each([
    [1900, 36_526],
    [1904, 35_064],
  ] as const)('in the %i system', async (system, serial) => {
    const bench = new Bench({}, (book) => {
      book.datumssystem = system;
      book.sheets[0]!.change(0, 0, { format: 'dd.mm.yyyy' });
    });
    const date = bench.read(
      (_, c) => c.workbook.functions.date(2000, 1, 1),
      'value',
      (d) => d.value,
    );
    expect(await date).toBe(serial);
    bench.put(0, 0, serial);
    expect(await bench.text('A1')).toEqual([['01.01.2000']]);
  });
});
