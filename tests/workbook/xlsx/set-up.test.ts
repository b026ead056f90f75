import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { bestaetige, unzweideutige } from '../../../src/domain/einrichtung/bestaetigung';
import { istOrt } from '../../../src/domain/einrichtung/bestandsaufnahme';
import { folgejahr } from '../../../src/domain/einrichtung/folgejahr';
import { schlageVor } from '../../../src/domain/einrichtung/schlage-vor';
import { vorlagenplan } from '../../../src/domain/einrichtung/vorlage';
import type { Einrichtungsplan } from '../../../src/domain/einrichtung/vorlagenblatt';
import { adresse } from '../../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook } from '../../../src/workbook/check';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import { BA_NAMES } from '../../support/ba-book';
import { baFile, fileOf } from '../../support/ba-file';
import { build, name } from './build';
import { place } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture, partsOf, partText } from './parts';

const proposed = async (bytes: Uint8Array): Promise<Einrichtungsplan> => {
  const liste = schlageVor(await new XlsxWorkbook(bytes).survey(), KREIS_KLEVE_2018);
  const { plan, hindernisse } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
  expect(hindernisse).toEqual([]);
  return plan;
};

const setUp = async (bytes: Uint8Array, plan: Einrichtungsplan): Promise<Uint8Array> => {
  const workbook = new XlsxWorkbook(bytes);
  await workbook.setUp(plan);
  return workbook.copy;
};

const statuses = async (bytes: Uint8Array): Promise<string[]> => {
  const { pruefung } = await checkWorkbook(new XlsxWorkbook(bytes), {
    vereinbarung: KREIS_KLEVE_2018,
    now: new Date(2019, 0, 2),
    mode: 'fest',
    write: false,
  });
  return pruefung.ziele.map((z) => z.status);
};

const FIRST = 'xl/worksheets/sheet1.xml';

describe('the survey of a file', () => {
  it('has sheets, names with their targets, tables and visibility', async () => {
    const bytes = fileOf(
      [
        { name: 'Eins', rows: [[], [null, 1, 'x'], [null, true]] },
        { name: 'Leer', rows: [[]] },
        { name: 'Zwei', rows: [[5]], hidden: true },
        { name: 'Zielerreichung', rows: [['x']] },
      ],
      { LZB: 'Eins!$B$2:$B$3', Kaputt: '#REF!$A$1', Fest: '42' },
    );
    const survey = await new XlsxWorkbook(bytes).survey();
    expect(survey.blattnamen).toEqual(['Eins', 'Leer', 'Zwei', 'Zielerreichung']);
    expect(survey.blaetter.map((b) => [adresse(b.ort), b.art, b.werte])).toEqual([
      [
        'Eins!B2:C3',
        'sichtbar',
        [
          [1, 'x'],
          [true, null],
        ],
      ],
      ['Zwei!A1', 'ausgeblendet', [[5]]],
      ['Zielerreichung!A1', 'eigen', [['x']]],
    ]);
    expect(survey.namen.map((n) => [n.name, n.blatt, istOrt(n.ziel) ? adresse(n.ziel) : n.ziel.art])).toEqual(
      [
        ['LZB', null, 'Eins!B2:B3'],
        ['Kaputt', null, 'kaputt'],
        ['Fest', null, 'formel'],
      ],
    );
  });

  it.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx', 'xlsxwriter-rich.xlsx', 'excel-parts.xlsm'])(
    'of %s is made',
    async (file) => {
      const survey = await new XlsxWorkbook(fixture(file)).survey();
      expect(survey.blaetter.length).toBeGreaterThan(0);
      expect(survey.namen.length).toBeGreaterThan(0);
    },
  );

  it('passes over a sheet of raw data and says how large it is', async () => {
    const rows = Array.from({ length: 3000 }, (_, r) => Array.from({ length: 20 }, (__, c) => r * c));
    const survey = await new XlsxWorkbook(fileOf([{ name: 'Roh', rows }])).survey();
    expect(survey.blaetter).toEqual([]);
    expect(survey.uebergangen).toEqual([{ blatt: 'Roh', zellen: 60_000 }]);
  });
});

describe('setting up a file', () => {
  it('names the series of a workbook as the BA heads them, and all five goals are evaluated', async () => {
    const bytes = baFile();
    expect(await statuses(bytes)).toEqual(Array.from({ length: 5 }, () => 'nicht bewertbar'));
    const copy = await setUp(bytes, await proposed(bytes));
    expect(await statuses(copy)).not.toContain('nicht bewertbar');
    const names = read(copy.slice(), { type: 'array' }).Workbook!.Names!;
    expect(Object.fromEntries(names.map((n) => [n.Name, n.Ref]))).toEqual(
      Object.fromEntries(
        Object.entries(BA_NAMES).map(([key, column]) => [key, `Eckwerte!$${column}$4:$${column}$28`]),
      ),
    );
    expect(partText(copy, 'xl/workbook.xml')).toContain('comment="Ziel: Monatsachse"');
  });

  it('changes no other part of the file', async () => {
    const bytes = baFile();
    const copy = await setUp(bytes, await proposed(bytes));
    for (const [part, content] of partsOf(bytes))
      if (part !== 'xl/workbook.xml') expect([part, partsOf(copy).get(part)]).toEqual([part, content]);
  });

  it('keeps names that are there, those of sheets too', async () => {
    const bytes = build({
      sheets: [{ name: 'Daten', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      names: name('Alt', 'Daten!$A$1') + name('ZIEL_INT', 'Daten!$A$1', 0),
    });
    const plan = { namen: [{ name: 'ZIEL_TRAEGER', ort: place('Daten!A1'), kommentar: 'x' }], blatt: null };
    const survey = await new XlsxWorkbook(await setUp(bytes, plan)).survey();
    expect(survey.namen.map((n) => [n.name, n.blatt])).toEqual([
      ['Alt', null],
      ['ZIEL_INT', 'Daten'],
      ['ZIEL_TRAEGER', null],
    ]);
  });

  it('adds a template sheet with formats, rules and names, which other programs open', async () => {
    const bytes = baFile();
    const { plan } = vorlagenplan(await new XlsxWorkbook(bytes).survey(), KREIS_KLEVE_2018, 2019);
    const copy = await setUp(bytes, plan);
    for (const opened of [copy, throughLibreOffice(copy) ?? copy]) {
      const book = read(opened.slice(), { type: 'array', cellNF: true });
      expect(book.SheetNames).toEqual(['Eckwerte', 'Monatsdaten 2019']);
      const sheet = book.Sheets['Monatsdaten 2019']!;
      expect(sheet['A9']).toMatchObject({ v: 'Monat' });
      expect(sheet['A12']).toMatchObject({ v: 43_070, z: 'mm/yyyy' });
      const names = book.Workbook!.Names!.map((n) => n.Name);
      expect(names).toContain('ZIEL_BEZUGSMONAT');
      expect(names).toContain('ZIEL_EGT_BUDGET');
    }
    const xml = partText(copy, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<dataValidation type="custom" allowBlank="1"');
    expect(xml).toContain('<dataValidation type="decimal" operator="greaterThanOrEqual"');
    expect(partsOf(copy).get(FIRST)).toEqual(partsOf(bytes).get(FIRST));
    const back = throughLibreOffice(copy);
    if (back) expect(partText(back, 'xl/worksheets/sheet2.xml')).toContain('dataValidation');
  }, 180_000);

  it('adds it to a file without styles and views, too', async () => {
    const bytes = build({ sheets: [{ name: 'Leer', rows: '' }] });
    const { plan } = vorlagenplan(await new XlsxWorkbook(bytes).survey(), KREIS_KLEVE_2018);
    const book = read((await setUp(bytes, plan)).slice(), { type: 'array' });
    expect(book.SheetNames).toEqual(['Leer', 'Monatsdaten 2018']);
  });

  it('makes the sheet of months where the workbook has only their names', async () => {
    const names = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];
    const none = Array.from({ length: 11 }, () => null);
    const values = (start: number): number[] => Array.from({ length: 25 }, (_, i) => start + i);
    const bytes = fileOf([
      {
        name: 'Daten',
        rows: [
          ['', 2016, 2017, ...none, 2018, ...none],
          ['', 'Dez', ...names, ...names],
          ['INT', ...values(250)],
          ['ELB', ...values(13_000)],
          ['LZB', ...values(7000)],
          ['INT_LZB', ...values(80)],
        ],
      },
    ]);
    const copy = await setUp(bytes, await proposed(bytes));
    expect(await statuses(copy)).not.toContain('nicht bewertbar');
    expect(read(copy.slice(), { type: 'array' }).SheetNames).toEqual(['Daten', 'Monatsachse']);
  });

  it("makes next year's workbook: the names move, the old sheet stays", async () => {
    const old = await setUp(baFile(), await proposed(baFile()));
    const { plan, hindernisse } = folgejahr(await new XlsxWorkbook(old).survey(), KREIS_KLEVE_2018);
    expect(hindernisse).toEqual([]);
    const copy = await setUp(old, plan);
    expect(partsOf(copy).get(FIRST)).toEqual(partsOf(old).get(FIRST));
    const survey = await new XlsxWorkbook(copy).survey();
    const int = survey.namen.filter((n) => n.name === 'ZIEL_INT');
    expect(int.map((n) => istOrt(n.ziel) && adresse(n.ziel))).toEqual(["'Monatsdaten 2019'!B12:B36"]);
    const again = folgejahr(survey, KREIS_KLEVE_2018);
    expect(again.plan.blatt?.name).toBe('Monatsdaten 2020');
  });
});

describe('refused is, with nothing written', () => {
  const axis = { name: 'ZIEL_MONAT', ort: place('Eckwerte!A4:A28'), kommentar: '' };
  const refused = async (bytes: Uint8Array, plan: Einrichtungsplan) => {
    const workbook = new XlsxWorkbook(bytes);
    const error: unknown = await workbook.setUp(plan).catch((e: unknown) => e);
    expect(workbook.copy).toBe(bytes);
    return error;
  };

  it('a name that has come meanwhile', async () => {
    const plan = await proposed(baFile());
    const now = await setUp(baFile(), { namen: [axis], blatt: null });
    expect(await refused(now, plan)).toMatchObject({
      code: 'name-vergeben',
      message: expect.stringContaining('ZIEL_MONAT gibt es inzwischen schon (Eckwerte!A4:A28)') as string,
    });
  });

  it('a name that no longer refers to what the plan replaces', async () => {
    const bytes = await setUp(baFile(), { namen: [axis], blatt: null });
    const { plan } = folgejahr(await new XlsxWorkbook(bytes).survey(), KREIS_KLEVE_2018);
    const other = { ...axis, ort: place('Eckwerte!A5:A28') };
    const moved = await setUp(baFile(), { namen: [other], blatt: null });
    expect(await refused(moved, plan)).toMatchObject({ code: 'name-geaendert' });
    expect(await refused(baFile(), plan)).toMatchObject({ code: 'name-geaendert' });
  });

  it('a sheet of that name, a sheet that is gone, a protected structure', async () => {
    const bytes = baFile();
    const { plan } = vorlagenplan(await new XlsxWorkbook(bytes).survey(), KREIS_KLEVE_2018);
    const withSheet = fileOf([{ name: 'monatsdaten 2018', rows: [['x']] }]);
    expect(await refused(withSheet, plan)).toMatchObject({ code: 'blatt-vergeben' });
    expect(await refused(withSheet, { namen: [axis], blatt: null })).toMatchObject({ code: 'blatt-fehlt' });
    const guarded = build({
      sheets: [{ name: 'Eckwerte', rows: '' }],
      properties: '<workbookProtection lockStructure="1"/>',
    });
    expect(await refused(guarded, plan)).toMatchObject({ code: 'struktur-geschuetzt' });
  });
});
