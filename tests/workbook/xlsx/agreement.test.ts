import { read } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Blattinhalt, Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { ZIELVEREINBARUNG } from '../../../src/domain/blatt/eigene-blaetter';
import { spaltenname } from '../../../src/domain/ort';
import { readXlsx, writeCopy, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { addTablePart } from '../../../src/workbook/xlsx/new-sheet';
import { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { agreementWith, rowsOf, rowsOnSheet, rowsRead, TABLES, type Rows } from '../support/agreement';
import { build, name } from './build';
import { outputs, place, sheetWith } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture, partsOf, partText } from './parts';

const write = (bytes: Uint8Array, blatt: Blattinhalt, more: Partial<Eintrag> = {}): Uint8Array =>
  writeCopy(bytes, { blatt, ausgaben: [], ...more });

const agreement = (bytes: Uint8Array) => {
  const found = readXlsx(bytes, []).vereinbarungsblatt;
  if (!found) throw new Error('There is no sheet Zielvereinbarung.');
  return found;
};

/** The file with one part changed. */
const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part]!);
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
};

/** The file with a table over cells of the sheet Zielvereinbarung. */
const withTable = (bytes: Uint8Array, table: string, ref: string, columns: readonly string[]): Uint8Array => {
  const file = new WorkbookFile(bytes);
  const sheet = file.open(file.sheetNamed('Zielvereinbarung')!);
  const look = { style: '', filterButton: true, bandedRows: true };
  addTablePart(file, sheet.part, { name: table, ref, columns, ...look });
  return file.package.write();
};

const original = fixture('openpyxl-rich.xlsx');
const content = agreementWith(5, 3, 1);
const first = write(original, content);
const [SHEET, MAIN] = ['xl/worksheets/sheet4.xml', 'xl/tables/table2.xml'];
const behind = spaltenname(ZIELVEREINBARUNG.tabellen[0].kopf.length);

describe('the sheet Zielvereinbarung', () => {
  it('is made where it is missing and read back as it was written', () => {
    expect(readXlsx(original, [])).toMatchObject({ vereinbarungsziel: { art: 'fehlt' } });
    expect(readXlsx(original, [])).not.toHaveProperty('vereinbarungsblatt');
    expect(readXlsx(first, []).vereinbarungsziel).toMatchObject({ art: 'eigen', gesperrt: false });
    const found = agreement(first);
    for (const table of TABLES) expect(rowsRead(found, table)).toEqual(rowsOf(content, table));
    expect(found.werte[1]?.slice(0, 3)).toEqual(['Träger', '=Kreis Kleve', null]);
    expect(found).toMatchObject({ gesperrt: false, andereBlaetter: [] });
  });

  it('shows what people fill in and hides what is not for them', () => {
    const styles = partText(first, 'xl/styles.xml');
    expect(styles).toMatch(/<patternFill patternType="solid"><fgColor rgb="FFFFF2CC"\/>/);
    expect(styles).toContain('formatCode=";;;"');
    expect(partText(write(first, content), 'xl/styles.xml')).toBe(styles);
  });

  it('adds its own parts and changes only what has to name them', () => {
    const [before, after] = [partsOf(original), partsOf(first)];
    const other = [...before].filter(([part, bytes]) => strFromU8(bytes) !== strFromU8(after.get(part)!));
    expect(other.map(([part]) => part).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(after.size - before.size).toBe(5);
  });

  it('written twice with the same content is the same file', () => {
    expect(write(write(first, content), content)).toEqual(write(first, content));
  });

  it.each<[string, Rows]>([
    ['more', [9, 6, 4]],
    ['fewer', [1, 1, 0]],
    ['three hundred', [250, 40, 10]],
  ])('is rewritten in place with rows: %s', (_, rows) => {
    const other = agreementWith(...rows);
    const second = write(first, other);
    expect([...partsOf(second).keys()]).toEqual([...partsOf(first).keys()]);
    for (const [i, table] of TABLES.entries())
      expect(rowsRead(agreement(second), table).slice(0, rows[i]! + 1)).toEqual(rowsOf(other, table));
    expect(rowsOnSheet(agreement(second))).toBe(rows.reduce<number>((sum, n) => sum + n, 0));
  });

  it('and Zielerreichung leave each other alone', async () => {
    const workbook = new XlsxWorkbook(original);
    await workbook.write({ blatt: content, ausgaben: [] });
    await workbook.write({ blatt: sheetWith([['K3', 1]]), ausgaben: [] });
    const snapshot = await workbook.read();
    expect(snapshot).toMatchObject({ zielblatt: { art: 'eigen' }, vereinbarungsziel: { art: 'eigen' } });
    const before = partText(workbook.copy, 'xl/worksheets/sheet5.xml');
    const second = write(workbook.copy, agreementWith(9, 9, 9));
    expect(partText(second, 'xl/worksheets/sheet5.xml')).toBe(before);
  });

  it('keeps what the user put beside it: cells, a column at the right of a table, a table of his own', () => {
    let bytes = writeCopy(
      first,
      outputs(
        ['Zielvereinbarung!T2', 'Notiz'],
        [`Zielvereinbarung!${behind}6`, 'Zuständig'],
        [`Zielvereinbarung!${behind}8`, 'Herr B'],
        ['Zielvereinbarung!T5', 'Stelle'],
        ['Zielvereinbarung!T6', 'Kleve'],
      ),
    );
    bytes = withTable(bytes, 'Stellen', 'T5:T6', ['Stelle']);
    bytes = changed(bytes, MAIN, (xml) =>
      xml
        .replace(/ref="A6:[A-Z]+11"/g, `ref="A6:${behind}11"`)
        .replace('</tableColumns>', '<tableColumn id="99" name="Zuständig"/></tableColumns>'),
    );
    expect(readXlsx(bytes, []).vereinbarungsziel).toMatchObject({ art: 'eigen' });
    const second = write(bytes, agreementWith(6, 3, 1));
    const book = read(second.slice(), { type: 'array' }).Sheets['Zielvereinbarung']!;
    const values = ['T2', `${behind}6`, `${behind}8`, 'T6'].map((at) => (book[at] as { v: unknown }).v);
    expect(values).toEqual(['Notiz', 'Zuständig', 'Herr B', 'Kleve']);
    expect(partText(second, MAIN)).toContain(`ref="A6:${behind}12"`);
    expect(partText(second, MAIN)).toContain('name="Zuständig"');
    expect(agreement(second).tabellen.map((t) => t.name)).toContain('Stellen');
  });

  it('is read by LibreOffice, where that is installed', () => {
    const found = agreement(
      throughLibreOffice(write(first, agreementWith(9, 6, 4))) ?? write(first, agreementWith(9, 6, 4)),
    );
    for (const table of TABLES) expect(rowsRead(found, table)).toEqual(rowsOf(agreementWith(9, 6, 4), table));
  }, 90_000);
});

describe('reading', () => {
  it('numbers are as they are, whatever the date system', () => {
    const bytes = build({
      sheets: [{ name: 'zielvereinbarung', rows: '<row r="2"><c r="B2"><v>41609</v></c></row>' }],
      properties: '<workbookPr date1904="1"/>',
    });
    expect(readXlsx(bytes, [])).toMatchObject({ datumssystem: 1904, vereinbarungsziel: { art: 'fremd' } });
    expect(agreement(bytes)).toEqual({
      ort: { blatt: 'zielvereinbarung', zeile: 1, spalte: 1, zeilen: 1, spalten: 1 },
      werte: [[41609]],
      gesperrt: false,
      tabellen: [],
      andereBlaetter: [],
    });
  });

  it('an empty sheet is one without cells, and what lies far away is not read', () => {
    const far = '<row r="5000"><c r="A5000"><v>1</v></c></row>';
    const bytes = build({ sheets: [{ name: 'Zielvereinbarung', rows: far }] });
    expect(agreement(bytes)).toMatchObject({ ort: { zeilen: 0, spalten: 0 }, werte: [] });
  });

  it('a sheet of that name that holds no cells at all is none', () => {
    const bytes = changed(original, 'xl/workbook.xml', (xml) =>
      xml.replace('name="Gesperrt"', 'name="Zielvereinbarung"'),
    );
    const chart = changed(bytes, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        /(<Relationship )([^>]*sheet3\.xml[^>]*>)/,
        (_, start: string, rest: string) => `${start}${rest.replace('/worksheet"', '/chartsheet"')}`,
      ),
    );
    expect(readXlsx(chart, [])).not.toHaveProperty('vereinbarungsblatt');
    expect(readXlsx(chart, []).vereinbarungsziel).toMatchObject({ art: 'fremd', ersetzbar: false });
  });

  const spoilt: [string, (xml: string) => string, string, string[]][] = [
    [
      'a renamed table',
      (xml) => xml.replaceAll('"Zielvereinbarung"', '"ZV_2018"'),
      'ZV_2018',
      ['Bereich', 'Id', 'Name'],
    ],
    [
      'a column that was deleted',
      (xml) => xml.replace('name="Id"', 'name="Bemerkung"'),
      'Zielvereinbarung',
      ['Bereich', 'Id', 'Name'],
    ],
    [
      'a table that was moved to the right',
      (xml) => xml.replace(/ref="A6:/g, 'ref="B6:'),
      'Zielvereinbarung',
      ['Id', 'Name', 'Kennzahl'],
    ],
  ];

  it.each(spoilt)('gives what is there, leaves it alone, writes it anew: %s', (_, spoil, table, header) => {
    const bytes = changed(first, MAIN, spoil);
    expect(rowsRead(agreement(bytes), table)[0]?.slice(0, 3)).toEqual(header);
    expect(readXlsx(bytes, []).vereinbarungsziel).toMatchObject({ art: 'fremd', ersetzbar: true });
    const other = agreementWith(2, 2, 2);
    expect(() => write(bytes, other)).toThrow(expect.objectContaining({ code: 'blatt-fremd' }) as Error);
    const anew = write(bytes, other, { ersetzt: true });
    expect(readXlsx(anew, []).vereinbarungsziel).toMatchObject({ art: 'eigen' });
    expect(agreement(anew).tabellen).toHaveLength(3);
    for (const own of TABLES) expect(rowsRead(agreement(anew), own)).toEqual(rowsOf(other, own));
  });

  it('a renamed table that is taken apart leaves neither rows nor a part behind', () => {
    const bytes = changed(first, MAIN, (xml) => xml.replaceAll('"Zielvereinbarung"', '"ZV_2018"'));
    const anew = write(bytes, agreementWith(2, 2, 2), { ersetzt: true });
    expect(rowsOnSheet(agreement(anew))).toBe(6);
    expect(partsOf(anew).has(MAIN)).toBe(false);
    expect(partText(anew, SHEET)).toContain('<tableParts count="3">');
    expect(partText(anew, '[Content_Types].xml')).not.toContain(MAIN);
    expect(read(anew.slice(), { type: 'array' }).SheetNames).toContain('Zielvereinbarung');
  });

  it('tells of tables on other sheets that look like copies', () => {
    const bytes = changed(first, 'xl/tables/table1.xml', (xml) =>
      xml.replaceAll('"Nebenrechnung"', '"planung_12"'),
    );
    expect(agreement(bytes).andereBlaetter).toEqual([{ blatt: 'Bericht 2018', tabelle: 'planung_12' }]);
  });
});

describe('is refused', () => {
  const refused = (bytes: Uint8Array, code: string, text: RegExp, more: Partial<Eintrag> = {}): void => {
    const act = (): unknown => write(bytes, agreementWith(9, 2, 1), more);
    expect(act).toThrow(expect.objectContaining({ code }) as Error);
    expect(act).toThrow(text);
  };

  it('where it is protected', () => {
    const bytes = changed(first, SHEET, (xml) =>
      xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(readXlsx(bytes, []).vereinbarungsziel).toMatchObject({ art: 'eigen', gesperrt: true });
    expect(agreement(bytes).gesperrt).toBe(true);
    refused(bytes, 'blatt-gesperrt', /geschützt/);
  });

  it.each([true, false])('where the name of a table is taken; the user has agreed: %s', (ersetzt) => {
    const bytes = build({ sheets: [{ name: 'Daten', rows: '' }], names: name('Planung', 'Daten!$B$4') });
    refused(bytes, 'blatt-fremd', /Der Name „Planung“/, { ersetzt });
  });

  it('where it is wholly the user’s, even if he has agreed', () => {
    const bytes = build({ sheets: [{ name: 'Zielvereinbarung', rows: '' }] });
    refused(bytes, 'blatt-fremd', /ohne die Tabellen von Ziel/, { ersetzt: true });
  });

  it('where a table of the user’s stands in the way, unless he has agreed', () => {
    const noted = writeCopy(
      first,
      outputs(['Zielvereinbarung!A24', 'Stelle'], ['Zielvereinbarung!A26', 'Kleve']),
    );
    const bytes = withTable(noted, 'Stellen', 'A24:A26', ['Stelle']);
    refused(bytes, 'blatt-fremd', /„Stellen“ steht im Weg/);
    const anew = write(bytes, agreementWith(9, 2, 1), { ersetzt: true });
    expect(
      agreement(anew)
        .tabellen.map((t) => t.name)
        .sort(),
    ).toEqual([...TABLES].sort());
  });
});

describe('a single cell of the sheet', () => {
  it('is written and nothing beside it', () => {
    const copy = writeCopy(first, outputs(['Zielvereinbarung!D7', 12]));
    expect(agreement(copy).werte[6]?.[3]).toBe(12);
    expect(agreement(copy).werte.filter((_, r) => r !== 6)).toEqual(
      agreement(first).werte.filter((_, r) => r !== 6),
    );
    expect(/<c r="D7"[^>]*>/.exec(partText(copy, SHEET))?.[0]).toContain('s="');
  });

  it('is written after the sheet that it is on', () => {
    const cell = { name: 'Soll K3', ort: place('Zielvereinbarung!D7'), wert: 12 };
    expect(agreement(write(first, content, { ausgaben: [cell] })).werte[6]?.[3]).toBe(12);
  });
});
