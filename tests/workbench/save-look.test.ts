import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookFromXlsx, workbookToXlsx, type Cell, type WorkbookModel } from '../../workbench/host';
import { build } from '../workbook/xlsx/build';
import { fixture, partText } from '../workbook/xlsx/parts';

const STYLES = 'xl/styles.xml';
const saved = (change: (book: WorkbookModel) => void, file = 'excel-parts.xlsm'): Uint8Array => {
  const book = workbookFromXlsx(fixture(file));
  change(book);
  return workbookToXlsx(book);
};
const list = (bytes: Uint8Array, name: string): string[] =>
  [
    ...new RegExp(`<${name}[ >].*?</${name}>`, 's')
      .exec(partText(bytes, STYLES))![0]
      .matchAll(/<(xf|font|fill)[ >]/g),
  ].map(String);

describe('how a cell looks', () => {
  const looks: readonly Partial<Cell>[] = [
    { style: { bold: true } },
    { style: { italic: true, size: 14, color: '#1F4E79', fontName: 'Arial', underline: 'SingleAccountant' } },
    {
      style: {
        fill: '#FFF2CC',
        wrapText: true,
        horizontalAlignment: 'CenterAcrossSelection',
        verticalAlignment: 'Top',
      },
    },
    { locked: false, format: 'dd.mm.yyyy' },
    { format: '#,##0.00' },
    { format: '0.0" T€"', style: { fill: '#FFFFFF', color: '#000000' } },
  ];

  it.each(looks)('%j is there again', (look) => {
    const bytes = saved((book) => {
      book.sheets[1]!.change(0, 1, look);
      book.sheets[1]!.change(40, 9, look);
    });
    const [, sheet] = workbookFromXlsx(bytes).sheets;
    expect(sheet!.cell(0, 1)).toMatchObject(look);
    expect(sheet!.cell(40, 9)).toMatchObject(look);
  });

  it('keeps what the model does not know, and changes no style that is there', () => {
    const before = fixture('excel-parts.xlsm');
    const bytes = saved((book) => book.sheets[1]!.change(0, 1, { style: { fill: '#DDEEFF', bold: true } }));
    const xml = partText(bytes, STYLES);
    const old = partText(before, STYLES);
    for (const [, entry] of old.matchAll(/(<xf [^>]*\/>|<font>.*?<\/font>|<fill>.*?<\/fill>)/g))
      expect(xml).toContain(entry);
    // the cell's own format 165 and fill 2 stay, its theme colour and scheme too
    expect(xml).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
    );
    expect(xml).toMatch(/<xf numFmtId="165" fontId="2" fillId="2"[^>]*\/><\/cellXfs>/);
  });

  it('the same look twice makes one style', () => {
    const before = list(fixture('excel-parts.xlsm'), 'cellXfs').length;
    const bytes = saved((book) => {
      for (let row = 0; row < 20; row++) book.sheets[1]!.change(50 + row, 0, { style: { bold: true } });
    });
    expect(list(bytes, 'cellXfs')).toHaveLength(before + 1);
    const again = workbookFromXlsx(bytes);
    again.sheets[1]!.change(90, 0, { style: { bold: true } });
    expect(list(workbookToXlsx(again), 'cellXfs')).toHaveLength(before + 1);
  });

  it('what only states how a cell looks anyhow is no change', () => {
    const book = workbookFromXlsx(fixture('excel-parts.xlsm'));
    const plain = {
      bold: false,
      size: 11,
      underline: 'None',
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
    };
    book.sheets[1]!.change(9, 0, { style: plain });
    book.sheets[1]!.change(9, 1, { style: { color: 'rot' } });
    expect(workbookToXlsx(book)).toEqual(book.source);
  });

  it('a cell that is cleared leaves the file', () => {
    const bytes = saved((book) => {
      book.sheets[1]!.clear(0, 1);
    });
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('r="B1"');
  });

  it('a new cell takes the style of its column, as in Excel', () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>' +
      '<cellXfs><xf/><xf numFmtId="10"/></cellXfs>';
    const before = '<cols><col min="1" max="3" style="1" width="9"/></cols>';
    const book = workbookFromXlsx(build({ sheets: [{ name: 'A', rows: '', before }], styles }));
    book.sheets[0]!.change(0, 1, { value: 0.5 });
    book.sheets[0]!.change(0, 2, { value: 0.5, style: { bold: true } });
    const [sheet] = workbookFromXlsx(workbookToXlsx(book)).sheets;
    expect([sheet!.cell(0, 1).format, sheet!.cell(0, 2).format]).toEqual(['0.00%', '0.00%']);
    expect(sheet!.cell(0, 2).style.bold).toBe(true);
  });

  it('comes into a style sheet that has nothing, and into a file without one', () => {
    for (const styles of [{ styles: '' }, {}]) {
      const book = workbookFromXlsx(build({ sheets: [{ name: 'A', rows: '' }], ...styles }));
      book.sheets[0]!.change(0, 0, { value: 1, format: '0.000', style: { bold: true, fill: '#00FF00' } });
      const bytes = workbookToXlsx(book);
      expect(workbookFromXlsx(bytes).dump()).toEqual(book.dump());
      expect(partText(bytes, STYLES)).toMatch(
        /<fonts .*<fills .*<borders .*<cellStyleXfs .*<cellXfs count="2">/s,
      );
    }
  });

  it('in a part of our own is read by another program', () => {
    const book = workbookFromXlsx(build({ sheets: [{ name: 'A', rows: '' }] }));
    book.sheets[0]!.change(0, 0, { value: 1, format: '0.000' });
    const { A1 } = read(workbookToXlsx(book), { type: 'array', cellNF: true }).Sheets['A']!;
    expect(A1).toMatchObject({ v: 1, z: '0.000' });
  });
});

describe('columns, rows and panes', () => {
  const plan = (before: string, rows = '') => build({ sheets: [{ name: 'A', rows, before }] });

  it('one width of several that are stated together', () => {
    const book = workbookFromXlsx(
      plan('<cols><col min="2" max="5" width="9.140625" bestFit="1" hidden="1"/></cols>'),
    );
    const [sheet] = book.sheets;
    expect([...sheet!.columnWidths]).toEqual([1, 2, 3, 4].map((c) => [c, 48]));
    sheet!.columnWidths.set(2, 100);
    sheet!.columnWidths.set(0, 75);
    sheet!.columnWidths.delete(4);
    const xml = partText(workbookToXlsx(book), 'xl/s0.xml');
    expect(/<cols>.*<\/cols>/.exec(xml)![0].replaceAll(' bestFit="1" hidden="1"', '')).toBe(
      '<cols><col min="1" max="1" width="14.28515625" customWidth="1"/><col min="2" max="2" width="9.140625"/>' +
        '<col min="3" max="3" width="19.047619" customWidth="1"/><col min="4" max="4" width="9.140625"/><col min="5" max="5"/></cols>',
    );
    const [again] = workbookFromXlsx(workbookToXlsx(book)).sheets;
    expect([...again!.columnWidths].sort(([a], [b]) => a - b)).toEqual([
      [0, 75],
      [1, 48],
      [2, 100],
      [3, 48],
    ]);
  });

  it('rows are hidden and shown', () => {
    const book = workbookFromXlsx(
      plan('', '<row r="2" hidden="1" ht="20"/><row r="3" hidden="1"><c r="A3"><v>1</v></c></row>'),
    );
    const [sheet] = book.sheets;
    expect([...sheet!.hiddenRows]).toEqual([1, 2]);
    sheet!.hiddenRows.delete(2);
    sheet!.hiddenRows.add(7);
    const bytes = workbookToXlsx(book);
    expect([...workbookFromXlsx(bytes).sheets[0]!.hiddenRows]).toEqual([1, 7]);
    expect(partText(bytes, 'xl/s0.xml')).toContain(
      '<row r="3"><c r="A3"><v>1</v></c></row><row r="8" hidden="1"/>',
    );
  });

  it.each([
    [
      { rows: 2, columns: 0 },
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>',
    ],
    [
      { rows: 0, columns: 1 },
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/><selection pane="topRight"/>',
    ],
    [
      { rows: 4, columns: 2 },
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    ],
    [{ rows: 0, columns: 0 }, '<sheetViews><sheetView workbookViewId="0"/></sheetViews>'],
  ])('panes: %j', (frozen, xml) => {
    const view =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="C9" sqref="C9"/></sheetView></sheetViews>';
    const book = workbookFromXlsx(plan(view));
    expect(book.sheets[0]!.frozen).toEqual({ rows: 1, columns: 0 });
    book.sheets[0]!.frozen = frozen;
    const bytes = workbookToXlsx(book);
    expect(partText(bytes, 'xl/s0.xml')).toContain(xml);
    expect(workbookFromXlsx(bytes).sheets[0]!.frozen).toEqual(frozen);
  });

  it('panes come into a sheet and a workbook without views', () => {
    const book = workbookFromXlsx(plan(''));
    book.sheets[0]!.frozen = { rows: 1, columns: 0 };
    const bytes = workbookToXlsx(book);
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<bookViews><workbookView/></bookViews><sheets>');
    expect(workbookFromXlsx(bytes).sheets[0]!.frozen.rows).toBe(1);
  });
});

describe('protection and calculation', () => {
  it('of a sheet comes and goes', () => {
    const protect = (on: boolean, file: string, sheet: string): WorkbookModel => {
      const book = workbookFromXlsx(fixture(file));
      book.sheet(sheet)!.protected = on;
      return workbookFromXlsx(workbookToXlsx(book));
    };
    const book = protect(true, 'excel-parts.xlsm', 'Bericht');
    expect(book.sheet('Bericht')!.protected).toBe(true);
    expect(partText(book.source!, 'xl/worksheets/sheet2.xml')).toMatch(
      /<\/sheetData><sheetProtection[^>]*\/><pageMargins/,
    );
    expect(workbookFromXlsx(fixture('openpyxl-rich.xlsx')).sheet('Gesperrt')!.protected).toBe(true);
    expect(protect(false, 'openpyxl-rich.xlsx', 'Gesperrt').sheet('Gesperrt')!.protected).toBe(false);
  });

  it.each(['Manual', 'AutomaticExceptTables', 'Automatic'] as const)('calculates: %s', (mode) => {
    const manual = build({ sheets: [{ name: 'A', rows: '' }], more: {} });
    const book = workbookFromXlsx(manual);
    book.calculationMode = mode === 'Automatic' ? 'Manual' : mode;
    const again = workbookFromXlsx(workbookToXlsx(book));
    expect(again.calculationMode).toBe(book.calculationMode);
    again.calculationMode = mode;
    expect(workbookFromXlsx(workbookToXlsx(again)).calculationMode).toBe(mode);
    expect(partText(workbookToXlsx(book), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('of the structure comes and goes', () => {
    const book = workbookFromXlsx(build({ sheets: [{ name: 'A', rows: '' }] }));
    book.structureProtected = true;
    const again = workbookFromXlsx(workbookToXlsx(book));
    expect(again.structureProtected).toBe(true);
    again.structureProtected = false;
    expect(workbookFromXlsx(workbookToXlsx(again)).structureProtected).toBe(false);
  });
});
