import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { XlsxWorkbook, readXlsx, writeCopy } from '../../../src/workbook/xlsx';
import { fileFormula } from '../../../src/workbook/xlsx/own-sheet';
import { build, name } from './build';
import { sheetWith } from './entry';
import { fixture, partText, partsOf } from './parts';

const entry = (...goals: [string, number | null][]) => ({ blatt: sheetWith(goals), ausgaben: [] });

/** The rows of the sheet as an independent library reads them; it marks the bytes it is given, so it gets its own. */
const rowsOf = (bytes: Uint8Array): unknown[][] => {
  const book = read(bytes.slice(), { type: 'array' });
  return utils.sheet_to_json(book.Sheets['Zielerreichung']!, { header: 1, blankrows: true, defval: null });
};

const original = fixture('openpyxl-rich.xlsx');
const first = writeCopy(original, entry(['INT', 3154], ['K3', 8314.5]));

describe('the sheet Zielerreichung', () => {
  it('is made where it is missing', () => {
    const rows = rowsOf(first);
    expect(rows[0]?.[0]).toBe('Zielerreichung');
    expect(rows[1]?.slice(0, 2)).toEqual(['Geprüft am', 43465.5]);
    expect(rows[3]?.slice(0, 3)).toEqual(['Ziel', 'Kennzahl', 'Ist']);
    expect(rows.slice(4, 6).map((r) => [r[0], r[2], r[9]])).toEqual([
      ['INT', 3154, 'erreicht'],
      ['K3', 8314.5, 'erreicht'],
    ]);
    expect(rows[9]?.slice(0, 5)).toEqual(['ELB', 1, 2, -50, 'sinkend']);
  });

  it('is the last one, and names of sheets stay with theirs', () => {
    const book = read(first.slice(), { type: 'array' });
    expect(book.SheetNames).toEqual(['Monatsdaten', 'Bericht 2018', 'Gesperrt', 'Zielerreichung']);
    expect(book.Workbook?.Names?.filter((n) => n.Name === 'ZIEL_TRAEGER')).toMatchObject([{ Sheet: 1 }]);
  });

  it('is recognised as the add-in’s own', () => {
    expect(readXlsx(first, []).zielblatt).toEqual({
      art: 'eigen',
      gesperrt: false,
      belegt: { blatt: 'Zielerreichung', zeile: 0, spalte: 0, zeilen: 10, spalten: 11 },
    });
  });

  it('has tables with ids and names of their own', () => {
    const tables = [...partsOf(first).keys()].filter((n) => n.startsWith('xl/tables/'));
    const heads = tables.map((t) => /<table [^>]*>/.exec(partText(first, t))?.[0] ?? '');
    expect(heads.map((h) => / id="(\d+)"/.exec(h)?.[1])).toEqual(['1', '2', '3']);
    expect(
      heads.map((h) => [/displayName="(\w+)"/.exec(h)?.[1], / ref="([A-Z0-9:]+)"/.exec(h)?.[1]]),
    ).toEqual([
      ['Nebenrechnung', 'F3:G5'],
      ['Zielerreichung', 'A4:K6'],
      ['Beobachtungen', 'A9:E10'],
    ]);
  });

  it('is rewritten in its place: same parts, other rows', () => {
    const second = writeCopy(first, entry(['INT', 1], ['K2', 2], ['K3', 3]));
    expect([...partsOf(second).keys()]).toEqual([...partsOf(first).keys()]);
    const rows = rowsOf(second);
    expect(rows.slice(4, 7).map((r) => [r[0], r[2]])).toEqual([
      ['INT', 1],
      ['K2', 2],
      ['K3', 3],
    ]);
    expect(rows[10]?.slice(0, 2)).toEqual(['ELB', 1]);
    expect(partText(second, 'xl/tables/table2.xml')).toContain('ref="A4:K7"');
    expect(partText(second, 'xl/tables/table3.xml')).toContain('ref="A10:E11"');
  });

  it('leaves no row behind where there are fewer goals', () => {
    const second = writeCopy(first, entry(['INT', 1]));
    expect(rowsOf(second).map((r) => r[0])).toEqual([
      'Zielerreichung',
      'Geprüft am',
      null,
      'Ziel',
      'INT',
      null,
      null,
      'Kennzahl',
      'ELB',
      null,
    ]);
  });

  it('written twice with the same content is the same file', () => {
    const again = entry(['INT', 3154], ['K3', 8314.5]);
    expect(writeCopy(writeCopy(first, again), again)).toEqual(writeCopy(first, again));
    expect(partText(writeCopy(first, again), 'xl/styles.xml')).toBe(partText(first, 'xl/styles.xml'));
  });

  it('keeps what the user put beside the tables', () => {
    const part = 'xl/worksheets/sheet4.xml';
    const noted = writeCopy(first, {
      blatt: null,
      ausgaben: [
        {
          name: 'X',
          ort: { blatt: 'Zielerreichung', zeile: 20, spalte: 13, zeilen: 1, spalten: 1 },
          wert: 'Notiz',
        },
      ],
    });
    expect(partText(writeCopy(noted, entry(['INT', 1])), part)).toMatch(/<c r="N21"[^>]*>.*Notiz/);
  });

  it('takes formulas as files spell them', () => {
    expect(fileFormula('=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",[@[Soll in %]])', 'Zielerreichung')).toBe(
      '_xldudf_ZIEL_K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",Zielerreichung[[#This Row],[Soll in %]])',
    );
  });

  it('written with plain values loses its formulas and the order of computation', () => {
    const live = sheetWith([['INT', 1]]);
    const [goals, observations] = live.tabellen;
    const cells = goals!.zeilen[0]!.map((c, i) => (i === 2 ? { ...c, formel: '=ZIEL.INT(ZIEL_INT)' } : c));
    const withFormula = writeCopy(fixture('excel-parts.xlsm'), {
      blatt: { ...live, tabellen: [{ ...goals!, zeilen: [cells] }, observations!] },
      ausgaben: [],
    });
    expect(partText(withFormula, 'xl/worksheets/sheet3.xml')).toContain(
      '<f>_xldudf_ZIEL_INT(ZIEL_INT)</f><v>1</v>',
    );
    expect(partsOf(withFormula).has('xl/calcChain.xml')).toBe(true);
    const plain = writeCopy(withFormula, entry(['INT', 1]));
    expect(partText(plain, 'xl/worksheets/sheet3.xml')).not.toContain('<f>');
    expect(partsOf(plain).has('xl/calcChain.xml')).toBe(false);
    expect(
      partText(plain, '[Content_Types].xml') + partText(plain, 'xl/_rels/workbook.xml.rels'),
    ).not.toContain('calcChain');
  });
});

describe('a workbook without style part, or strict', () => {
  const strict = {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  };
  it.each([
    ['no styles', {}],
    ['strict', strict],
    ['prefixed', { prefix: 'x:' }],
  ])('%s', (_, change) => {
    const bytes = build({ sheets: [{ name: 'A', rows: '' }], ...change });
    const copy = writeCopy(bytes, entry(['INT', 5]));
    expect(readXlsx(copy, []).zielblatt).toMatchObject({ art: 'eigen' });
    expect(partText(copy, 'xl/styles.xml')).toContain('formatCode="dd.mm.yyyy hh:mm"');
  });
});

describe('a sheet that is not ours', () => {
  const sheets = [
    { name: 'Daten', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
    { name: 'zielerreichung', rows: '' },
  ];
  const table = (own: string) => ({
    more: {
      'xl/t.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" displayName="${own}" ref="B2:C3"/>`,
    },
    relationships: { 0: '<Relationship Id="t" Type="x/table" Target="t.xml"/>' },
  });
  it.each([
    ['a sheet of the name', { sheets }, /ohne die Tabellen/, { blatt: 'zielerreichung', zeile: 0 }],
    [
      'a table elsewhere',
      { sheets: sheets.slice(0, 1), ...table('Beobachtungen') },
      /„Daten“/,
      { blatt: 'Daten', zeile: 1 },
    ],
    [
      'a table elsewhere and the sheet',
      { sheets, ...table('Zielerreichung') },
      /„Daten“/,
      { blatt: 'Daten' },
    ],
    [
      'a defined name',
      { sheets: sheets.slice(0, 1), names: name('Zielerreichung', 'Daten!$B$4') },
      /vergeben/,
      { zeile: 3 },
    ],
  ])('%s', (_, plan, grund, ort) => {
    const bytes = build(plan);
    expect(readXlsx(bytes, []).zielblatt).toMatchObject({
      art: 'fremd',
      grund: expect.stringMatching(grund) as string,
      ort,
    });
    expect(() => writeCopy(bytes, entry(['INT', 1]))).toThrow(
      expect.objectContaining({ code: 'blatt-fremd' }) as Error,
    );
  });
});

describe('the workbook of bytes', () => {
  it('holds the file until something is written, then the copy', async () => {
    const workbook = new XlsxWorkbook(original);
    expect(workbook.copy).toBe(original);
    expect((await workbook.read()).namen.has('ZIEL_LZB')).toBe(true);
    await workbook.write(entry(['INT', 3154], ['K3', 8314.5]));
    expect(workbook.copy).toEqual(first);
  });

  it('holds the file still where writing failed', async () => {
    const workbook = new XlsxWorkbook(original);
    const place = { blatt: 'Weg', zeile: 0, spalte: 0, zeilen: 1, spalten: 1 };
    await expect(
      workbook.write({ blatt: sheetWith([]), ausgaben: [{ name: 'X', ort: place, wert: 1 }] }),
    ).rejects.toThrow('Weg!A1');
    expect(workbook.copy).toBe(original);
  });
});
