import { read } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { readXlsx, writeCopy, XlsxWorkbook } from '../../../src/workbook/xlsx';
import { build } from './build';
import { lost } from './contained';
import { place, protocolWith, sheetWith } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture, partsOf, partText } from './parts';

const VALUES = [
  ['ZIEL_INT', '250;257'],
  ['ZIEL_LZB', '=8000'],
] as const;

const both: Eintrag = {
  blatt: sheetWith([
    ['INT', 3154],
    ['K3', null],
  ]),
  ausgaben: [],
  weitere: [protocolWith(VALUES)],
};

const FILES = [
  'openpyxl-rich.xlsx',
  'libreoffice-rich.xlsx',
  'xlsxwriter-rich.xlsx',
  'excel-parts.xlsm',
] as const;

/** Every match of an attribute in the parts whose name fits. */
const all = (bytes: Uint8Array, parts: RegExp, attribute: RegExp): string[] =>
  [...partsOf(bytes)].flatMap(([name, part]) =>
    parts.test(name) ? [...strFromU8(part).matchAll(attribute)].map((m) => m[1]!) : [],
  );

const distinct = (found: readonly string[]): void => {
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found).size).toBe(found.length);
};

const changed = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
};

describe.each(FILES)('two sheets at once in %s', (file) => {
  const original = fixture(file);
  const copy = writeCopy(original, both);

  it('are both there, as the add-in’s own, last and in their order', () => {
    const snapshot = readXlsx(copy, []);
    expect(snapshot).toMatchObject({ zielblatt: { art: 'eigen' }, protokollziel: { art: 'eigen' } });
    expect(snapshot.protokollblatt?.tabellen.map((t) => t.name)).toEqual([
      'Annahmen',
      'Abgabe',
      'Abgabewerte',
    ]);
    expect(snapshot.protokollblatt?.werte.slice(11).map((r) => [r[0], r[2]])).toEqual(VALUES);
    expect(read(copy.slice(), { type: 'array' }).SheetNames.slice(-2)).toEqual([
      'Zielerreichung',
      'Abgabeprotokoll',
    ]);
  });

  it('have ids, parts, relationships and tables of their own', () => {
    distinct(all(copy, /^xl\/workbook\.xml$/, /<sheet [^>]*sheetId="(\d+)"/g));
    distinct(all(copy, /^xl\/workbook\.xml$/, /<sheet [^>]*r:id="([^"]+)"/g));
    distinct(all(copy, /^xl\/_rels\/workbook\.xml\.rels$/, /<Relationship [^>]*Id="([^"]+)"/g));
    distinct(all(copy, /^\[Content_Types\]\.xml$/, /PartName="([^"]+)"/g));
    distinct(all(copy, /^xl\/tables\//, /<table [^>]*?\sid="(\d+)"/g));
    distinct(all(copy, /^xl\/tables\//, /displayName="([^"]+)"/g));
    const targets = all(copy, /^xl\/worksheets\/_rels\//, /Target="(\/xl\/tables\/[^"]+)"/g);
    expect(targets.length).toBeGreaterThanOrEqual(5);
    distinct(targets);
  });

  it('share their styles and state how many there are', () => {
    const styles = partText(copy, 'xl/styles.xml');
    const formats = /<cellXfs[^>]*count="(\d+)"[^>]*>(.*?)<\/cellXfs>/s.exec(styles)!;
    expect([...formats[2]!.matchAll(/<xf[ >/]/g)]).toHaveLength(Number(formats[1]));
    expect([...styles.matchAll(/formatCode="dd\.mm\.yyyy"/g)]).toHaveLength(1);
    const used = all(copy, /^xl\/worksheets\/sheet/, /<c [^>]*s="(\d+)"/g);
    expect(Math.max(...used.map(Number))).toBeLessThan(Number(formats[1]));
  });

  it('leave every other part as it is, byte by byte, and lose nothing of those that name them', () => {
    const [before, after] = [partsOf(original), partsOf(copy)];
    expect([...after.keys()].slice(0, before.size)).toEqual([...before.keys()]);
    const other = [...before].filter(([name, bytes]) => !Buffer.from(bytes).equals(after.get(name)!));
    expect(other.map(([name]) => name).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    for (const [name] of other)
      expect(lost(partText(original, name), partText(copy, name), (_, a) => a === 'count')).toEqual([]);
    expect(after.size - before.size).toBe(2 + 2 + 5);
  });

  it('written twice are the same file, and rewritten stay in their parts', () => {
    expect(writeCopy(copy, both)).toEqual(writeCopy(writeCopy(copy, both), both));
    const more = writeCopy(copy, { ...both, weitere: [protocolWith([...VALUES, ['ZIEL_ELB', '1']])] });
    expect([...partsOf(more).keys()]).toEqual([...partsOf(copy).keys()]);
    expect(readXlsx(more, []).protokollblatt?.werte).toHaveLength(14);
  });
});

describe('further sheets', () => {
  const original = fixture('openpyxl-rich.xlsx');

  it('may stand alone, and beside single cells', () => {
    const alone = writeCopy(original, { blatt: null, ausgaben: [], weitere: [protocolWith(VALUES)] });
    expect(readXlsx(alone, [])).toMatchObject({
      zielblatt: { art: 'fehlt' },
      protokollziel: { art: 'eigen' },
    });
    const ausgaben = [{ name: 'X', ort: place("'Bericht 2018'!B3"), wert: 2.5 }];
    const cells = writeCopy(original, { blatt: null, ausgaben, weitere: [protocolWith(VALUES)] });
    expect(partText(cells, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="B3"[^>]*><v>2.5<\/v>/);
  });

  it('one may be there and the other not', () => {
    const first = writeCopy(original, { blatt: protocolWith([]), ausgaben: [] });
    const second = writeCopy(first, both);
    expect(readXlsx(second, [])).toMatchObject({
      zielblatt: { art: 'eigen' },
      protokollziel: { art: 'eigen' },
    });
    expect(read(second.slice(), { type: 'array' }).SheetNames.slice(-2)).toEqual([
      'Abgabeprotokoll',
      'Zielerreichung',
    ]);
  });

  it('go into strict and prefixed workbooks, and into one without styles', () => {
    const strict = {
      main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
      office: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
    };
    for (const change of [{}, strict, { prefix: 'x:' }]) {
      const copy = writeCopy(build({ sheets: [{ name: 'A', rows: '' }], ...change }), both);
      expect(readXlsx(copy, [])).toMatchObject({
        zielblatt: { art: 'eigen' },
        protokollziel: { art: 'eigen' },
      });
    }
  });

  it('lose the order of computation where either of them had formulas', () => {
    const withFormula = changed(
      writeCopy(fixture('excel-parts.xlsm'), both),
      'xl/worksheets/sheet4.xml',
      (xml) => xml.replace(/(<c r="A13"[^>]*?)\st="inlineStr"([^>]*>).*?<\/c>/, '$1$2<f>1+1</f><v>2</v></c>'),
    );
    expect(partText(withFormula, 'xl/worksheets/sheet4.xml')).toContain('<f>1+1</f>');
    expect(partsOf(withFormula).has('xl/calcChain.xml')).toBe(true);
    expect(partsOf(writeCopy(withFormula, both)).has('xl/calcChain.xml')).toBe(false);
  });

  const refusals: readonly (readonly [string, () => Uint8Array, string, RegExp])[] = [
    [
      'the further sheet is the user’s own',
      () => build({ sheets: [{ name: 'Abgabeprotokoll', rows: '' }] }),
      'blatt-fremd',
      /„Abgabeprotokoll“ kann nicht geschrieben werden/,
    ],
    [
      'the further sheet is protected',
      () =>
        changed(writeCopy(original, both), 'xl/worksheets/sheet5.xml', (xml) =>
          xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
        ),
      'blatt-gesperrt',
      /„Abgabeprotokoll“.*geschützt/,
    ],
    [
      'no sheet can be added',
      () =>
        build({ sheets: [{ name: 'A', rows: '' }], properties: '<workbookProtection lockStructure="1"/>' }),
      'struktur-geschuetzt',
      /Struktur der Mappe ist geschützt/,
    ],
  ];
  it.each(refusals)('nothing is written where %s', async (_, bytes, code, text) => {
    const given = bytes();
    const workbook = new XlsxWorkbook(given);
    const refused = await workbook.write(both).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ name: 'WorkbookError', code });
    expect((refused as Error).message).toMatch(text);
    expect(workbook.copy).toBe(given);
  });

  it('a protected structure does not matter where both are there', () => {
    const there = changed(writeCopy(original, both), 'xl/workbook.xml', (xml) =>
      xml.replace('<workbookProtection/>', '<workbookProtection lockStructure="1"/>'),
    );
    expect(readXlsx(there, []).strukturGeschuetzt).toBe(true);
    expect(readXlsx(writeCopy(there, both), []).protokollziel).toMatchObject({ art: 'eigen' });
  });

  it('are not written twice in one go', () => {
    const twice = { ...both, weitere: [protocolWith([]), protocolWith([])] };
    expect(() => writeCopy(original, twice)).toThrow(/once/);
  });
});

it.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx', 'excel-parts.xlsm'])(
  'two sheets in %s are opened by LibreOffice, where that is installed',
  (file) => {
    const copy = writeCopy(fixture(file), both);
    const resaved = throughLibreOffice(copy) ?? copy;
    const book = read(resaved.slice(), { type: 'array' });
    expect(book.SheetNames.slice(-2)).toEqual(['Zielerreichung', 'Abgabeprotokoll']);
    const { protokollblatt, ergebnisblatt } = readXlsx(resaved, []);
    expect(protokollblatt?.werte.slice(11).map((r) => [r[0], r[2]])).toEqual(VALUES);
    expect(protokollblatt?.tabellen).toHaveLength(3);
    expect(ergebnisblatt?.werte[4]?.slice(0, 3)).toEqual(['INT', null, 3154]);
  },
  90_000,
);
