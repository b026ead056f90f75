import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  putInput,
  WorkbookModel,
  workbookFromXlsx,
  workbookToXlsx,
  type SheetModel,
} from '../../workbench/host';
import { build, name } from '../workbook/xlsx/build';
import { throughLibreOffice } from '../workbook/xlsx/libreoffice';
import { fixture, partsOf, partText } from '../workbook/xlsx/parts';

const put = (sheet: SheetModel, rows: readonly (readonly unknown[])[], top = 0, left = 0): void => {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      putInput(sheet, top + r, left + c, value);
    });
  });
};

const addTable = (sheet: SheetModel, title: string, rows: number, columns: number, top = 0) => {
  sheet.tables.push({
    id: `{neu ${title}}`,
    name: title,
    range: { blatt: sheet.name, zeile: top, spalte: 0, zeilen: rows, spalten: columns },
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
  });
  return sheet.tables.at(-1)!;
};

const reopened = (book: WorkbookModel): WorkbookModel => workbookFromXlsx(workbookToXlsx(book));
const rowsOf = (bytes: Uint8Array, sheet: string): unknown[][] =>
  utils.sheet_to_json(read(bytes.slice(), { type: 'array' }).Sheets[sheet]!, { header: 1, defval: null });

describe('a new workbook', () => {
  const make = (): WorkbookModel => {
    const book = new WorkbookModel();
    const sheet = book.addSheet('Daten & mehr');
    put(sheet, [
      ['Monat', 'LZB'],
      [43101, 8000.5],
      [43132, true],
      [' Leer ', '=B2*2'],
    ]);
    sheet.setResult(3, 1, 16_001);
    book.addSheet('Leer');
    book.names.push({ name: 'LZB', formula: "='Daten & mehr'!$B$2", visible: true });
    return book;
  };

  it('is saved from nothing and opens again as it was', () => {
    const book = make();
    const again = reopened(book);
    expect(again.dump()).toEqual(book.dump());
    expect(again.notes).toEqual([]);
    expect(workbookToXlsx(again)).toEqual(workbookToXlsx(book));
  });

  it('is read by other programs', () => {
    const saved = workbookToXlsx(make());
    for (const copy of [saved, throughLibreOffice(saved) ?? saved]) {
      expect(read(copy.slice(), { type: 'array' }).SheetNames).toEqual(['Daten & mehr', 'Leer']);
      expect(rowsOf(copy, 'Daten & mehr')).toEqual([
        ['Monat', 'LZB'],
        [43101, 8000.5],
        [43132, true],
        [' Leer ', 16_001],
      ]);
    }
  }, 120_000);

  it('keeps its first day', () => {
    const book = make();
    book.datumssystem = 1904;
    expect(reopened(book).datumssystem).toBe(1904);
  });

  it('without a sheet that can be seen is refused', () => {
    const book = make();
    for (const sheet of book.sheets) sheet.visibility = 'Hidden';
    for (const unseen of [book, new WorkbookModel()])
      expect(() => workbookToXlsx(unseen)).toThrow(/kein sichtbares Blatt.*Erwartet.*Bitte/s);
  });
});

describe('an added sheet', () => {
  const make = (file = 'excel-parts.xlsm'): WorkbookModel => {
    const book = workbookFromXlsx(fixture(file));
    const sheet = book.addSheet('Zielerreichung');
    put(sheet, [
      ['Ziel', 'Soll in %', 'Delta'],
      ['K3', -2.5, '=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",[@[Soll in %]])'],
      ['INT', 3, '=[@Ziel]&"!"'],
    ]);
    sheet.setResult(1, 2, 1.5);
    sheet.setResult(2, 2, 'INT!');
    put(
      sheet,
      [
        ['Kennzahl', 2018],
        ['ELB', 1],
      ],
      5,
    );
    addTable(sheet, 'Zielerreichung', 3, 3);
    addTable(sheet, 'Beobachtungen', 2, 2, 5).showFilterButton = false;
    return book;
  };

  it('comes last with its two tables; a header that is a number becomes text', () => {
    const again = reopened(make());
    const sheet = again.sheets.at(-1)!;
    expect(sheet.tables.map(({ id: _, ...t }) => t)).toEqual(
      make()
        .sheets.at(-1)!
        .tables.map(({ id: _, ...t }) => t),
    );
    expect(sheet.cell(5, 1).value).toBe('2018');
    expect(sheet.cell(1, 2)).toMatchObject({
      value: 1.5,
      formula: '=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",[@[Soll in %]])',
    });
  });

  it('has parts, numbers and names of its own', () => {
    const saved = workbookToXlsx(make());
    const before = partsOf(fixture('excel-parts.xlsm'));
    const added = [...partsOf(saved).keys()].filter((part) => !before.has(part));
    expect(added).toEqual([
      'xl/worksheets/sheet3.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/tables/table3.xml',
    ]);
    const [first, second] = ['xl/tables/table2.xml', 'xl/tables/table3.xml'].map((t) => partText(saved, t));
    expect([first, second].map((t) => / id="(\d+)"/.exec(t!)?.[1])).toEqual(['2', '3']);
    expect(first).toContain('<tableColumn id="2" name="Soll in %"/>');
    expect(second).not.toContain('autoFilter');
    expect(partText(saved, 'xl/worksheets/sheet3.xml')).toContain(
      '<f>_xldudf_ZIEL_K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",Zielerreichung[[#This Row],[Soll in %]])</f>',
    );
  });

  it.each(['excel-parts.xlsm', 'libreoffice-rich.xlsx', 'openpyxl-rich.xlsx'])(
    'is read by other programs: %s',
    (file) => {
      const saved = workbookToXlsx(make(file));
      for (const copy of [saved, throughLibreOffice(saved) ?? saved]) {
        expect(read(copy.slice(), { type: 'array' }).SheetNames.at(-1)).toBe('Zielerreichung');
        expect(rowsOf(copy, 'Zielerreichung')[1]?.slice(0, 2)).toEqual(['K3', -2.5]);
      }
    },
    120_000,
  );

  it('is taken away again with its parts', () => {
    const book = reopened(make());
    book.deleteSheet(book.sheets.at(-1)!);
    const saved = workbookToXlsx(book);
    expect([...partsOf(saved).keys()]).toEqual(
      [...partsOf(fixture('excel-parts.xlsm')).keys()].filter((part) => part !== 'xl/calcChain.xml'),
    );
    expect(partText(saved, '[Content_Types].xml')).not.toContain('table2.xml');
  });
});

const OWN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const three = (): Uint8Array =>
  build({
    sheets: [
      { name: 'Eins', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      { name: 'Zwei', rows: '<row r="1"><c r="A1"><f>Eins!A1+\'Eins\'!B$2</f><v>5</v></c></row>' },
      {
        name: 'Drei',
        rows: '<row r="1"><c r="A1"><f>SUM(Eins:Zwei!A1)&amp;"Eins!A1"</f><v>6</v></c></row>',
        extra:
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Eins!A1&gt;0</formula></cfRule>' +
          '</conditionalFormatting><hyperlinks><hyperlink ref="A1" location="Eins!A1"/></hyperlinks>',
      },
    ],
    names:
      name('X', 'Eins!$A$1', 0) +
      name('X', 'Zwei!$A$1', 1) +
      name('X', 'Drei!$A$1', 2) +
      name('Y', 'Eins!$A$1') +
      '<definedName name="_xlnm.Print_Area" localSheetId="1">Zwei!$A$1</definedName>',
    more: {
      'xl/charts/chart1.xml': `<c:chart xmlns:c="urn:c"><c:f>Eins!$A$1:$A$3</c:f></c:chart>`,
      'xl/_rels/s1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${OWN}/comments" Target="comments1.xml"/></Relationships>`,
      'xl/comments1.xml': '<comments/>',
    },
  });

describe('sheets renamed, moved and deleted', () => {
  it('renamed: every reference follows, in formulas, names, rules, links and charts', () => {
    const book = workbookFromXlsx(three());
    book.renameSheet(book.sheets[0]!, 'Neu 2018');
    const saved = workbookToXlsx(book);
    expect(partText(saved, 'xl/s1.xml')).toContain("<f>'Neu 2018'!A1+'Neu 2018'!B$2</f>");
    expect(partText(saved, 'xl/s2.xml')).toContain('<f>SUM(\'Neu 2018:Zwei\'!A1)&amp;"Eins!A1"</f>');
    expect(partText(saved, 'xl/s2.xml')).toContain("<formula>'Neu 2018'!A1&gt;0</formula>");
    expect(partText(saved, 'xl/s2.xml')).toContain('location="\'Neu 2018\'!A1"');
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain("<c:f>'Neu 2018'!$A$1:$A$3</c:f>");
    const again = workbookFromXlsx(saved);
    expect(again.names).toEqual(book.names);
    expect(again.sheets[1]!.cell(0, 0)).toEqual(book.sheets[1]!.cell(0, 0));
  });

  it('two that swap their names', () => {
    const book = workbookFromXlsx(three());
    const [one, two] = book.sheets as [SheetModel, SheetModel];
    book.renameSheet(one, 'Warte');
    book.renameSheet(two, 'Eins');
    book.renameSheet(one, 'Zwei');
    const saved = workbookToXlsx(book);
    expect(partText(saved, 'xl/s1.xml')).toContain('<f>Zwei!A1+Zwei!B$2</f>');
    expect(workbookFromXlsx(saved).names).toEqual([{ name: 'Y', formula: '=Zwei!$A$1', visible: true }]);
  });

  it('deleted: its names and parts go, names of sheets stay with theirs, references break openly', () => {
    const book = workbookFromXlsx(three());
    book.deleteSheet(book.sheets[0]!);
    book.sheets[0]!.names.push({ name: 'Neu', formula: '=Zwei!$B$1', visible: false });
    const saved = workbookToXlsx(book);
    expect(partsOf(saved).has('xl/s0.xml')).toBe(false);
    const { Names } = read(saved.slice(), { type: 'array' }).Workbook!;
    expect(Names!.map((n) => [n.Name, n.Sheet, n.Ref])).toEqual([
      ['X', 0, 'Zwei!$A$1'],
      ['X', 1, 'Drei!$A$1'],
      ['Y', undefined, '#REF!'],
      ['_xlnm.Print_Area', 0, 'Zwei!$A$1'],
      ['Neu', 0, 'Zwei!$B$1'],
    ]);
    expect(partText(saved, 'xl/workbook.xml')).toContain(
      '<definedName name="Neu" localSheetId="0" hidden="1">',
    );
    expect(partText(saved, 'xl/s1.xml')).toContain('<f>#REF!A1+#REF!B$2</f>');
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain('<c:f>#REF!$A$1:$A$3</c:f>');
  });

  it('deleted: what only it used goes with it', () => {
    const book = workbookFromXlsx(three());
    book.deleteSheet(book.sheets[1]!);
    const saved = partsOf(workbookToXlsx(book));
    expect(
      ['xl/s1.xml', 'xl/_rels/s1.xml.rels', 'xl/comments1.xml'].filter((part) => saved.has(part)),
    ).toEqual([]);
    expect(saved.has('xl/charts/chart1.xml')).toBe(true);
    expect(partText(workbookToXlsx(book), 'xl/workbook.xml')).not.toContain('Print_Area');
  });

  it('moved and hidden: order, names and the sheet in front', () => {
    const book = workbookFromXlsx(three());
    book.moveSheet(book.sheets[0]!, 2);
    book.show(book.sheet('Zwei')!, 'Hidden');
    book.show(book.sheet('Drei')!, 'VeryHidden');
    const saved = workbookToXlsx(book);
    const again = workbookFromXlsx(saved);
    expect(again.dump()).toEqual(book.dump());
    expect(again.sheets.map((s) => s.name)).toEqual(['Zwei', 'Drei', 'Eins']);
    expect(again.active?.name).toBe('Eins');
    expect(partText(saved, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="0"');
  });

  it('the sheet in front is another where it is deleted, and selected alone', () => {
    const book = workbookFromXlsx(
      build({
        properties: '<bookViews><workbookView activeTab="2" firstSheet="1"/></bookViews>',
        sheets: ['A', 'B', 'C'].map((sheet, i) => ({
          name: sheet,
          rows: '',
          before: `<sheetViews><sheetView ${i === 0 ? '' : 'tabSelected="1" '}workbookViewId="0"/></sheetViews>`,
        })),
      }),
    );
    book.deleteSheet(book.sheets[2]!);
    const saved = workbookToXlsx(book);
    expect(partText(saved, 'xl/workbook.xml')).toContain('<workbookView activeTab="0"/>');
    expect(['xl/s0.xml', 'xl/s1.xml'].map((s) => partText(saved, s).includes('tabSelected'))).toEqual([
      true,
      false,
    ]);
  });

  it('a name given, changed, hidden and taken away', () => {
    const book = workbookFromXlsx(three());
    book.names[0] = { ...book.names[0]!, formula: '=Zwei!$C$3', visible: false };
    book.names.push({ name: 'ZIEL_K3', formula: '=ZIEL.K3(Y,"Eins!A1")', visible: true, comment: 'neu' });
    book.sheets[1]!.names.pop();
    const saved = workbookToXlsx(book);
    expect(partText(saved, 'xl/workbook.xml')).toContain('>_xldudf_ZIEL_K3(Y,"Eins!A1")</definedName>');
    expect(workbookFromXlsx(saved).dump()).toEqual(book.dump());
    for (const names of [book.names, ...book.sheets.map((s) => s.names)]) names.length = 0;
    book.deleteSheet(book.sheets[1]!);
    expect(partText(workbookToXlsx(book), 'xl/workbook.xml')).not.toContain('definedNames');
  });
});
