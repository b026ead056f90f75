import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { putInput, workbookFromXlsx, workbookToXlsx, type WorkbookModel } from '../../workbench/host';
import { fileSpelling, shifted, shownFormula, withRenames } from '../../workbench/host/xlsx/formula-text';
import { fileError } from '../../workbench/host/xlsx/save-values';
import { build } from '../workbook/xlsx/build';
import { fixture, partText } from '../workbook/xlsx/parts';

describe('the spelling of formulas', () => {
  it.each([
    ['=ZIEL.K3(A1,,"ZIEL.K3(")', '_xldudf_ZIEL_K3(A1,,"ZIEL.K3(")'],
    ['=SUM(ZIEL.INT(A1),1.5)', 'SUM(_xldudf_ZIEL_INT(A1),1.5)'],
    ['=STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)', '_xlfn.STDEV.S(A1:A9)+NETWORKDAYS.INTL(A1,A2)'],
    ['=IFNA(XLOOKUP(A1,B:B,C:C),0)', '_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)'],
    ['=SORT(FILTER(A:A,B:B=1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B=1))'],
    ["='ZIEL.K3(x)'!A1", "'ZIEL.K3(x)'!A1"],
    ['=[@[Soll in %]]*2+[@Ist]', 'Ziele[[#This Row],[Soll in %]]*2+Ziele[[#This Row],[Ist]]'],
    ['=SUM(Andere[@[A]:[B c]],Andere[@])', 'SUM(Andere[[#This Row],[A]:[B c]],Andere[#This Row])'],
    ['=[1]Blatt!A1+Andere[Wert]', '[1]Blatt!A1+Andere[Wert]'],
    [
      '=SUM(A1#)+SUM(\'B l\'!$B$2#)&"A1#"',
      'SUM(_xlfn.ANCHORARRAY(A1))+SUM(_xlfn.ANCHORARRAY(\'B l\'!$B$2))&"A1#"',
    ],
  ])('%s', (shown, file) => {
    expect(fileSpelling(shown, { table: 'Ziele' })).toBe(file);
    expect(shownFormula(file, 'Ziele')).toBe(shown);
  });

  it.each([
    ['=[@Ist]', undefined, '[@Ist]'],
    ['=SUM([Ist])', 'Ziele', 'SUM(Ziele[Ist])'],
    ['=mein.name(1)', undefined, 'mein.name(1)'],
    ['=ziel.k3(1)', undefined, '_xldudf_ZIEL_K3(1)'],
    [
      '=@A1:A3*@ZEILE+"@x"+T[@Ist]+@INDEX(A:A,1)',
      undefined,
      'A1:A3*ZEILE+"@x"+T[[#This Row],[Ist]]+INDEX(A:A,1)',
    ],
  ])('%s in %s', (shown, table, file) => {
    expect(fileSpelling(shown, { table, names: new Set(['mein.name']) })).toBe(file);
  });

  it('in an array formula a single value is asked for by name', () => {
    expect(fileSpelling('=@A1:A3*B1:B3', { table: undefined, array: true })).toBe(
      '_xlfn.SINGLE(A1:A3)*B1:B3',
    );
    expect(shownFormula('_xlfn.SINGLE(A1:A3)*B1:B3', undefined)).toBe('=@A1:A3*B1:B3');
  });

  it('within its own table the name of the table is left out, elsewhere it stays', () => {
    const file = 'Ziele[[#This Row],[Soll in %]]+Andere[[#This Row],[Ist]]';
    expect(shownFormula(file, 'Ziele')).toBe('=[@[Soll in %]]+Andere[@Ist]');
    expect(shownFormula(file, undefined)).toBe('=Ziele[@[Soll in %]]+Andere[@Ist]');
  });

  it.each([
    ['A1+$B$2+C$3+$D4+E5:F6', 'B3+$B$2+D$3+$D6+F7:G8'],
    ['"A1"&\'A1\'!A1&LOG10(A1)&XYZ2018&A1_x', '"A1"&\'A1\'!B3&LOG10(B3)&XYZ2018&A1_x'],
    ['SUM(A:B,$C:D,1:3,$4:5)+T[A1]+1.5', 'SUM(B:C,$C:E,3:5,$4:7)+T[A1]+1.5'],
  ])('shared: %s', (from, to) => {
    expect(shifted(from, 2, 1)).toBe(to);
    expect(shifted(to, -2, -1)).toBe(from);
  });

  it('shared: a reference that leaves the sheet breaks', () => {
    expect(shifted('A1+B2', -1, 0)).toBe('#REF!+B1');
    expect(shifted('A1+XFD1+A:A', 0, -1)).toBe('#REF!+XFC1+#REF!:#REF!');
  });

  it.each([
    ["Alt!A1+'Alt'!B2+alt!C3", "'Neu 1'!A1+'Neu 1'!B2+'Neu 1'!C3"],
    ['[1]Alt!A1+\'[M.xlsx]Alt\'!A1+"Alt!A1"', '[1]Alt!A1+\'[M.xlsx]Alt\'!A1+"Alt!A1"'],
    ["SUM(Alt:Ende!A1)+Weg!A1+'Weg'!B2", "SUM('Neu 1:Ende'!A1)+#REF!A1+#REF!B2"],
    ['ROWS(Tab)+Tab[x]+Tab(1)+Blatt!Tab', 'ROWS(Tab2)+Tab2[y]+Tab(1)+Blatt!Tab'],
    ['SUM(Tab[[#This Row],[x]:[weg]])', 'SUM(Tab2[[#This Row],[y]:[#REF!]])'],
    ['SUM(Fort[[#All],[x]])+Fort', 'SUM(#REF!)+#REF!'],
  ])('renamed: %s', (from, to) => {
    const renames = {
      sheets: new Map([
        ['alt', 'Neu 1'],
        ['weg', null],
      ]),
      tables: new Map([
        ['tab', 'Tab2'],
        ['fort', null],
      ]),
      columns: new Map([
        [
          'tab',
          new Map([
            ['x', 'y'],
            ['weg', null],
          ]),
        ],
      ]),
    };
    expect(withRenames(from, renames)).toBe(to);
  });
});

const book = (rows: string, extra = ''): WorkbookModel =>
  workbookFromXlsx(build({ sheets: [{ name: 'A', rows, extra }] }));
const part = (model: WorkbookModel): string => partText(workbookToXlsx(model), 'xl/s0.xml');
const data = (xml: string): string => /<sheetData>(.*)<\/sheetData>/s.exec(xml)![1]!;

describe('shared formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';

  it('are read as they apply in each cell', () => {
    const [sheet] = book(rows).sheets;
    expect([0, 1, 2].map((r) => sheet!.cell(r, 1).formula)).toEqual(['=A1*2', '=A2*2', '=A3*2']);
  });

  it.each([0, 1])('stay right where the one in row %i changes', (row) => {
    const model = book(rows);
    putInput(model.sheets[0]!, row, 1, 7);
    const again = workbookFromXlsx(workbookToXlsx(model));
    expect(again.dump()).toEqual(model.dump());
    expect(part(model)).not.toContain('shared');
    expect(read(workbookToXlsx(model), { type: 'array' }).Sheets['A']!['B3']).toMatchObject({
      f: 'A3*2',
      v: 6,
    });
  });

  it('stay shared where only a result changes', () => {
    const model = book(rows);
    putInput(model.sheets[0]!, 0, 0, 10);
    model.sheets[0]!.setResult(0, 1, 20);
    expect(part(model)).toContain('<f t="shared" ref="B1:B3" si="0">A1*2</f><v>20</v>');
    expect(workbookFromXlsx(workbookToXlsx(model)).dump()).toEqual(model.dump());
  });
});

describe('array formulas', () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">ROW(B1:B3)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>';

  it('keep their area where results change', () => {
    const model = book(rows);
    const [sheet] = model.sheets;
    sheet!.setResult(0, 0, 5);
    sheet!.setResult(1, 0, 6);
    expect(data(part(model))).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A3">ROW(B1:B3)</f><v>5</v></c></row>' +
        '<row r="2"><c r="A2"><v>6</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
  });

  it('shrink to their cell where a value was put into their area', () => {
    const model = book(rows);
    const [sheet] = model.sheets;
    sheet!.spilled.delete(16_384);
    putInput(sheet!, 1, 0, 'fest');
    sheet!.change(0, 0, { style: { bold: true } });
    expect(data(part(model))).toContain('<f t="array" ref="A1">ROW(B1:B3)</f><v>1</v>');
    expect(read(workbookToXlsx(model), { type: 'array' }).Sheets['A']).toMatchObject({
      A1: { F: 'A1' },
      A2: { v: 'fest' },
      A3: { v: 3 },
    });
  });

  it('give way to a value in their first cell', () => {
    const model = book(rows);
    putInput(model.sheets[0]!, 0, 0, 9);
    expect(data(part(model))).toContain('<c r="A1"><v>9</v></c>');
    expect(part(model)).not.toContain('<f');
  });

  it('are made of what a function spills', () => {
    const model = book('');
    const [sheet] = model.sheets;
    putInput(sheet!, 0, 0, '=ZIEL.REIHE(1)');
    sheet!.setResult(0, 0, 1);
    for (const [r, c, value] of [
      [0, 1, 2],
      [1, 0, 3],
      [1, 1, 'x'],
    ] as const) {
      sheet!.change(r, c, { value });
      sheet!.spilled.set(r * 16_384 + c, 0);
    }
    expect(data(part(model))).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_ZIEL_REIHE(1)</f><v>1</v>',
    );
    const saved = workbookToXlsx(model);
    expect(partText(saved, 'xl/metadata.xml')).toContain('<metadataType name="XLDAPR"');
    expect(partText(saved, '[Content_Types].xml')).toContain('sheetMetadata+xml');
    const again = workbookFromXlsx(workbookToXlsx(model));
    expect(again.dump()).toEqual(model.dump());
    expect(again.sheets[0]!.spilled).toEqual(sheet!.spilled);
    sheet!.spilled.delete(16_385);
    expect(data(part(model))).toContain('<f>_xldudf_ZIEL_REIHE(1)</f><v>1</v>');
  });

  it('take the mark that the file has', () => {
    const model = workbookFromXlsx(fixture('excel-parts.xlsm'));
    const sheet = model.sheet('Monate quer')!;
    sheet.change(60, 0, { formula: '=ZIEL.REIHE(1)', value: 1 });
    sheet.change(61, 0, { value: 2 });
    sheet.spilled.set(61 * 16_384, 60 * 16_384);
    const saved = workbookToXlsx(model);
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A61" cm="1"><f t="array" ref="A61:A62">',
    );
    expect(partText(saved, 'xl/metadata.xml')).toBe(partText(model.source!, 'xl/metadata.xml'));
  });

  it('of a file that nobody touches stay to the letter', () => {
    const model = workbookFromXlsx(fixture('excel-parts.xlsm'));
    putInput(model.sheet('Bericht')!, 0, 1, 1);
    expect(partText(workbookToXlsx(model), 'xl/worksheets/sheet2.xml')).toContain(
      '<c r="D1" cm="1"><f t="array" ref="D1:D3">_xlfn._xlws.SORT({3;1;2})</f><v>1</v></c>',
    );
  });
});

describe('data tables', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" dtr="0" r1="D1"/><v>5</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>6</v></c></row>';
  it('stay where something else changes, and become values where one of theirs does', () => {
    const beside = book(rows);
    putInput(beside.sheets[0]!, 0, 0, 3);
    expect(part(beside)).toContain('t="dataTable" ref="B1:B2"');
    const inside = book(rows);
    putInput(inside.sheets[0]!, 1, 1, 3);
    expect(data(part(inside))).toContain('<c r="B1"><v>5</v></c>');
    expect(part(inside)).not.toContain('dataTable');
  });
});

describe('results and errors', () => {
  it.each([
    ['#NV', '#N/A'],
    ['#WERT!', '#VALUE!'],
    ['#BEZUG!', '#REF!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#ÜBERLAUF!', '#VALUE!'],
    ['#KALK!', '#VALUE!'],
    ['#BESCHÄFTIGT!', '#N/A'],
    ['#NV (Formel ohne gespeichertes Ergebnis)', '#N/A'],
  ])('%s is %s in a file', (german, english) => {
    expect(fileError(german)).toBe(english);
    const model = book('');
    model.sheets[0]!.change(0, 0, { value: { fehler: german }, formula: '=A2' });
    expect(data(part(model))).toContain(`<c r="A1" t="e"><f>A2</f><v>${english}</v></c>`);
  });

  it('a formula takes the type of its result, and spaces count', () => {
    const model = book('<row r="1"><c r="A1" t="str"><f>B1</f><v>x</v></c></row>');
    const [sheet] = model.sheets;
    sheet!.setResult(0, 0, ' y ');
    expect(data(part(model))).toContain('<c r="A1" t="str"><f>B1</f><v xml:space="preserve"> y </v></c>');
    sheet!.setResult(0, 0, true);
    expect(data(part(model))).toContain('<c r="A1" t="b"><f>B1</f><v>1</v></c>');
    sheet!.setResult(0, 0, null);
    expect(data(part(model))).toContain('<c r="A1"><f>B1</f></c>');
    sheet!.setResult(0, 0, NaN);
    expect(data(part(model))).toContain('<c r="A1" t="e"><f>B1</f><v>#NUM!</v></c>');
  });
});
