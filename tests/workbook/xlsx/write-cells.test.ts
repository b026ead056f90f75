import { describe, expect, it } from 'vitest';
import { readXlsx, writeCopy } from '../../../src/workbook/xlsx';
import { build, type Plan } from './build';
import { outputs } from './entry';
import { partText } from './parts';

const plan = (rows: string, more: Partial<Plan> = {}): Uint8Array =>
  build({ sheets: [{ name: 'Daten', rows, before: '<dimension ref="B2:C3"/>' }], ...more });

const ROWS =
  '<row r="2" spans="2:3"><c r="B2" s="1"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4" ht="30"/>';

const written = (rows: string, address: string, value: number | string | boolean | null): string =>
  partText(writeCopy(plan(rows), outputs([`Daten!${address}`, value])), 'xl/s0.xml');

const T = '<is><t xml:space="preserve">';

describe('a value in a cell', () => {
  it.each([
    ['number', 2.5, '<c r="B2" s="1"><v>2.5</v></c>'],
    ['negative zero', -0, '<c r="B2" s="1"><v>0</v></c>'],
    ['text', 'auf Kurs', `<c r="B2" s="1" t="inlineStr">${T}auf Kurs</t></is></c>`],
    ['text with signs', ' <&> ', `<c r="B2" s="1" t="inlineStr">${T} &lt;&amp;&gt; </t></is></c>`],
    ['text with a control character', 'a\u0001', `<c r="B2" s="1" t="inlineStr">${T}a_x0001_</t></is></c>`],
    ['text that looks encoded', '_x0041_', `<c r="B2" s="1" t="inlineStr">${T}_x005F_x0041_</t></is></c>`],
    ['truth value', false, '<c r="B2" s="1" t="b"><v>0</v></c>'],
    ['nothing', null, '<c r="B2" s="1"/>'],
  ])('%s', (_, value, expected) => {
    expect(written(ROWS, 'B2', value)).toContain(expected);
  });

  it.each([
    ['between two cells', 'C2', /<c r="B2".*<c r="C2"><v>9<\/v><\/c><c r="D2">/],
    ['before the first cell', 'A2', /<row r="2"><c r="A2"><v>9<\/v><\/c><c r="B2"/],
    ['behind the last cell', 'F2', /<c r="D2"><v>2<\/v><\/c><c r="F2"><v>9<\/v><\/c><\/row>/],
    ['in an empty row', 'B4', /<row r="4" ht="30"><c r="B4"><v>9<\/v><\/c><\/row>/],
    ['in a new row between', 'B3', /<\/row><row r="3"><c r="B3"><v>9<\/v><\/c><\/row><row r="4" ht="30"\/>/],
    ['in a new first row', 'B1', /<sheetData><row r="1"><c r="B1"><v>9<\/v><\/c><\/row><row r="2"/],
    [
      'in a new last row',
      'B7',
      /<row r="4" ht="30"\/><row r="7"><c r="B7"><v>9<\/v><\/c><\/row><\/sheetData>/,
    ],
  ])('%s', (_, address, expected) => {
    expect(written(ROWS, address, 9)).toMatch(expected);
  });

  it.each([
    ['B2', 'B2:D3'],
    ['A1', 'A1:D3'],
    ['F9', 'B2:F9'],
  ])('at %s brings the dimension to %s', (address, expected) => {
    expect(written(ROWS, address, 9)).toContain(`<dimension ref="${expected}"/>`);
  });

  it('between cells without addresses states them all', () => {
    const xml = written('<row><c><v>1</v></c></row><row r="3"><c><v>3</v></c><c><v>4</v></c></row>', 'B1', 9);
    expect(xml).toContain('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row>');
    expect(xml).toContain('<row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>4</v></c></row>');
  });

  it('takes the style of its column where the cell is new', () => {
    const sheets = [{ name: 'Daten', rows: '', before: '<cols><col min="2" max="4" style="7"/></cols>' }];
    const copy = writeCopy(build({ sheets }), outputs(['Daten!C5', 1]));
    expect(partText(copy, 'xl/s0.xml')).toContain('<c r="C5" s="7"><v>1</v></c>');
  });

  it('keeps elements with a prefix', () => {
    const copy = writeCopy(plan(ROWS, { prefix: 'x:' }), outputs(['Daten!C2', 'neu']));
    expect(partText(copy, 'xl/s0.xml')).toContain(
      '<x:c r="C2" t="inlineStr"><x:is><x:t xml:space="preserve">neu</x:t></x:is></x:c><x:c r="D2">',
    );
    expect(readXlsx(copy, []).datumssystem).toBe(1900);
  });
});

describe('a cell that must not be overwritten', () => {
  it.each([
    ['a formula', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', 'Daten!A1', 'ausgabe-formel'],
    [
      'filled by an array formula',
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>2</v></c><c r="B1"><v>1</v></c></row>',
      'Daten!B1',
      'ausgabe-formel',
    ],
    ['a sheet that is not there', '', 'Weg!A1', 'ausgabe-ohne-blatt'],
  ])('%s', (_, rows, address, code) => {
    expect(() => writeCopy(plan(rows), outputs([address, 1]))).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});

describe('the workbook around it', () => {
  it.each([
    ['no settings', '', '<calcPr fullCalcOnLoad="1"/>'],
    [
      'settings',
      '<calcPr calcId="191029" iterate="1"/>',
      '<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/>',
    ],
    ['settings switched off', '<calcPr fullCalcOnLoad="0"/>', '<calcPr fullCalcOnLoad="1"/>'],
  ])('computes anew when opened: %s', (_, properties, expected) => {
    const copy = writeCopy(plan(ROWS, { properties }), outputs(['Daten!B2', 1]));
    expect(partText(copy, 'xl/workbook.xml')).toContain(expected);
  });

  it('has its settings before what the standard puts behind them', () => {
    const properties = '<extLst><ext uri="u"/></extLst>';
    const copy = writeCopy(plan(ROWS, { properties }), outputs(['Daten!B2', 1]));
    expect(partText(copy, 'xl/workbook.xml')).toMatch(/<calcPr fullCalcOnLoad="1"\/><extLst>/);
  });

  it('is copied byte by byte where there is nothing to write', () => {
    const bytes = plan(ROWS);
    expect(writeCopy(bytes, { blatt: null, ausgaben: [] })).toEqual(bytes);
  });

  it('leaves the given bytes as they are', () => {
    const bytes = plan(ROWS);
    const before = bytes.slice();
    writeCopy(bytes, outputs(['Daten!B2', 1]));
    expect(bytes).toEqual(before);
  });
});
