import { beforeEach, describe, expect, it } from 'vitest';
import { FARBE_EINGABE, type Blattinhalt, type Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { ZIELVEREINBARUNG } from '../../../src/domain/blatt/eigene-blaetter';
import { spaltenname, zelle } from '../../../src/domain/ort';
import type { Blattfund, Snapshot } from '../../../src/domain/snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office';
import type { SheetModel, WorkbookModel } from '../../../workbench/host';
import { define } from '../../support/goal-book';
import { agreementWith, rowsOf, rowsOnSheet, rowsRead, TABLES, type Rows } from '../support/agreement';
import { sheetWith } from '../xlsx/entry';
import { dump, simpleBook } from './support/books';
import { cell, contentAt, moveTable, put, putTable, tablesOf } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

let host: TestHost;
let model: WorkbookModel;
let workbook: OfficeWorkbook;

beforeEach(() => {
  model = simpleBook();
  host = startExcel(model);
  workbook = new OfficeWorkbook({ supports: () => true });
});

const write = async (
  blatt: Blattinhalt | null,
  more: Partial<Eintrag> = {},
  by: OfficeWorkbook = workbook,
): Promise<void> => {
  await by.write({ blatt, ausgaben: [], ...more }, await by.read());
};

/** The last column of each table, and the one behind the first table. */
const LAST = ZIELVEREINBARUNG.tabellen.map(({ kopf }) => spaltenname(kopf.length - 1)) as [
  string,
  string,
  string,
];
const BEHIND = spaltenname(ZIELVEREINBARUNG.tabellen[0].kopf.length);

const sheet = (): SheetModel => model.sheet('Zielvereinbarung')!;
const areas = (): Record<string, string> =>
  Object.fromEntries(tablesOf(sheet()).map(({ name, area }) => [name, area]));

const read = async (): Promise<Snapshot & { vereinbarungsblatt: Blattfund }> => {
  const snapshot = await workbook.read();
  expect(unknownIn(host)).toEqual([]);
  return snapshot as Snapshot & { vereinbarungsblatt: Blattfund };
};

/** Requests that something costs. */
const cost = async (act: () => Promise<unknown>): Promise<number> => {
  host.requests.length = 0;
  await act();
  return host.requests.length;
};

describe('the sheet Zielvereinbarung', () => {
  const content = agreementWith(5, 3, 1);

  it('is made at the end with its three tables, and read back as it was written', async () => {
    expect(await read()).toMatchObject({ vereinbarungsziel: { art: 'fehlt' } });
    expect(await cost(() => write(content))).toBe(3);
    expect(model.sheets.at(-1)).toBe(sheet());
    expect(areas()).toEqual({
      Zielvereinbarung: `A6:${LAST[0]}11`,
      Planung: `A14:${LAST[1]}17`,
      EigeneKennzahlen: `A20:${LAST[2]}21`,
    });
    const { vereinbarungsblatt, vereinbarungsziel } = await read();
    expect(vereinbarungsziel).toMatchObject({ art: 'eigen', gesperrt: false });
    for (const name of TABLES) expect(rowsRead(vereinbarungsblatt, name)).toEqual(rowsOf(content, name));
    expect(vereinbarungsblatt.werte[1]?.slice(0, 3)).toEqual(['Träger', '=Kreis Kleve', null]);
    expect(vereinbarungsblatt).toMatchObject({ gesperrt: false, andereBlaetter: [] });
  });

  it('shows what people fill in and hides what is not for them', async () => {
    await write(content);
    expect(['B2', 'D7', 'D11', `${LAST[0]}7`].map((at) => cell(sheet(), at).style.fill)).toEqual(
      Array(4).fill(FARBE_EINGABE),
    );
    expect(['A2', 'A7', 'C7', 'D12'].map((at) => cell(sheet(), at).style.fill)).toEqual(
      Array(4).fill(undefined),
    );
    expect(contentAt(sheet(), 'C7')).toEqual({ value: 'schlüssel-0', format: ';;;' });
    expect(contentAt(sheet(), 'D7')).toEqual({ value: -0.5 });
  });

  it('has a row below each header where there is nothing to say', async () => {
    await write(agreementWith(1, 0, 0));
    expect(areas()).toEqual({
      Zielvereinbarung: `A6:${LAST[0]}7`,
      Planung: `A10:${LAST[1]}11`,
      EigeneKennzahlen: `A14:${LAST[2]}15`,
    });
  });

  it('and Zielerreichung leave each other alone', async () => {
    await write(sheetWith([['K3', 1]]));
    const results = model.sheet('Zielerreichung')!;
    const before = JSON.stringify([...results.entries()]);
    await write(content);
    await write(agreementWith(7, 1, 1));
    expect(JSON.stringify([...results.entries()])).toBe(before);
    expect(await read()).toMatchObject({ zielblatt: { art: 'eigen' }, vereinbarungsziel: { art: 'eigen' } });
  });

  it('can both be written with what one reading found', async () => {
    const snapshot = await workbook.read();
    await workbook.write({ blatt: content, ausgaben: [] }, snapshot);
    await workbook.write({ blatt: sheetWith([['K3', 1]]), ausgaben: [] }, snapshot);
    expect(model.sheets.map(({ name }) => name).slice(-2)).toEqual(['Zielvereinbarung', 'Zielerreichung']);
  });

  it.each<[string, Rows]>([
    ['more', [9, 6, 4]],
    ['fewer', [1, 1, 0]],
    ['three hundred', [250, 40, 10]],
  ])('is rewritten in place with rows: %s', async (_, rows) => {
    await write(content);
    const other = agreementWith(...rows);
    expect(await cost(() => write(other))).toBe(2);
    expect(model.sheets.filter(({ name }) => name === 'Zielvereinbarung')).toHaveLength(1);
    const { vereinbarungsblatt } = await read();
    for (const [i, name] of TABLES.entries())
      expect(rowsRead(vereinbarungsblatt, name).slice(0, rows[i]! + 1)).toEqual(rowsOf(other, name));
    const filled = rows.reduce<number>((sum, n) => sum + n, 0);
    expect(rowsOnSheet(vereinbarungsblatt)).toBe(filled);
  });

  it('keeps what the user put beside it: cells, a column at the right of a table, a table of his own', async () => {
    await write(content);
    put(sheet(), 'S2', [['Notiz']]);
    put(sheet(), `${BEHIND}6`, [['Zuständig'], ['Frau A'], ['Herr B']]);
    moveTable(sheet(), 'Zielvereinbarung', `A6:${BEHIND}11`);
    put(sheet(), 'S5', [
      ['Stelle', 'Zahl'],
      ['Kleve', 1],
    ]);
    putTable(model, sheet(), 'Stellen', 'S5:T6');
    await write(agreementWith(5, 5, 1));
    expect(areas()).toMatchObject({
      Zielvereinbarung: `A6:${BEHIND}11`,
      Planung: `A14:${LAST[1]}19`,
      Stellen: 'S5:T6',
    });
    expect(['S2', `${BEHIND}6`, `${BEHIND}8`, 'T6'].map((at) => cell(sheet(), at).value)).toEqual([
      'Notiz',
      'Zuständig',
      'Herr B',
      1,
    ]);
  });
});

describe('reading', () => {
  const content = agreementWith(4, 2, 1);

  it.each([
    ['none of the sheets', []],
    ['the agreement', [content]],
    ['both sheets', [content, sheetWith([['K3', 1]])]],
  ])('takes one request: %s', async (_, sheets) => {
    for (const blatt of sheets) await write(blatt);
    expect(await cost(() => workbook.read())).toBe(1);
  });

  it('takes one more where the sheet has a table of another name, together with names of one sheet', async () => {
    await write(content);
    putTable(model, sheet(), 'Stellen', 'S5:T6');
    expect(await cost(() => workbook.read())).toBe(2);
    model.sheets[0]!.names.push({ name: 'ZIEL_LUH', formula: '=Daten!$A$1:$A$2', visible: true });
    expect(await cost(() => workbook.read())).toBe(2);
  });

  it('finds the sheet whatever its case', async () => {
    put(model.addSheet('ZIELVEREINBARUNG'), 'B2', [['x', 1]]);
    const { vereinbarungsblatt, vereinbarungsziel } = await read();
    expect(vereinbarungsblatt).toEqual({
      ort: { blatt: 'ZIELVEREINBARUNG', zeile: 1, spalte: 1, zeilen: 1, spalten: 2 },
      werte: [['x', 1]],
      gesperrt: false,
      tabellen: [],
      andereBlaetter: [],
    });
    expect(vereinbarungsziel).toMatchObject({ art: 'fremd', ersetzbar: false });
  });

  it('an empty sheet is one without cells, and none is none', async () => {
    expect(await workbook.read()).not.toHaveProperty('vereinbarungsblatt');
    model.addSheet('Zielvereinbarung');
    expect((await read()).vereinbarungsblatt).toMatchObject({ ort: { zeilen: 0, spalten: 0 }, werte: [] });
  });

  it('does not read what lies far away', async () => {
    await write(content);
    put(sheet(), 'A5000', [['weit unten']]);
    put(sheet(), 'CZ1', [['weit rechts']]);
    const { ort } = (await read()).vereinbarungsblatt;
    expect(ort.zeilen).toBeLessThan(30);
    expect(ort.spalten).toBe(Math.max(...ZIELVEREINBARUNG.tabellen.map(({ kopf }) => kopf.length)));
  });

  /** What somebody did to the sheet, the table's name afterwards, and its header's first cells. */
  const spoilt: [string, () => void, string, unknown[]][] = [
    [
      'a renamed table',
      () => {
        sheet().tables.find((t) => t.name === 'Zielvereinbarung')!.name = 'ZV_2018';
      },
      'ZV_2018',
      ['Bereich', 'Id', 'Name'],
    ],
    [
      'a column that was deleted',
      () => {
        put(sheet(), 'B6', [['Name', 'Kennzahl']]);
        moveTable(sheet(), 'Zielvereinbarung', 'A6:C10');
      },
      'Zielvereinbarung',
      ['Bereich', 'Name', 'Kennzahl'],
    ],
    [
      'a column that was inserted',
      () => {
        put(sheet(), 'B6', [['Zuständig', 'Id', 'Name']]);
        moveTable(sheet(), 'Zielvereinbarung', `A6:${BEHIND}10`);
      },
      'Zielvereinbarung',
      ['Bereich', 'Zuständig', 'Id'],
    ],
    [
      'a table that was moved to the right',
      () => {
        for (const [row, column, moved] of [...sheet().entries()])
          if (row >= 5 && row < 10) {
            sheet().clear(row, column);
            sheet().change(row, column + 20, moved);
          }
        sheet().tables.find((t) => t.name === 'Zielvereinbarung')!.range = {
          ...zelle('Zielvereinbarung', 5, 20),
          zeilen: 5,
          spalten: ZIELVEREINBARUNG.tabellen[0].kopf.length,
        };
      },
      'Zielvereinbarung',
      ['Bereich', 'Id', 'Name'],
    ],
  ];

  it.each(spoilt)('gives what is there: %s', async (_, spoil, name, header) => {
    await write(content);
    spoil();
    const { vereinbarungsblatt, vereinbarungsziel } = await read();
    expect(rowsRead(vereinbarungsblatt, name)[0]?.slice(0, 3)).toEqual(header);
    expect(vereinbarungsziel).toMatchObject({ art: 'fremd', ersetzbar: true });
  });

  it.each(spoilt)(
    'such a sheet is left alone, and written anew where the user agrees: %s',
    async (_, spoil) => {
      await write(content);
      spoil();
      const before = dump(model);
      await expect(write(agreementWith(6, 2, 2))).rejects.toMatchObject({ code: 'blatt-fremd' });
      expect(dump(model)).toBe(before);
      const other = agreementWith(2, 2, 2);
      await write(other, { ersetzt: true });
      const { vereinbarungsblatt, vereinbarungsziel } = await read();
      expect(vereinbarungsziel).toMatchObject({ art: 'eigen' });
      expect(vereinbarungsblatt.tabellen).toHaveLength(3);
      for (const name of TABLES) expect(rowsRead(vereinbarungsblatt, name)).toEqual(rowsOf(other, name));
      expect(rowsOnSheet(vereinbarungsblatt)).toBe(6);
    },
  );

  it('tells of tables on other sheets that look like copies', async () => {
    await write(content);
    const copy = model.addSheet('Zielvereinbarung (2)');
    ['Zielvereinbarung2', 'planung_1', 'EigeneKennzahlenAlt', 'Planung 2018'].forEach((name, i) => {
      putTable(model, copy, name, `A${String(i * 5 + 1)}:B${String(i * 5 + 2)}`);
    });
    expect((await read()).vereinbarungsblatt.andereBlaetter).toEqual([
      { blatt: 'Zielvereinbarung (2)', tabelle: 'Zielvereinbarung2' },
      { blatt: 'Zielvereinbarung (2)', tabelle: 'planung_1' },
    ]);
  });
});

describe('is refused', () => {
  const content = agreementWith(4, 2, 1);
  const refused = async (code: string, text: RegExp, more: Partial<Eintrag> = {}): Promise<void> => {
    const before = dump(model);
    const error: unknown = await write(agreementWith(9, 2, 1), more).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: 'WorkbookError', code });
    expect((error as Error).message).toMatch(text);
    expect((error as Error).message).toContain('Die Mappe ist unverändert.');
    expect(dump(model)).toBe(before);
  };

  it('where it is protected', async () => {
    await write(content);
    sheet().protected = true;
    expect((await read()).vereinbarungsblatt.gesperrt).toBe(true);
    await refused('blatt-gesperrt', /geschützt/);
    sheet().tables.pop();
    await refused('blatt-fremd', /fehlt die Tabelle/, { ersetzt: true });
  });

  it.each([true, false])('where the name of a table is taken; the user has agreed: %s', async (ersetzt) => {
    define(model, 'Planung', '=Daten!$A$1');
    await refused('blatt-fremd', /Der Name „Planung“ ist in der Mappe schon vergeben/, { ersetzt });
  });

  it.each([true, false])('where a table is on another sheet; the user has agreed: %s', async (ersetzt) => {
    putTable(model, model.sheets[0]!, 'Planung', 'M1:N3');
    expect((await read()).vereinbarungsziel).toMatchObject({
      art: 'fremd',
      ort: { blatt: 'Daten', spalte: 12 },
    });
    await refused('blatt-fremd', /liegt auf dem Blatt „Daten“/, { ersetzt });
  });

  it('where it is wholly the user’s, even if he has agreed', async () => {
    put(model.addSheet('Zielvereinbarung'), 'A1', [['Vertragstext']]);
    await refused('blatt-fremd', /ohne die Tabellen von Ziel/, { ersetzt: true });
  });

  it('where a table of the user’s stands in the way', async () => {
    await write(content);
    put(sheet(), 'A26', [['Stelle'], ['Kleve']]);
    putTable(model, sheet(), 'Stellen', 'A24:B26');
    await refused('blatt-fremd', /„Stellen“ steht im Weg/);
  });
});

describe('a single cell of the sheet', () => {
  const cellAt = (row: number, column: number, wert: string | number) => ({
    blatt: null,
    ausgaben: [{ name: 'Soll K3', ort: zelle('Zielvereinbarung', row, column), wert }],
  });

  it('is written and keeps its format', async () => {
    await write(agreementWith(4, 2, 1));
    sheet().change(6, 3, { format: '0.00' });
    await workbook.write(cellAt(6, 3, 12), await workbook.read());
    expect(contentAt(sheet(), 'D7')).toEqual({ value: 12, format: '0.00' });
  });

  it('is not written where it could not be put back', async () => {
    await write(agreementWith(4, 2, 1));
    const before = dump(model);
    const snapshot = await workbook.read();
    await expect(workbook.write(cellAt(2000, 3, 1), snapshot)).rejects.toThrow('could not be put back');
    expect(dump(model)).toBe(before);
  });
});
