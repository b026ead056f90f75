import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook } from '../../src/workbook/check';
import { OfficeWorkbook } from '../../src/workbook/office';
import { WorkbookError } from '../../src/workbook/workbook';
import { written } from '../../src/workbook/written';
import {
  FAULT_KINDS,
  FaultPlan,
  workbookFromXlsx,
  type ArmedFault,
  type WorkbookModel,
} from '../../workbench/host';
import { openOffice } from '../support/office';

const SAMPLE = readFileSync(new URL('../../assets/beispiel/ziel-kreis-kleve-2018.xlsx', import.meta.url));

interface Running {
  readonly book: WorkbookModel;
  readonly plan: FaultPlan;
  readonly check: () => Promise<string>;
}

/** Our add-in at the sample, with a fault armed. `check` gives `''`, or what the user reads. */
const start = (
  fault?: ArmedFault,
  secondClient: (book: WorkbookModel) => void = () => undefined,
): Running => {
  const book = workbookFromXlsx(new Uint8Array(SAMPLE));
  const plan = new FaultPlan({
    secondClient: () => {
      secondClient(book);
    },
    late: 20,
  });
  plan.armed = fault;
  openOffice(book, { faults: plan });
  const workbook = new OfficeWorkbook({ wait: () => Promise.resolve() });
  const check = async (): Promise<string> => {
    try {
      const result = await checkWorkbook(workbook, {
        vereinbarung: KREIS_KLEVE_2018,
        now: new Date('2019-01-15T08:00:00Z'),
        mode: 'fest',
        write: true,
      });
      return written(result).sheet ? '' : 'nicht geschrieben';
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      return error.message;
    }
  };
  return { book, plan, check };
};

const complete = async (): Promise<unknown> => {
  const { book, check } = start();
  expect(await check()).toBe('');
  return book.dump();
};

const failing = FAULT_KINDS.filter(({ group }) => group === 'excel' || group === 'transport');
const cases = failing.flatMap(({ id, moments }) =>
  moments.flatMap((moment) =>
    [0, 1, 2].map((request): [string, ArmedFault] => [
      `${id}, ${moment}, request ${String(request)}`,
      { id, moment, repeat: 'once', request },
    ]),
  ),
);

describe('a check that a fault hits', () => {
  it.each(cases)(
    '%s: workbook as before or complete, a clear message, and it can be repeated',
    async (_, fault) => {
      const whole = await complete();
      const { book, plan, check } = start(fault);
      const before = book.dump();
      const message = await check();
      if (message === '') expect(book.dump()).toEqual(whole);
      else {
        expect(message).toMatch(/(ist nicht gelungen|Excel)/);
        expect(message).toMatch(/Die Mappe (ist unverändert|ist wieder so wie vor der Prüfung)\.$/);
        expect(book.dump()).toEqual(before);
      }
      plan.armed = undefined;
      expect(await check()).toBe('');
      expect(book.dump()).toEqual(whole);
    },
  );

  it('shows each fault once: the table above is no table of successes', async () => {
    const hit = await Promise.all(
      failing.map(async ({ id }) => {
        const { check } = start({ id, moment: 'before', repeat: 'once', request: 0 });
        return (await check()) !== '';
      }),
    );
    // While a cell is being edited the add-in waits and tries again.
    expect(failing.filter((_, i) => !hit[i]).map((k) => k.id)).toEqual(['InvalidOperationInCellEditMode']);
  });

  it('says that the workbook may be incomplete where putting it back fails, too', async () => {
    const { book, plan, check } = start();
    // The session gets lost with the third request, when the sheet is there and half of its content is written.
    let requests = 0;
    const { beforeRequest } = plan;
    const lost = { id: '5012', moment: 'middle', repeat: 'always' } as const;
    Object.assign(plan, {
      beforeRequest: (request: number, actions: number) => {
        requests += 1;
        if (requests === 3) plan.armed = lost;
        if (requests === 4) plan.armed = { ...lost, moment: 'before' };
        beforeRequest(request, actions);
      },
    });
    const before = book.dump();
    expect(await check()).toContain('bitte mit Strg+Z zurücknehmen');
    expect(book.dump()).not.toEqual(before);
  });

  it('arrives late and whole', async () => {
    const whole = await complete();
    const { book, check } = start({ id: 'late', moment: 'before', repeat: 'always' });
    expect(await check()).toBe('');
    expect(book.dump()).toEqual(whole);
  });

  it('never hears of an answer that never comes, and nothing more is done', async () => {
    const { book, check } = start({ id: 'never', moment: 'before', repeat: 'once', request: 0 });
    const before = book.dump();
    const first = await Promise.race([
      check(),
      new Promise((resolve) => setTimeout(resolve, 100, 'waiting')),
    ]);
    expect(first).toBe('waiting');
    expect(book.dump()).toEqual(before);
  });

  it('of a read-only workbook says so and leaves it', async () => {
    const { book, check } = start();
    book.readOnly = true;
    const before = book.dump();
    expect(await check()).toContain('schreibgeschützt');
    expect(book.dump()).toEqual(before);
  });

  it('keeps what a second client changes between two syncs', async () => {
    const { book, check } = start(
      { id: 'second-client', moment: 'after', repeat: 'once', request: 0 },
      (b) => {
        b.sheet('Hinweise')!.change(30, 0, { value: 'von einer zweiten Person' });
      },
    );
    expect(await check()).toBe('');
    expect(book.sheet('Hinweise')!.cell(30, 0).value).toBe('von einer zweiten Person');
    expect(book.sheet('Zielerreichung')).toBeDefined();
  });
});

describe('cell edit mode', () => {
  // learn.microsoft.com/javascript/api/excel/excel.runoptions: delayForCellEdit
  it('refuses requests until the user has left the cell', async () => {
    const { book } = start();
    const read = (): Promise<string> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Steuerung').getRange('B4').load('values');
        await context.sync();
        return String(cell.values[0]?.[0]);
      });
    book.editing = true;
    await expect(read()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    book.editing = false;
    expect(await read()).toBe('Jobcenter Kreis Kleve');
  });
});
