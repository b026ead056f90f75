import { HostError, TransportError, type WorkbookModel } from '../../../../workbench/host';
import type { RunningOffice } from '../../../../workbench/host/node';
import { ACTION, type Action } from '../../../../workbench/host/protocol';
import { openOffice } from '../../../support/office';

/** The host of a test: keeps requests and answers, and fails where it is told to. */
export interface TestHost {
  readonly book: WorkbookModel;
  readonly requests: RunningOffice['requests'];
  readonly answers: string[];
  /** the code of an error instead of an action; what ran before it stays done. Requests count as in `requests`. */
  failBefore: (request: number, action: number) => string | undefined;
  /** the code of an error after the whole request was done: the answer is lost */
  failAfter: (request: number) => string | undefined;
}

/** Where Excel's web transport fails, and not Excel. */
const TRANSPORT: Readonly<Record<string, number>> = {
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

const fail = (code: string | undefined): void => {
  if (code === undefined) return;
  const status = TRANSPORT[code];
  throw status === undefined ? new HostError(code, `${code} of the test`) : new TransportError(status);
};

/** Whether a text is written that Excel would take for a number or a date: the host, too, would not always keep it a text. */
const isCareless = ({ ActionType, Name, ArgumentInfo }: Action): boolean =>
  ActionType === ACTION.setProperty &&
  (Name === 'Values' || Name === 'Formulas') &&
  [ArgumentInfo?.Arguments].flat(4).some((input) => typeof input === 'string' && /^\d/.test(input));

/** Excel with a workbook open in it. */
export const startExcel = (book: WorkbookModel): TestHost => {
  const answers: string[] = [];
  const current = (): number => host.requests.length - 1;
  const { requests } = openOffice(book, {
    onAnswer: (answer) => answers.push(typeof answer === 'string' ? answer : answer.message),
    faults: {
      beforeAction: (action, index) => {
        fail(isCareless(action) ? 'GeneralException' : host.failBefore(current(), index));
      },
      afterRequest: () => {
        fail(host.failAfter(current()));
      },
    },
  });
  const host: TestHost = {
    book,
    requests,
    answers,
    failBefore: () => undefined,
    failAfter: () => undefined,
  };
  return host;
};

/** The members that the add-in has asked for and that the host does not know. */
export const unknownIn = ({ answers }: TestHost): readonly unknown[] =>
  answers
    .filter((answer) => answer.startsWith('{'))
    .map((answer) => (JSON.parse(answer) as { Error?: { Code: string; Message: string } }).Error)
    .filter((error) => error?.Code === 'ApiNotFound')
    .map((error) => error?.Message);
