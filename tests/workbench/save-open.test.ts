import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { WorkbookError } from '../../src/workbook/workbook';
import { putInput, workbookFromXlsx, workbookToXlsx } from '../../workbench/host';
import { BAD_FILES, good, errorOf } from '../workbook/xlsx/bad-files';
import { build, name } from '../workbook/xlsx/build';
import { fixture } from '../workbook/xlsx/parts';

describe('a file that the workbench cannot open', () => {
  it.each([
    ...BAD_FILES,
    [
      'a page of HTML',
      () => strToU8('<html><table></table></html>'),
      'kein-xlsx',
      /keine Excel-Arbeitsmappe/,
    ] as const,
    [
      'a sheet without cells',
      () => build({ sheets: [{ name: 'A', rows: '' }], more: { 'xl/s0.xml': '<worksheet/>' } }),
      'beschaedigt',
      /xl\/s0\.xml/,
    ] as const,
    [
      'a row that no sheet has',
      () => build({ sheets: [{ name: 'A', rows: '<row r="1048577"><c><v>1</v></c></row>' }] }),
      'beschaedigt',
      /xl\/s0\.xml/,
    ] as const,
    [
      'a sheet that breaks off',
      () => build({ sheets: [{ name: 'A', rows: '' }], more: { 'xl/s0.xml': '<worksheet><sheetData>' } }),
      'beschaedigt',
      /beschädigt/,
    ] as const,
  ])('%s', (_, bytes, code, says) => {
    const error = errorOf(() => workbookFromXlsx(bytes()));
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ code });
    if (code !== 'blatt-zu-gross') expect(error.message).toMatch(says);
    expect(error.message).toMatch(/Erwartet w.*Bitte /s);
  });

  it('is told from one that can', () => {
    expect(workbookFromXlsx(good)).toMatchObject({ notes: [] });
    expect(workbookFromXlsx(fixture('openpyxl-rich.xlsx')).notes).toEqual([]);
  });
});

const table = (own: string, id: number): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" displayName="${own}" ref="B2:C3"/>`;
const related = (part: string): string => `<Relationship Id="t" Type="x/table" Target="${part}"/>`;

describe('names that collide', () => {
  const sheets = ['Daten', 'DATEN', 'Mit/Strich', 'x'.repeat(40)].map((sheet, i) => ({
    name: sheet,
    rows: `<row r="1"><c r="A1"><v>${i}</v></c></row>`,
  }));

  it('two sheets equal but for case, and names that Excel refuses', () => {
    const book = workbookFromXlsx(build({ sheets }));
    expect(book.sheets.map((s) => s.name)).toEqual(['Daten', 'DATEN (2)', 'Mit_Strich', 'x'.repeat(31)]);
    expect(book.sheets.map((s) => s.cell(0, 0).value)).toEqual([0, 1, 2, 3]);
    expect(book.notes).toHaveLength(3);
    expect(book.notes[0]).toMatch(
      /^Blatt „DATEN“: Ein Blatt „Daten“ gibt es schon.*Erwartet.*„DATEN \(2\)“; bitte/s,
    );
  });

  it('the sheet is saved under its new name, and changes go into the right one', () => {
    const book = workbookFromXlsx(build({ sheets, names: name('X', 'Daten!$A$1') }));
    putInput(book.sheets[1]!, 0, 0, 7);
    const again = workbookFromXlsx(workbookToXlsx(book));
    expect(again.notes).toEqual([]);
    expect(again.dump()).toEqual(book.dump());
    expect(again.names[0]!.formula).toBe('=Daten!$A$1');
  });

  it('two names of one scope: the first counts, and the other is kept', () => {
    const names = name('X', 'A!$A$1') + name('x', 'A!$B$1') + name('X', 'A!$C$1', 0) + name('Y', 'A!$A$1', 0);
    const book = workbookFromXlsx(build({ sheets: [{ name: 'A', rows: '' }], names }));
    expect(book.names).toEqual([{ name: 'X', formula: '=A!$A$1', visible: true }]);
    expect(book.sheets[0]!.names.map((n) => n.formula)).toEqual(['=A!$C$1', '=A!$A$1']);
    expect(book.notes).toEqual([
      'Name „x“: Er ist in der Arbeitsmappe mehrfach festgelegt, als =A!$A$1 und als =A!$B$1. Erwartet wird jeder Name ' +
        'einmal. Es gilt =A!$A$1; bitte löschen Sie den anderen in Excel unter Formeln > Namens-Manager.',
    ]);
    putInput(book.sheets[0]!, 0, 0, 1);
    expect(workbookFromXlsx(workbookToXlsx(book)).notes).toEqual(book.notes);
  });

  it('a table named like a name, and like another table', () => {
    const book = workbookFromXlsx(
      build({
        sheets: ['A', 'B'].map((sheet) => ({ name: sheet, rows: '' })),
        names: name('Ziele', 'A!$A$1'),
        relationships: { 0: related('t1.xml') + related('t2.xml'), 1: related('t3.xml') },
        more: {
          'xl/t1.xml': table('ZIELE', 1),
          'xl/t2.xml': table('Werte', 2),
          'xl/t3.xml': table('werte', 3),
        },
      }),
    );
    expect(book.sheets.map((s) => s.tables.map((t) => t.name))).toEqual([['ZIELE', 'Werte'], ['werte']]);
    expect(book.notes).toHaveLength(2);
    expect(book.notes[0]).toMatch(
      /^Tabelle „ZIELE“ auf dem Blatt „A“: So heißt auch der Name „Ziele“ für =A!\$A\$1/,
    );
    expect(book.notes[1]).toMatch(
      /^Tabelle „werte“ auf dem Blatt „B“: So heißt auch die Tabelle „Werte“ auf dem Blatt „A“/,
    );
  });

  it('a sheet of charts is shown empty, says so and is kept', () => {
    const original = fixture('xlsxwriter-rich.xlsx');
    const book = workbookFromXlsx(original);
    expect(book.notes).toEqual([expect.stringMatching(/^Blatt „Diagramm“: .*kein Tabellenblatt/)]);
    book.sheet('Diagramm')!.change(0, 0, { value: 'verloren' });
    expect(workbookToXlsx(book)).toEqual(original);
  });
});

describe('files of other kinds', () => {
  const strict = {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  };
  const rows =
    '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><f>B4*2</f><v>6</v></c></row>';
  it.each([
    ['without addresses', {}],
    ['strict', strict],
    ['prefixed', { prefix: 'x:' }],
    ['of 1904', { properties: '<workbookPr date1904="1"/>' }],
  ])('%s', (_, change) => {
    const bytes = build({ sheets: [{ name: 'A', rows }], ...change });
    const book = workbookFromXlsx(bytes);
    const [sheet] = book.sheets;
    expect([...sheet!.entries()].map(([r, c, { value, formula }]) => [r, c, value, formula])).toEqual([
      [0, 0, 'a', undefined],
      [0, 1, 2, undefined],
      [3, 1, 3, undefined],
      [3, 2, 6, '=B4*2'],
    ]);
    putInput(sheet!, 1, 0, 'neu');
    putInput(sheet!, 0, 2, '=B1+1');
    sheet!.change(0, 1, { format: '0.0', style: { bold: true } });
    book.addSheet('B').change(5, 5, { value: 1 });
    const again = workbookFromXlsx(workbookToXlsx(book));
    expect(again.dump()).toEqual(book.dump());
    expect(again.datumssystem).toBe('properties' in change ? 1904 : 1900);
  });
});
