import { describe, expect, it } from 'vitest';
import type { Behebung } from '../../../src/domain/behebung/behebung';
import { adresse } from '../../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook, type Check } from '../../../src/workbook/check';
import { repairOfName } from '../../../src/workbook/name-repair';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { WorkbookModel, type SheetModel } from '../../../workbench/host';
import { BA_NAMES, baRows } from '../../support/ba-book';
import { define, undefine } from '../../support/goal-book';
import { dump } from './support/books';
import { put } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

type Rows = (number | string)[][];
type NameRepair = Extract<Behebung, { art: 'name' }>;

interface Scene {
  readonly model: WorkbookModel;
  readonly sheet: SheetModel;
  readonly host: TestHost;
}

/** A name that has to be put in quotes. */
const SHEET = "Daten '18";

/** Where the series of a column of the fixture stands: months downwards, or to the right. */
const down = (column: string): string => `$${column}$4:$${column}$28`;
const across = (column: string): string => {
  const row = column.charCodeAt(0) - 64;
  return `$D$${String(row)}:$AB$${String(row)}`;
};
const formulaOf = (range: string): string => `='Daten ''18'!${range}`;

/** A workbook as the BA heads it, set up, of which one name is missing. */
const without = (missing: string, rows: Rows = baRows(), rangeOf = down): Scene => {
  const model = new WorkbookModel();
  const sheet = model.addSheet(SHEET);
  put(sheet, 'A1', rows);
  for (const [name, column] of Object.entries(BA_NAMES)) define(model, name, formulaOf(rangeOf(column)));
  undefine(model.names, missing);
  return { model, sheet, host: startExcel(model) };
};

const workbook = new OfficeWorkbook({ wait: () => Promise.resolve() });
const repair = async (name: string): Promise<NameRepair | undefined> =>
  (await repairOfName(workbook, name, KREIS_KLEVE_2018)) as NameRepair | undefined;

const look = (): Promise<Check> =>
  checkWorkbook(workbook, {
    vereinbarung: KREIS_KLEVE_2018,
    now: new Date(2019, 0, 15),
    ...{ mode: 'fest', write: false },
  });
const goal = ({ pruefung }: Check, id: string) => pruefung.ziele.find(({ ziel }) => ziel.id === id)!;
const missingNames = ({ befunde }: Check) => befunde.flatMap((b) => b.fehlenderName ?? []);

describe('a name that is missing', () => {
  it('is offered for the one range that its heading names; looking changes nothing', async () => {
    const { model, host } = without('ZIEL_INT');
    const before = dump(model);
    const check = await look();
    expect(goal(check, 'INT').status).toBe('nicht bewertbar');
    expect(missingNames(check)).toContain('ZIEL_INT');
    const found = (await repair('ZIEL_INT'))!;
    expect([found.art, found.name, adresse(found.ort)]).toEqual(['name', 'ZIEL_INT', "'Daten ''18'!B4:B28"]);
    expect(found.entfernen).toBeUndefined();
    expect(found.titel.de).toMatch(/^ZIEL_INT benennen: 'Daten ''18'!B4:B28\. Überschrift „INT“/);
    expect(found.titel.en).toMatch(/^Name ZIEL_INT: 'Daten ''18'!B4:B28\. heading "INT"/);
    expect(dump(model)).toBe(before);
    expect(unknownIn(host)).toEqual([]);
  });

  it('once defined makes its goal evaluable, with the figures of its column', async () => {
    without('ZIEL_INT');
    await workbook.amend((await repair('ZIEL_INT'))!);
    const check = await look();
    // 262 + 246 + 253 + 260 + 244 + 251 + 258 + 242 + 249 + 256 + 240 + 247, and the same of 2017.
    expect(goal(check, 'INT')).toMatchObject({ ist: 3008, vorjahr: 3012, status: 'nicht erreicht' });
    expect(missingNames(check)).not.toContain('ZIEL_INT');
    expect(await repair('ZIEL_INT')).toBeUndefined();
  });

  it('is all that is added; undo takes it away, and redo adds it again', async () => {
    const { model, host } = without('ZIEL_INT');
    const before = dump(model);
    const undo = await workbook.amend((await repair('ZIEL_INT'))!);
    const after = dump(model);
    expect(model.names.at(-1)).toMatchObject({ name: 'ZIEL_INT', formula: formulaOf(down('B')) });
    const [added] = model.names.splice(-1);
    expect(dump(model)).toBe(before);
    model.names.push(added!);

    const redo = await workbook.amend(undo);
    expect(dump(model)).toBe(before);
    expect(goal(await look(), 'INT').status).toBe('nicht bewertbar');
    expect(await workbook.amend(redo)).toEqual(undo);
    expect(dump(model)).toBe(after);
    expect(unknownIn(host)).toEqual([]);
  });

  it.each(Object.entries(BA_NAMES))('may be any: %s', async (name, column) => {
    const { model } = without(name);
    expect(missingNames(await look())).toContain(name);
    await workbook.amend((await repair(name))!);
    expect(model.names.at(-1)).toMatchObject({ name, formula: formulaOf(down(column)) });
    expect(missingNames(await look())).not.toContain(name);
  });

  it('is found where the months stand to the right', async () => {
    const rows = baRows();
    const turned = rows[2]!.map((_, c) => rows.slice(0, 28).map((row) => row[c] ?? ''));
    const { model } = without('ZIEL_LZB', turned, across);
    expect(goal(await look(), 'K3').status).toBe('nicht bewertbar');
    await workbook.amend((await repair('ZIEL_LZB'))!);
    expect(model.names.at(-1)).toMatchObject({ name: 'ZIEL_LZB', formula: formulaOf('$D$7:$AB$7') });
    // 7400 − 3 · (13 … 24), on average 7400 − 3 · 18,5.
    expect(goal(await look(), 'K3').ist).toBeCloseTo(7344.5, 10);
  });

  it('is not defined where somebody has just done so, and nothing is changed', async () => {
    const { model } = without('ZIEL_INT');
    const found = (await repair('ZIEL_INT'))!;
    define(model, 'ZIEL_INT', formulaOf(down('D')));
    const before = dump(model);
    await expect(workbook.amend(found)).rejects.toMatchObject({ code: 'name-vergeben' });
    expect(dump(model)).toBe(before);
  });
});

/** Months and one column of the fixture below their headings, each value changed. */
const column = (index: number, change: (value: number, month: number) => number): Rows =>
  baRows()
    .slice(2, 28)
    .map((row, i) => [row[0]!, i === 0 ? row[index]! : change(row[index] as number, i - 1)]);
const [INT, INT_LZB] = [1, 7];
/** The values alone, without their months. */
const putValues = (sheet: SheetModel, at: string, rows: Rows): void => {
  put(
    sheet,
    at,
    rows.map(([, value]) => [value!]),
  );
};

const same = (value: number): number => value;

const MONTH_NAMES = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

describe('nothing is offered, and nothing changed,', () => {
  it.each<[string, string, (scene: Scene) => void]>([
    [
      'where another range with the same values fits as well',
      'ZIEL_INT',
      ({ model }) => {
        put(model.addSheet('Kopie'), 'A3', column(INT, same));
      },
    ],
    [
      'where another range with other values fits as well',
      'ZIEL_INT',
      ({ model }) => {
        put(
          model.addSheet('Neu'),
          'A3',
          column(INT, (value) => value + 1),
        );
      },
    ],
    [
      'where a second column beside it has the same heading',
      'ZIEL_INT',
      ({ sheet }) => {
        putValues(sheet, 'P3', column(INT, same));
      },
    ],
    [
      'where the heading is gone',
      'ZIEL_INT',
      ({ sheet }) => {
        put(sheet, 'B3', [['Anzahl']]);
      },
    ],
    [
      'where it stands on a hidden sheet only',
      'ZIEL_INT',
      ({ model, sheet }) => {
        model.addSheet('Übersicht');
        sheet.visibility = 'Hidden';
      },
    ],
    [
      'where the figures look accumulated, which the series must not be',
      'ZIEL_INT',
      ({ sheet }) => {
        const months = column(INT, (_, month) => 250 * (((month + 11) % 12) + 1));
        putValues(sheet, 'B3', months);
      },
    ],
    [
      'where a part would be greater than its whole',
      'ZIEL_INT_LZB',
      ({ sheet }) => {
        const months = column(INT_LZB, (value) => value + 400);
        putValues(sheet, 'H3', months);
      },
    ],
    [
      'where the name exists and its range is lost',
      'ZIEL_INT',
      ({ model }) => {
        define(model, 'ZIEL_INT', '=#REF!');
      },
    ],
    [
      'where a sheet has the name for itself',
      'ZIEL_INT',
      ({ sheet }) => {
        sheet.names.push({ name: 'ZIEL_INT', formula: formulaOf(down('B')), visible: true });
      },
    ],
    [
      'where there is no axis by which to find it',
      'ZIEL_INT',
      ({ model, sheet }) => {
        undefine(model.names, 'ZIEL_MONAT');
        put(
          sheet,
          'A4',
          Array.from({ length: 25 }, (_, i) => [`Zeile ${String(i)}`]),
        );
      },
    ],
    [
      'where the months are only names, so that a sheet of dates would have to be made',
      'ZIEL_MONAT',
      ({ sheet }) => {
        put(sheet, 'A3', [['2016'], ['Dez'], ...MONTH_NAMES.map((m) => [m])]);
        put(sheet, 'A4', [...Array.from({ length: 25 }, (_, i) => [MONTH_NAMES[(i + 11) % 12]!])]);
      },
    ],
    [
      'where the months of the axis are more than the named series have',
      'ZIEL_MONAT',
      ({ model }) => {
        for (const { name: series, formula } of [...model.names])
          define(model, series, formula.replace('$28', '$27'));
      },
    ],
  ])('%s', async (_, name, spoil) => {
    const scene = without(name);
    expect(await repair(name)).toBeDefined();
    spoil(scene);
    const before = dump(scene.model);
    expect(await repair(name)).toBeUndefined();
    expect(dump(scene.model)).toBe(before);
    expect(unknownIn(scene.host)).toEqual([]);
  });

  it('for a name that no workbook needs', async () => {
    without('ZIEL_INT');
    expect(await repair('ZIEL_INT_IST')).toBeUndefined();
    expect(await repair('ZIEL_GIBT_ES_NICHT')).toBeUndefined();
  });

  it.each(['AccessDenied', 'InvalidOrTimedOutSession', 'GeneralException'])(
    'where Excel fails with %s in any request; the next try finds it',
    async (code) => {
      const { model, host } = without('ZIEL_INT');
      const before = dump(model);
      const found = await repair('ZIEL_INT');
      for (const request of host.requests.map((_, i) => i)) {
        host.requests.length = 0;
        host.failBefore = (r) => (r === request ? code : undefined);
        const error: unknown = await repair('ZIEL_INT').catch((e: unknown) => e);
        expect(error).toMatchObject({ name: 'WorkbookError', code });
        expect((error as Error).message).toMatch(
          /^Das Lesen der Mappe ist nicht gelungen\. .*unverändert\.$/,
        );
      }
      host.failBefore = () => undefined;
      expect(dump(model)).toBe(before);
      expect(await repair('ZIEL_INT')).toEqual(found);
      expect(found).toBeDefined();
    },
  );
});
