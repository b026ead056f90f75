import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restbedarfssatz } from '../../../src/domain/auswertung/restbedarf-worte';
import type { Restbedarf } from '../../../src/domain/auswertung/restbedarf';
import type { Monat } from '../../../src/domain/monat';
import { jeJahr, m, type Angaben } from '../hilfe/mappe';
import { beurteilt, eigenerBereich, mitBudget, type Zielskizze } from './hilfe';

const bedarf = (...args: Parameters<typeof beurteilt>): Restbedarf | null => beurteilt(...args).restbedarf;

type Fall = readonly [
  was: string,
  ziel: Zielskizze,
  monat: string,
  erwartet: Pick<Restbedarf, 'art' | 'wert' | 'grenze' | 'monate' | 'einheit'>,
  de: string,
  en: string,
];

const SECHS = 'In den 6 verbleibenden Monaten je Monat';
const SIX = 'In each of the 6 months that are left';
const JUNI = '2018-06';

/** On the standard workbook: 260 Integrationen, 5.970 LZB, 6.930 BG and 3.960.000 € LLU a month in 2018. */
const FAELLE: readonly Fall[] = [
  [
    // 3.300 − 6 · 260 = 1.740 = 6 · 290
    'of a sum as a level',
    { kennzahl: 'INT', zielart: 'niveau', wert: 3300 },
    JUNI,
    { art: 'wert', wert: 290, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 290 Integrationen.`,
    `${SIX} at least 290 integrations.`,
  ],
  [
    // 1.741 / 6 = 290,17: with 290 one would be missing.
    'of a sum, rounded up',
    { kennzahl: 'INT', zielart: 'niveau', wert: 3301 },
    JUNI,
    { art: 'wert', wert: 1741 / 6, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 291 Integrationen.`,
    `${SIX} at least 291 integrations.`,
  ],
  [
    // The whole year 2017 counts: 3.000 · 1,02 = 3.060; 3.060 − 1.560 = 1.500
    'of the change of a sum',
    { kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
    JUNI,
    { art: 'wert', wert: 250, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 250 Integrationen.`,
    `${SIX} at least 250 integrations.`,
  ],
  [
    // 12 · 4.000.000 − 5 · 3.960.000 = 28.200.000 in seven months: 4.028.571,43
    'of an amount that must not grow, rounded down',
    { kennzahl: 'K1', zielart: 'nicht-schlechter' },
    '2018-05',
    { art: 'wert', wert: 28_200_000 / 7, grenze: 'hoechstens', monate: 7, einheit: '€' },
    'In den 7 verbleibenden Monaten je Monat höchstens 4.028.571 €.',
    'In each of the 7 months that are left at most 4,028,571 €.',
  ],
  [
    // 6.000 · 0,996 = 5.976 on average: 71.712 in the sum of twelve, less 6 · 5.970 = 35.892 = 6 · 5.982
    'of a mean of stocks',
    { kennzahl: 'K3', zielart: 'hoechstens', wert: -0.4 },
    JUNI,
    { art: 'bestand', wert: 5982, grenze: 'hoechstens', monate: 6, einheit: 'Personen' },
    `${SECHS} ein Bestand von höchstens 5.982 Personen.`,
    `${SIX} a stock of at most 5,982 persons.`,
  ],
  [
    // 12 · 6.900 − 11 · 6.930 = 6.570
    'of a mean of stocks as a level, in the last month',
    { kennzahl: 'BG', zielart: 'niveau', wert: 6900 },
    '2018-11',
    { art: 'bestand', wert: 6570, grenze: 'hoechstens', monate: 1, einheit: 'Anzahl' },
    'Im letzten Monat ein Bestand von höchstens 6.570.',
    'In the last month a stock of at most 6,570.',
  ],
  [
    // 5.976 of 5.970 in six months: one more a month
    'of a stock that may rise',
    { kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -0.4 },
    JUNI,
    { art: 'aenderung', wert: 1, grenze: 'hoechstens', monate: 6, einheit: 'Personen' },
    `${SECHS} eine Veränderung von höchstens +1,0 Personen.`,
    `${SIX} a change of at most +1.0 persons.`,
  ],
  [
    // 5.925 from 5.970 in nine months: five less a month
    'of a stock that has to fall',
    { kennzahl: 'LZB_DEZ', zielart: 'niveau', wert: 5925 },
    '2018-03',
    { art: 'aenderung', wert: -5, grenze: 'hoechstens', monate: 9, einheit: 'Personen' },
    'In den 9 verbleibenden Monaten je Monat eine Veränderung von höchstens −5,0 Personen.',
    'In each of the 9 months that are left a change of at most −5.0 persons.',
  ],
  [
    // 31 % of 10.000 = 3.100, less 1.560 = 1.540 in six months: 256,67
    'of a rate',
    { kennzahl: 'K2', zielart: 'quote', wert: 31 },
    JUNI,
    { art: 'wert', wert: 1540 / 6, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 257 Integrationen (bei gleichem Bestand).`,
    `${SIX} at least 257 integrations (with the stock as it is).`,
  ],
  [
    // 30 % + 0,6 points = 30,6 % = 3.060
    'of a rate in points',
    { kennzahl: 'K2', zielart: 'punkte', wert: 0.6 },
    JUNI,
    { art: 'wert', wert: 250, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 250 Integrationen (bei gleichem Bestand).`,
    `${SIX} at least 250 integrations (with the stock as it is).`,
  ],
  [
    // Stock December to May: (6.000 + 5 · 5.970) / 6 = 5.975. 20 % · 1,013 = 20,26 % of it = 1.210,535, less 6 · 104 = 624.
    'of a rate whose stock has changed: the mean so far',
    { kennzahl: 'K3E1', zielart: 'mindestens', wert: 1.3 },
    JUNI,
    { art: 'wert', wert: 586.535 / 6, grenze: 'mindestens', monate: 6, einheit: 'Integrationen' },
    `${SECHS} mindestens 98 Integrationen (bei gleichem Bestand).`,
    `${SIX} at least 98 integrations (with the stock as it is).`,
  ],
];

describe('what each remaining month has to bring', () => {
  it.each(FAELLE)('%s', (_, ziel, monat, erwartet, de, en) => {
    const { wert, ...rest } = erwartet;
    const found = bedarf(ziel, {}, monat)!;
    expect(found).toMatchObject(rest);
    expect(found.wert).toBeCloseTo(wert, 6);
    expect([restbedarfssatz(found), restbedarfssatz(found, 'en')]).toEqual([de, en]);
  });

  // 95 % of 1.200.000 € = 1.140.000 €, less 6 · 90.000 = 600.000
  it('of a yearly budget', () => {
    const spent = mitBudget(() => 90_000);
    const found = bedarf({ kennzahl: 'EGT', zielart: 'budgetanteil', wert: 95 }, spent, JUNI)!;
    expect(found).toMatchObject({
      art: 'wert',
      grenze: 'mindestens',
      einheit: '€',
      beiGleichemBestand: true,
    });
    expect(found.wert).toBeCloseTo(100_000, 6);
    expect(restbedarfssatz(found)).toContain(`${SECHS} mindestens 100.000 €`);
  });

  it.each([
    ['read linear', { lesarten: { unterjaehrig: 'linear' } }],
    ['with an interim value for the month', { zwischenwerte: [{ von: JUNI, wert: 20 }] }],
  ])('asks for the level of the year, also %s', (_, mehr) => {
    const found = bedarf({ kennzahl: 'INT', zielart: 'niveau', wert: 3300, ...mehr }, {}, JUNI);
    expect(found?.wert).toBe(290);
  });

  // 2.400 to 3.480 in the year and half of it, 1.200 to 1.740, in June.
  it.each([
    [190, 'mindestens', (2400 - 6 * 190) / 6, 'below'],
    [210, 'mindestens', (2400 - 6 * 210) / 6, 'nearer to the lower end'],
    [280, 'hoechstens', (3480 - 6 * 280) / 6, 'nearer to the upper end'],
    [300, 'hoechstens', (3480 - 6 * 300) / 6, 'above'],
  ])('of a corridor, %d a month: %s %d (%s)', (monthly, grenze, wert) => {
    const ziel = { kennzahl: 'INT', zielart: 'korridor-niveau', wert: 2400, bis: 3480 };
    const INT = jeJahr({ 2016: 250, 2017: 250, 2018: monthly });
    expect(bedarf(ziel, { reihen: { INT } }, JUNI)).toMatchObject({ grenze, wert });
  });

  // 1.560 by June where 1.550 are agreed for the year; exactly 1.560 is nothing more, too.
  it.each([1550, 1560])('a level of %d that the year has reached by June', (wert) => {
    const found = bedarf({ kennzahl: 'INT', zielart: 'niveau', wert }, {}, JUNI)!;
    expect(restbedarfssatz(found)).toBe('Für das Jahr ist das Ziel schon erreicht.');
    expect(restbedarfssatz(found, 'en')).toBe('The target of the year is already reached.');
  });

  // 6 · 3.960.000 = 23.760.000 € are spent where 20.000.000 are allowed.
  it('a limit that the year has passed by June', () => {
    const found = bedarf({ kennzahl: 'K1', zielart: 'niveau', wert: 20_000_000 }, {}, JUNI)!;
    expect(found.wert).toBeCloseTo(-3_760_000 / 6, 6);
    expect(restbedarfssatz(found)).toBe('Für das Jahr ist das Ziel nicht mehr zu erreichen.');
    expect(restbedarfssatz(found, 'en')).toBe('The target of the year cannot be reached any more.');
  });

  it('nothing is said in December, and of goals that are not judged', () => {
    expect(bedarf({ kennzahl: 'INT', zielart: 'niveau', wert: 3300 }, {}, '2018-12')).toBeNull();
    expect(bedarf({ kennzahl: 'INT', zielart: 'niveau', wert: null }, {}, JUNI)).toBeNull();
    const gap = { werte: { INT: { '2018-03': null } } };
    expect(bedarf({ kennzahl: 'INT', zielart: 'niveau', wert: 3300 }, gap, JUNI)).toBeNull();
  });

  it('nothing is said where the rest of the prior year is missing, though June is judged', () => {
    const found = beurteilt(
      { kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
      { werte: { INT: { '2017-10': null } } },
      JUNI,
    );
    expect([found.status, found.restbedarf]).toEqual(['auf Kurs', null]);
  });

  const LZB = { LZB_ZUGANG: () => 100, LZB: () => 6000 };
  it.each<[string, Zielskizze]>([
    ['twelve months that roll', { kennzahl: 'K2_12M', zielart: 'quote', wert: 31 }],
    ['a sum of twelve months that roll', { kennzahl: 'INT_12M', zielart: 'niveau', wert: 3300 }],
    ['a share of two sums', { kennzahl: 'BEDARFSDECKUNG', zielart: 'quote', wert: 60 }],
    ['a mean of monthly rates', { kennzahl: 'K3E3', zielart: 'quote', wert: 1 }],
  ])('nothing is said of what months do not add up to: %s', (_, ziel) => {
    const found = beurteilt(
      ziel,
      {
        ...{ von: m('2015-12'), reihen: { INT: () => 250, INT_BD: () => 100, LZB: LZB.LZB } },
        namen: { ZIEL_LZB_ZUGANG: eigenerBereich(1, LZB.LZB_ZUGANG, m('2015-12')) },
      },
      JUNI,
    );
    expect(found.status).not.toBe('nicht bewertbar');
    expect(found.restbedarf).toBeNull();
  });

  // 3.060 − 1.560 = 6 · 250: with exactly 250 a month December stands at 3.060, which does not count.
  it('where the number itself does not count, meeting it is not enough', () => {
    const ziel = { kennzahl: 'INT', zielart: 'niveau', wert: 3060, einschliesslich: false };
    const INT = (x: Monat) => (x < m('2018-07') ? 260 : 250);
    expect(beurteilt(ziel, { reihen: { INT } }, '2018-12').status).toBe('nicht erreicht');
    expect(restbedarfssatz(bedarf(ziel, {}, JUNI)!)).toMatch(/mehr als 250 |mindestens 251 /);
    const met = bedarf({ ...ziel, wert: 1560 }, {}, JUNI)!;
    expect(restbedarfssatz(met)).not.toContain('schon erreicht');
  });
});

/** The months of 2018 up to some month as they were, the others as they would have to be. */
interface Verlauf {
  readonly monate: number;
  readonly bisher: readonly number[];
  readonly rest: number;
}
const verlaeufe = (von: number, bis: number) =>
  fc.record({
    monate: fc.integer({ min: 1, max: 11 }),
    bisher: fc.array(fc.integer({ min: von, max: bis }), { minLength: 11, maxLength: 11 }),
    rest: fc.integer({ min: von, max: bis }),
  });

const summe = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const bisherige = ({ bisher, monate }: Verlauf): readonly number[] => bisher.slice(0, monate);
const monatstext = (n: number): string => `2018-${String(n).padStart(2, '0')}`;

/** The year 2018 month by month; the years before hold one value. */
const reihe =
  (frueher: number, v: Verlauf, letzter: number) =>
  (x: Monat): number => {
    const n = x - m('2018-01');
    if (n < 0) return frueher;
    return n < v.monate ? v.bisher[n]! : n === 11 ? letzter : v.rest;
  };

/** A goal that needs exactly the rest of the course; and what the series has in the years before. */
interface Modell {
  readonly von: number;
  readonly bis: number;
  readonly frueher: number;
  /** on which side of the goal December lies if the last month has one more */
  readonly mehrIstGut: boolean;
  ziel(jahressumme: number): Zielskizze;
  mappe(werte: (x: Monat) => number): Angaben;
}

const MODELLE: readonly (readonly [string, Modell])[] = [
  [
    'a sum as a level',
    {
      ...{ von: 2, bis: 400, frueher: 250, mehrIstGut: true },
      ziel: (sum) => ({ kennzahl: 'INT', zielart: 'niveau', wert: sum }),
      mappe: (INT) => ({ reihen: { INT } }),
    },
  ],
  [
    'the change of a sum',
    {
      ...{ von: 2, bis: 400, frueher: 250, mehrIstGut: true },
      ziel: (sum) => ({ kennzahl: 'INT', zielart: 'mindestens', wert: ((sum - 3000) * 100) / 3000 }),
      mappe: (INT) => ({ reihen: { INT } }),
    },
  ],
  [
    'an amount that must not pass its limit',
    {
      ...{ von: 2, bis: 9_000_000, frueher: 4_000_000, mehrIstGut: false },
      ziel: (sum) => ({ kennzahl: 'K1', zielart: 'niveau', wert: sum }),
      mappe: (LLU) => ({ reihen: { LLU } }),
    },
  ],
  [
    'a mean of stocks',
    {
      ...{ von: 5000, bis: 7000, frueher: 6000, mehrIstGut: false },
      ziel: (sum) => ({ kennzahl: 'K3', zielart: 'niveau', wert: sum / 12 }),
      mappe: (LZB) => ({ reihen: { LZB } }),
    },
  ],
  [
    'a rate',
    {
      ...{ von: 2, bis: 400, frueher: 250, mehrIstGut: true },
      // Of 8.000 in every month.
      ziel: (sum) => ({ kennzahl: 'K2', zielart: 'quote', wert: (100 * sum) / 8000 }),
      mappe: (INT) => ({ reihen: { INT, ELB: () => 8000 } }),
    },
  ],
  [
    'a rate in points',
    {
      ...{ von: 2, bis: 400, frueher: 250, mehrIstGut: true },
      // 3.000 of 8.000 = 37,5 % in the prior year.
      ziel: (sum) => ({ kennzahl: 'K2', zielart: 'punkte', wert: (100 * (sum - 3000)) / 8000 }),
      mappe: (INT) => ({ reihen: { INT, ELB: () => 8000 } }),
    },
  ],
  [
    'a budget',
    {
      ...{ von: 2, bis: 200_000, frueher: 100_000, mehrIstGut: true },
      ziel: (sum) => ({ kennzahl: 'EGT', zielart: 'budgetanteil', wert: (100 * sum) / 1_200_000 }),
      mappe: (werte) => mitBudget(werte),
    },
  ],
];

describe('if each remaining month brings exactly that, December reaches the target exactly', () => {
  const RUNS = { numRuns: 60 };

  it.each(MODELLE)('%s', (_, modell) => {
    fc.assert(
      fc.property(verlaeufe(modell.von, modell.bis), (v) => {
        const year = summe(bisherige(v)) + v.rest * (12 - v.monate);
        const ziel = modell.ziel(year);
        const at = (last: number, monat: string) =>
          beurteilt(ziel, modell.mappe(reihe(modell.frueher, v, last)), monat);
        const { restbedarf } = at(v.rest, monatstext(v.monate));
        expect(restbedarf).toMatchObject({
          ...{ monate: 12 - v.monate, grenze: modell.mehrIstGut ? 'mindestens' : 'hoechstens' },
        });
        expect(Math.abs(restbedarf!.wert - v.rest)).toBeLessThan(1e-6 * v.rest);
        const worse = v.rest + (modell.mehrIstGut ? -1 : 1);
        expect(
          [at(v.rest, '2018-12'), at(worse, '2018-12')].map((z) => [z.status, z.fehlbetrag === 0]),
        ).toEqual([
          ['erreicht', true],
          ['nicht erreicht', false],
        ]);
      }),
      RUNS,
    );
  });

  it('a stock of December: the change of each month', () => {
    const changes = fc.integer({ min: -90, max: 90 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), changes, (monate, change) => {
        // 6.000 up to the month, then as many more or less in each.
        const LZB =
          (last: number) =>
          (x: Monat): number => {
            const after = Math.max(0, x - m(monatstext(monate)));
            return 6000 + after * change + (x === m('2018-12') ? last : 0);
          };
        const wert = 6000 + (12 - monate) * change;
        const at = (last: number, monat: string) =>
          beurteilt({ kennzahl: 'LZB_DEZ', zielart: 'niveau', wert }, { reihen: { LZB: LZB(last) } }, monat);
        expect(at(0, monatstext(monate)).restbedarf).toMatchObject({ art: 'aenderung', wert: change });
        expect([at(0, '2018-12').status, at(1, '2018-12').status]).toEqual(['erreicht', 'nicht erreicht']);
      }),
      RUNS,
    );
  });
});
