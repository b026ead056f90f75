import { describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import type { WorkbookError } from '../../../src/workbook/workbook';
import type { SheetModel, WorkbookModel } from '../../../workbench/host';
import { define } from '../../support/goal-book';
import { dump, dumpSheet, simpleBook } from './support/books';
import { put, putTable, tablesOf } from './support/cells';
import { startExcel, type TestHost } from './support/excel';
import { failEverywhere } from './support/fail';

const pauses: number[] = [];
const wait = (ms: number): Promise<void> => {
  pauses.push(ms);
  return Promise.resolve();
};

const check = (resizable = true): Promise<unknown> =>
  checkWorkbook(new OfficeWorkbook({ wait, supports: (_, version) => resizable || version !== '1.13' }), {
    vereinbarung: KREIS_KLEVE_2018,
    now: new Date(2026, 4, 1),
    mode: 'live',
    write: true,
  });

const failed = async (promise: Promise<unknown>): Promise<WorkbookError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toMatchObject({ name: 'WorkbookError' });
  return error as WorkbookError;
};

/** A workbook with output cells; the host is reused from failure to failure, which starts a client only once. */
const withOutputs = (): { model: WorkbookModel; host: TestHost } => {
  const model = simpleBook();
  put(model.sheets[0]!, 'J1', [['alt'], ['007'], [{ value: 12, format: '0.00' }]]);
  ['IST', 'STATUS', 'DELTA', 'ZIELWERT'].forEach((end, i) => {
    define(model, `ZIEL_K3_${end}`, `=Daten!$J$${String(i + 1)}`);
  });
  return { model, host: startExcel(model) };
};

const ours = (model: WorkbookModel): SheetModel => model.sheet('Zielerreichung')!;

describe('never half written: fails at every action of a request', { timeout: 30_000 }, () => {
  it('that makes the sheet', async () => {
    expect(await failEverywhere(withOutputs().host, 1, check)).toBeGreaterThan(2);
  });

  it('that fills a new sheet', async () => {
    expect(await failEverywhere(withOutputs().host, 2, check)).toBeGreaterThan(50);
  });

  it('that rewrites our sheet', async () => {
    const { model, host } = withOutputs();
    await check();
    put(ours(model), 'B2', [['von Hand, 12/2018']]);
    put(ours(model), 'D40', [['Notiz']]);
    expect(await failEverywhere(host, 1, check)).toBeGreaterThan(10);
  });

  it.each([true, false])('that changes the size and place of our tables, resize: %s', async (resizable) => {
    const { model, host } = withOutputs();
    await check();
    const sheet = ours(model);
    sheet.tables.length = 0;
    putTable(model, sheet, 'Zielerreichung', 'A9:K12', 'TableStyleDark1');
    putTable(model, sheet, 'Beobachtungen', 'A14:E30', 'TableStyleLight1');
    put(sheet, 'A14', [['Kennzahl', 'Ist', 'Vorjahr', 'Veränderung in %', 'Trend']]);
    expect(await failEverywhere(host, 1, () => check(resizable))).toBeGreaterThan(20);
    expect(tablesOf(sheet).map(({ area }) => area)).toContain('A9:K14');
  });

  it('whose answer is lost after it was done', async () => {
    const { model, host } = withOutputs();
    for (const request of [1, 2]) {
      const before = dump(model);
      host.requests.length = 0;
      host.failAfter = (r) => (r === request ? 'InvalidOrTimedOutSession' : undefined);
      expect((await failed(check())).message).toContain('neu laden');
      expect(dump(model)).toBe(before);
    }
  });
});

describe('messages', () => {
  it('say so where restoring fails too', async () => {
    const { host } = withOutputs();
    await check();
    host.requests.length = 0;
    host.failBefore = (request, action) =>
      request > 1 || (request === 1 && action > 9) ? 'GeneralException' : undefined;
    expect((await failed(check())).message).toContain('ohne Speichern schließen');
  });

  it.each([
    ['AccessDenied', 'geschützt'],
    ['ItemNotFound', 'gelöscht oder umbenannt'],
    ['ResponsePayloadSizeLimitExceeded', '5 MB'],
    ['InvalidOrTimedOutSession', 'neu laden'],
    ['ActivityLimitReached', 'ausgelastet'],
    ['Unheard-of', 'Unheard-of of the test'],
  ])('%s: %s', async (code, text) => {
    const { host } = withOutputs();
    host.failBefore = () => code;
    const error = await failed(check());
    expect(error).toMatchObject({ code, cause: { code } });
    expect(error.message).toContain(text);
  });

  it('where our sheet was deleted meanwhile nothing else is changed', async () => {
    const { model, host } = withOutputs();
    await check();
    const { sheets } = model;
    const before = dumpSheet(model, sheets[0]!);
    host.requests.length = 0;
    host.failBefore = (request, action) => {
      if (request === 1 && action === 0) model.deleteSheet(ours(model));
      return undefined;
    };
    expect((await failed(check())).code).toBe('ItemNotFound');
    expect(dumpSheet(model, sheets[0]!)).toBe(before);
    expect(sheets).toHaveLength(1);
  });

  it('a sheet that somebody else made meanwhile stays', async () => {
    const { model, host } = withOutputs();
    host.failBefore = (request) => (request === 1 ? 'ItemAlreadyExists' : undefined);
    expect((await failed(check())).message).toContain('entstanden');
    expect(model.sheets).toHaveLength(1);
    expect(host.requests).toHaveLength(2);
  });
});

describe('while a cell is being edited', () => {
  it.each([
    ['reading', 0],
    ['making the sheet', 1],
    ['writing', 2],
  ])('%s waits and tries again', async (_, request) => {
    const { model, host } = withOutputs();
    pauses.length = 0;
    host.failBefore = (r) => (r >= request && r < request + 3 ? 'InvalidOperationInCellEditMode' : undefined);
    await check();
    expect(pauses).toEqual([200, 500, 1000]);
    expect(model.sheet('Zielerreichung')?.tables).toHaveLength(2);
  });

  it('gives up after a while and says what to do', async () => {
    const { model, host } = withOutputs();
    const before = dump(model);
    pauses.length = 0;
    host.failBefore = () => 'InvalidOperationInCellEditMode';
    const { message } = await failed(check());
    expect(message).toContain('Bitte die Zelleingabe mit Enter oder Esc abschließen');
    expect(message).toContain('unverändert');
    expect(pauses).toHaveLength(5);
    expect(dump(model)).toBe(before);
  });
});
