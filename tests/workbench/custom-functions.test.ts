import { beforeEach, describe, expect, it } from 'vitest';
import { FunctionCalls, recalculate } from '../../workbench/host';
import { FunctionBook } from './support/function-book';

let given: FunctionBook;

beforeEach(() => {
  given = new FunctionBook();
});

describe('custom functions within other formulas', () => {
  it.each([
    ['=ZIEL.SUMME(A1:A3)*2', 120],
    ['=-ZIEL.SUMME(REIHE)%', -0.6],
    ['=_xldudf_ZIEL_SUMME(A1)+1', 11],
    ['=ROUND(ZIEL.SUMME(A1)/3,1)&" %"', '3.3 %'],
    ['=IF(ZIEL.STATUS()="Erreicht","ja","nein")', 'ja'],
    ['=IF(ZIEL.STATUS()="Verfehlt",1)', false],
    ['=SUM(ZIEL.ZEILE())', 6],
    ['=SUM(ZIEL.ZEILE()*2,A1)', 22],
    ['=INDEX(ZIEL.ZEILE(),1,2)', 2],
    ['=INDEX(ZIEL.ZEILE(),3)', 3],
    ['=IFERROR(ZIEL.FEHLER(),"–")', '–'],
    ['=ISNA(ZIEL.FEHLER())', true],
    ['=ZIEL.FEHLER()+1', { fehler: '#NV' }],
    ['=ZIEL.SUMME(ZIEL.SUMME(A1,A2),1)', 31],
    ['=MAX(ZIEL.SUMME(A1),ZIEL.SUMME(A2),ZIEL.SUMME(A3))', 30],
  ])('%s', async (formula, expected) => {
    expect(await given.computed(formula)).toEqual(expected);
  });

  it('ask for the branch alone that is needed', async () => {
    await given.computed('=IF(A1>5,ZIEL.SUMME(1),ZIEL.SUMME(2))');
    expect(given.asked).toEqual([[1]]);
    given.put(0, 0, 1);
    await given.compute();
    expect(given.asked).toEqual([[1], [2]]);
    expect(given.value(0, 9)).toBe(2);
  });

  it('are busy until all calls are answered, also behind IFERROR', () => {
    given.put(0, 9, '=IFERROR(ZIEL.SUMME(A1),0)+ZIEL.STATUS()');
    given.put(1, 9, '=J1&"x"');
    void given.compute();
    expect([given.value(0, 9), given.value(1, 9)]).toEqual([
      { fehler: '#BESCHÄFTIGT!' },
      { fehler: '#BESCHÄFTIGT!' },
    ]);
  });

  it('say what the function said about its error, cells that stand on it do not', async () => {
    given.put(1, 9, '=J1');
    await given.computed('=ZIEL.FEHLER()*2');
    expect(given.book.sheets[0]!.cell(0, 9).message).toBe('kein Wert');
    expect(given.book.sheets[0]!.cell(1, 9)).not.toHaveProperty('message');
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
describe('arguments', () => {
  beforeEach(() => {
    given.put(4, 0, "'Text");
    given.put(5, 0, '#N/A');
    given.put(6, 0, true);
  });

  it.each([
    ['=ZIEL.ART(A1:A3)', [[[10], [20], [30]]]],
    ['=ZIEL.ART(A1:B1)', [[[10, null]]]],
    ['=ZIEL.ART(A1:A1)', [10]],
    ['=ZIEL.ART(A1,,A2)', [10, null, 20]],
    ['=ZIEL.ART()', []],
    ['=ZIEL.ART(A4)', [null]],
    ['=ZIEL.ART(A5:A7)', [[['Text'], [{ code: '#N/A' }], [true]]]],
    ['=ZIEL.ART(A1+0,SOLL,1.5)', [10, -0.4, 1.5]],
    ['=ZIEL.ART(A1:A3*2)', [[[20], [40], [60]]]],
    [
      '=ZIEL.ART({1,2;3,4})',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['=ZIEL.ART(DATE(2018,6,1))', [43_252]],
    ['=ZIEL.ART(INDEX(A1:B3,0,1))', [[[10], [20], [30]]]],
    ['=ZIEL.ART(INDEX(A1:A3,2))', [20]],
    ['=ZIEL.ART(OFFSET(A1,1,0,2,1))', [[[20], [30]]]],
    ['=ZIEL.ART("Ist",TRUE,"a,""b")', ['Ist', true, 'a,"b']],
    ["=ZIEL.ART('Blatt 2'!A1)", [7]],
    ['=ZIEL.ART(#REF!)', [{ code: '#REF!' }]],
    ['=ZIEL.ART(B:B)', [[[null]]]],
    ['=ZIEL.ART(FEHLT)', [{ code: '#NAME?' }]],
  ])('%s', async (formula, expected) => {
    given.put(0, 0, 7, 1);
    await given.computed(formula);
    const args = JSON.parse(String(given.value(0, 9))) as unknown;
    expect(args).toMatchObject(expected);
    expect(args).toHaveLength(expected.length);
  });

  it('of a whole column are its part in use', async () => {
    await given.computed('=ZIEL.ART(A:A)');
    expect(JSON.parse(String(given.value(0, 9)))).toMatchObject([
      [[10], [20], [30], [null], ['Text'], [{}], [true]],
    ]);
  });

  it.each([
    [0, 0],
    [null, null],
  ] as const)('that are empty come as %j where Excel gives them so', async (emptyCells, expected) => {
    given = new FunctionBook({ emptyCells });
    await given.computed('=ZIEL.ART(B1:B2,B1)');
    expect(JSON.parse(String(given.value(0, 9)))).toEqual([[[expected], [expected]], expected]);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
describe('what an add-in has registered', () => {
  const messageOf = async (formula: string, metadata: FunctionCalls['metadata']): Promise<unknown[]> => {
    let message: unknown[] = [];
    const calls: FunctionCalls = new FunctionCalls((entries) => {
      ({ message } = entries[0] as { message: unknown[] });
      calls.deliver([[message[0], true, 1]]);
    }, null);
    calls.metadata = metadata;
    given.put(0, 9, formula);
    await recalculate(given.book, calls, given.calculation);
    return message.slice(1);
  };

  it.each([
    [
      'a matrix parameter takes a matrix of one cell',
      '=ZIEL.F(A1)',
      { parameters: [{ dimensionality: 'matrix' }] },
      [[[10]]],
    ],
    ['a single parameter takes the value', '=ZIEL.F(A1)', { parameters: [{ type: 'any' }] }, [10]],
    [
      'what is left out is null',
      '=ZIEL.F(A1)',
      { parameters: [{}, {}, { dimensionality: 'matrix' }] },
      [10, null, null],
    ],
  ])('%s', async (_, formula, of, args) => {
    const metadata = { allowErrorForDataTypeAny: true, functions: [{ id: 'ZIEL_F', name: 'F', ...of }] };
    expect(await messageOf(formula, metadata)).toEqual(['ZIEL_F', args, '', 4, null]);
  });

  it.each([
    [{ requiresAddress: true }, 'Daten!J1', 0, null],
    [{ requiresParameterAddresses: true }, '', 0, ['Daten!A1']],
    [{ cancelable: true }, '', 1, null],
    [{ stream: true }, '', 3, null],
  ])('options %j', async (options, address, flags, addresses) => {
    expect(await messageOf('=ZIEL.F(A1)', { functions: [{ id: 'ZIEL_F', options }] })).toEqual([
      ...['ZIEL_F', [10], address, flags, addresses],
    ]);
  });

  it.each([
    ['reach a parameter of any type beside an enumeration', '=ZIEL.F(#N/A,"Ist")', 1],
    ['do not reach the enumeration itself', '=ZIEL.F(1,#N/A)', 0],
  ])('error values %s', async (_, formula, calls) => {
    const parameters = [{ type: 'any' }, { type: 'string' }];
    const metadata = {
      allowErrorForDataTypeAny: true,
      functions: [{ id: 'ZIEL_F', name: 'F', parameters }],
    };
    const message = await messageOf(formula, metadata);
    expect(message.length > 0 ? 1 : 0).toBe(calls);
  });

  it('errors are not handed over where it does not take them', async () => {
    expect(await messageOf('=ZIEL.F(#N/A)', { functions: [{ id: 'ZIEL_F' }] })).toEqual([]);
    expect(given.value(0, 9)).toEqual({ fehler: '#WERT!' });
  });

  it.each([
    ['=STDEV.S(A1:A3)', 10],
    ['=ANDERE.SUMME(A1)', { fehler: '#NAME?' }],
    ['=ZIEL.F(A1)', 1],
    ['=_xldudf_ZIEL_F(A1)', 1],
  ])('decides what is one of its functions: %s', async (formula, expected) => {
    await messageOf(formula, { functions: [{ id: 'ZIEL_F', name: 'F' }] });
    expect(given.value(0, 9)).toEqual(expected);
  });

  it.each([
    ['=STDEV.S(A1:A3)', 10],
    ['=PERCENTILE.INC(A1:A3,0.5)', 20],
    ['=RANK.EQ(A1,A1:A3)', { fehler: '#NAME?' }],
    ['=ANDERE.SUMME(A1)', 1],
  ])(
    'while it is not known, Excel’s own functions with a dot are no custom functions: %s',
    async (formula, expected) => {
      await messageOf(formula, undefined);
      expect(given.value(0, 9)).toEqual(expected);
    },
  );
});
