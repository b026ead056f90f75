import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench({}, (book) => {
    book.addSheet('Zwei 2');
    book.names.push({ name: 'REIHE', formula: '=Daten!$A$1:$A$3', visible: true });
  });
});
const formulas = () => bench.book.names.map((n) => [n.name, n.formula]);

// https://learn.microsoft.com/javascript/api/excel/excel.nameditemcollection
describe('names', () => {
  it('are added to the workbook or to a sheet, from a range or a formula', async () => {
    await bench.do((sheet, { workbook }) => {
      workbook.names.add('EINS', sheet.getRange('B2:C3'), 'Bemerkung');
      workbook.names.add('ZWEI', '=SUM(Daten!$A$1,1)');
      workbook.names.addFormulaLocal('DREI', '=SUMME(Daten!$A$1;1,5)');
      workbook.names.add('VIER', 5 as never);
      workbook.worksheets.getItem('Zwei 2').names.add('EINS', '=1');
    });
    expect(formulas().slice(1)).toEqual([
      ['EINS', '=Daten!$B$2:$C$3'],
      ['ZWEI', '=SUM(Daten!$A$1,1)'],
      ['DREI', '=SUM(Daten!$A$1,1.5)'],
      ['VIER', '=5'],
    ]);
    expect(bench.book.names[1]!.comment).toBe('Bemerkung');
    expect(bench.book.sheets[1]!.names).toHaveLength(1);
  });

  // https://github.com/OfficeDev/office-js/issues/2875
  it('taken ones are ItemAlreadyExists, in any case', async () => {
    expect(await bench.code((_, c) => c.workbook.names.add('reihe', '=1'))).toBe('ItemAlreadyExists');
  });

  // Rules: https://support.microsoft.com/office/define-and-use-names-in-formulas-4d0f13ac-53b7-422e-afd2-abd7ff379c64. That
  // breaking one is InvalidArgument is an assumption.
  it.each(['', '1A', 'A1', 'R1C1', 'c', 'mit Leerzeichen', 'A-B', 'XFD1048576', 'x'.repeat(256)])(
    'refuses the name "%s"',
    async (name) => {
      expect(await bench.code((_, c) => c.workbook.names.add(name, '=1'))).toBe('InvalidArgument');
    },
  );

  it.each(['_a', '\\a', 'Länge.1', 'XFE1', 'A1B'])('takes the name "%s"', async (name) => {
    await bench.do((_, c) => c.workbook.names.add(name, '=1'));
    expect(formulas().at(-1)![0]).toBe(name);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.nameditem
  it('have scope, worksheet, value and type; value of a range is its address', async () => {
    bench.book.sheets[1]!.names.push({ name: 'LOKAL', formula: '="Text"', visible: true });
    await bench.run(async (context) => {
      const { workbook } = context;
      const wide = workbook.names.getItem('REIHE').load('scope,type,value,comment,visible');
      const sheet = workbook.worksheets.getItem('Zwei 2');
      const local = sheet.names.getItem('LOKAL').load('scope,type,value,worksheet/name');
      const nowhere = wide.worksheetOrNullObject.load('name');
      await context.sync();
      expect([wide.scope, wide.type, wide.value as unknown, wide.comment, wide.visible]).toEqual([
        ...['Workbook', 'Range', 'Daten!$A$1:$A$3', '', true],
      ]);
      expect([local.scope, local.type, local.value as unknown]).toEqual(['Worksheet', 'String', 'Text']);
      expect([local.worksheet.name, nowhere.isNullObject]).toEqual(['Zwei 2', true]);
    });
    // …#excel-excel-nameditem-worksheet-member: "Throws an error if the item is scoped to the workbook"; the code is assumed.
    expect(await bench.code((_, c) => c.workbook.names.getItem('REIHE').worksheet.load('name'))).toBe(
      'ItemNotFound',
    );
  });

  it('are changed and deleted', async () => {
    await bench.do((_, c) => {
      const name = c.workbook.names.getItem('REIHE');
      name.formula = '=Daten!$B$1';
      name.visible = false;
      name.comment = 'neu';
    });
    expect(bench.book.names[0]).toEqual({
      name: 'REIHE',
      formula: '=Daten!$B$1',
      visible: false,
      comment: 'neu',
    });
    await bench.do((_, c) => {
      c.workbook.names.getItem('REIHE').delete();
    });
    expect(formulas()).toEqual([]);
  });

  it('without a range: getRange fails', async () => {
    bench.book.names.push({ name: 'KONSTANTE', formula: '=5', visible: true });
    const range = bench.code((_, c) => c.workbook.names.getItem('KONSTANTE').getRange().load('address'));
    expect(await range).toBe('InvalidReference');
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/performance#suspend-calculation-temporarily: "renaming a worksheet
  // still updates any references in formulas to that worksheet"
  it('and formulas follow a renamed sheet', async () => {
    bench.put(0, 1, '=Daten!A1&"Daten!"&\'Zwei 2\'!A1');
    await bench.do((sheet, c) => {
      sheet.name = 'Neu 1';
      c.workbook.worksheets.getItem('Zwei 2').name = 'Z';
    });
    expect(formulas()).toEqual([['REIHE', "='Neu 1'!$A$1:$A$3"]]);
    expect(bench.book.sheets[0]!.cell(0, 1).formula).toBe('=\'Neu 1\'!A1&"Daten!"&Z!A1');
  });
});
