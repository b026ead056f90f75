import { beforeEach, describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook, type Check } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { dump, simpleBook } from './support/books';
import { startClient, type TestHost } from './support/host';
import { put, sheetNamed, type BookModel, type SheetModel } from './support/model';

let host: TestHost;
let model: BookModel;

const check = (
  mode: 'live' | 'fest' | 'auto' = 'auto',
  supports = (): boolean => true,
  now = new Date(2026, 4, 1, 12),
): Promise<Check> =>
  checkWorkbook(new OfficeWorkbook({ supports }), { vereinbarung: KREIS_KLEVE_2018, now, mode, write: true });

const start = (prepared: BookModel): void => {
  model = prepared;
  host = startClient(model);
};

const ours = (): SheetModel => sheetNamed(model, 'Zielerreichung')!;
/** A cell of the goals' table: row 0 is the header. */
const goalCell = (row: number, column: number): unknown =>
  ours().cells[`${String(8 + row)},${String(column)}`];

beforeEach(() => {
  start(simpleBook());
});

describe('requests', () => {
  it.each([
    [25, 0],
    [25, 200],
    [120, 5],
    [120, 200],
  ])(
    'a check costs three with a new sheet and then two: %i months, %i other sheets',
    async (months, others) => {
      start(simpleBook(months, others));
      await check();
      expect(host.requests).toHaveLength(3);
      host.requests.length = 0;
      await check();
      expect(host.requests).toHaveLength(2);
    },
  );

  it('one more for names with sheet scope', async () => {
    const { names } = model;
    model.sheets[0]!.names = { ZIEL_LZB: names['ZIEL_LZB']! };
    delete names['ZIEL_LZB'];
    await check();
    host.requests.length = 0;
    const { pruefung } = await check();
    expect(host.requests).toHaveLength(3);
    expect(pruefung.ziele.find((z) => z.ziel.id === 'K3')?.status).not.toBe('nicht bewertbar');
  });

  it.each([
    ['everything', true],
    ['ExcelApi 1.8, as Excel 2019 has it', false],
  ])('use newer methods only where Excel offers them: %s', async (_, all) => {
    const supports = (set?: string, version?: string): boolean =>
      all || (set === 'ExcelApi' && ['1.4', '1.7'].includes(version ?? ''));
    await check('fest', supports);
    ours().tables[1]!.area = 'A17:E40';
    await check('fest', supports);
    const used = new Set(host.requests.flatMap(({ Actions }) => Actions.map(({ Name }) => Name)));
    expect([used.has('SuspendScreenUpdatingUntilNextSync'), used.has('Resize')]).toEqual([all, all]);
  });

  it('ask Excel to keep no reference, which would cost one more request to give it back', async () => {
    await check();
    const names = host.requests.flatMap(({ Actions }) => Actions.map(({ Name }) => Name));
    expect(names.filter((name) => name === '_KeepReference')).toEqual([]);
  });

  it('use nothing that the host does not know', async () => {
    await check();
    expect(host.unknown).toEqual([]);
  });
});

describe('the sheet', () => {
  it('is made at the end, with both tables, and not shown by itself', async () => {
    model.active = 'Daten';
    const { geschrieben } = await check();
    expect(geschrieben).toBe(true);
    expect(model.sheets.at(-1)?.name).toBe('Zielerreichung');
    expect(model.active).toBe('Daten');
    expect(ours().tables.map(({ name, area, style }) => [name, area, style])).toEqual([
      ['Zielerreichung', 'A9:K14', 'TableStyleLight1'],
      ['Beobachtungen', `A17:E${String(17 + KREIS_KLEVE_2018.beobachtungen.length)}`, 'TableStyleLight1'],
    ]);
    expect(ours().looks).toMatchObject({
      'Zielerreichung!A1 Bold': true,
      'Zielerreichung!A:A ColumnWidth': (44 * 7 + 5) * 0.75,
      'Zielerreichung!K10:K14 WrapText': true,
    });
  });

  it('has formulas where it is live and values where it is not', async () => {
    await check('live');
    expect(goalCell(3, 2)).toMatchObject({ formula: '=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")' });
    const { pruefung } = await check('fest');
    expect(goalCell(3, 2)).toEqual({ value: pruefung.ziele[2]?.ist, format: '#,##0.0' });
  });

  it.each([
    [true, 'formula'],
    [false, 'value'],
  ])('is live by itself where Excel computes functions: %s', async (functions, has) => {
    await check('auto', (set?: string) => functions || set !== 'CustomFunctionsRuntime');
    expect('formula' in (goalCell(1, 2) as object) ? 'formula' : 'value').toBe(has);
  });

  it('has the moment of the check in local time', async () => {
    await check();
    expect(ours().cells['5,1']?.value).toBe(46_143.5);
  });

  it('is rewritten in place: the same cells, and what the user put beside them stays', async () => {
    await check('fest');
    put(ours(), 'M3', [['meine Notiz']]);
    ours().looks['Zielerreichung!A1 Bold'] = false;
    const before = dump(model);
    await check('fest');
    expect(dump(model)).toBe(before);
  });

  it.each([
    ['resized', true],
    ['made anew where Excel cannot resize', false],
  ])('tables that were longer are %s and what is left over is cleared', async (_, resizable) => {
    await check('fest');
    const before = dump(model);
    const [, observations] = ours().tables;
    const last = 17 + KREIS_KLEVE_2018.beobachtungen.length;
    observations!.area = `A17:E${String(last + 2)}`;
    put(ours(), `A${String(last + 1)}`, [
      ['alt', 1],
      ['älter', 2],
    ]);
    await check('fest', (_set?: string, version?: string) => resizable || version !== '1.13');
    expect(dump(model)).toBe(before);
  });

  it('goes back to its place where tables were moved', async () => {
    await check('fest');
    const cells = Object.entries(ours().cells);
    ours().cells = Object.fromEntries(
      cells.map(([k, cell]) => [`${String(Number(k.split(',')[0]) + 3)},${k.split(',')[1]!}`, cell]),
    );
    ours().tables[0]!.area = 'A12:K17';
    ours().tables[1]!.area = `A20:E${String(20 + KREIS_KLEVE_2018.beobachtungen.length)}`;
    await check('fest');
    expect(ours().tables.map(({ area }) => area)).toEqual([
      'A9:K14',
      `A17:E${String(17 + KREIS_KLEVE_2018.beobachtungen.length)}`,
    ]);
    expect(goalCell(0, 0)).toEqual({ value: 'Ziel' });
  });

  it.each([
    ['somebody else made it', (sheet: SheetModel) => void (sheet.tables = []), 'zielblatt-fremd'],
    [
      'its columns were changed',
      (sheet: SheetModel) => void (sheet.cells['8,2'] = { value: 'Notiz' }),
      'zielblatt-fremd',
    ],
    ['it is protected', (sheet: SheetModel) => void (sheet.protected = true), 'zielblatt-gesperrt'],
  ])('is left alone where %s', async (_, spoil, regel) => {
    await check('fest');
    spoil(ours());
    const before = dump(model);
    const { befunde, geschrieben } = await check('fest');
    expect(befunde.map((b) => b.regel)).toContain(regel);
    expect(geschrieben).toBe(false);
    expect(dump(model)).toBe(before);
  });

  it('is not made in a workbook that has no name of ours', async () => {
    model.names = {};
    const before = dump(model);
    expect((await check()).geschrieben).toBe(false);
    expect(dump(model)).toBe(before);
  });
});

describe("the user's own cells", () => {
  it('receive values and keep their format', async () => {
    put(model.sheets[0]!, 'J1', [[{ value: 'alt', format: '0.000' }]]);
    model.names['ZIEL_K3_IST'] = '=Daten!$J$1';
    model.names['ZIEL_K3_STATUS'] = '=Daten!$J$2';
    model.names['ZIEL_K3_ERREICHT'] = '=Daten!$J$3';
    const { pruefung } = await check();
    const k3 = pruefung.ziele[2]!;
    expect(['0,9', '1,9', '2,9'].map((k) => model.sheets[0]!.cells[k])).toEqual([
      { value: k3.ist, format: '0.000' },
      { value: k3.status },
      { value: k3.erreicht },
    ]);
  });

  it.each([
    ['a formula', { formula: '=1+1', value: 2 }, false, 'ausgabe-formel'],
    ['a formula that shows nothing', { formula: '=""', value: '' }, false, 'ausgabe-formel'],
    ['a locked cell', { value: 1 }, true, 'ausgabe-gesperrt'],
  ])('are left alone: %s', async (_, cell, locked, regel) => {
    put(model.sheets[0]!, 'J1', [[cell]]);
    model.sheets[0]!.protected = locked;
    model.names['ZIEL_K3_IST'] = '=Daten!$J$1';
    const { befunde } = await check();
    expect(befunde.map((b) => b.regel)).toContain(regel);
    expect(model.sheets[0]!.cells['0,9']).toEqual(cell);
  });

  it('a text of the workbook that looks like a formula or a number stays a text', async () => {
    put(model.sheets[0]!, 'H1', [['=1+1 & Co']]);
    model.names['ZIEL_TRAEGER'] = '=Daten!$H$1';
    await check();
    expect(ours().cells['1,1']).toEqual({ value: '=1+1 & Co' });
  });
});

describe('showing a place', () => {
  it('activates the sheet and selects the range', async () => {
    await new OfficeWorkbook({ supports: () => true }).select({
      blatt: 'Daten',
      zeile: 1,
      spalte: 2,
      zeilen: 2,
      spalten: 1,
    });
    expect([model.active, model.selected]).toEqual(['Daten', 'Daten!C2:C3']);
  });

  it('says so where the sheet is gone', async () => {
    const place = { blatt: 'Weg', zeile: 0, spalte: 0, zeilen: 1, spalten: 1 };
    await expect(new OfficeWorkbook().select(place)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
