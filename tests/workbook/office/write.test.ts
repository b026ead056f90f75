import { beforeEach, describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook, type Check } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { adresse, zelle } from '../../../src/domain/ort';
import { profile, type SheetModel, type WorkbookModel } from '../../../workbench/host';
import { define, undefine } from '../../support/goal-book';
import { dump, simpleBook } from './support/books';
import { cell, content, contentAt, moveTable, put, tablesOf } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

let host: TestHost;
let model: WorkbookModel;

const check = (
  mode: 'live' | 'fest' | 'auto' = 'auto',
  supports = (): boolean => true,
  now = new Date(2026, 4, 1, 12),
): Promise<Check> =>
  checkWorkbook(new OfficeWorkbook({ supports }), { vereinbarung: KREIS_KLEVE_2018, now, mode, write: true });

const start = (prepared: WorkbookModel): void => {
  model = prepared;
  host = startExcel(model);
};

const ours = (): SheetModel => model.sheet('Zielerreichung')!;
/** A cell of the goals' table: row 0 is the header. */
const goalCell = (row: number, column: number): unknown => content(ours().cell(8 + row, column));

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
    model.sheets[0]!.names.push(model.names.find(({ name }) => name === 'ZIEL_LZB')!);
    undefine(model.names, 'ZIEL_LZB');
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
    if (!all) model.profile = profile('2019');
    await check('fest', supports);
    moveTable(ours(), 'Beobachtungen', 'A17:E40');
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
    expect(unknownIn(host)).toEqual([]);
  });
});

describe('the sheet', () => {
  it('is made at the end, with both tables, and not shown by itself', async () => {
    model.select(zelle('Daten', 0, 0));
    const { geschrieben } = await check();
    expect(geschrieben).toBe(true);
    expect(model.sheets.at(-1)?.name).toBe('Zielerreichung');
    expect(model.active?.name).toBe('Daten');
    expect(tablesOf(ours()).map(({ name, area, style }) => [name, area, style])).toEqual([
      ['Zielerreichung', 'A9:K14', 'TableStyleLight1'],
      ['Beobachtungen', `A17:E${String(17 + KREIS_KLEVE_2018.beobachtungen.length)}`, 'TableStyleLight1'],
    ]);
    expect(cell(ours(), 'A1').style.bold).toBe(true);
    expect(ours().columnWidths.get(0)).toBe((44 * 7 + 5) * 0.75);
    expect(['K10', 'K11', 'K12', 'K13', 'K14'].map((at) => cell(ours(), at).style.wrapText)).toEqual(
      Array(5).fill(true),
    );
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
    expect(cell(ours(), 'B6').value).toBe(46_143.5);
  });

  it('is rewritten in place: the same cells, and what the user put beside them stays', async () => {
    await check('fest');
    put(ours(), 'M3', [['meine Notiz']]);
    ours().change(0, 0, { style: { ...cell(ours(), 'A1').style, bold: false } });
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
    const last = 17 + KREIS_KLEVE_2018.beobachtungen.length;
    moveTable(ours(), 'Beobachtungen', `A17:E${String(last + 2)}`);
    put(ours(), `A${String(last + 1)}`, [
      ['alt', 1],
      ['älter', 2],
    ]);
    await check('fest', (_set?: string, version?: string) => resizable || version !== '1.13');
    expect(dump(model)).toBe(before);
  });

  it('goes back to its place where tables were moved', async () => {
    await check('fest');
    const cells = [...ours().entries()];
    ours().cells.clear();
    for (const [row, column, moved] of cells) ours().change(row + 3, column, moved);
    moveTable(ours(), 'Zielerreichung', 'A12:K17');
    moveTable(ours(), 'Beobachtungen', `A20:E${String(20 + KREIS_KLEVE_2018.beobachtungen.length)}`);
    await check('fest');
    expect(tablesOf(ours()).map(({ area }) => area)).toEqual([
      'A9:K14',
      `A17:E${String(17 + KREIS_KLEVE_2018.beobachtungen.length)}`,
    ]);
    expect(goalCell(0, 0)).toEqual({ value: 'Ziel' });
  });

  it.each([
    ['somebody else made it', (sheet: SheetModel) => void (sheet.tables.length = 0), 'zielblatt-fremd'],
    [
      'its columns were changed',
      (sheet: SheetModel) => {
        put(sheet, 'C9', [['Notiz']]);
      },
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
    model.names.length = 0;
    const before = dump(model);
    expect((await check()).geschrieben).toBe(false);
    expect(dump(model)).toBe(before);
  });
});

describe("the user's own cells", () => {
  it('receive values and keep their format', async () => {
    put(model.sheets[0]!, 'J1', [[{ value: 'alt', format: '0.000' }]]);
    define(model, 'ZIEL_K3_IST', '=Daten!$J$1');
    define(model, 'ZIEL_K3_STATUS', '=Daten!$J$2');
    define(model, 'ZIEL_K3_ERREICHT', '=Daten!$J$3');
    const { pruefung } = await check();
    const k3 = pruefung.ziele[2]!;
    expect(['J1', 'J2', 'J3'].map((at) => contentAt(model.sheets[0]!, at))).toEqual([
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
    define(model, 'ZIEL_K3_IST', '=Daten!$J$1');
    const { befunde } = await check();
    expect(befunde.map((b) => b.regel)).toContain(regel);
    expect(contentAt(model.sheets[0]!, 'J1')).toEqual(cell);
  });

  it('a text of the workbook that looks like a formula or a number stays a text', async () => {
    put(model.sheets[0]!, 'H1', [['=1+1 & Co']]);
    define(model, 'ZIEL_TRAEGER', '=Daten!$H$1');
    await check();
    expect(contentAt(ours(), 'B2')).toEqual({ value: '=1+1 & Co' });
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
    expect([model.active?.name, model.selection && adresse(model.selection)]).toEqual([
      'Daten',
      'Daten!C2:C3',
    ]);
  });

  it('says so where the sheet is gone', async () => {
    const place = { blatt: 'Weg', zeile: 0, spalte: 0, zeilen: 1, spalten: 1 };
    await expect(new OfficeWorkbook().select(place)).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
