import { beforeEach, describe, expect, it } from 'vitest';
import { FunctionCalls, recalculate } from '../../workbench/host';
import { FunctionBook } from './support/function-book';

let given: FunctionBook;

beforeEach(() => {
  given = new FunctionBook();
});

describe('only what depends', () => {
  it('is asked again', async () => {
    given.put(0, 1, '=ZIEL.SUMME(A1)');
    given.put(1, 1, '=ZIEL.SUMME(A2)');
    await given.compute();
    expect(given.asked).toHaveLength(2);
    given.put(0, 5, 'woanders');
    await given.compute();
    expect(given.asked).toHaveLength(2);
    given.put(1, 0, 21);
    await given.compute();
    expect(given.asked).toEqual([[10], [20], [21]]);
    expect([given.value(0, 1), given.value(1, 1)]).toEqual([10, 21]);
  });

  it('is asked again when an ordinary formula between them changes', async () => {
    given.put(0, 1, '=A1>5');
    given.put(0, 2, '=ZIEL.SUMME(B1)');
    await given.compute();
    given.put(0, 0, 11);
    await given.compute();
    expect(given.asked).toHaveLength(1);
    given.put(0, 0, 1);
    await given.compute();
    expect(given.asked).toEqual([[true], [false]]);
  });

  it('but everything on demand, also what failed', async () => {
    given.put(0, 1, '=ZIEL.SUMME(A1)');
    given.put(1, 1, '=ZIEL.FEHLER()');
    await given.compute();
    await given.compute({ extent: 'outstanding' });
    expect(given.asked).toHaveLength(2);
    await given.compute({ extent: 'all' });
    expect(given.asked).toHaveLength(4);
  });

  it('a formula that is entered again is asked again, one that is formatted is not', async () => {
    await given.computed('=ZIEL.SUMME(1)');
    given.book.sheets[0]!.change(0, 9, { format: '0.0' });
    await given.compute();
    expect(given.asked).toHaveLength(1);
    await given.computed('=ZIEL.SUMME(1)');
    expect(given.asked).toHaveLength(2);
  });

  it('a sheet that gets another name asks nothing', async () => {
    given.put(0, 9, '=ZIEL.SUMME(Daten!A1)', 1);
    await given.compute();
    given.book.renameSheet(given.book.sheets[0]!, 'Neu');
    given.put(0, 0, 1, 1);
    await given.compute();
    expect([given.value(0, 9, 1), given.asked.length]).toEqual([10, 1]);
    given.put(0, 0, 12);
    await given.compute();
    expect([given.value(0, 9, 1), given.asked.length]).toEqual([12, 2]);
  });

  it('a name that stands for another range asks again', async () => {
    await given.computed('=ZIEL.SUMME(REIHE)');
    given.book.names[0] = { ...given.book.names[0]!, formula: '=Daten!$A$1:$A$2' };
    await given.compute();
    expect(given.value(0, 9)).toBe(30);
  });
});

describe('calls on their way', () => {
  let sent: { messageType: number; message: unknown }[];
  let calls: FunctionCalls;
  const numbers = (type: number): unknown[] =>
    sent
      .filter((e) => e.messageType === type)
      .map(({ message }) => (Array.isArray(message) ? (message[0] as unknown) : message));
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  beforeEach(() => {
    sent = [];
    calls = new FunctionCalls((entries) => {
      sent.push(...(entries as typeof sent));
    }, null);
  });

  it('are given up when newer arguments overtake them, and only those', async () => {
    given.put(0, 1, '=ZIEL.LANG(A1)');
    given.put(1, 1, '=ZIEL.LANG(A2)');
    void recalculate(given.book, calls, given.calculation);
    await turn();
    given.put(0, 0, 11);
    const last = recalculate(given.book, calls, given.calculation);
    await turn();
    expect(numbers(1000)).toEqual([1, 2, 3]);
    expect(numbers(1001)).toEqual([{ invocationId: 1 }]);
    calls.deliver([
      [1, true, 'alt'],
      [2, true, 'zwei'],
      [3, true, 'neu'],
    ]);
    await last;
    expect([given.value(0, 1), given.value(1, 1)]).toEqual(['neu', 'zwei']);
  });

  it('are given up when their formula goes', async () => {
    given.put(0, 1, '=ZIEL.LANG(A1)');
    void recalculate(given.book, calls, given.calculation);
    await turn();
    given.put(0, 1, 5);
    await recalculate(given.book, calls, given.calculation);
    await turn();
    expect(numbers(1001)).toEqual([{ invocationId: 1 }]);
    expect(given.value(0, 1)).toBe(5);
  });

  it('are given up when their sheet goes', async () => {
    given.put(0, 1, '=ZIEL.LANG(A1)', 1);
    given.put(0, 1, "=SUM('Blatt 2'!B1)");
    void recalculate(given.book, calls, given.calculation);
    await turn();
    given.book.deleteSheet(given.book.sheets[1]!);
    await recalculate(given.book, calls, given.calculation);
    await turn();
    expect(numbers(1001)).toEqual([{ invocationId: 1 }]);
    calls.deliver([[1, true, 1]]);
    expect(given.value(0, 1)).toEqual({ fehler: '#BEZUG!' });
  });

  it('show their answers as they come', async () => {
    given.put(0, 1, '=ZIEL.LANG(A1)');
    given.put(1, 1, '=ZIEL.LANG(A2)*2');
    const done = recalculate(given.book, calls, given.calculation);
    await turn();
    calls.deliver([[2, true, 4]]);
    await turn();
    expect([given.value(0, 1), given.value(1, 1)]).toEqual([{ fehler: '#BESCHÄFTIGT!' }, 8]);
    calls.deliver([[1, true, 3]]);
    await done;
    expect(given.value(0, 1)).toBe(3);
  });

  it('tell of every sheet that has changed', async () => {
    const heard: string[][] = [];
    given.put(0, 1, '=ZIEL.LANG(A1)');
    given.put(0, 0, '=Daten!B1', 1);
    const done = recalculate(given.book, calls, given.calculation, {
      onChange: (sheets) => heard.push([...sheets].map((s) => s.name)),
    });
    await turn();
    calls.deliver([[1, true, 1]]);
    await done;
    expect(heard).toEqual([
      ['Daten', 'Blatt 2'],
      ['Daten', 'Blatt 2'],
    ]);
  });

  it('of a stream go on, until the formula goes', async () => {
    calls.metadata = { functions: [{ id: 'ZIEL_STROM', options: { stream: true } }] };
    given.put(0, 1, '=ZIEL.STROM()');
    given.put(0, 2, '=B1+1');
    const done = recalculate(given.book, calls, given.calculation);
    await turn();
    calls.deliver([[1, true, 1]]);
    await done;
    expect(given.value(0, 2)).toBe(2);
    calls.deliver([[1, true, 5]]);
    await turn();
    expect(given.value(0, 2)).toBe(6);
    given.put(0, 1, '');
    void recalculate(given.book, calls, given.calculation);
    await turn();
    expect(numbers(1001)).toEqual([{ invocationId: 1 }]);
  });
});

describe('manual calculation', () => {
  beforeEach(async () => {
    given.put(0, 1, '=ZIEL.SUMME(A1)');
    given.put(0, 2, '=A1+1');
    await given.compute();
    given.book.calculationMode = 'Manual';
    given.put(0, 0, 100);
    await given.compute();
  });

  it('keeps everything until F9', async () => {
    expect([given.value(0, 1), given.value(0, 2)]).toEqual([10, 11]);
    await given.compute({ extent: 'outstanding' });
    expect([given.value(0, 1), given.value(0, 2)]).toEqual([100, 101]);
    expect(given.asked).toHaveLength(2);
  });

  it('computes what is entered', async () => {
    given.put(0, 3, '=A1*2');
    given.put(0, 4, '=ZIEL.SUMME(A1,1)');
    await given.compute();
    expect([given.value(0, 1), given.value(0, 2), given.value(0, 3), given.value(0, 4)]).toEqual([
      10, 11, 200, 101,
    ]);
  });
});

describe('circles', () => {
  it.each(['=ZIEL.SUMME(J1:J3)', '=ZIEL.SUMME(K1)', '=ZIEL.SUMME(A1)+J1'])(
    'show 0 and say so, and ask nothing: %s',
    async (formula) => {
      given.put(0, 10, '=J1');
      await given.computed(formula);
      expect(given.value(0, 9)).toBe(0);
      expect(given.book.sheets[0]!.cell(0, 9).message).toContain('Zirkelbezug');
      expect(given.asked).toEqual([]);
    },
  );

  it('that show only in results come to an end', async () => {
    given.associate('ZIEL_ZUFALL', (x) => [[Number(x) + 1, Number(x) + 1]]);
    given.put(0, 3, '=F1');
    given.put(0, 4, '=ZIEL.ZUFALL(D1)');
    await given.compute();
    expect(given.asked.length).toBeLessThan(20);
  });
});
