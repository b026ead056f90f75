import { DOMParser } from '@xmldom/xmldom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cellValue, statedValue } from '../../src/workbook/xlsx/values';
import { WorkbookFile } from '../../src/workbook/xlsx/workbook-file';
import { child } from '../../src/workbook/xlsx/xml';
import { putInput, workbookFromXlsx, workbookToXlsx } from '../../workbench/host';
import { scanSheet, type StatedCell } from '../../workbench/host/xlsx/scan-sheet';
import { sharedTexts } from '../../workbench/host/xlsx/scan-strings';
import { build } from '../workbook/xlsx/build';
import { fixture, partText } from '../workbook/xlsx/parts';

const ALL = { blatt: '', zeile: 0, spalte: 0, zeilen: Infinity, spalten: Infinity };

/** Every cell of a file as it is read with a tree and without. */
const bothWays = (bytes: Uint8Array): readonly (readonly [tree: unknown, scan: unknown])[] => {
  const file = new WorkbookFile(bytes);
  const context = { strings: sharedTexts(file), datumssystem: file.datumssystem };
  expect(context.strings).toEqual(file.strings);
  const plain = (c: StatedCell): unknown => [
    ...[c.row, c.column, statedValue(c, context), c.format, c.formula?.text, c.formula?.type ?? null],
    ...[c.formula?.group ?? null, c.formula?.area ?? null, c.filled],
  ];
  return file.sheets
    .filter((s) => s.kind === 'worksheet')
    .map((entry) => {
      const { cells, places, frame } = scanSheet(entry.part, file.package.text(entry.part));
      const sheet = file.open(entry);
      const tree = [...sheet.cellsIn(ALL)].map(([row, column, cell]) => {
        const f = child(cell, 'f');
        return [
          ...[
            row,
            column,
            cellValue(cell, context),
            cell.getAttribute('s') ?? '',
            f?.textContent ?? undefined,
          ],
          ...[f?.getAttribute('t') ?? null, f?.getAttribute('si') ?? null, f?.getAttribute('ref') ?? null],
          cell.firstChild !== null,
        ];
      });
      expect(places.rows.map((r) => r.row)).toEqual([...sheet.rows].map(([row]) => row));
      expect(child(frame, 'sheetData')?.firstChild ?? null).toBeNull();
      const names = (root: typeof frame): string[] => [...root.childNodes].map((n) => n.nodeName);
      expect(names(frame)).toEqual(names(sheet.root));
      return [tree, cells.map(plain)] as const;
    });
};

describe('a sheet read without a tree', () => {
  it.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx', 'xlsxwriter-rich.xlsx', 'excel-parts.xlsm'])(
    'reads as with one: %s',
    (name) => {
      for (const [tree, scanned] of bothWays(fixture(name))) expect(scanned).toEqual(tree);
    },
  );

  const cells =
    '<row><c t="inlineStr"><is><r><t>rei</t></r><r><rPr><b/></rPr><t xml:space="preserve">ch </t></r>' +
    '<rPh sb="0" eb="1"><t>gesprochen</t></rPh></is></c><c t="str"><f>A&amp;"&lt;"</f><v>_x0041_&#228;</v></c>' +
    '<c><v><![CDATA[7]]></v></c><c s="2"/><c> </c><c t="e"><v>#N/A</v></c><c t="b"><v>1</v></c><c t="d"><v>2018-01-01</v></c></row>' +
    '<!-- 😀 --><row r="5" hidden="true" ht="x"><c r="$C$5"><f t="shared" si="0" ref="C5:C6">A1</f><v>1</v></c><c r="aa5"><v/></c></row>' +
    '<row r="6"><c r="C6"><f t="shared" si="0"/><v>2</v></c><c><f t="array" ref="D6:E6">X</f></c><c t="str"><f>1</f></c>' +
    '<c t="inlineStr"/><c><v>1</v><extLst><ext uri="y"><v>9</v></ext></extLst></c></row>';

  it.each([
    ['plain', {}],
    ['prefixed', { prefix: 'x:' }],
    ['strict', { main: 'http://purl.oclc.org/ooxml/spreadsheetml/main' }],
  ])('reads as with one whatever is in it: %s', (_, change) => {
    const extra = '<extLst><ext uri="x"><sheetData><row><c><v>3</v></c></row></sheetData></ext></extLst>';
    const before = '<sheetPr codeName="Ä😀"/>';
    const [both] = bothWays(build({ sheets: [{ name: 'A', rows: cells, before, extra }], ...change }));
    expect(both![1]).toEqual(both![0]);
    expect(both![1]).toHaveLength(15);
  });

  it('elements of another namespace are none of its cells', () => {
    const rows =
      '<y:row xmlns:y="urn:y"><y:c><y:v>1</y:v></y:c></y:row><row><y:c xmlns:y="urn:y"/><c><y:v xmlns:y="urn:y">1</y:v></c></row>';
    const xml = `<worksheet xmlns="urn:m"><sheetData>${rows}</sheetData></worksheet>`;
    expect(scanSheet('x', xml).cells).toMatchObject([{ row: 0, column: 0, raw: undefined, filled: true }]);
  });

  it.each([
    '<worksheet><sheetData><row></sheetData></worksheet>',
    '<worksheet/>',
    '',
    '<a><sheetData/></a><b/>',
  ])('is refused where it is damaged: %s', (xml) => {
    expect(() => scanSheet('x', xml)).toThrow(/beschädigt/);
  });
});

describe('saving', () => {
  afterEach(() => vi.restoreAllMocks());

  it('parses the sheet that has changed, and no other', () => {
    const sheets = ['A', 'B', 'C'].map((name) => ({
      name,
      rows: `<row><c><v>1</v></c></row><!--${name}-->`,
    }));
    const book = workbookFromXlsx(build({ sheets }));
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
    const parsed = (): string[] =>
      parse.mock.calls.flatMap(([xml]) => /<row>.*<!--(\w)-->/.exec(xml)?.slice(1) ?? []);
    workbookToXlsx(book);
    expect(parsed()).toEqual([]);
    putInput(book.sheets[1]!, 0, 0, 2);
    workbookToXlsx(book);
    expect(parsed()).toEqual(['B']);
  });

  const row = (n: number, text: string): string => `<row  r="${n}"><c r='A${n}'><v>${text}</v></c></row >`;
  const rows = `${row(2, '1')}\n<!-- x -->${row(5, '&#55;')}${row(9, '<![CDATA[3]]>')}`;

  it.each([
    ['plain', ''],
    ['prefixed', 'x:'],
  ])('parses the rows that have changed, and leaves the others as they are spelt: %s', (_, prefix) => {
    const bytes = build({ sheets: [{ name: 'A', rows }], prefix });
    const book = workbookFromXlsx(bytes);
    const [sheet] = book.sheets;
    putInput(sheet!, 4, 0, 8);
    putInput(sheet!, 2, 1, 4);
    putInput(sheet!, 6, 1, 5);
    sheet!.rowHeights.set(0, 30);
    sheet!.hiddenRows.add(20);
    const saved = workbookToXlsx(book);
    const xml = partText(saved, 'xl/s0.xml').replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
    expect(/<sheetData>.*<\/sheetData>/s.exec(xml)![0]).toBe(
      `<sheetData><row r="1" ht="30" customHeight="1"/>${row(2, '1')}\n<!-- x -->` +
        '<row r="3"><c r="B3"><v>4</v></c></row><row r="5"><c r="A5"><v>8</v></c></row>' +
        `<row r="7"><c r="B7"><v>5</v></c></row>${row(9, '<![CDATA[3]]>')}<row r="21" hidden="1"/></sheetData>`,
    );
    expect(workbookFromXlsx(saved).dump()).toEqual(book.dump());
  });

  it('knows what was opened where the model was given other bytes', () => {
    const of = (value: number) =>
      build({ sheets: [{ name: 'A', rows: `<row><c><v>${value}</v></c></row>` }] });
    const book = workbookFromXlsx(of(1));
    book.source = of(2);
    expect(workbookFromXlsx(workbookToXlsx(book)).sheets[0]!.cell(0, 0).value).toBe(1);
  });
});
