import { describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import type { Bereich, Namensfund, Zellwert } from '../../../src/domain/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx';
import { build, name, type Plan } from './build';
import { fixture } from './parts';

const find = (plan: Plan, wanted = 'ZIEL_INT'): Namensfund | undefined =>
  readXlsx(build(plan), [wanted]).namen.get(wanted);

const area = (plan: Plan): Bereich => {
  const found = find(plan);
  if (found?.art !== 'bereich') throw new Error(`An area was expected, not ${found?.art ?? 'nothing'}.`);
  return found;
};

const sheet = (rows: string, extra = ''): Plan['sheets'] => [{ name: 'Daten', rows, extra }];
const named = (formula: string): string => name('ZIEL_INT', formula);

describe('the value of a cell', () => {
  const strings =
    '<si><t>k. A.</t></si><si><r><t>Reich</t></r><r><rPr><b/></rPr><t xml:space="preserve"> fett</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b</t></si>';
  it.each<readonly [string, string, Zellwert]>([
    ['number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['number with exponent', '<c r="A1"><v>1E3</v></c>', 1000],
    ['shared text', '<c r="A1" t="s"><v>0</v></c>', 'k. A.'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'Reich fett'],
    ['encoded character', '<c r="A1" t="s"><v>2</v></c>', 'a\rb'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>da</t></is></c>', 'da'],
    ['inline rich text', '<c r="A1" t="inlineStr"><is><r><t>d</t></r><r><t>a</t></r></is></c>', 'da'],
    ['number as text', '<c r="A1" t="inlineStr"><is><t>12</t></is></c>', '12'],
    ['text of a formula', '<c r="A1" t="str"><f>A2</f><v>x</v></c>', 'x'],
    ['empty text of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['number of a formula', '<c r="A1"><f>A2</f><v>7</v></c>', 7],
    [
      'formula without result',
      '<c r="A1"><f>A2</f></c>',
      { fehler: '#NV (Formel ohne gespeichertes Ergebnis)' },
    ],
    [
      'our function, not loaded',
      '<c r="A1" t="e"><f>_xldudf_ZIEL_K3(A2)</f><v>#NAME?</v></c>',
      { fehler: '#NAME?' },
    ],
    ['truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', { fehler: '#NV' }],
    ['error value', '<c r="A1" t="e"><v>#VALUE!</v></c>', { fehler: '#WERT!' }],
    ['error reference', '<c r="A1" t="e"><v>#REF!</v></c>', { fehler: '#BEZUG!' }],
    ['error number', '<c r="A1" t="e"><v>#NUM!</v></c>', { fehler: '#ZAHL!' }],
    ['date in ISO 8601', '<c r="A1" t="d"><v>2018-01-01T12:00:00</v></c>', 43101.5],
    ['formatted and empty', '<c r="A1" s="0"/>', null],
    ['not in the file', '', null],
    ['without addresses', '<c><v>5</v></c>', 5],
  ])('%s', (_, cell, expected) => {
    const rows = cell.startsWith('<c>') ? `<row>${cell}</row>` : `<row r="1">${cell}</row>`;
    expect(area({ sheets: sheet(rows), names: named('Daten!$A$1'), strings }).werte).toEqual([[expected]]);
  });

  it('in a workbook of the 1904 system', () => {
    const plan: Plan = {
      sheets: sheet('<row r="1"><c r="A1" t="d"><v>2018-01-01</v></c></row>'),
      names: named('Daten!$A$1'),
      properties: '<workbookPr date1904="1"/>',
    };
    expect(readXlsx(build(plan), []).datumssystem).toBe(1904);
    expect(area(plan).werte).toEqual([[41639]]);
  });
});

describe('what a name refers to', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="Monate" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Monat"/><tableColumn id="2" name="LZB"/></tableColumns></table>';
  const base: Plan = {
    sheets: [...sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), { name: 'Blatt 2', rows: '' }],
    more: { 'xl/t.xml': table },
    relationships: { 0: '<Relationship Id="t" Type="x/table" Target="t.xml"/>' },
  };
  it.each([
    ['Daten!$A$1:$A$25', 'Daten!A1:A25'],
    ['daten!$A$1:$Y$1', 'Daten!A1:Y1'],
    ["'Blatt 2'!$C$7", "'Blatt 2'!C7"],
    ['Daten!$B:$B', 'Daten!B1:B1048576'],
    ['Daten!$3:$3', 'Daten!A3:XFD3'],
    ['Monate[LZB]', 'Daten!B2:B3'],
    ['Monate[[#Data],[LZB]]', 'Daten!B2:B3'],
    ['monate', 'Daten!A2:B3'],
    ['#REF!', 'kaputt'],
    ['Daten!#REF!', 'kaputt'],
    ['Daten!$A$1:$A$3,Daten!$C$1', 'vereinigung'],
    ["(Daten!$A$1,'Blatt 2'!$A$1)", 'vereinigung'],
    ['[1]Daten!$A$1', 'extern'],
    ["'[Alt 2017.xlsx]Daten'!$A$1", 'extern'],
    ["'C:\\Daten\\[Alt.xlsx]Daten'!$A$1", 'extern'],
    ['OFFSET(Daten!$A$1,0,0,25)', 'formel'],
    ['OFFSET([1]Daten!$A$1,0,0,25)', 'extern'],
    ['2018', 'formel'],
    ['"Text"', 'formel'],
    ['Monate[Fehlt]', 'formel'],
    ['Weg!$A$1', 'formel'],
  ])('%s → %s', (formula, expected) => {
    const found = find({ ...base, names: named(formula.replaceAll('"', '&quot;')) });
    expect(found?.art === 'bereich' ? adresse(found.ort) : found?.art).toBe(expected);
  });

  it.each([
    ['workbook wins', name('ZIEL_INT', 'Daten!$A$1') + name('ZIEL_INT', 'Daten!$B$1', 0), 'Daten!A1'],
    ['only one of a sheet', name('ZIEL_INT', 'Daten!$B$1', 0), 'Daten!B1'],
    ['two of sheets', name('ZIEL_INT', 'Daten!$B$1', 0) + name('ZIEL_INT', 'Daten!$C$1', 1), 'mehrdeutig'],
    ['other case', name('Ziel_Int', 'Daten!$A$1'), 'Daten!A1'],
    ['reserved', name('_xlnm.Print_Area', 'Daten!$A$1', 0), undefined],
  ])('scope: %s', (_, names, expected) => {
    const found = find({ ...base, names });
    expect(found?.art === 'bereich' ? adresse(found.ort) : found?.art).toBe(expected);
  });

  it('names nobody reads are told', () => {
    const names = name('Ziel_LBZ', 'Daten!$A$1') + name('Anderes', 'Daten!$A$1') + named('Daten!$A$1');
    expect(readXlsx(build({ ...base, names }), ['ZIEL_INT']).unbekannteNamen).toEqual(['Ziel_LBZ']);
  });

  it('of a whole column only the used part is read', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c></row><row r="5"><c r="B5"><f>B3</f><v>2</v></c><c r="C9"/></row>';
    const found = area({ sheets: sheet(rows), names: named('Daten!$B:$B') });
    expect(adresse(found.belegt)).toBe('Daten!B3:B5');
    expect(found.werte).toEqual([[1], [null], [2]]);
    expect(found.formeln).toBe(true);
  });

  it('a cell that an array formula fills counts as formula', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(area({ sheets: sheet(rows), names: named('Daten!$A$2') }).formeln).toBe(true);
    expect(area({ sheets: sheet(rows), names: named('Daten!$B$2') }).formeln).toBe(false);
  });
});

describe('protection', () => {
  const styles = '<cellXfs count="2"><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const before = '<cols><col min="3" max="3" style="1"/></cols>';
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/>';
  it.each([
    ['A1', 1, true],
    ['B1', 1, false],
    ['A1:B1', 1, true],
    ['C1', 1, false],
    ['A2', 1, false],
    ['D9', 1, true],
    ['A1', 0, false],
  ])('%s, sheet="%s" → %s', (address, on, expected) => {
    const extra = `<sheetProtection sheet="${on}"/>`;
    const sheets = [{ name: 'Daten', rows, extra, before }];
    expect(area({ sheets, names: named(`Daten!${address}`), styles }).gesperrt).toBe(expected);
  });

  it.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ['<workbookProtection lockStructure="true"/>', true],
    ['<workbookProtection lockWindows="1"/>', false],
    ['', false],
  ])('structure %s → %s', (properties, expected) => {
    expect(readXlsx(build({ sheets: sheet(''), properties }), []).strukturGeschuetzt).toBe(expected);
  });
});

describe('variants of the format', () => {
  const plan: Plan = {
    sheets: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    names: named('Daten!$A$1'),
    strings: '<si><t>da</t></si>',
  };
  it.each<readonly [string, Partial<Plan>]>([
    ['prefixed elements', { prefix: 'x:' }],
    [
      'strict namespaces',
      {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      },
    ],
    ['with macros', { contentType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }],
    [
      'template',
      { contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' },
    ],
  ])('%s', (_, change) => {
    expect(area({ ...plan, ...change }).werte).toEqual([['da']]);
  });

  it.each([
    ['openpyxl-rich.xlsx', 'Monatsdaten!B2:B26', 25, 1],
    ['libreoffice-rich.xlsx', 'Monatsdaten!B2:B26', 25, 1],
    ['xlsxwriter-rich.xlsx', "'Monate quer'!C5:AA5", 1, 25],
    ['excel-parts.xlsm', "'Monate quer'!C5:AA5", 1, 25],
  ])('%s', (file, address, rows, columns) => {
    const { namen, zielblatt } = readXlsx(fixture(file), ['ZIEL_INT', 'ZIEL_MONAT']);
    const [series, months] = [namen.get('ZIEL_INT'), namen.get('ZIEL_MONAT')] as [Bereich, Bereich];
    expect(adresse(series.ort)).toBe(address);
    expect([series.werte.length, series.werte[0]?.length]).toEqual([rows, columns]);
    expect(series.werte.flat().slice(0, 5)).toEqual([250, 257, 264, 271, 253]);
    expect(months.werte.flat().slice(0, 2)).toEqual([42705, 42736]);
    expect(zielblatt).toEqual({ art: 'fehlt' });
  });
});
