import { beforeEach, describe, expect, it } from 'vitest';
import {
  Calculation,
  putInput,
  recalculate,
  UserActions,
  WorkbookModel,
  type SheetModel,
} from '../../workbench/host';
import { startOffice, type RunningOffice } from '../../workbench/host/node';

let book: WorkbookModel;
let sheet: SheetModel;
let calculation: Calculation;
let office: RunningOffice;
let answer: unknown;

const put = (row: number, column: number, input: unknown): void => {
  putInput(sheet, row, column, input);
};
const compute = (): Promise<void> => recalculate(book, office.calls, calculation);
/** values from a cell to the right and down, up to the first empty one */
const block = (row: number, column: number): unknown[][] => {
  const rows: unknown[][] = [];
  for (let r = row; sheet.cell(r, column).value !== null; r++) {
    rows.push([]);
    for (let c = column; sheet.cell(r, c).value !== null; c++) rows.at(-1)!.push(sheet.cell(r, c).value);
  }
  return rows;
};
const SPILL = { fehler: '#ÜBERLAUF!' };

beforeEach(() => {
  book = new WorkbookModel();
  sheet = book.addSheet('Daten');
  calculation = new Calculation(book);
  office = startOffice(book);
  answer = [[1, 2, 3]];
  office.CustomFunctions.associate('ZIEL_FELD', () => answer);
  [30, 10, 20, 10].forEach((v, i) => {
    put(i, 0, v);
  });
});

// https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531
describe('arrays spill', () => {
  it.each([
    ['=A1:A3*2', [[60], [20], [40]]],
    ['=A1:A4', [[30], [10], [20], [10]]],
    ['=SORT(A1:A4,1,-1)', [[30], [20], [10], [10]]],
    ['=_xlfn._xlws.SORT(A1:A3)', [[10], [20], [30]]],
    ['=UNIQUE(A1:A4)', [[30], [10], [20]]],
    ['=TRANSPOSE(A1:A3)', [[30, 10, 20]]],
    ['=FILTER(A1:A4,A1:A4>10)', [[30], [20]]],
    [
      '=SEQUENCE(2,2)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['=IF(A1:A3>15,"ja","nein")', [['ja'], ['nein'], ['ja']]],
    ['=INDEX(A1:B4,2,0)', [[10, 0]]],
    ['=ROUND(A1:A2/7,1)', [[4.3], [1.4]]],
    ['=1/(A1:A2-10)', [[0.05], [{ fehler: '#DIV/0!' }]]],
    ['=ZIEL.FELD()', [[1, 2, 3]]],
    ['=TRANSPOSE(ZIEL.FELD()*2)', [[2], [4], [6]]],
    ['=SUM(A1:A3*2)', [[120]]],
    ['=@A1:A4', [[30]]],
    ['=@ZIEL.FELD()', [[1]]],
  ])('%s', async (formula, expected) => {
    put(0, 2, formula);
    await compute();
    expect(block(0, 2)).toEqual(expected);
  });

  it.each<[string, (() => void)[], unknown[][]]>([
    ['a smaller result clears the old one', [() => (answer = [[7, 8]])], [[7, 8]]],
    ['a single value, too', [() => (answer = 5)], [[5]]],
    [
      'a larger result grows',
      [
        () =>
          (answer = [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ]),
      ],
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
    ],
    ['an error clears it', [() => (answer = '#N/A')], [[{ fehler: '#NV' }]]],
  ])('%s', async (_, acts, expected) => {
    put(0, 2, '=ZIEL.FELD(A9)');
    await compute();
    for (const act of acts) act();
    put(8, 0, 1);
    await compute();
    expect(block(0, 2)).toEqual(expected);
  });

  it('goes with its formula', async () => {
    put(0, 2, '=ZIEL.FELD()');
    await compute();
    put(0, 2, 'weg');
    await compute();
    expect(block(0, 2)).toEqual([['weg']]);
    expect(sheet.spilled.size).toBe(0);
  });

  it('is read by others, which follow it', async () => {
    put(0, 2, '=ZIEL.FELD(A9)');
    put(5, 2, '=SUM(C1:E1)');
    await compute();
    expect(sheet.cell(5, 2).value).toBe(6);
    answer = [[1, 20, 30]];
    put(8, 0, 1);
    await compute();
    expect(sheet.cell(5, 2).value).toBe(51);
  });
});

describe('arrays that cannot spill', () => {
  it('show #ÜBERLAUF!, and spill once the way is free', async () => {
    put(0, 2, '=ZIEL.FELD()');
    put(0, 4, 'im Weg');
    put(2, 2, '=IFERROR(C1,"blockiert")');
    await compute();
    expect([sheet.cell(0, 2).value, sheet.cell(0, 3).value, sheet.cell(2, 2).value]).toEqual([
      SPILL,
      null,
      'blockiert',
    ]);
    put(0, 4, '');
    await compute();
    expect(block(0, 2)).toEqual([[1, 2, 3]]);
    expect(sheet.cell(2, 2).value).toBe(1);
  });

  it('show it when something is entered where they had spilled, and come back', async () => {
    put(0, 2, '=A1:A3*2');
    await compute();
    put(1, 2, 'x');
    await compute();
    expect([0, 1, 2].map((r) => sheet.cell(r, 2).value)).toEqual([SPILL, 'x', null]);
    put(1, 2, '');
    await compute();
    expect(block(0, 2)).toEqual([[60], [20], [40]]);
  });

  it('come back when that is undone, and go when it is done again', async () => {
    const actions = new UserActions(book, () => undefined);
    put(0, 2, '=A1:A3*2');
    await compute();
    actions.put(sheet, [{ row: 1, column: 2, text: 'x' }]);
    for (const [step, expected] of [
      ['undo', [[60], [20], [40]]],
      ['redo', [[SPILL], ['x']]],
      ['undo', [[60], [20], [40]]],
    ] as const) {
      await compute();
      actions[step]();
      await compute();
      expect(block(0, 2)).toEqual(expected);
    }
  });

  it('cannot be emptied in part', async () => {
    put(0, 2, '=A1:A3*2');
    await compute();
    sheet.clear(1, 2);
    await compute();
    expect(block(0, 2)).toEqual([[60], [20], [40]]);
  });

  it.each([
    ['in a table', { zeile: 0, spalte: 2, zeilen: 2, spalten: 5 }],
    ['into a table', { zeile: 0, spalte: 4, zeilen: 2, spalten: 2 }],
  ])('%s', async (_, range) => {
    sheet.tables.push({
      ...{ id: '{1}', name: 'T', style: '', showFilterButton: true, showBandedRows: true },
      range: { blatt: 'Daten', ...range },
    });
    put(0, 2, '=ZIEL.FELD()');
    await compute();
    expect(block(0, 2)).toEqual([[SPILL]]);
  });

  it('over the edge of the sheet', async () => {
    put(0, 16_383, '=ZIEL.FELD()');
    await compute();
    expect(sheet.cell(0, 16_383).value).toEqual(SPILL);
  });

  it('onto what they are computed from are a circle', async () => {
    put(0, 2, '=D1:D2+1');
    put(5, 2, '=ZIEL.FELD(D6)');
    await compute();
    expect(block(0, 2)).toEqual([[1], [1]]);
    expect(sheet.cell(5, 2).value).toBe(0);
    expect(sheet.cell(5, 2).message).toContain('Zirkelbezug');
  });
});

describe('references to what has spilled', () => {
  it.each([
    ['=SUM(C1#)', 6],
    ['=COUNT(_xlfn.ANCHORARRAY(C1))', 3],
    ['=SUM(A1#)', { fehler: '#BEZUG!' }],
    ['=SUM(C1#)&ZIEL.FELD()', '61'],
  ])('%s', async (formula, expected) => {
    put(0, 2, '=ZIEL.FELD()');
    put(5, 2, formula);
    await compute();
    expect(sheet.cell(5, 2).value).toEqual(expected);
  });

  it('follow its size, and its other values', async () => {
    put(0, 2, '=SORT(A1:A4)');
    put(0, 4, '=ROWS(C1#)');
    put(0, 5, '=SUM(C1#)');
    await compute();
    put(0, 0, 35);
    await compute();
    expect(sheet.cell(0, 5).value).toBe(75);
    put(0, 2, '=UNIQUE(A1:A4)');
    await compute();
    expect([sheet.cell(0, 4).value, sheet.cell(0, 5).value]).toEqual([3, 65]);
    put(1, 2, 'x');
    await compute();
    expect(sheet.cell(0, 5).value).toEqual({ fehler: '#BEZUG!' });
  });
});

describe('arrays of a file', () => {
  it('that were put into several cells at once keep their stored values, with a note', () => {
    sheet.change(0, 2, { formula: '=A1:A3*2', value: 61 });
    sheet.change(1, 2, { value: 21 });
    calculation.run();
    expect(block(0, 2)).toEqual([[61], [21]]);
    expect(sheet.cell(0, 2).message).toContain('gespeicherte Wert');
  });

  it('that have spilled go on', () => {
    sheet.change(0, 2, { formula: '=A1:A3*2', value: 60 });
    [20, 40].forEach((value, i) => {
      sheet.change(1 + i, 2, { value });
      sheet.spilled.set((1 + i) * 16_384 + 2, 2);
    });
    calculation.run();
    put(1, 0, 11);
    calculation.run();
    expect(block(0, 2)).toEqual([[60], [22], [40]]);
  });

  it('that give one value are computed', () => {
    sheet.change(0, 2, { formula: '=SUM(A1:A3*A1:A3)', value: 0 });
    calculation.run();
    expect(block(0, 2)).toEqual([[1400]]);
  });
});
