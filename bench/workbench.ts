import { Calculation } from '../workbench/host/calculation';
import { putInput } from '../workbench/host/cell-input';
import { FunctionCalls } from '../workbench/host/functions';
import { WorkbookModel } from '../workbench/host/model';
import { recalculate } from '../workbench/host/recalculate';
import { milliseconds, type Measurement } from './measure';

const SHEETS = 20;
const COLUMNS = 10;
const ROUNDS = 8;
const EDITS = 200;

/** Five columns of numbers, five of formulas, each formula over its row; a total on every sheet. */
const bookOf = (cells: number): WorkbookModel => {
  const book = new WorkbookModel();
  const rows = cells / SHEETS / COLUMNS;
  for (let s = 0; s < SHEETS; s++) {
    const sheet = book.addSheet(`Blatt ${String(s)}`);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < COLUMNS; c++)
        putInput(sheet, r, c, c < 5 ? r + c : `=SUM(A${String(r + 1)}:E${String(r + 1)})*${String(c)}`);
    putInput(sheet, rows, 0, '=SUM(A1:A3)');
  }
  return book;
};

const opened = (book: WorkbookModel): Calculation => {
  const calculation = new Calculation(book);
  calculation.run();
  return calculation;
};

/** Both in turns in one run, the smallest of each counts. */
const compared = (large: () => void, small: () => void): readonly [large: number, small: number] => {
  const [larges, smalls]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    smalls.push(milliseconds(small));
    larges.push(milliseconds(large));
  }
  return [Math.min(...larges), Math.min(...smalls)];
};

const edits = (book: WorkbookModel): (() => void) => {
  const calculation = opened(book);
  let value = 0;
  return () => {
    for (let i = 0; i < EDITS; i++) {
      putInput(book.sheets[0]!, 0, 0, (value += 1));
      if (!calculation.run()) throw new Error('An edit changed nothing.');
    }
  };
};

const measurement = (
  name: string,
  limit: number,
  [large, small]: readonly [number, number],
): Measurement => ({
  name,
  value: large / small,
  limit,
  detail: `${large.toFixed(1)} ms against ${small.toFixed(1)} ms`,
});

const messagesOfFunctions = async (count: number): Promise<number> => {
  const book = new WorkbookModel();
  const sheet = book.addSheet('Daten');
  for (let r = 0; r < count; r++) putInput(sheet, r, 1, `=ZIEL.K3($A$1,${String(r)})*2`);
  let messages = 0;
  const calls: FunctionCalls = new FunctionCalls((entries) => {
    messages++;
    calls.deliver((entries as { message: [number] }[]).map(({ message }) => [message[0], true, 1]));
  }, null);
  const calculation = new Calculation(book);
  await recalculate(book, calls, calculation);
  messages = 0;
  putInput(sheet, 0, 0, 1);
  await recalculate(book, calls, calculation);
  return messages;
};

/** The work of the workbench follows the change, and opening the number of cells. */
export const benchWorkbench = async (): Promise<readonly Measurement[]> => {
  const [small, large] = [bookOf(600), bookOf(50_000)];
  return [
    measurement(
      `${String(EDITS)} edits with recalculation, 50.000 cells on 20 sheets against 600`,
      3,
      compared(edits(large), edits(small)),
    ),
    measurement(
      'first calculation of a workbook, 50.000 cells against 5.000',
      15,
      compared(
        () => opened(large),
        (
          (book) => () =>
            opened(book)
        )(bookOf(5000)),
      ),
    ),
    {
      name: 'messages to the add-in when 1000 functions change together',
      value: await messagesOfFunctions(1000),
      limit: 1,
      detail: '',
    },
  ];
};
