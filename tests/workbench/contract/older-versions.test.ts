import { describe, expect, it } from 'vitest';
import { profile } from '../../../workbench/host';
import type { RequestBody } from '../../../workbench/host/protocol';
import { Session } from '../../../workbench/host/session';
import { Bench } from './support';

const old = (): Bench =>
  new Bench({}, (book) => {
    book.profile = profile('2019');
  });

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: ApiNotFound, "It may be
// available in a newer version of the Office application."
describe('what an older Excel does not know', () => {
  it('is refused by the client, which asks for the requirement set', async () => {
    const error = await old().failure((s) =>
      s.getRange('A1').getSpillingToRangeOrNullObject().load('address'),
    );
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      'ApiNotFound',
      'Range.getSpillingToRangeOrNullObject',
    ]);
  });

  it('is answered where it came early enough', async () => {
    await old().do((s) => s.getRange('A1').getAbsoluteResizedRange(1, 1).load('address'));
  });

  /** What an add-in could send whose client does not ask. */
  const load = (path: string): RequestBody => ({
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: '' },
      2: { Id: 2, ObjectPathType: 4, Name: 'Application', ParentObjectPathId: 1 },
    },
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: [path] } }],
  });
  const answer = (body: RequestBody) => {
    const { book } = old();
    const session = new Session(book, { sendCalls: () => undefined, sendEvent: () => undefined });
    return JSON.parse(session.answer(body)) as {
      Error?: { Code: string; Message: string; Location: string };
    };
  };

  it('is refused by the host too, with its full name', () => {
    expect(answer(load('decimalSeparator')).Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Application.decimalSeparator',
    });
    expect(answer(load('decimalSeparator')).Error?.Message).toContain('ExcelApi 1.11');
    expect(answer(load('calculationMode')).Error).toBeUndefined();
  });

  it('is left out of a load without names', async () => {
    await old().run(async (context) => {
      const app = context.workbook.application.load();
      await context.sync();
      expect(app.calculationMode).toBe('Automatic');
    });
  });
});
