import { beforeAll, describe, expect, it } from 'vitest';
import { ALLGEMEINE, funktionen } from '../../src/domain/funktion';
import { Funktionsfehler } from '../../src/domain/funktion/antwort';
import type { Argument, Umfeld } from '../../src/domain/funktion/argumente';
import { RESERVIERT } from '../../src/domain/funktion/funktion';
import type { Zellwert } from '../../src/domain/snapshot';
import { goalBook, serialOfMonth } from '../support/goal-book';
import { openOffice } from '../support/office';
import type { RunningOffice } from '../../workbench/host/node';

const KNOWN: Umfeld = { system: 1900, sprache: 'de', leere: 'bekannt' };

/** December 2016 to December 2018: the n-th month is 0 to 24. */
const LENGTH = 25;
const column = (f: (i: number) => Zellwert): Argument => Array.from({ length: LENGTH }, (_, i) => [f(i)]);
const row = (a: Argument): Argument => [a.map(([cell]) => cell!)];
const MONTHS = column((i) => serialOfMonth(i));
const INT = column((i) => 200 + i);
const ELB = column((i) => 13_000 - 10 * i);
const LZB = column((i) => (i <= 12 ? 7400 : 7363));

const functionOf = (id: string) => funktionen().find((f) => f.id === id)!;
const block = (cell: Argument | Zellwert): Argument | null =>
  Array.isArray(cell) ? (cell as Argument) : cell === null ? null : [[cell as Zellwert]];

/** What a function gives: its value, its block, or code and message of its error. */
const given = (id: string, ...args: readonly (Argument | Zellwert)[]): unknown => {
  const f = functionOf(id);
  const answer = f.rechne(
    f.parameter.map((_, i) => block(args[i] ?? null)),
    KNOWN,
  );
  if (answer instanceof Funktionsfehler) return [answer.code, answer.message];
  const rows = answer as readonly (readonly unknown[])[];
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
};

describe('the general functions', () => {
  it('are six, and a name is kept free for the forecast', () => {
    expect(ALLGEMEINE.map((f) => f.id)).toEqual([
      ...['VERAENDERUNG', 'JFW', 'ERREICHT', 'STATUS', 'BEZUGSMONAT', 'RECHENWEG'],
    ]);
    expect(RESERVIERT).toContain('PROGNOSE');
    expect(funktionen().filter((f) => RESERVIERT.includes(f.id))).toEqual([]);
  });
});

describe('ZIEL.VERAENDERUNG', () => {
  it.each([
    // The agreement's own figures: 2,0 % more than 3.020 are 3.080,4.
    [3080.4, 3020, 2],
    [3020, 3020, 0],
    [7363, 7400, -0.5],
    [15, 10, 50],
    [0, 10, -100],
  ])('%d against %d is %d percent', (ist, vorjahr, change) => {
    expect(given('VERAENDERUNG', ist, vorjahr)).toBeCloseTo(change, 12);
  });
});

describe('ZIEL.JFW', () => {
  it.each([
    // 2018 to December: 213 + … + 224; to March: 213 + 214 + 215
    [null, (213 + 224) * 6],
    ['03/2018', 642],
  ])('Summe, month %s', (month, sum) => {
    expect(given('JFW', INT, MONTHS, 'Summe', month)).toBe(sum);
    expect(given('INT', INT, MONTHS, month, 'Ist')).toBe(sum);
  });

  it.each([
    [null, 7363],
    ['12/2017', 7400],
    ['06/2018', 7363],
  ])('Durchschnitt, month %s', (month, mean) => {
    expect(given('JFW', LZB, MONTHS, 'Durchschnitt', month)).toBe(mean);
    expect(given('K3', LZB, MONTHS, month, 'Ist')).toBe(mean);
  });

  it('Durchschnitt der Vormonate is what K2 divides by', () => {
    // December 2017 to February 2018: 12.880, 12.870, 12.860
    expect(given('JFW', ELB, MONTHS, 'Durchschnitt der Vormonate', '03/2018')).toBe(12_870);
    expect(given('K2', INT, ELB, MONTHS, '03/2018', 'Ist')).toBeCloseTo((100 * 642) / 12_870, 12);
  });

  it('has the outputs of every Kennzahl; which way is good follows from the sign of the Soll', () => {
    const row2018 = given('JFW', LZB, MONTHS, 'Durchschnitt', null, 'Alle', -0.4) as unknown[][];
    expect(row2018[0]!.slice(0, 4)).toEqual([7363, 7400, -0.5, -0.4]);
    expect(row2018[0]!.at(-1)).toBe('erreicht');
    expect(given('JFW', LZB, MONTHS, 'durchschnitt', null, 'Status', 0.4)).toBe('nicht erreicht');
    expect(given('JFW', LZB, MONTHS, ' SUMME ', '06/2018', 'Status', -0.4)).toBe('auf Kurs');
  });

  it('takes fractions and zeros', () => {
    const amounts = column((i) => (i === 14 ? 0 : 0.5));
    expect(given('JFW', amounts, MONTHS, 'Summe', '04/2018')).toBe(1.5);
  });
});

describe('ZIEL.ERREICHT', () => {
  it.each<[change: number, soll: number, richtung: string | null, boolean]>([
    [2, 2, null, true],
    [1.999999, 2, null, false],
    [-0.4, -0.4, null, true],
    [-0.399999, -0.4, null, false],
    [-0.5, -0.4, null, true],
    [0, 0, null, true],
    [-0.1, 0, null, false],
    [3, 2, 'höchstens', false],
    [2, 2, 'Hoechstens', true],
    [-1, -2, 'mindestens', true],
    [-3, -2, 'MINDESTENS', false],
  ])('%d against %d, %s', (change, soll, richtung, expected) => {
    expect(given('ERREICHT', change, soll, richtung)).toBe(expected);
  });
});

describe('ZIEL.STATUS', () => {
  it.each<[change: Zellwert, soll: number, richtung: string | null, month: string | null, string]>([
    [2, 2, null, null, 'erreicht'],
    [1.9, 2, null, null, 'nicht erreicht'],
    [2, 2, null, '31.12.2018', 'erreicht'],
    [1.9, 2, null, '12/2018', 'nicht erreicht'],
    [-0.5, -0.4, null, '30.06.2018', 'auf Kurs'],
    [-0.3, -0.4, null, '30.06.2018', 'nicht auf Kurs'],
    [3, 2, 'höchstens', '11/2018', 'nicht auf Kurs'],
    [null, 2, null, null, 'nicht bewertbar'],
    [{ fehler: '#NV' }, 2, null, '06/2018', 'nicht bewertbar'],
  ])('%j against %d, %s, %s: %s', (change, soll, richtung, month, expected) => {
    expect(given('STATUS', change, soll, richtung, month)).toBe(expected);
  });
});

describe('ZIEL.BEZUGSMONAT', () => {
  const until = (last: number): Argument => column((i) => (i <= last ? 100 + i : null));
  const beside = (...columns: readonly Argument[]): Argument =>
    MONTHS.map((_, i) => columns.map((c) => c[i]![0]!));
  const transposed = (a: Argument): Argument => a[0]!.map((_, c) => a.map((r) => r[c]!));

  it.each<[string, Argument, number]>([
    ['one series', INT, 24],
    ['columns', beside(INT, until(22), ELB), 22],
    [
      'a hole further back',
      beside(
        column((i) => (i === 5 ? null : 7)),
        until(22),
      ),
      22,
    ],
    [
      'a hole at the end',
      beside(
        column((i) => (i === 22 ? null : 7)),
        until(22),
      ),
      21,
    ],
  ])('%s', (_, series, month) => {
    expect(given('BEZUGSMONAT', series, MONTHS)).toBe(serialOfMonth(month));
    expect(given('BEZUGSMONAT', transposed(series), row(MONTHS))).toBe(serialOfMonth(month));
  });

  it('gives the first of the month whatever day the months have', () => {
    expect(
      given(
        'BEZUGSMONAT',
        INT,
        column((i) => serialOfMonth(i, 15)),
      ),
    ).toBe(serialOfMonth(24));
  });

  it.each([
    // Final (t-3) in the middle of March 2018 is November 2017, four months before.
    ['15.03.2018', until(24), 11],
    ['01.04.2019', until(24), 24],
    ['31.12.2030', until(22), 22],
  ])('whose values are final on %s', (day, series, month) => {
    expect(given('BEZUGSMONAT', series, MONTHS, day)).toBe(serialOfMonth(month));
  });

  it('knows none where no month has all values', () => {
    const [code] = given(
      'BEZUGSMONAT',
      beside(
        until(3),
        column((i) => (i > 3 ? 1 : null)),
      ),
      MONTHS,
    ) as [string];
    expect(code).toBe('#NV');
  });
});

describe('ZIEL.RECHENWEG', () => {
  const rechenweg = (...args: readonly (Argument | Zellwert)[]): readonly (readonly unknown[])[] =>
    given('RECHENWEG', ...args) as readonly (readonly unknown[])[];

  it('of K3 with a Soll: inputs, change, verdict, formula, readings, source', () => {
    const rows = rechenweg('K3', LZB, null, MONTHS, null, -0.4);
    expect(rows.slice(0, 4)).toEqual([
      ['Schritt', 'Rechnung', 'Ergebnis', 'Einheit'],
      [
        expect.stringContaining('Januar bis Dezember 2018'),
        'Summe 88.356 / 12 Monate = 7.363',
        7363,
        'Personen',
      ],
      [
        expect.stringContaining('Januar bis Dezember 2017'),
        'Summe 88.800 / 12 Monate = 7.400',
        7400,
        'Personen',
      ],
      ['Veränderung', '(7.363 / 7.400 − 1) · 100 = −0,5000 %', -0.5, '%'],
    ]);
    const steps = rows.map(([step]) => String(step));
    expect(steps.slice(4, 8)).toEqual([
      'Zielwert',
      'Delta zum Soll',
      'Urteil: Veränderung ≤ −0,4 % (ungerundet, einschließlich)',
      'Formel',
    ]);
    expect(rows[4]![2]).toBeCloseTo(7370.4, 10);
    expect(rows[6]).toEqual([steps[6], 'erreicht', 0, 'Personen zu viel']);
    expect(steps.at(-1)).toBe('Quelle');
    expect(rows.at(-1)![1]).toContain('§ 6 Abs. 1 der Verordnung');
    const readings = functionOf('K3').kennzahl!.lesarten.map((l) => `Lesart: ${l.frage}`);
    expect(steps.slice(8, -1)).toEqual(readings);
    expect(readings.length).toBeGreaterThan(1);
  });

  it.each<[string, ...(Argument | Zellwert)[]]>([
    ['K3', LZB, null, MONTHS, '06/2018'],
    ['k2', INT, ELB, MONTHS, '06/2018', 0.3],
    ['K1E3_F', INT, ELB, MONTHS],
    ['INT_12M', column((i) => 100 + i), null, MONTHS, null, 2],
  ])('of %s is a block of four columns without gaps', (...args) => {
    const rows = rechenweg(...args);
    expect(rows.length).toBeGreaterThan(6);
    expect(rows.filter((r) => r.length !== 4 || r.some((cell) => cell === undefined))).toEqual([]);
  });

  it('takes the agreed Soll where none is given, and ends with the change where there is none', () => {
    const ends = (...args: (Argument | Zellwert)[]) => {
      const steps = rechenweg(...args).map(([step]) => String(step));
      return steps[steps.indexOf('Formel') - 1];
    };
    expect(ends('K3', LZB, null, MONTHS)).toMatch(/^Urteil: Veränderung ≤ −0,4 %/);
    expect(ends('K1E2', ELB, null, MONTHS)).toBe('Veränderung');
  });

  it('of K1E3 shows the rates of the months', () => {
    const inflow = column((i) => (i <= 12 ? 100 : i === 13 ? 110 : 130));
    const rows = rechenweg(
      'K1E3',
      inflow,
      column(() => 1000),
      MONTHS,
      '02/2018',
    );
    expect(rows[1]!.slice(1)).toEqual(['Summe = 240', 240, 'Personen']);
    expect(rows[3]).toEqual(['Monatsquoten 2018', '(11,0000 + 13,0000) / 2 = 12,0000', 12, '%']);
    expect(rows[6]![2]).toBe(10);
    expect(rows[7]![2]).toBeCloseTo(20, 12);
  });

  it('of LZB_ASYL8_ANTEIL shows the growth of part and whole', () => {
    // In the whole 40 and 60 more, of these 10 and 30 from the eight countries: 25 % and 50 %.
    const part = column((i) => [100, 110, 140][Math.floor(i / 12)]!);
    const whole = column((i) => [1000, 1040, 1100][Math.floor(i / 12)]!);
    const rows = rechenweg('LZB_ASYL8_ANTEIL_12M', part, whole, MONTHS, '12/2018');
    const results = (text: string) => rows.filter(([step]) => String(step).startsWith(text)).map((r) => r[2]);
    expect(results('Zuwachs LZB')).toEqual([30, 10]);
    expect(results('Zuwachs Bestand')).toEqual([60, 40]);
    expect(results('Anteil am Zuwachs')).toEqual([50, 25]);
    expect(results('Veränderung')).toEqual([100]);
    expect(results('Lesart: Was heißt „Hineinwachsen“')).toHaveLength(1);
  });

  it('says which Kennzahl it does not know', () => {
    const [code, message] = given('RECHENWEG', 'K33', LZB, null, MONTHS) as [string, string];
    expect(code).toBe('#WERT!');
    expect(message).toContain('„K33“ ist unbekannt');
  });
});

describe('through the runtime of custom functions', () => {
  let office: RunningOffice;
  beforeAll(async () => {
    const book = goalBook(LENGTH, (i) => [INT, ELB, LZB, INT].map((c) => Number(c[i]![0])));
    book.sheets[0]!.change(0, 9, { value: 0 });
    office = openOffice(book);
    await import('../../src/functions/index');
  });

  it.concurrent.each<[string, ...(Argument | Zellwert | undefined)[]]>([
    ['VERAENDERUNG', 3080.4, 3020],
    ['JFW', LZB, MONTHS, 'Durchschnitt der Vormonate', undefined, 'Alle', -0.4],
    ['ERREICHT', -0.4, -0.4],
    ['STATUS', -0.5, -0.4, 'höchstens', serialOfMonth(20)],
    ['BEZUGSMONAT', INT, MONTHS, serialOfMonth(15)],
    ['RECHENWEG', 'K2', INT, ELB, MONTHS, undefined, 0.3],
    ['RECHENWEG', 'K3', LZB, undefined, MONTHS],
  ])('ZIEL.%s gives the same, spilled', async (id, ...args) => {
    const expected = given(id, ...args.map((a) => a ?? null));
    const parameterAddresses = functionOf(id).parameter.map(() => '');
    const answer = await office.call(`ZIEL_${id}`, args, { parameterAddresses });
    expect(answer).toEqual({ ok: true, value: Array.isArray(expected) ? expected : [[expected]] });
  });

  it.concurrent.each([
    ['holds 0', 'Daten!J1', 'Urteil: Veränderung ≤ 0,0 %'],
    ['is empty', 'Daten!K1', 'Urteil: Veränderung ≤ −0,4 %'],
  ])('ZIEL.RECHENWEG asks whether a Soll of 0 %s', async (_, address, verdict) => {
    const parameterAddresses = ['', '', '', '', '', address];
    const args = ['K3', LZB, undefined, MONTHS, undefined, 0];
    const answer = await office.call('ZIEL_RECHENWEG', args, { parameterAddresses });
    const rows = answer.ok ? (answer.value as string[][]) : [];
    expect(rows.filter(([step]) => step!.startsWith(verdict))).toHaveLength(1);
  });
});
