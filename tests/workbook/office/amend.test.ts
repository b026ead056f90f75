import { beforeEach, describe, expect, it } from 'vitest';
import type { Behebung, Zellaenderung } from '../../../src/domain/behebung/behebung';
import { leseAdresse } from '../../../src/domain/ort';
import { OfficeWorkbook } from '../../../src/workbook/office';
import type { WorkbookError } from '../../../src/workbook/workbook';
import type { SheetModel, WorkbookModel } from '../../../workbench/host';
import { define, undefine } from '../../support/goal-book';
import { dump, simpleBook } from './support/books';
import { contentAt, put, putTable, unlock } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

let host: TestHost;
let model: WorkbookModel;
let sheet: SheetModel;

beforeEach(() => {
  model = simpleBook();
  sheet = model.sheets[0]!;
  put(sheet, 'J1', [['007'], ['9.000'], [12], [true], [{ value: '5', format: '@' }], ['=kein Bezug']]);
  host = startExcel(model);
});

const workbook = new OfficeWorkbook({ wait: () => Promise.resolve() });

const at = (address: string) => leseAdresse(`Daten!${address}`)!;

const cells = (
  ...changes: readonly (readonly [
    address: string,
    vorher: Zellaenderung['vorher'],
    nachher: Zellaenderung['nachher'],
    format?: Zellaenderung['format'],
  ])[]
): Behebung => ({
  art: 'zellen',
  titel: { de: 'Text in Zahl umwandeln', en: 'Convert text to number' },
  zellen: changes.map(([address, vorher, nachher, format]) => ({
    ort: at(address),
    vorher,
    nachher,
    ...(format && { format }),
  })),
});

const failed = async (behebung: Behebung): Promise<WorkbookError> => {
  const error: unknown = await workbook.amend(behebung).catch((e: unknown) => e);
  expect(error).toMatchObject({ name: 'WorkbookError' });
  return error as WorkbookError;
};

const ofName = (name = 'ZIEL_NEU', address = 'J1:J3', entfernen?: true): Behebung => ({
  art: 'name',
  titel: { de: 'benennen', en: 'name' },
  name,
  ort: at(address),
  ...(entfernen && { entfernen }),
});

describe('cells', () => {
  it.each<[string, Behebung, unknown]>([
    ['a text becomes a number', cells(['J2', '9.000', 9000]), { value: 9000 }],
    [
      'a number becomes a text that looks like a number',
      cells(['J2', '9.000', '01.12.2018']),
      { value: '01.12.2018' },
    ],
    ['a text that looks like a formula', cells(['J2', '9.000', '=1+1']), { value: '=1+1' }],
    ['a cell is emptied', cells(['J2', '9.000', null]), { value: null }],
    ['a truth value', cells(['J2', '9.000', false]), { value: false }],
    [
      'another format',
      cells(['J2', '9.000', 43_435, { vorher: 'General', nachher: 'mm/yyyy' }]),
      { value: 43_435, format: 'mm/yyyy' },
    ],
  ])('%s, and back', async (_, behebung, content) => {
    const before = dump(model);
    host.requests.length = 0;
    const inverse = await workbook.amend(behebung);
    expect(host.requests).toHaveLength(2);
    expect(contentAt(sheet, 'J2')).toEqual(content);
    const after = dump(model);
    const again = await workbook.amend(inverse);
    expect(dump(model)).toBe(before);
    await workbook.amend(again);
    expect(dump(model)).toBe(after);
    expect(unknownIn(host)).toEqual([]);
  });

  it('a number does not stay text in a cell that is formatted as text', async () => {
    const before = dump(model);
    const inverse = await workbook.amend(cells(['J5', '5', 5]));
    expect(contentAt(sheet, 'J5')).toEqual({ value: 5 });
    expect(inverse).toMatchObject({
      titel: { de: 'Rückgängig: Text in Zahl umwandeln' },
      zellen: [{ vorher: 5, nachher: '5', format: { vorher: 'General', nachher: '@' } }],
    });
    await workbook.amend(inverse);
    expect(dump(model)).toBe(before);
  });

  it('a text into a cell that is formatted as text', async () => {
    await workbook.amend(cells(['J5', '5', '=6']));
    expect(contentAt(sheet, 'J5')).toEqual({ value: '=6', format: '@' });
  });

  it('many at once, of several sheets, in few ranges', async () => {
    put(model.addSheet('Daten 2018'), 'C3', [[1, 2, 3]]);
    const rows = Array.from({ length: 20 }, (_, i) => i + 2);
    const behebung = cells(
      ...rows.map((r) => [`B${String(r)}`, sheet.cell(r - 1, 1).value, r * 10] as const),
      ['J1', '007', 7],
      ['J6', '=kein Bezug', 'x'],
    );
    if (behebung.art !== 'zellen') return;
    const row = [1, 2, 3].map((n, c) => ({
      ort: { blatt: 'Daten 2018', zeile: 2, spalte: 2 + c, zeilen: 1, spalten: 1 },
      vorher: n,
      nachher: n * 2,
    }));
    const before = dump(model);
    host.requests.length = 0;
    const inverse = await workbook.amend({ ...behebung, zellen: [...row, ...behebung.zellen].reverse() });
    expect(contentAt(sheet, 'B21')).toEqual({ value: 210 });
    expect(contentAt(model.sheets[1]!, 'E3')).toEqual({ value: 6 });
    const written = host.requests[1]!.Actions.filter(({ Name }) => Name === 'Values');
    expect(written).toHaveLength(6);
    await workbook.amend(inverse);
    expect(dump(model)).toBe(before);
  });

  it('nothing to do is done', async () => {
    const before = dump(model);
    expect(await workbook.amend(cells())).toMatchObject({ art: 'zellen', zellen: [] });
    expect(dump(model)).toBe(before);
  });
});

describe('a change is refused', () => {
  it.each<[string, () => void, Behebung, string, RegExp]>([
    [
      'where the cell holds something else',
      () => {
        put(sheet, 'J2', [[8000.5]]);
      },
      cells(['J3', 12, 13], ['J2', '9.000', 9000]),
      'behebung-geaendert',
      /Daten!J2 .*Gefunden wurde 8000,5\. Erwartet wird der Text „9\.000“.* Bitte neu prüfen\. Die Mappe ist unverändert\./,
    ],
    [
      'where it is empty',
      () => sheet.clear(1, 9),
      cells(['J2', '9.000', 9]),
      'behebung-geaendert',
      /leere Zelle/,
    ],
    [
      'where it is an error by now',
      () => {
        put(sheet, 'J2', [[{ value: { fehler: '#NV' } }]]);
      },
      cells(['J2', '9.000', 9]),
      'behebung-geaendert',
      /#NV/,
    ],
    [
      'where a number looks like the text',
      () => {
        put(sheet, 'J1', [[7]]);
      },
      cells(['J1', '7', 8]),
      'behebung-geaendert',
      /wurde 7\..* Text „7“/,
    ],
    [
      'where it holds a formula, even of the same value',
      () => {
        put(sheet, 'J3', [[{ value: 12, formula: '=6*2' }]]);
      },
      cells(['J3', 12, 13]),
      'behebung-formel',
      /Daten!J3 .*=6\*2.* Bitte neu prüfen/,
    ],
    [
      'where it is locked',
      () => {
        unlock(sheet, 'J2');
        sheet.protected = true;
      },
      cells(['J2', '9.000', 9000], ['J4', true, false]),
      'behebung-gesperrt',
      /Daten!J4 .*Blattschutz/,
    ],
    [
      'where the sheet lets no format be changed',
      () => {
        unlock(sheet, 'J5');
        sheet.protected = true;
      },
      cells(['J5', '5', 5]),
      'behebung-gesperrt',
      /Daten!J5 .*Zahlenformat/,
    ],
    [
      'where the sheet is gone',
      () => {
        model.addSheet('Neu');
        model.deleteSheet(sheet);
      },
      cells(['J2', '9.000', 9]),
      'behebung-ohne-blatt',
      /„Daten“ gibt es nicht mehr/,
    ],
  ])('%s', async (_, prepare, behebung, code, text) => {
    prepare();
    const before = dump(model);
    host.requests.length = 0;
    const error = await failed(behebung);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(text);
    expect(host.requests).toHaveLength(1);
    expect(dump(model)).toBe(before);
  });

  it('an unlocked cell of a protected sheet is changed', async () => {
    unlock(sheet, 'J2');
    sheet.protected = true;
    await workbook.amend(cells(['J2', '9.000', 9000]));
    expect(contentAt(sheet, 'J2')).toEqual({ value: 9000 });
  });

  it('where an error value could not be put back', async () => {
    await expect(workbook.amend(cells(['J2', { fehler: '#NV' }, 1]))).rejects.toThrow(
      'could not be put back',
    );
    expect(host.requests).toHaveLength(0);
  });
});

describe('a name', () => {
  it('is defined, and removed again', async () => {
    const before = dump(model);
    const inverse = await workbook.amend(ofName());
    expect(model.names.at(-1)).toMatchObject({ name: 'ZIEL_NEU', formula: '=Daten!$J$1:$J$3' });
    expect(inverse).toMatchObject({ art: 'name', name: 'ZIEL_NEU', entfernen: true });
    const again = await workbook.amend(inverse);
    expect(dump(model)).toBe(before);
    expect(again).toEqual(ofName());
  });

  it.each<[string, () => void, Behebung, string, RegExp]>([
    ['that exists', () => undefined, ofName('ziel_lzb'), 'name-vergeben', /Daten!D2:D26.*Bitte neu prüfen/],
    [
      'that is a constant by now',
      () => {
        define(model, 'ZIEL_NEU', '=5');
      },
      ofName(),
      'name-vergeben',
      /kein Bereich/,
    ],
    [
      'that a table bears',
      () => {
        putTable(model, sheet, 'ZIEL_NEU', 'L1:L2');
      },
      ofName(),
      'name-vergeben',
      /eine Tabelle/,
    ],
    [
      'whose sheet is gone',
      () => {
        model.addSheet('Neu');
        model.deleteSheet(sheet);
      },
      ofName(),
      'behebung-ohne-blatt',
      /„Daten“/,
    ],
    [
      'that refers to something else by now is not removed',
      () => undefined,
      ofName('ZIEL_LZB', 'J1', true),
      'name-geaendert',
      /inzwischen auf Daten!D2:D26.* Daten!J1/,
    ],
    [
      'that is gone is not removed',
      () => undefined,
      ofName('ZIEL_X', 'J1', true),
      'name-geaendert',
      /nicht mehr/,
    ],
  ])('%s', async (_, prepare, behebung, code, text) => {
    prepare();
    const before = dump(model);
    const error = await failed(behebung);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(text);
    expect(dump(model)).toBe(before);
  });
});

const CODES = [
  'AccessDenied',
  'ItemNotFound',
  'ResponsePayloadSizeLimitExceeded',
  'InvalidOrTimedOutSession',
  'ActivityLimitReached',
  'GeneralException',
  'Unheard-of',
];

const CHANGES: readonly (readonly [string, () => Behebung])[] = [
  [
    'cells',
    () => cells(['J1', '007', 7], ['J2', '9.000', 9000], ['J5', '5', 5], ['B2', sheet.cell(1, 1).value, 'x']),
  ],
  ['a name', () => ofName()],
  ['a name that is removed', () => ofName('ZIEL_LZB', 'D2:D26', true)],
];

describe.each(CHANGES)('%s, where Excel fails', (_, change) => {
  it.each(CODES)('%s: at every action, before and after', async (code) => {
    const names = (): string =>
      [...model.names]
        .map(({ name, formula }) => name + formula)
        .sort()
        .join();
    const state = (): string => names() + JSON.stringify([...sheet.entries()]);
    const before = state();
    const sizes = [0, 1];
    for (const request of sizes)
      for (let action = 0; ; action += 1) {
        let reached = false;
        host.requests.length = 0;
        host.failBefore = (r, a) => {
          if (r !== request || a !== action) return undefined;
          reached = true;
          return code;
        };
        const result: unknown = await workbook.amend(change()).catch((e: unknown) => e);
        if (!reached) {
          // Everything was done, and is taken back for the next round.
          await workbook.amend(result as Behebung);
          break;
        }
        expect(result).toMatchObject({ name: 'WorkbookError', code });
        expect((result as Error).message).toMatch(
          /Ändern der Mappe ist nicht gelungen\. .*(wieder so wie vorher|unverändert)\.$/,
        );
        expect(state(), `request ${String(request)}, action ${String(action)}`).toBe(before);
      }
    for (const request of sizes) {
      host.requests.length = 0;
      host.failBefore = () => undefined;
      host.failAfter = (r) => (r === request ? code : undefined);
      await failed(change());
      expect(state(), `after request ${String(request)}`).toBe(before);
    }
    host.failAfter = () => undefined;
    await workbook.amend(change());
    expect(state()).not.toBe(before);
  });

  it('while a cell is being edited nothing is changed', async () => {
    const before = dump(model);
    host.failBefore = (request) => (request > 0 ? 'InvalidOperationInCellEditMode' : undefined);
    host.requests.length = 0;
    expect((await failed(change())).message).toMatch(/Enter oder Esc .*unverändert\.$/);
    expect(dump(model)).toBe(before);
  });

  it('says so where putting back fails too', async () => {
    host.requests.length = 0;
    host.failAfter = (request) => (request >= 1 ? 'GeneralException' : undefined);
    expect((await failed(change())).message).toContain('ohne Speichern schließen');
  });
});

it('a name that somebody else has just defined stays', async () => {
  host.failBefore = (request, action) => {
    if (request === 1 && action === 0) define(model, 'ZIEL_NEU', '=Daten!$J$1:$J$3');
    return undefined;
  };
  host.requests.length = 0;
  expect((await failed(ofName())).code).toBe('ItemAlreadyExists');
  expect(model.names.map(({ name }) => name)).toContain('ZIEL_NEU');
  undefine(model.names, 'ZIEL_NEU');
});
