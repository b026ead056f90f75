import { beforeEach, describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { zelle } from '../../../src/domain/ort';
import { OfficeWorkbook } from '../../../src/workbook/office';
import type { WorkbookModel } from '../../../workbench/host';
import { protocolWith, sheetWith } from '../xlsx/entry';
import { agreementWith } from '../support/agreement';
import { dump, simpleBook } from './support/books';
import { contentAt, put, putTable, tablesOf } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';
import { failEverywhere } from './support/fail';

/** This host computes nothing. */
const NOT_COMPUTED = { fehler: '#NAME?' };

let host: TestHost;
let model: WorkbookModel;

beforeEach(() => {
  model = simpleBook();
  host = startExcel(model);
});

const workbook = new OfficeWorkbook({ wait: () => Promise.resolve() });

const both = (results: number, values: number): Eintrag => ({
  blatt: sheetWith(Array.from({ length: results }, (_, i) => [`K${String(i)}`, i])),
  weitere: [
    protocolWith(Array.from({ length: values }, (_, i) => [`ZIEL_${String(i)}`, `${String(i)};007`])),
  ],
  ausgaben: [],
});

const write = async (entry: Eintrag): Promise<void> => workbook.write(entry, await workbook.read());

const sheetNames = (): string[] => model.sheets.map(({ name }) => name);

describe('two sheets in one go', () => {
  it('are both made, and read back', async () => {
    host.requests.length = 0;
    await write(both(2, 3));
    expect(sheetNames()).toEqual(['Daten', 'Zielerreichung', 'Abgabeprotokoll']);
    // Reading, one request for each sheet that is made, and one that fills both.
    expect(host.requests).toHaveLength(4);
    expect(unknownIn(host)).toEqual([]);
    expect(tablesOf(model.sheet('Abgabeprotokoll')!).map(({ name }) => name)).toEqual([
      'Annahmen',
      'Abgabe',
      'Abgabewerte',
    ]);
    expect(contentAt(model.sheet('Abgabeprotokoll')!, 'C12')).toEqual({ value: '0;007' });
  });

  it('are both rewritten in one request', async () => {
    await write(both(2, 3));
    host.requests.length = 0;
    await write(both(5, 1));
    expect(host.requests).toHaveLength(2);
    expect(sheetNames()).toHaveLength(3);
    expect(contentAt(model.sheet('Zielerreichung')!, 'A9')).toEqual({ value: 'K4' });
  });

  it('one is made where the other is there already', async () => {
    await write({ ...both(2, 3), weitere: [] });
    await write(both(2, 3));
    expect(sheetNames()).toEqual(['Daten', 'Zielerreichung', 'Abgabeprotokoll']);
  });

  it('a further sheet alone', async () => {
    await write({ ...both(1, 1), blatt: null });
    expect(sheetNames()).toEqual(['Daten', 'Abgabeprotokoll']);
  });

  it('three of them', async () => {
    await write({ ...both(1, 1), weitere: [agreementWith(2, 1, 1), protocolWith([])] });
    expect(sheetNames()).toHaveLength(4);
  });

  it.each<[string, (m: WorkbookModel) => void, string]>([
    ['is somebody else’s', (m) => void m.addSheet('Abgabeprotokoll'), 'blatt-fremd'],
    [
      'has a table of somebody else’s in the way',
      (m) => {
        const sheet = m.sheet('Abgabeprotokoll')!;
        put(sheet, 'A16', [['Notiz'], ['x']]);
        putTable(m, sheet, 'Notizen', 'A16:A17');
      },
      'blatt-fremd',
    ],
    ['is protected', (m) => (m.sheet('Abgabeprotokoll')!.protected = true), 'blatt-gesperrt'],
  ])('nothing is written where the second %s', async (what, prepare, code) => {
    if (!what.startsWith('is somebody')) await write(both(1, 1));
    prepare(model);
    const before = dump(model);
    await expect(write(both(3, 9))).rejects.toMatchObject({ code });
    expect(dump(model)).toBe(before);
  });

  it('nothing is tried where the structure of the workbook is protected', async () => {
    model.structureProtected = true;
    host.requests.length = 0;
    await expect(write(both(1, 1))).rejects.toMatchObject({ code: 'struktur-geschuetzt' });
    expect(host.requests).toHaveLength(1);
  });
});

describe('never half written: fails at every action of a request', { timeout: 60_000 }, () => {
  it.each([1, 2, 3])('request %i of those that make both', async (request) => {
    const actions = await failEverywhere(host, request, () => write(both(2, 3)));
    expect(actions).toBeGreaterThan(request === 3 ? 40 : 2);
  });

  it('that makes the second where the first is there', async () => {
    await write({ ...both(2, 3), weitere: [] });
    put(model.sheet('Zielerreichung')!, 'D40', [['Notiz']]);
    expect(await failEverywhere(host, 2, () => write(both(4, 3)))).toBeGreaterThan(40);
  });

  it('that rewrites both, with a cell of the user’s', async () => {
    await write(both(2, 3));
    put(model.sheet('Abgabeprotokoll')!, 'F12', [
      ['Notiz'],
      [{ value: NOT_COMPUTED, formula: '=1+1', format: '0.0' }],
    ]);
    const entry: Eintrag = {
      ...both(4, 9),
      ausgaben: [{ name: 'Zelle', ort: zelle('Zielerreichung', 50, 2), wert: '=1' }],
    };
    expect(await failEverywhere(host, 1, () => write(entry))).toBeGreaterThan(20);
  });
});
