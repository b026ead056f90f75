import { beforeEach, describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { ZIELVEREINBARUNG } from '../../../src/domain/blatt/eigene-blaetter';
import { spaltenname, zelle } from '../../../src/domain/ort';
import { OfficeWorkbook } from '../../../src/workbook/office';
import type { SheetModel, WorkbookModel } from '../../../workbench/host';
import { agreementWith, type Rows } from '../support/agreement';
import { sheetWith } from '../xlsx/entry';
import { dump, simpleBook } from './support/books';
import { moveTable, put, putTable } from './support/cells';
import { startExcel, type TestHost } from './support/excel';
import { failEverywhere } from './support/fail';

let host: TestHost;
let model: WorkbookModel;

beforeEach(() => {
  model = simpleBook();
  host = startExcel(model);
});

/** Writes as an Excel does that can resize tables or cannot. */
const writing =
  (entry: Partial<Eintrag>, resizable = true) =>
  async (): Promise<void> => {
    const workbook = new OfficeWorkbook({ supports: (_, version) => resizable || version !== '1.13' });
    await workbook.write({ blatt: null, ausgaben: [], ...entry }, await workbook.read());
  };

const sheet = (): SheetModel => model.sheet('Zielvereinbarung')!;
const behind = spaltenname(ZIELVEREINBARUNG.tabellen[0].kopf.length);

/** This host computes nothing. */
const NOT_COMPUTED = { fehler: '#NAME?' };

/** What people do to the sheet: fill cells in, note something, add a column. */
const edited = async (): Promise<void> => {
  await writing({ blatt: agreementWith(5, 3, 1) })();
  put(sheet(), 'B2', [['007']]);
  put(sheet(), 'F8', [
    [{ formula: '=1+1', value: NOT_COMPUTED }],
    ['=kein Bezug'],
    [{ value: 0.5, format: '0 %' }],
  ]);
  put(sheet(), `${behind}6`, [['Zuständig'], ['Frau A']]);
  moveTable(sheet(), 'Zielvereinbarung', `A6:${behind}11`);
  put(sheet(), 'A40', [['Notiz']]);
};

describe(
  'the agreement is never half written: fails at every action of a request',
  { timeout: 60_000 },
  () => {
    it('that makes the sheet', async () => {
      expect(await failEverywhere(host, 1, writing({ blatt: agreementWith(5, 3, 1) }))).toBeGreaterThan(2);
    });

    it('that fills a new sheet', async () => {
      expect(await failEverywhere(host, 2, writing({ blatt: agreementWith(5, 3, 1) }))).toBeGreaterThan(40);
    });

    it.each<[string, Rows, boolean]>([
      ['more rows', [9, 5, 4], true],
      ['more rows where Excel cannot resize', [9, 5, 4], false],
      ['fewer rows', [1, 0, 0], true],
      ['so many that office.js cuts them up', [120, 3, 1], true],
    ])('that rewrites it with %s', async (_, rows, resizable) => {
      await edited();
      const act = writing({ blatt: agreementWith(...rows) }, resizable);
      expect(await failEverywhere(host, 1, act)).toBeGreaterThan(10);
      expect(sheet().tables).toHaveLength(3);
    });

    it.each([true, false])('that writes a changed sheet anew, resize: %s', async (resizable) => {
      await edited();
      sheet().tables.find(({ name }) => name === 'Zielvereinbarung')!.name = 'ZV_alt';
      put(sheet(), 'B14', [['Art der Maßnahme']]);
      put(sheet(), 'T8', [
        ['Stelle', 'Zahl'],
        ['Kleve', 1],
      ]);
      putTable(model, sheet(), 'Stellen', 'T8:U9', 'TableStyleDark1');
      const act = writing({ blatt: agreementWith(6, 3, 2), ersetzt: true }, resizable);
      // The table of another name costs a request more.
      expect(await failEverywhere(host, 2, act)).toBeGreaterThan(20);
      expect(
        sheet()
          .tables.map(({ name }) => name)
          .sort(),
      ).toEqual(['EigeneKennzahlen', 'Planung', 'Stellen', 'Zielvereinbarung']);
    });

    it('that writes single cells of it, with a result of the other sheet', async () => {
      await edited();
      await writing({ blatt: sheetWith([['K3', 1]]) })();
      const ausgaben = [
        { name: 'Soll INT', ort: zelle('zielvereinbarung', 7, 5), wert: 12 },
        { name: 'Soll K3', ort: zelle('Zielvereinbarung', 8, 5), wert: '=2' },
        { name: 'Soll K2', ort: zelle('Zielvereinbarung', 60, 1), wert: true },
      ];
      expect(await failEverywhere(host, 1, writing({ ausgaben }))).toBeGreaterThan(2);
      const both = writing({ blatt: agreementWith(2, 2, 2), ausgaben });
      expect(await failEverywhere(host, 1, both)).toBeGreaterThan(10);
    });

    it('whose answer is lost after it was done', async () => {
      await edited();
      const before = dump(model);
      host.requests.length = 0;
      host.failAfter = (request) => (request === 1 ? 'InvalidOrTimedOutSession' : undefined);
      await expect(writing({ blatt: agreementWith(9, 9, 9) })()).rejects.toThrow(
        'wieder so wie vor der Prüfung',
      );
      expect(dump(model)).toBe(before);
    });
  },
);
