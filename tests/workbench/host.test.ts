import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeEach, describe, expect, it } from 'vitest';
import { putInput } from '../../workbench/host/cell-input';
import { FunctionCalls } from '../../workbench/host/functions';
import { TransportError } from '../../workbench/host/errors';
import { WorkbookModel } from '../../workbench/host/model';
import { startOffice, type OfficeOptions, type RunningOffice } from '../../workbench/host/node';
import { OBJECT_MODEL } from '../../workbench/host/objects';
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
  it.each<[string, (c: Excel.RequestContext) => void, string]>([
    [
      'a range too large for an answer',
      (c) => void c.workbook.worksheets.getItem('Daten').getRange('A1:A600000').load('values'),
      'ResponsePayloadSizeLimitExceeded',
    ],
  ])('refuses %s', async (_, act, code) => {
    const error = await failure(async (context) => {
      act(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
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
  /** What a formula in B6 asks of the add-in. */
  const asked = (formula: string): unknown => {
    let call: unknown;
    const calls = new FunctionCalls(() => undefined, null);
    calls.start = (id, args, { parameterAddresses: addresses }) => {
      call = { id, args, addresses };
      return () => undefined;
    };
    putInput(book.sheets[0]!, 5, 1, formula);
    void recalculate(book, calls);
    return call;
  };

  it.each([
    ['=ZIEL.K3(REIHE,,"Delta",-0.4,TRUE)', 'ZIEL_K3'],
    ['=_xldudf_ZIEL_K3(REIHE,,"Delta",-0.4,TRUE)', 'ZIEL_K3'],
  ])('%s', (formula, id) => {
    expect(asked(formula)).toEqual({
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
    expect(asked('=ZIEL.K3([@[Soll in %]])')).toMatchObject({
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
