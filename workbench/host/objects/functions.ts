import { tagesserial } from '../../../src/domain/monat';
import { declareType, handle } from '../declare';
import { invalidArgument } from '../errors';
import type { WorkbookModel } from '../model';

/** Worksheet functions that run in Excel itself; a result is an object whose value is loaded. */
export const FUNCTIONS = declareType<WorkbookModel>({
  name: 'Functions',
  members: {
    date: {
      since: 'ExcelApi 1.2',
      call: (book, [year, month, day]) => {
        if (![year, month, day].every((x) => typeof x === 'number')) throw invalidArgument('date');
        return handle(
          'FunctionResult',
          tagesserial(Number(year), Number(month), Number(day), book.datumssystem),
        );
      },
    },
  },
});

export const FUNCTION_RESULT = declareType<number>({
  name: 'FunctionResult',
  members: {
    value: { since: 'ExcelApi 1.2', get: (value) => value },
    error: { since: 'ExcelApi 1.2', get: () => null },
  },
});
