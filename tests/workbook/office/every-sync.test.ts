import { describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { leseAdresse, zelle } from '../../../src/domain/ort';
import { checkWorkbook } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import {
  acceptWarning,
  releaseWorkbook,
  verifyWorkbook,
  withdrawAcceptance,
} from '../../../src/workbook/submission';
import type { WorkbookModel } from '../../../workbench/host';
import { protocolWith, sheetWith } from '../xlsx/entry';
import { dump, simpleBook, submittableBook } from './support/books';
import { put } from './support/cells';
import { startExcel, type TestHost } from './support/excel';

/** Code of an error, and what the message says of it. */
const CODES = [
  ['AccessDenied', 'geschützt'],
  ['ItemNotFound', 'gelöscht oder umbenannt'],
  ['ResponsePayloadSizeLimitExceeded', '5 MB'],
  ['InvalidOrTimedOutSession', 'neu laden'],
  ['ActivityLimitReached', 'ausgelastet'],
  ['GeneralException', 'Excel meldet'],
  ['Unheard-of', 'Unheard-of of the test'],
] as const;

/** A workbook that takes two requests to read: some rows of its series are hidden. */
const start = (): { model: WorkbookModel; host: TestHost } => {
  const model = simpleBook();
  model.sheets[0]!.hiddenRows.add(3);
  model.sheets[0]!.merged = [leseAdresse('Daten!D5:E5')!];
  return { model, host: startExcel(model) };
};

const workbook = new OfficeWorkbook({ wait: () => Promise.resolve() });

const entry: Eintrag = {
  blatt: sheetWith([['K3', 1]]),
  weitere: [protocolWith([['ZIEL_INT', '250;007']])],
  ausgaben: [],
};
const write = async (changed: Partial<Eintrag> = {}): Promise<void> => {
  await workbook.write({ ...entry, ...changed }, await workbook.read());
};

/** Fails once: at one action of a request, or after all of them. */
const failing = async (
  host: TestHost,
  code: string,
  [request, action]: readonly [request: number, action: number | 'after'],
  act: () => Promise<unknown>,
): Promise<unknown> => {
  host.requests.length = 0;
  host.failBefore = (r, a) => (r === request && a === action ? code : undefined);
  host.failAfter = (r) => (r === request && action === 'after' ? code : undefined);
  try {
    return await act().catch((e: unknown) => e);
  } finally {
    host.failBefore = () => undefined;
    host.failAfter = () => undefined;
  }
};

const isClear = (error: unknown, code: string, text: string): void => {
  expect(error).toMatchObject({ name: 'WorkbookError', code, cause: { code } });
  expect((error as Error).message).toContain(text);
  expect((error as Error).message).toMatch(/unverändert\.$|wieder so wie vor der Prüfung\.$/);
};

describe.each(CODES)('%s in a request', { timeout: 60_000 }, (code, text) => {
  it('of reading: nothing is changed, and the next try reads everything', async () => {
    const { model, host } = start();
    const before = dump(model);
    const whole = await workbook.read();
    const [, second] = host.requests;
    expect(host.requests).toHaveLength(2);
    for (const [request, actions] of host.requests.map(({ Actions }) => Actions.length).entries())
      for (const at of [0, Math.floor(actions / 2), actions - 1, 'after'] as const) {
        const result = await failing(host, code, [request, at], () => workbook.read());
        // What a check can do without is left out where Excel fails just there.
        if (result instanceof Error) isClear(result, code, text);
        else expect(result).toMatchObject({ namen: expect.anything() as unknown });
        expect(dump(model)).toBe(before);
      }
    expect(second?.Actions.some(({ Name }) => Name === 'GetRowProperties')).toBe(true);
    expect(await workbook.read()).toEqual(whole);
  });

  it.each(['made', 'rewritten'])(
    'of writing two sheets that are %s: all is as before, and can be done again',
    async (how) => {
      const { model, host } = start();
      if (how === 'rewritten') await write();
      const more: Partial<Eintrag> =
        how === 'made'
          ? {}
          : { ausgaben: [{ name: 'Zelle', ort: zelle('Abgabeprotokoll', 40, 1), wert: '007' }] };
      const before = dump(model);
      host.requests.length = 0;
      const snapshot = await workbook.read();
      const reading = host.requests.length;
      await failing(host, code, [99, 0], () => write(more));
      const sizes = host.requests.slice(reading).map(({ Actions }) => Actions.length);
      expect(sizes).toHaveLength(how === 'made' ? 3 : 1);
      // Back to what it was before this try.
      while (how === 'made' && model.sheets.length > 1) model.deleteSheet(model.sheets.at(-1)!);
      if (how === 'rewritten') model.sheet('Abgabeprotokoll')!.clear(40, 1);
      expect(dump(model)).toBe(before);
      for (const [i, actions] of sizes.entries())
        for (const at of [0, Math.floor(actions / 2), actions - 1, 'after'] as const) {
          const error = await failing(host, code, [i + reading, at], () => write(more));
          isClear(error, code, text);
          expect(dump(model), `request ${String(i)}, ${String(at)}`).toBe(before);
        }
      await workbook.write({ ...entry, ...more }, how === 'made' ? snapshot : await workbook.read());
      expect(model.sheets.map(({ name }) => name)).toEqual(['Daten', 'Zielerreichung', 'Abgabeprotokoll']);
    },
  );
});

it('somebody else makes the second sheet meanwhile: it stays, and ours is taken away again', async () => {
  const { model, host } = start();
  host.failBefore = (request, action) => {
    if (request === 3 && action === 0) model.addSheet('Abgabeprotokoll');
    return undefined;
  };
  const error: unknown = await write().catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'ItemAlreadyExists' });
  expect((error as Error).message).toContain('wieder so wie vor der Prüfung');
  expect(model.sheets.map(({ name }) => name)).toEqual(['Daten', 'Abgabeprotokoll']);
});

it('a user who is typing keeps both sheets from being filled, and none stays', async () => {
  const { model, host } = start();
  const before = dump(model);
  host.failBefore = (request) =>
    request >= 4 && request < 10 ? 'InvalidOperationInCellEditMode' : undefined;
  const error: unknown = await write().catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect((error as Error).message).toContain('wieder so wie vor der Prüfung');
  expect(dump(model)).toBe(before);
});

/** A month of ELB: as it is, and far off the others, which is worth a warning. */
const [OUTLIER, USUAL, FAR_OFF] = ['C8', 9943, 19_000] as const;
const spoil = (model: WorkbookModel, value: number = FAR_OFF): void => {
  put(model.sheet('Daten')!, OUTLIER, [[value]]);
};

const NOW = new Date(2019, 0, 15, 10, 30, 0);
const WHO = { now: NOW, von: 'M. Muster', programm: '1.2.3' };
const REASON = { begruendung: 'Nachmeldung, mit der BA geklärt', kuerzel: 'MM' };

const look = () => checkWorkbook(workbook, { now: NOW, mode: 'fest', write: false, releases: true });
/** The checksum of the one warning that there is. */
const warning = async (): Promise<string> => {
  const found = (await look()).beurteilt.filter((b) => b.befund.schwere === 'warnung');
  expect(found.map((b) => b.befund.regel)).toEqual(['ausreisser']);
  return found[0]!.pruefsumme;
};
const accept = async (): Promise<void> => acceptWarning(workbook, await warning(), REASON, NOW);
const release = async (): Promise<unknown> => releaseWorkbook(workbook, WHO);

const acceptances = async (): Promise<readonly string[]> =>
  ((await look()).protokoll?.annahmen ?? []).map((a) => a.begruendung);

/** Something that is done to a workbook in several requests. */
interface Deed {
  /** how many sheets it makes, each in a request of its own between reading and filling */
  readonly makes: number;
  /** Brings the workbook to where the deed begins, wherever it is. @returns what is tried */
  readonly start: (model: WorkbookModel) => Promise<() => Promise<unknown>>;
  /** whether it was done completely */
  readonly isDone: () => Promise<boolean>;
}

const isReleased = async (): Promise<boolean> => (await verifyWorkbook(workbook, WHO)).art === 'unveraendert';

const DEEDS: Readonly<Record<string, Deed>> = {
  'accepting a warning': {
    makes: 1,
    start: async () => {
      const sum = await warning();
      return () => acceptWarning(workbook, sum, REASON, NOW);
    },
    isDone: async () => (await acceptances()).join() === REASON.begruendung,
  },
  'withdrawing an acceptance': {
    makes: 0,
    start: async () => {
      await accept();
      const sum = await warning();
      return () => withdrawAcceptance(workbook, sum, NOW);
    },
    isDone: async () => (await acceptances()).length === 0,
  },
  'a release that makes one sheet and rewrites the other': {
    makes: 1,
    start: async () => {
      await accept();
      return release;
    },
    isDone: async () => (await isReleased()) && (await acceptances()).join() === REASON.begruendung,
  },
  'a release that makes both sheets': {
    makes: 2,
    start: (model) => {
      spoil(model, USUAL);
      return Promise.resolve(release);
    },
    isDone: isReleased,
  },
  'a release that rewrites both sheets': {
    makes: 0,
    start: async (model) => {
      spoil(model, USUAL);
      put(model.sheet('Daten')!, 'B20', [[261]]);
      await release();
      put(model.sheet('Daten')!, 'B20', [[262]]);
      expect(await isReleased()).toBe(false);
      return release;
    },
    isDone: isReleased,
  },
};

describe.each(Object.entries(DEEDS))('%s', { timeout: 120_000 }, (_, { makes, start: begin, isDone }) => {
  it.each(CODES)(
    'where Excel fails with %s: all is as before, and it can be done afterwards',
    async (code, text) => {
      const model = submittableBook();
      const host = startExcel(model);
      const restart = async (): Promise<() => Promise<unknown>> => {
        while (model.sheets.length > 1) model.deleteSheet(model.sheets.at(-1)!);
        spoil(model);
        return begin(model);
      };
      let act = await restart();
      host.requests.length = 0;
      await act();
      const sizes = host.requests.map(({ Actions }) => Actions.length);
      expect(sizes).toHaveLength(2 + makes);
      expect(await isDone()).toBe(true);

      act = await restart();
      for (const [request, size] of sizes.entries()) {
        // Nothing is written before the last action of reading, wherever that fails.
        const actions =
          request === 0 ? [0, Math.floor(size / 2), size - 1] : Array.from({ length: size }, (__, i) => i);
        for (const at of [...actions, 'after'] as const) {
          const before = dump(model);
          const result = await failing(host, code, [request, at], act);
          if (result instanceof Error) {
            isClear(result, code, text);
            expect(dump(model), `request ${String(request)}, ${String(at)}`).toBe(before);
          } else {
            // Only reading can leave something out.
            expect(request).toBe(0);
            expect(await isDone()).toBe(true);
            act = await restart();
          }
        }
        await act();
        expect(await isDone()).toBe(true);
        act = await restart();
      }
    },
  );

  it('while a cell is being edited: all is as before, and it can be done afterwards', async () => {
    const model = submittableBook();
    const host = startExcel(model);
    spoil(model);
    const act = await begin(model);
    const before = dump(model);
    for (let first = 0; first < 2 + makes; first += 1) {
      host.requests.length = 0;
      // Excel is asked six times each.
      host.failBefore = (r) => (r >= first && r < first + 6 ? 'InvalidOperationInCellEditMode' : undefined);
      const error: unknown = await act().catch((e: unknown) => e);
      expect(error).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
      expect((error as Error).message).toMatch(
        /Enter oder Esc .*(unverändert|wieder so wie vor der Prüfung)\.$/,
      );
      expect(dump(model), `request ${String(first)}`).toBe(before);
    }
    host.failBefore = () => undefined;
    await act();
    expect(await isDone()).toBe(true);
  });
});
