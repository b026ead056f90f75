import { describe, expect, it } from 'vitest';
import type { Mappenzustand } from '../../../src/domain/snapshot';
import { readXlsx } from '../../../src/workbook/xlsx';
import { build, name, type Plan } from './build';
import { fixture } from './parts';

const DATA: Plan = {
  sheets: [{ name: 'Daten', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  names: name('ZIEL_INT', 'Daten!$A$1:$A$9'),
};

const state = (plan: Partial<Plan>): Mappenzustand => {
  const { mappe } = readXlsx(build({ ...DATA, ...plan }), ['ZIEL_INT']);
  if (!mappe) throw new Error('The state was not read.');
  return mappe;
};

describe('how a workbook is computed', () => {
  it.each([
    ['', 'automatisch', true],
    ['<calcPr calcId="191029"/>', 'automatisch', true],
    ['<calcPr calcMode="auto" fullCalcOnLoad="1"/>', 'automatisch', true],
    ['<calcPr calcMode="manual"/>', 'manuell', true],
    ['<calcPr calcMode="autoNoTable" calcCompleted="1"/>', 'teilweise', true],
    ['<calcPr calcMode="manual" calcCompleted="0"/>', 'manuell', false],
    ['<calcPr calcCompleted="false"/>', 'automatisch', false],
  ])('%s', (calculation, berechnung, berechnet) => {
    expect(state({ calculation })).toEqual({
      berechnung,
      berechnet,
      verknuepfungen: [],
      gefilterteBlaetter: [],
    });
  });

  it.each([
    ['<c r="A1"><f>B1</f></c>', false],
    ['<c r="A1"><f>B1</f><v></v></c>', false],
    ['<c r="A1"><f>B1</f><v>1</v></c>', true],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', true],
    ['<c r="A1"><v>1</v></c><c r="B1"><f>C1</f></c>', true],
  ])('a formula without result in what is read: %s', (cells, berechnet) => {
    expect(state({ sheets: [{ name: 'Daten', rows: `<row r="1">${cells}</row>` }] }).berechnet).toBe(
      berechnet,
    );
  });

  it('a file of openpyxl was never computed', () => {
    const wanted = [...readXlsx(fixture('openpyxl-rich.xlsx'), []).unbekannteNamen];
    const read = readXlsx(
      fixture('openpyxl-rich.xlsx'),
      wanted.map((n) => n.toUpperCase()),
    );
    const formulas = [...read.namen.values()].some((f) => f.art === 'bereich' && f.formeln);
    expect(read.mappe?.berechnet).toBe(!formulas);
  });
});

describe('other files that formulas refer to', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (inside: string, main = MAIN, office = OFFICE): string =>
    `<externalLink xmlns="${main}" xmlns:r="${office}">${inside}</externalLink>`;
  const target = (address: string, mode = ' TargetMode="External"'): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="x/externalLinkPath" Target="${address}"${mode}/></Relationships>`;
  const BOOK = '<externalBook r:id="rId1"/>';

  /** A workbook with links to these addresses; null: the part is missing. */
  const linked = (...addresses: (string | null)[]): readonly string[] | undefined =>
    state({
      references: `<externalReferences>${addresses.map((_, i) => `<externalReference r:id="e${i}"/>`).join('')}</externalReferences>`,
      referenced: addresses
        .map((_, i) => `<Relationship Id="e${i}" Type="x/externalLink" Target="externalLinks/l${i}.xml"/>`)
        .join(''),
      more: Object.assign(
        {},
        ...addresses.map((address, i) =>
          address === null
            ? {}
            : {
                [`xl/externalLinks/l${i}.xml`]: link(BOOK),
                [`xl/externalLinks/_rels/l${i}.xml.rels`]: target(address),
              },
        ),
      ) as Record<string, string>,
    }).verknuepfungen;

  it.each([
    ['Quelle.xlsx', 'Quelle.xlsx'],
    ['Quelle%202018.xlsx', 'Quelle 2018.xlsx'],
    ['file:///C:\\Daten\\Quelle.xlsx', 'Quelle.xlsx'],
    ['file:///\\\\server\\Freigabe\\K%C3%B6ln.xlsx', 'Köln.xlsx'],
    ['/Daten/Quelle.xlsx', 'Quelle.xlsx'],
    ['https://kreis.sharepoint.com/sites/jc/Quelle%20A.xlsx?web=1#x', 'Quelle A.xlsx'],
    ['K%FCche%20100%.xlsx', 'K%FCche%20100%.xlsx'],
  ])('%s → %s', (address, expected) => {
    expect(linked(address)).toEqual([expected]);
  });

  it('keep their order, so that [2] is the second, and their whole address where two have one name', () => {
    expect(linked('file:///C:/2017/Daten.xlsx', 'Andere.xlsx', null, 'file:///C:/2018/daten.xlsx')).toEqual([
      'C:/2017/Daten.xlsx',
      'Andere.xlsx',
      '[3]',
      'C:/2018/daten.xlsx',
    ]);
  });

  it.each([
    ['a program', '<ddeLink ddeService="excel" ddeTopic="Kurse"/>', 'excel|Kurse'],
    ['an object', '<oleLink r:id="rId1" progId="Word"/>', 'Bericht.docx'],
    ['nothing known', '', '[1]'],
    ['a relationship that is missing', '<externalBook r:id="rId9"/>', '[1]'],
  ])('may be %s', (_, inside, expected) => {
    const found = state({
      references: '<externalReferences><externalReference r:id="e0"/></externalReferences>',
      referenced: '<Relationship Id="e0" Type="x/externalLink" Target="l.xml"/>',
      more: { 'xl/l.xml': link(inside), 'xl/_rels/l.xml.rels': target('file:///D:/Bericht.docx') },
    });
    expect(found.verknuepfungen).toEqual([expected]);
  });

  it('are read where the workbook is strict', () => {
    const strict = {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    };
    const found = state({
      ...strict,
      references: '<externalReferences><externalReference r:id="e0"/></externalReferences>',
      referenced: '<Relationship Id="e0" Type="x/externalLink" Target="l.xml"/>',
      more: { 'xl/l.xml': link(BOOK, strict.main, strict.office), 'xl/_rels/l.xml.rels': target('Q.xlsx') },
    });
    expect(found.verknuepfungen).toEqual(['Q.xlsx']);
  });

  it('are none where the workbook names none, whatever parts there are', () => {
    expect(readXlsx(fixture('excel-parts.xlsm'), ['ZIEL_INT']).mappe?.verknuepfungen).toEqual([]);
  });
});

describe('an address that is no part', () => {
  it('with escapes that mean nothing does not stop reading', () => {
    const relationships = {
      0: '<Relationship Id="h" Type="x/hyperlink" Target="http://x/%FC" TargetMode="External"/>',
    };
    expect(readXlsx(build({ ...DATA, relationships }), ['ZIEL_INT']).namen.size).toBe(1);
  });
});

describe('sheets on which a filter hides rows', () => {
  const condition = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';
  const filter = (inside: string, ref = 'A1:A9'): string => `<autoFilter ref="${ref}">${inside}</autoFilter>`;
  const rows = (hidden: number): string =>
    Array.from(
      { length: 12 },
      (_, i) =>
        `<row r="${i + 1}"${i + 1 === hidden ? ' hidden="1"' : ''}><c r="A${i + 1}"><v>1</v></c></row>`,
    ).join('');

  it.each([
    ['a condition and a hidden row', filter(condition), 5, ['Daten']],
    [
      'a condition by colour',
      filter('<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>'),
      5,
      ['Daten'],
    ],
    ['a condition that hides nothing', filter(condition), 0, []],
    ['a hidden row below the filter', filter(condition), 11, []],
    ['only its header is hidden', filter(condition), 1, []],
    ['a filter without condition', filter(''), 5, []],
    ['only a button is hidden', filter('<filterColumn colId="0" hiddenButton="1"/>'), 5, []],
    ['no filter', '', 5, []],
  ])('%s', (_, extra, hidden, expected) => {
    expect(state({ sheets: [{ name: 'Daten', rows: rows(hidden), extra }] }).gefilterteBlaetter).toEqual(
      expected,
    );
  });

  it('the filter may be that of a table', () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="T" ref="A1:A9">' +
      `${filter(condition)}<tableColumns count="1"><tableColumn id="1" name="x"/></tableColumns></table>`;
    const found = state({
      sheets: [{ name: 'Daten', rows: rows(5) }],
      more: { 'xl/t.xml': table },
      relationships: { 0: '<Relationship Id="t" Type="x/table" Target="t.xml"/>' },
    });
    expect(found.gefilterteBlaetter).toEqual(['Daten']);
  });
});
