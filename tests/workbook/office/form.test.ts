import { describe, expect, it } from 'vitest';
import { leseAdresse, type Ort } from '../../../src/domain/ort';
import type { Bereich, Bereichsform, Snapshot } from '../../../src/domain/snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { readXlsx } from '../../../src/workbook/xlsx';
import {
  profile,
  WorkbookModel,
  workbookFromXlsx,
  type ProfileId,
  type SheetModel,
} from '../../../workbench/host';
import { define } from '../../support/goal-book';
import { build, name } from '../xlsx/build';
import { protocolWith, sheetWith } from '../xlsx/entry';
import { simpleBook } from './support/books';
import { put, putTable } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

const read = async (
  model: WorkbookModel,
  names?: readonly string[],
): Promise<{ snapshot: Snapshot; host: TestHost }> => {
  const host = startExcel(model);
  const snapshot = await new OfficeWorkbook().read(names);
  expect(unknownIn(host)).toEqual([]);
  return { snapshot, host };
};

const at = (address: string): Ort => leseAdresse(address)!;

/** Column B of the sheet `Daten` has the values 1 to 6 from row 2 on. */
const withSeries = (
  prepare: (sheet: SheetModel, model: WorkbookModel) => void,
  formula = '=Daten!$B$2:$B$7',
): WorkbookModel => {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Daten');
  put(sheet, 'B2', [[1], [2], [3], [4], [5], [6]]);
  define(model, 'ZIEL_LZB', formula);
  prepare(sheet, model);
  return model;
};

const formIn = (snapshot: Snapshot): Bereichsform | undefined =>
  (snapshot.namen.get('ZIEL_LZB') as Bereich).form;

const form = async (...args: Parameters<typeof withSeries>): Promise<Bereichsform | undefined> =>
  formIn((await read(withSeries(...args))).snapshot);

describe('the form of a range', () => {
  it('has the formulas of its cells, and no text that looks like one', async () => {
    const found = await form((sheet) => {
      put(sheet, 'B3', [[{ value: 2, formula: '=B2+1' }], ['=kein Bezug'], [{ value: '', formula: '=""' }]]);
    });
    expect(found?.formeln).toEqual([[null], ['=B2+1'], [null], ['=""'], [null], [null]]);
  });

  it.each<[string, (sheet: SheetModel) => void, number[], number[], number]>([
    ['nothing', () => undefined, [], [], 1],
    ['a row elsewhere', (s) => s.hiddenRows.add(20), [], [], 1],
    ['a row of it', (s) => s.hiddenRows.add(3), [3], [], 2],
    ['several rows', (s) => [0, 1, 4, 6, 9].forEach((r) => s.hiddenRows.add(r)), [1, 4, 6], [], 2],
    ['all rows', (s) => [1, 2, 3, 4, 5, 6].forEach((r) => s.hiddenRows.add(r)), [1, 2, 3, 4, 5, 6], [], 1],
    ['its column', (s) => s.hiddenColumns.add(1), [], [1], 1],
  ])('knows what is hidden: %s', async (_, hide, rows, columns, requests) => {
    const { snapshot, host } = await read(withSeries(hide));
    expect(formIn(snapshot)).toMatchObject({ versteckteZeilen: rows, versteckteSpalten: columns });
    expect(host.requests).toHaveLength(requests);
  });

  it('knows hidden columns of a series in a row', async () => {
    const found = await form((sheet) => {
      put(sheet, 'C9', [[1, 2, 3]]);
      sheet.hiddenColumns.add(3);
      sheet.hiddenRows.add(8);
    }, '=Daten!$C$9:$E$9');
    expect(found).toMatchObject({ versteckteZeilen: [8], versteckteSpalten: [3] });
  });

  it.each([
    ['inside', 'B3:B4', true],
    ['that begins left of it', 'A3:B3', true],
    ['that begins above it', 'B1:B2', true],
    ['that begins above and left of it', 'A1:C9', true],
    ['beside it', 'C3:D3', false],
    ['below it', 'B8:B9', false],
    ['left of it', 'A2:A4', false],
  ])('knows a merged area %s', async (_, area, meets) => {
    const found = await form((sheet) => (sheet.merged = [at(`Daten!${area}`)]));
    expect(found?.verbunden).toEqual(meets ? [at(`Daten!${area}`)] : []);
  });

  it('of a whole column is that of its used part, and costs little', async () => {
    const model = withSeries((sheet) => {
      sheet.hiddenRows.add(2).add(40);
      sheet.merged = [at('Daten!A4:B4')];
    }, '=Daten!$B:$B');
    const { snapshot, host } = await read(model);
    expect(formIn(snapshot)).toMatchObject({ versteckteZeilen: [2], verbunden: [at('Daten!A4:B4')] });
    expect(host.requests).toHaveLength(2);
    expect(host.answers.join('').length).toBeLessThan(60_000);
  });

  it('of an empty range in a whole column is empty', async () => {
    const found = await form((sheet) => sheet.hiddenRows.add(2), '=Daten!$F:$F');
    expect(found).toEqual({ formeln: [], versteckteZeilen: [], versteckteSpalten: [], verbunden: [] });
  });

  it('of a name that only one sheet has comes with the same second request', async () => {
    const model = withSeries((sheet, book) => {
      sheet.hiddenRows.add(3);
      sheet.merged = [at('Daten!B6:B7')];
      sheet.names.push(...book.names.splice(0));
    });
    const { snapshot, host } = await read(model);
    expect(formIn(snapshot)).toMatchObject({ versteckteZeilen: [3], verbunden: [at('Daten!B6:B7')] });
    expect(host.requests).toHaveLength(2);
  });

  it('is left out where a check fails at it, and the rest is read all the same', async () => {
    const { snapshot, host } = await read(
      withSeries((sheet) => {
        sheet.merged = Array.from({ length: 600 }, (_, i) => at(`Daten!A${String(i + 1)}:A${String(i + 1)}`));
      }, '=Daten!$B:$B'),
    );
    expect(formIn(snapshot)).toMatchObject({ versteckteZeilen: [] });
    expect(formIn(snapshot)?.verbunden).toBeUndefined();
    expect(host.requests).toHaveLength(2);
  });
});

describe('the state of the workbook', () => {
  const state = async (prepare: (model: WorkbookModel) => void): Promise<Snapshot['mappe']> => {
    const model = simpleBook();
    prepare(model);
    return (await read(model)).snapshot.mappe;
  };

  it('is that of a new one', async () => {
    expect(await state(() => undefined)).toEqual({
      berechnung: 'automatisch',
      berechnet: true,
      verknuepfungen: [],
      gefilterteBlaetter: [],
    });
  });

  it.each([
    ['Manual', 'manuell'],
    ['AutomaticExceptTables', 'teilweise'],
  ] as const)('is computed %s', async (mode, berechnung) => {
    expect(await state((m) => (m.calculationMode = mode))).toMatchObject({ berechnung, berechnet: true });
  });

  it('is stale where manual calculation has kept something back', async () => {
    expect(
      await state((m) => {
        m.calculationMode = 'Manual';
        m.outstanding = true;
      }),
    ).toMatchObject({ berechnung: 'manuell', berechnet: false });
  });

  it.each([
    [['file:///C:/Daten/Vorjahr.xlsx'], ['Vorjahr.xlsx']],
    [['https://x.sharepoint.com/K%C3%B6ln%202017.xlsx?web=1'], ['Köln 2017.xlsx']],
    [['100%.xlsx'], ['100%.xlsx']],
    [
      ['https://x/a/D.xlsx', 'https://x/b/d.xlsx', 'E.xlsx'],
      ['https://x/a/D.xlsx', 'https://x/b/d.xlsx', 'E.xlsx'],
    ],
  ])('has links to %j', async (links, verknuepfungen) => {
    expect(await state((m) => (m.links = links))).toMatchObject({ verknuepfungen });
  });

  it('has sheets that are filtered, by themselves or in a table', async () => {
    const filtered = await state((m) => {
      m.sheets[0]!.filter = { range: at('Daten!A1:E26'), hasCriteria: true };
      m.addSheet('Frei').filter = { range: at('Frei!A1:B2'), hasCriteria: false };
      const sheet = m.addSheet('Mit Tabelle');
      put(sheet, 'A1', [['a'], [1]]);
      putTable(m, sheet, 'T', 'A1:A2');
      sheet.tables[0]!.filtered = true;
    });
    expect(filtered?.gefilterteBlaetter).toEqual(['Daten', 'Mit Tabelle']);
  });
});

it('names that a sheet has although the workbook has them are told, and cost nothing', async () => {
  const model = simpleBook();
  const copy = model.addSheet('Kopie');
  copy.names.push(
    { name: 'Ziel_LZB', formula: '=Kopie!$D$2:$D$26', visible: true },
    { name: 'ZIEL_K3_IST', formula: '=Kopie!$A$1', visible: true },
    { name: 'Anderes', formula: '=Kopie!$A$1', visible: true },
  );
  const { snapshot, host } = await read(model);
  expect(snapshot.zweitnamen).toEqual([{ name: 'ZIEL_LZB', blatt: 'Kopie', bezug: '=Kopie!$D$2:$D$26' }]);
  // The name that the workbook does not have is read in a second request.
  expect(host.requests).toHaveLength(2);
});

describe('our sheets', () => {
  it('the results are read with what is a formula, and the protocol as it is', async () => {
    const model = simpleBook();
    startExcel(model);
    const workbook = new OfficeWorkbook();
    const results = sheetWith([['K3', 4.5]]);
    await workbook.write(
      { blatt: results, weitere: [protocolWith([['ZIEL_INT', '250']])], ausgaben: [] },
      await workbook.read(),
    );
    put(model.sheet('Zielerreichung')!, 'C5', [[{ value: 4.5, formula: '=1+3.5' }]]);
    const { snapshot } = await read(model);
    const { ergebnisblatt: found, protokollziel, protokollblatt } = snapshot;
    expect(found).toMatchObject({
      gesperrt: false,
      tabellen: [{ name: 'Zielerreichung' }, { name: 'Beobachtungen' }],
    });
    expect(found?.werte[4]?.slice(0, 3)).toEqual(['K3', null, 4.5]);
    expect(found?.formeln.flat().filter(Boolean)).toHaveLength(1);
    expect(found?.formeln[4]?.[2]).toBe(true);
    expect(protokollziel).toMatchObject({ art: 'eigen', gesperrt: false });
    expect(protokollblatt?.tabellen.map((t) => t.name)).toEqual(['Annahmen', 'Abgabe', 'Abgabewerte']);
    expect(protokollblatt?.werte.flat()).toContain('ZIEL_INT');
  });

  it('are undefined where there are none', async () => {
    const { snapshot } = await read(simpleBook());
    expect(snapshot).toMatchObject({ protokollziel: { art: 'fehlt' } });
    expect([snapshot.ergebnisblatt, snapshot.protokollblatt]).toEqual([undefined, undefined]);
  });
});

describe('older versions of Excel', () => {
  /** Everything there is to tell. */
  const rich = (): WorkbookModel =>
    withSeries((sheet, model) => {
      sheet.hiddenRows.add(3);
      sheet.merged = [at('Daten!B6:B7')];
      sheet.filter = { range: at('Daten!B1:B7'), hasCriteria: true };
      model.links = ['andere.xlsx'];
      model.calculationMode = 'Manual';
      model.outstanding = true;
      define(model, 'ZIEL_INT', '=Daten!$B$8:$B$9');
    });

  it.each<[ProfileId, boolean, boolean, boolean]>([
    ['microsoft-365', true, true, false],
    ['web', true, true, true],
    ['2021', true, true, false],
    ['2019', false, false, false],
  ])('%s', async (id, newer, merged, links) => {
    const model = rich();
    model.profile = profile(id);
    const { snapshot } = await read(model);
    expect(formIn(snapshot)?.versteckteZeilen).toEqual(newer ? [3] : undefined);
    expect(formIn(snapshot)?.verbunden !== undefined).toBe(merged);
    // What is not mixed can be told by every version.
    expect((snapshot.namen.get('ZIEL_INT') as Bereich).form?.versteckteZeilen).toEqual([]);
    expect(snapshot.mappe).toEqual({
      berechnung: 'manuell',
      berechnet: !newer,
      ...(links ? { verknuepfungen: ['andere.xlsx'] } : {}),
      gefilterteBlaetter: newer ? ['Daten'] : [],
    });
  });

  it('an Excel with ExcelApi 1.4 reads the rest', async () => {
    const model = rich();
    model.profile = {
      ...profile('2019'),
      requirements: { ...profile('2019').requirements, ExcelApi: '1.4' },
    };
    const { snapshot, host } = await read(model);
    expect(formIn(snapshot)).toBeUndefined();
    expect((snapshot.namen.get('ZIEL_LZB') as Bereich).werte).toHaveLength(6);
    expect(snapshot.mappe).toMatchObject({ berechnung: 'manuell', berechnet: true });
    expect(host.requests).toHaveLength(1);
  });
});

it('sixty months of thirty series with hidden rows are read in two requests', async () => {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Daten');
  const names = Array.from({ length: 30 }, (_, s) => `ZIEL_R${String(s)}`);
  put(
    sheet,
    'B2',
    Array.from({ length: 60 }, (_, m) => names.map((__, s) => m * 100 + s)),
  );
  names.forEach((n, s) => {
    define(
      model,
      n,
      `=Daten!$${s < 25 ? '' : 'A'}${'BCDEFGHIJKLMNOPQRSTUVWXYZABCDEF'[s]!}$2:$${s < 25 ? '' : 'A'}${'BCDEFGHIJKLMNOPQRSTUVWXYZABCDEF'[s]!}$61`,
    );
  });
  for (let row = 5; row < 50; row += 3) sheet.hiddenRows.add(row);
  const { snapshot, host } = await read(model, names);
  expect(host.requests).toHaveLength(2);
  expect([...snapshot.namen.values()].map((f) => (f as Bereich).form?.versteckteZeilen.length)).toEqual(
    Array(30).fill(15),
  );
  // The same rows of thirty series are asked once.
  expect(host.requests[1]!.Actions.filter(({ Name }) => Name === 'GetRowProperties')).toHaveLength(1);
});

it('is the same that is read from the file', async () => {
  const row = (r: number, cells: string, attributes = ''): string =>
    `<row r="${String(r)}"${attributes}>${cells}</row>`;
  const bytes = build({
    sheets: [
      {
        name: 'Daten',
        before: '<cols><col min="3" max="3" width="9" hidden="1"/></cols>',
        rows:
          row(1, '<c r="A1"><v>1</v></c><c r="B1"><v>5</v></c><c r="C1"><v>5</v></c>') +
          row(2, '<c r="A2"><v>2</v></c><c r="B2"><f>A2+1</f><v>3</v></c>', ' hidden="1"') +
          row(3, '<c r="A3"><v>3</v></c><c r="B3"><v>7</v></c>'),
        extra:
          '<autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
          '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="E1:F9"/></mergeCells>',
      },
    ],
    names:
      name('ZIEL_INT', 'Daten!$A$1:$A$3') +
      name('ZIEL_LZB', 'Daten!$B$1:$B$3') +
      name('ZIEL_ELB', 'Daten!$A$1:$C$1'),
    calculation: '<calcPr calcMode="manual" calcCompleted="0"/>',
  });
  const names = ['ZIEL_INT', 'ZIEL_LZB', 'ZIEL_ELB'];
  const { snapshot } = await read(workbookFromXlsx(bytes), names);
  const fromFile = readXlsx(bytes, names);
  expect(snapshot.namen).toEqual(fromFile.namen);
  expect(snapshot.mappe).toEqual(fromFile.mappe);
  expect(snapshot.mappe?.gefilterteBlaetter).toEqual(['Daten']);
});
