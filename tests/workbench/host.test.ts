import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it } from 'vitest';
import { putInput } from '../../workbench/host/cell-input';
import { FunctionCalls } from '../../workbench/host/functions';
import { TransportError } from '../../workbench/host/errors';
import { WorkbookModel } from '../../workbench/host/model';
import { startOffice, type OfficeOptions, type RunningOffice } from '../../workbench/host/node';
import { OBJECT_MODEL } from '../../workbench/host/objects';
import { readFormula } from '../../workbench/host/formula';
import { recalculate } from '../../workbench/host/recalculate';

let book: WorkbookModel;
let office: RunningOffice;

const start = (options: OfficeOptions = {}): void => {
  book = new WorkbookModel();
  const sheet = book.addSheet('Daten');
  [10, 20, 30].forEach((v, i) => {
    putInput(sheet, i, 0, v);
  });
  book.names.push(
    { name: 'REIHE', formula: '=Daten!$A$1:$A$3', visible: true },
    { name: 'KAPUTT', formula: '=#REF!', visible: true },
  );
  office = startOffice(book, options);
};

beforeEach(() => {
  start();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => office.Excel.run(batch);

const failure = async (
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> =>
  run(batch).then(
    () => expect.unreachable(),
    (error: unknown) => error as OfficeExtension.Error,
  );

const cell = (row: number, column: number): unknown => book.sheets[0]!.cell(row, column).value;

describe("the host under Microsoft's client", () => {
  it('gives what was asked for, and PropertyNotLoaded for the rest', async () => {
    await run(async (context) => {
      const range = context.workbook.names.getItem('reihe').getRange().load('values,address');
      await context.sync();
      expect(range.values).toEqual([[10], [20], [30]]);
      expect(range.address).toBe('Daten!A1:A3');
      expect(() => range.rowCount).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it.each(['FEHLT', 'KAPUTT'])('passes null objects on: %s', async (name) => {
    await run(async (context) => {
      const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
      const used = range.getUsedRangeOrNullObject(true).load('values');
      range.load('address');
      await context.sync();
      expect([range.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('loads through collections', async () => {
    book.sheets[0]!.names.push({ name: 'LOKAL', formula: '=Daten!$A$1', visible: true });
    await run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        'items/name,items/protection/protected,items/names/items/name',
      );
      await context.sync();
      expect(
        sheets.items.map((s) => [s.name, s.protection.protected, s.names.items.map((n) => n.name)]),
      ).toEqual([['Daten', false, ['LOKAL']]]);
    });
  });

  it('keeps what ran before an error, as Excel has no rollback', async () => {
    const error = await failure(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Daten');
      sheet.getRange('A1').values = [[11]];
      sheet.getRange('A2:A3').values = [[21]];
      sheet.getRange('A3').values = [[31]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect([cell(0, 0), cell(1, 0), cell(2, 0)]).toEqual([11, 20, 30]);
  });

  it('names what it does not know', async () => {
    const error = await failure(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Workbook.pivotTables');
  });

  it.each<[string, (c: Excel.RequestContext) => void, string]>([
    ['a missing sheet', (c) => void c.workbook.worksheets.getItem('Nichts').load('name'), 'ItemNotFound'],
    ['a second sheet of the name', (c) => void c.workbook.worksheets.add('DATEN'), 'ItemAlreadyExists'],
    ['a name too long', (c) => void c.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument'],
    [
      'a whole column',
      (c) => void c.workbook.worksheets.getItem('Daten').getRange('A:A').load('values'),
      'ResponsePayloadSizeLimitExceeded',
    ],
  ])('refuses %s', async (_, act, code) => {
    const error = await failure(async (context) => {
      act(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it('refuses locked cells of a protected sheet, and takes unlocked ones', async () => {
    const sheet = book.sheets[0]!;
    sheet.protected = true;
    sheet.change(1, 0, { locked: false });
    const write = (address: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Daten').getRange(address).values = [[99]];
      await context.sync();
    };
    expect((await failure(write('A1'))).code).toBe('AccessDenied');
    await run(write('A2'));
    expect([cell(0, 0), cell(1, 0)]).toEqual([10, 99]);
  });

  it.each([
    [1900, 36_526],
    [1904, 35_064],
  ] as const)('computes DATE in the %i system', async (system, serial) => {
    book.datumssystem = system;
    await run(async (context) => {
      const date = context.workbook.functions.date(2000, 1, 1).load('value');
      await context.sync();
      expect(date.value).toBe(serial);
    });
  });

  it.each([
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ])('loses a request on demand: %i', async (status, code) => {
    start({
      faults: {
        beforeRequest: () => {
          throw new TransportError(status);
        },
      },
    });
    const error = await failure(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(error.code).toBe(code);
  });

  it('says which requirement sets there are', () => {
    start({ requirements: { ExcelApi: '1.10' } });
    const { requirements } = office.Office.context;
    expect(['1.10', '1.11'].map((v) => requirements.isSetSupported('ExcelApi', v))).toEqual([true, false]);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
  });
});

describe('custom functions', () => {
  it.each([0, null] as const)('are handed empty cells as %j', async (emptyCells) => {
    start({ emptyCells });
    office.CustomFunctions.associate('ECHO', (range: unknown[][]) => JSON.stringify(range));
    expect(await office.call('ECHO', [[[1], [null]]])).toEqual({
      ok: true,
      value: `[[1],[${String(emptyCells)}]]`,
    });
  });

  it('are handed error values with their code, and give errors with a message', async () => {
    office.CustomFunctions.associate('CODE', (range: { code: string }[][]) => range[0]![0]!.code);
    office.CustomFunctions.associate('FEHLT', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Microsoft's class
      throw new office.CustomFunctions.Error(office.CustomFunctions.ErrorCode.notAvailable, 'kein Wert');
    });
    expect(await office.call('CODE', [[[{ fehler: '#NV' }]]])).toEqual({ ok: true, value: '#N/A' });
    expect(await office.call('FEHLT', [])).toEqual({ ok: false, fehler: '#NV', meldung: 'kein Wert' });
  });
});

describe('formulas that call a custom function', () => {
  const place = () => ({ book, sheet: book.sheets[0]!, row: 5, column: 1 });

  it.each([
    ['=ZIEL.K3(REIHE,,"Delta",-0.4,TRUE)', 'ZIEL_K3'],
    ['=_xldudf_ZIEL_K3(REIHE,,"Delta",-0.4,TRUE)', 'ZIEL_K3'],
  ])('%s', (formula, id) => {
    expect(readFormula(formula, place())).toEqual({
      id,
      args: [[[10], [20], [30]], undefined, 'Delta', -0.4, true],
      addresses: ['Daten!A1:A3', '', '', '', ''],
    });
  });

  it('reads the same row of a table', () => {
    const sheet = book.sheets[0]!;
    putInput(sheet, 4, 0, 'Soll in %');
    putInput(sheet, 5, 0, 2.5);
    const range = { blatt: 'Daten', zeile: 4, spalte: 0, zeilen: 2, spalten: 2 };
    sheet.tables.push({
      id: '{1}',
      name: 'T',
      range,
      style: '',
      showFilterButton: true,
      showBandedRows: true,
    });
    expect(readFormula('=ZIEL.K3([@[Soll in %]])', place())).toMatchObject({
      args: [2.5],
      addresses: ['Daten!A6'],
    });
  });

  it('shows #NAME? without an add-in, spills with one, and #ÜBERLAUF! where it cannot', async () => {
    const sheet = book.sheets[0]!;
    putInput(sheet, 0, 2, '=ZIEL.DREI()');
    await recalculate(book, undefined);
    expect(cell(0, 2)).toEqual({ fehler: '#NAME?' });
    office.CustomFunctions.associate('ZIEL_DREI', () => [[1, 2, 3]]);
    await recalculate(book, office.calls);
    expect([cell(0, 2), cell(0, 3), cell(0, 4)]).toEqual([1, 2, 3]);
    putInput(sheet, 0, 4, 'im Weg');
    sheet.spilled.clear();
    await recalculate(book, office.calls);
    expect([cell(0, 2), cell(0, 4)]).toEqual([{ fehler: '#ÜBERLAUF!' }, 'im Weg']);
  });

  it('settles calls that were overtaken', async () => {
    const calls = new FunctionCalls(() => undefined, null);
    const answer = calls.call('ZIEL_K3', []);
    calls.cancelAll();
    expect(await answer).toMatchObject({ ok: false, cancelled: true });
  });
});

describe('the declared object model', () => {
  const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
  const bodyOf = (name: string): string =>
    new RegExp(
      `^ {4}(?:class|interface) ${name}(?:<\\w+>)? (?:extends [^{]+)?\\{\\n([\\s\\S]*?)^ {4}\\}`,
      'm',
    ).exec(types.slice(types.indexOf('declare namespace Excel')))?.[1] ?? '';

  it.each([...OBJECT_MODEL.values()].map((t) => [t.name, t] as const))(
    'has only members of Excel.%s',
    (name, type) => {
      const body = bodyOf(name);
      expect(body.length).toBeGreaterThan(0);
      const invented = Object.keys(type.members)
        .filter((member) => !member.startsWith('_'))
        .filter((member) => !new RegExp(`^ {8}(?:readonly )?${member}\\??[(:<]`, 'm').test(body));
      expect(invented).toEqual([]);
    },
  );
});
