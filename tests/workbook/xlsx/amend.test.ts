import { describe, expect, it } from 'vitest';
import type { Behebung, Zellaenderung } from '../../../src/domain/behebung/behebung';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { build, name, type Plan } from './build';
import { lost } from './contained';
import { place } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture, partsOf, partText } from './parts';

type Change = readonly [
  address: string,
  vorher: Zellaenderung['vorher'],
  nachher: Zellaenderung['nachher'],
  format?: Zellaenderung['format'],
];

const repair = (...changes: readonly Change[]): Behebung => ({
  art: 'zellen',
  titel: { de: 'Text in Zahl umwandeln', en: 'Convert text to number' },
  zellen: changes.map(([address, vorher, nachher, format]) => ({
    ort: place(address),
    ...{ vorher, nachher },
    ...(format && { format }),
  })),
});

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="49" fontId="3" applyNumberFormat="1"><alignment horizontal="right"/></xf>' +
  '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="0" quotePrefix="1"/></cellXfs>';

const inline = (address: string, text: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

const ROWS =
  `<row r="1">${inline('A1', '8.314', 1)}${inline('B1', 'x')}<c r="C1"><v>5</v></c></row>` +
  `<row r="2"><c r="A2" s="2"><v>43101</v></c><c r="B2"><f>A2</f><v>7</v></c>${inline('C2', '12', 3)}</row>` +
  '<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"><f t="array" ref="B3:C3">A1:B1</f><v>1</v></c><c r="C3"><v>2</v></c></row>';

const plan = (more: Partial<Plan> = {}): Uint8Array =>
  build({
    sheets: [{ name: 'Daten', rows: ROWS, before: '<dimension ref="A1:C3"/>' }],
    names: name('ZIEL_INT', 'Daten!$A$1:$C$3'),
    styles: STYLES,
    ...more,
  });

const amended = async (
  behebung: Behebung,
  bytes = plan(),
): Promise<{ copy: Uint8Array; inverse: Behebung }> => {
  const workbook = new XlsxWorkbook(bytes);
  const inverse = await workbook.amend(behebung);
  return { copy: workbook.copy, inverse };
};

const cellIn = (bytes: Uint8Array, address: string, part = 'xl/s0.xml'): string | undefined =>
  new RegExp(`<c r="${address}"(?:[^>]*/>|.*?</c>)`).exec(partText(bytes, part))?.[0];

const valuesOf = async (bytes: Uint8Array, wanted = 'ZIEL_INT') => {
  const found = (await new XlsxWorkbook(bytes).read([wanted])).namen.get(wanted);
  return found?.art === 'bereich' ? found.werte : undefined;
};

describe('a repair of cells', () => {
  it('writes the new value and nothing beside it', async () => {
    const { copy } = await amended(repair(['Daten!B1', 'x', 'y'], ['Daten!C1', 5, 6.5]));
    expect(cellIn(copy, 'C1')).toBe('<c r="C1"><v>6.5</v></c>');
    expect(cellIn(copy, 'B1')).toContain('>y<');
    const before = await valuesOf(plan());
    const after = await valuesOf(copy);
    expect(after?.[0]).toEqual(['8.314', 'y', 6.5]);
    expect(after?.slice(1)).toEqual(before?.slice(1));
    expect(partText(copy, 'xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('frees a number from the format of text; the style that was there stays for others', async () => {
    const { copy, inverse } = await amended(repair(['Daten!A1', '8.314', 8314]));
    const styles = partText(copy, 'xl/styles.xml');
    expect(cellIn(copy, 'A1')).toBe('<c r="A1" s="4"><v>8314</v></c>');
    expect(styles).toMatch(/<cellXfs count="5">/);
    expect(styles).toContain(
      '<xf numFmtId="49" fontId="3" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
    );
    expect(styles).toContain(
      '<xf numFmtId="0" fontId="3" applyNumberFormat="1"><alignment horizontal="right"/></xf>',
    );
    expect(lost(STYLES_OF(plan()), styles, (_, a) => a === 'count')).toEqual([]);
    expect(inverse).toMatchObject({
      zellen: [{ vorher: 8314, nachher: '8.314', format: { vorher: 'General', nachher: '@' } }],
    });
  });

  it('is taken back by what it returns, and that by what it returns', async () => {
    const behebung = repair(
      ['Daten!A1', '8.314', 8314],
      ['Daten!A2', 43101, null],
      ['Daten!E9', null, 'neu'],
    );
    const { copy, inverse } = await amended(behebung);
    expect(cellIn(copy, 'E9')).toContain('neu');
    expect(partText(copy, 'xl/s0.xml')).toContain('<dimension ref="A1:E9"/>');
    const back = await amended(inverse, copy);
    expect(await valuesOf(back.copy)).toEqual(await valuesOf(plan()));
    expect(cellIn(back.copy, 'A1')).toContain(' s="1"');
    expect(cellIn(back.copy, 'A2')).toBe('<c r="A2" s="2"><v>43101</v></c>');
    const again = await amended(back.inverse, back.copy);
    expect(await valuesOf(again.copy)).toEqual(await valuesOf(copy));
    expect(partText(again.copy, 'xl/styles.xml')).toBe(partText(copy, 'xl/styles.xml'));
    expect(inverse.titel.de).toBe('Rückgängig: Text in Zahl umwandeln');
    expect(back.inverse.titel).toEqual(behebung.titel);
  });

  it.each([
    ['known', 'mm/yyyy', 's="2"'],
    ['built in', '0.00', 's="4"'],
    ['new', 'dd.mm.yyyy', 's="4"'],
  ])('gives a cell the number format that it asks for: %s', async (_, nachher, style) => {
    const { copy, inverse } = await amended(repair(['Daten!C1', 5, 43101, { vorher: 'General', nachher }]));
    expect(cellIn(copy, 'C1')).toContain(style);
    expect(inverse).toMatchObject({ zellen: [{ format: { vorher: nachher, nachher: 'General' } }] });
    const back = await amended(inverse, copy);
    expect(cellIn(back.copy, 'C1')).toMatch(/^<c r="C1"[^>]*><v>5<\/v>/);
  });

  it('a number is not marked as text any more', async () => {
    const { copy, inverse } = await amended(repair(['Daten!C2', '12', 12]));
    expect(cellIn(copy, 'C2')).toBe('<c r="C2" s="0"><v>12</v></c>');
    expect(inverse).not.toHaveProperty('zellen.0.format');
  });

  it('works where the file has no styles', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>7</t></is></c></row>';
    const bytes = build({ sheets: [{ name: 'Daten', rows }] });
    const { copy } = await amended(repair(['Daten!A1', '7', 7]), bytes);
    expect(cellIn(copy, 'A1')).toBe('<c r="A1"><v>7</v></c>');
    expect(partsOf(copy).has('xl/styles.xml')).toBe(false);
  });

  it('of no cell is the same file', async () => {
    const { copy, inverse } = await amended(repair());
    expect(copy).toEqual(plan());
    expect(inverse).toMatchObject({ art: 'zellen', zellen: [] });
  });

  it('leaves the given bytes as they are', async () => {
    const bytes = plan();
    const before = bytes.slice();
    await amended(repair(['Daten!C1', 5, 6]), bytes);
    expect(bytes).toEqual(before);
  });

  it.each([
    ['another value', ['Daten!C1', 4, 6], 'behebung-geaendert', 'Daten!C1: gefunden 5, erwartet 4'],
    ['text instead', ['Daten!C1', '5', 6], 'behebung-geaendert', 'gefunden 5, erwartet „5“'],
    ['emptied', ['Daten!D1', 4, 6], 'behebung-geaendert', 'gefunden eine leere Zelle, erwartet 4'],
    ['filled', ['Daten!C1', null, 6], 'behebung-geaendert', 'gefunden 5, erwartet eine leere Zelle'],
    ['an error', ['Daten!A3', 1, 6], 'behebung-geaendert', 'gefunden #NV, erwartet 1'],
    ['a formula', ['Daten!B2', 7, 8], 'behebung-formel', 'Daten!B2'],
    ['filled by an array formula', ['Daten!C3', 2, 8], 'behebung-formel', 'Daten!C3'],
    ['no sheet', ['Weg!C3', 2, 8], 'behebung-ohne-blatt', 'Weg!C3'],
  ] as const)('is refused as a whole: %s', async (_, change, code, text) => {
    const bytes = plan();
    const workbook = new XlsxWorkbook(bytes);
    const refused = await workbook.amend(repair(['Daten!B1', 'x', 'y'], change)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toMatchObject({ name: 'WorkbookError', code });
    expect((refused as Error).message).toContain(text);
    expect((refused as Error).message).toMatch(/Erwartet wird .* Bitte /);
    expect(workbook.copy).toBe(bytes);
  });

  it('is refused where the cell is locked', async () => {
    const bytes = plan({
      sheets: [{ name: 'Daten', rows: ROWS, extra: '<sheetProtection sheet="1"/>' }],
    });
    await expect(amended(repair(['Daten!C1', 5, 6]), bytes)).rejects.toMatchObject({
      code: 'behebung-gesperrt',
    });
  });

  it.each([
    ['locks formats', '', 'behebung-gesperrt'],
    ['leaves formats free', ' formatCells="0"', undefined],
  ])('that needs another format, where the cell is free and the sheet %s', async (_, free, code) => {
    const styles = STYLES.replace('<alignment horizontal="right"/>', '<protection locked="0"/>');
    const sheets = [{ name: 'Daten', rows: ROWS, extra: `<sheetProtection sheet="1"${free}/>` }];
    const done = amended(repair(['Daten!A1', '8.314', 8314]), plan({ sheets, styles }));
    if (code === undefined) expect(cellIn((await done).copy, 'A1')).toContain('<v>8314</v>');
    else await expect(done).rejects.toMatchObject({ code });
  });

  it('an error value that is replaced could not be put back and is not', async () => {
    await expect(amended(repair(['Daten!A3', { fehler: '#NV' }, 6]))).rejects.toThrow(
      /could not be put back/,
    );
  });
});

describe('a name', () => {
  const titel = { de: 'ZIEL_ELB benennen', en: 'Name ZIEL_ELB' };
  const defined: Behebung = { art: 'name', titel, name: 'ZIEL_ELB', ort: place('Daten!C1:C3') };

  it('is defined, and taken away again by what that returns', async () => {
    const { copy, inverse } = await amended(defined);
    expect((await valuesOf(copy, 'ZIEL_ELB'))?.map((r) => r[0])).toEqual([5, '12', 2]);
    const undo = { de: 'Rückgängig: ZIEL_ELB benennen', en: 'Undo: Name ZIEL_ELB' };
    expect(inverse).toEqual({ ...defined, titel: undo, entfernen: true });
    const back = await amended(inverse, copy);
    expect(partText(back.copy, 'xl/workbook.xml')).not.toContain('ZIEL_ELB');
    expect(partText(back.copy, 'xl/workbook.xml')).toContain('ZIEL_INT');
    expect(back.inverse).toEqual(defined);
  });

  it('the last one takes the list of names with it', async () => {
    const bytes = build({ sheets: [{ name: 'Daten', rows: ROWS }] });
    const { copy, inverse } = await amended(defined, bytes);
    const back = await amended(inverse, copy);
    expect(partText(back.copy, 'xl/workbook.xml')).not.toContain('definedNames');
  });

  it.each([
    ['exists already', defined, name('Ziel_Elb', 'Daten!$A$1'), 'name-vergeben'],
    ['is for a sheet that is gone', { ...defined, ort: place('Weg!A1') }, '', 'behebung-ohne-blatt'],
    [
      'to be taken away is gone',
      { ...defined, entfernen: true },
      name('ZIEL_LZB', 'Daten!$A$1'),
      'name-geaendert',
    ],
    [
      'to be taken away has moved',
      { ...defined, entfernen: true },
      name('ZIEL_ELB', 'Daten!$C$1:$C$4'),
      'name-geaendert',
    ],
    [
      'to be taken away is broken',
      { ...defined, entfernen: true },
      name('ZIEL_ELB', '#REF!'),
      'name-geaendert',
    ],
    [
      'to be taken away is that of a sheet',
      { ...defined, entfernen: true },
      name('ZIEL_ELB', 'Daten!$C$1:$C$3', 0),
      'name-geaendert',
    ],
  ] as const)('is left alone where it %s', async (_, behebung, names, code) => {
    const bytes = plan({ names });
    const workbook = new XlsxWorkbook(bytes);
    await expect(workbook.amend(behebung)).rejects.toMatchObject({ name: 'WorkbookError', code });
    expect(workbook.copy).toBe(bytes);
  });
});

const STYLES_OF = (bytes: Uint8Array): string => partText(bytes, 'xl/styles.xml');

describe.each([
  ['openpyxl-rich.xlsx', 'Monatsdaten!B2', 'xl/worksheets/sheet1.xml'],
  ['libreoffice-rich.xlsx', 'Monatsdaten!B2', 'xl/worksheets/sheet1.xml'],
  ['xlsxwriter-rich.xlsx', "'Monate quer'!C5", 'xl/worksheets/sheet1.xml'],
  ['excel-parts.xlsm', "'Monate quer'!C5", 'xl/worksheets/sheet1.xml'],
])('a repair in %s', (file, address, part) => {
  it('changes the sheet of the cell and the workbook’s settings, and no other byte', async () => {
    const original = fixture(file);
    const { copy, inverse } = await amended(repair([address, 250, 251]), original);
    const [before, after] = [partsOf(original), partsOf(copy)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const other = [...before]
      .filter(([n, bytes]) => !Buffer.from(bytes).equals(after.get(n)!))
      .map(([n]) => n);
    for (const n of other) expect([part, 'xl/workbook.xml']).toContain(n);
    const at = address.slice(address.indexOf('!') + 1);
    expect(
      lost(
        partText(original, part),
        partText(copy, part),
        (e) => e.localName === 'c' && e.getAttribute('r') === at,
      ),
    ).toEqual([]);
    const back = (await amended(inverse, copy)).copy;
    expect(await valuesOf(back)).toEqual(await valuesOf(original));
  });
});

it('a repaired file is read by LibreOffice, where that is installed', async () => {
  const { copy } = await amended(repair(['Monatsdaten!B2', 250, 251]), fixture('openpyxl-rich.xlsx'));
  expect((await valuesOf(throughLibreOffice(copy) ?? copy))?.[0]?.[0]).toBe(251);
}, 90_000);
