import { describe, expect, it } from 'vitest';
import { PROFILES, profile, UserActions, WorkbookModel, type CellRecord } from '../../workbench/host';
import { startOffice } from '../../workbench/host/node';
import { Session } from '../../workbench/host/session';
import type { RequestBody } from '../../workbench/host/protocol';

const bookWith = (): WorkbookModel => {
  const book = new WorkbookModel();
  book.addSheet('Daten').change(0, 0, { value: 1 });
  return book;
};

describe('a version of Excel', () => {
  // learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
  it.each([
    ['web', '1.20', true],
    ['ltsc-2024', '1.17', true],
    ['ltsc-2024', '1.18', false],
    ['2021', '1.14', true],
    ['2021', '1.15', false],
    ['2019', '1.8', true],
    ['2019', '1.9', false],
  ] as const)('%s: ExcelApi %s is offered: %s', (id, version, offered) => {
    const book = bookWith();
    book.profile = profile(id);
    const { Office } = startOffice(book);
    expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(offered);
  });

  // learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
  it('before 2021 has no custom functions', () => {
    const with11 = PROFILES.filter((p) => 'CustomFunctionsRuntime' in p.requirements).map((p) => p.id);
    expect(with11).not.toContain('2019');
    expect(with11).toHaveLength(PROFILES.length - 1);
  });
});

describe('requests', () => {
  // learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  it('over five megabytes are refused and change nothing', async () => {
    const book = bookWith();
    const { Excel } = startOffice(book);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Daten').getRange('A1').values = [['x'.repeat(5 * 1024 * 1024)]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(book.sheet('Daten')?.cell(0, 0).value).toBe(1);
  });

  it('are answered late where a fault says so, and done at once', async () => {
    const book = bookWith();
    let answered = false;
    const { Excel } = startOffice(book, { faults: { delay: () => 200 } });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Daten').getRange('A1').values = [[2]];
      await context.sync();
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([answered, book.sheet('Daten')?.cell(0, 0).value]).toEqual([false, 2]);
    await run;
    expect(answered).toBe(true);
  });
});

describe('undo', () => {
  const write: RequestBody = {
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      3: {
        Id: 3,
        ObjectPathType: 5,
        Name: '',
        ParentObjectPathId: 2,
        ArgumentInfo: { Arguments: ['Daten'] },
      },
      4: {
        Id: 4,
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['A1'] },
      },
    },
    Actions: [
      { Id: 1, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[7]]] } },
    ],
  };

  const typedThenWritten = (id: 'web' | '2021'): { book: WorkbookModel; actions: UserActions } => {
    const book = bookWith();
    book.profile = profile(id);
    const actions = new UserActions(book, () => undefined);
    const session = new Session(book, {
      sendCalls: () => undefined,
      sendEvent: () => undefined,
      wrote: (record: CellRecord, structural) => {
        actions.addinWrote(record, structural);
      },
    });
    actions.put(book.sheets[0]!, [{ row: 0, column: 0, text: '1,5' }]);
    session.answer(write);
    return { book, actions };
  };
  const value = (book: WorkbookModel) => book.sheets[0]!.cell(0, 0).value;

  it('takes back what an add-in wrote, then what the user typed, in newer versions', () => {
    const { book, actions } = typedThenWritten('web');
    expect(value(book)).toBe(7);
    actions.undo();
    expect(value(book)).toBe(1.5);
    actions.undo();
    expect(value(book)).toBe(1);
    actions.redo();
    expect(value(book)).toBe(1.5);
  });

  it('has lost everything after a write of an add-in, in older ones', () => {
    const { book, actions } = typedThenWritten('2021');
    expect(actions.canUndo).toBe(false);
    actions.undo();
    expect(value(book)).toBe(7);
  });

  it('refuses a protected cell and a read-only workbook in German, and changes nothing', () => {
    const book = bookWith();
    const said: string[] = [];
    const actions = new UserActions(book, (text) => said.push(text));
    const sheet = book.sheets[0]!;
    sheet.change(1, 0, { locked: false });
    sheet.protected = true;
    actions.put(sheet, [
      { row: 1, column: 0, text: '5' },
      { row: 0, column: 0, text: '5' },
    ]);
    sheet.protected = false;
    book.readOnly = true;
    actions.put(sheet, [{ row: 0, column: 0, text: '5' }]);
    expect([value(book), sheet.cell(1, 0).value, actions.canUndo]).toEqual([1, null, false]);
    expect(said[0]).toContain('Daten!A1 ist geschützt');
    expect(said[1]).toContain('schreibgeschützt');
  });
});
