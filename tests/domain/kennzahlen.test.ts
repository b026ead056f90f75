import { describe, expect, it } from 'vitest';
import { monatszahl } from '../../src/domain/monat';
import type { Zellwert } from '../../src/domain/snapshot';
import { beobachtungVon, pruefeKleve, zielVon } from './hilfe/ergebnis';
import { jeJahr, m, mappe, type Angaben } from './hilfe/mappe';

/** Results of a goal in a month, for a workbook that differs from the standard one in `angaben`. */
const ziel = (id: string, bezugsmonat: string, angaben: Angaben = {}) =>
  zielVon(pruefeKleve(mappe(angaben), m(bezugsmonat)), id);
const beobachtung = (id: string, bezugsmonat: string, angaben: Angaben = {}) =>
  beobachtungVon(pruefeKleve(mappe(angaben), m(bezugsmonat)), id);

/** A list for December 2016 to December 2018 whose last 13 months are given. */
const zuletzt = (before: Zellwert, last: readonly Zellwert[]): readonly Zellwert[] => [
  ...Array<Zellwert>(25 - last.length).fill(before),
  ...last,
];

describe('published figures', () => {
  // The BA's denominators are those of the twelve Vormonate (BIAJ, 19.07.2015 and 03.05.2013, from BA data).
  // Stock December … December 5.000, 5.010, … 5.120; Integrationen as below, 1.250 in the year.
  const verschoben: Angaben = {
    reihen: {
      INT: zuletzt(100, [90, 95, 110, 120, 105, 100, 98, 115, 130, 112, 94, 81]),
      ELB: zuletzt(
        5000,
        Array.from({ length: 13 }, (_, i) => 5000 + 10 * i),
      ),
      INT_LZB: zuletzt(100, [90, 95, 110, 120, 105, 100, 98, 115, 130, 112, 94, 81]),
      LZB: zuletzt(
        5000,
        Array.from({ length: 13 }, (_, i) => 5000 + 10 * i),
      ),
    },
  };
  it.each([
    ['K2', '2018-12', (1250 / 5055) * 100, 24.728],
    ['K2', '2018-04', (415 / 5015) * 100, 8.2752],
    ['K2', '2018-01', (90 / 5000) * 100, 1.8],
    ['K3E1', '2018-12', (1250 / 5055) * 100, 24.728],
    ['K3E1', '2018-04', (415 / 5015) * 100, 8.2752],
  ])('%s of %s takes the stock one month earlier: %d', (id, bezugsmonat, exact, printed) => {
    const { ist } = ziel(id, bezugsmonat, verschoben);
    expect(ist).toBeCloseTo(exact, 12);
    expect(ist).toBeCloseTo(printed, 4);
  });

  it('average of twelve stocks: 1.218 / 12 = 101,50 (BA, methodische Hinweise)', () => {
    const LZB = zuletzt(100, [78, 81, 83, 93, 103, 110, 114, 118, 113, 107, 108, 110]);
    expect(ziel('K3', '2018-12', { reihen: { LZB } }).ist).toBe(101.5);
  });

  it('share of bedarfsdeckende Integrationen: 26.329 of 60.316, printed as 43,7 % (Bundestag, nachhaltige Integration)', () => {
    const reihen = { INT_BD: zuletzt(1, [26_329]), INT: zuletzt(1, [60_316]) };
    const first = { von: m('2016-01'), bis: m('2018-01'), reihen };
    expect(beobachtung('BEDARFSDECKUNG', '2018-01', first).ist).toBeCloseTo(43.652, 3);
  });

  it('Integrationen 1,271 to 1,130 million: −11,1 % (BIAJ, 2012 against 2011)', () => {
    const INT = jeJahr({ 2016: 1, 2017: 1_271_000 / 4, 2018: 1_130_000 / 4 });
    expect(ziel('INT', '2018-04', { reihen: { INT } })).toMatchObject({ ist: 1_130_000, vorjahr: 1_271_000 });
    expect(ziel('INT', '2018-04', { reihen: { INT } }).veraenderung).toBeCloseTo(-11.0936, 4);
  });

  it('3.020 Integrationen in the prior year mean 3.080,4; the agreement prints 3.080', () => {
    const INT = (x: number) => (x % 12 === 11 ? 270 : 250);
    expect(ziel('INT', '2018-12', { reihen: { INT } })).toMatchObject({ vorjahr: 3020, zielwert: 3080.4 });
  });

  it('+0,3 % on a rate of 26,0 % means 26,078 %, not 26,3 %: percent, not percentage points', () => {
    const INT = jeJahr({ 2016: 1, 2017: 2600 / 4, 2018: 650 });
    const { vorjahr, zielwert } = ziel('K2', '2018-04', { reihen: { INT } });
    expect(vorjahr).toBe(26);
    expect(zielwert).toBeCloseTo(26.078, 10);
  });
});

describe('the goals on the standard workbook, worked out by hand', () => {
  it.each<[string, string, Record<string, unknown>]>([
    // 12 · 260 against 12 · 250
    ['INT', '2018-12', { ist: 3120, vorjahr: 3000, veraenderung: 4, zielwert: 3060, delta: 2 }],
    // 3 · 260 against 3 · 250
    ['INT', '2018-03', { ist: 780, vorjahr: 750, veraenderung: 4, zielwert: 765, delta: 2 }],
    // 3.120 of 10.000 against 3.000 of 10.000
    ['K2', '2018-12', { ist: 31.2, vorjahr: 30, veraenderung: 4 }],
    // cumulative, not annualised: 260 of 10.000
    ['K2', '2018-01', { ist: 2.6, vorjahr: 2.5, veraenderung: 4 }],
    ['K3', '2018-12', { ist: 5970, vorjahr: 6000, veraenderung: -0.5, zielwert: 5976 }],
    ['K3', '2018-01', { ist: 5970, vorjahr: 6000, veraenderung: -0.5, zielwert: 5976 }],
    ['LZB_DEZ', '2018-12', { ist: 5970, vorjahr: 6000, veraenderung: -0.5, zielwert: 5976 }],
    // January: the denominator is December of the prior year alone: 104 of 6.000 against 100 of 6.000
    ['K3E1', '2018-01', { ist: 10_400 / 6000, vorjahr: 10_000 / 6000, veraenderung: 4 }],
    // December: 1.248 of (6.000 + 11 · 5.970) / 12 = 5.972,5
    ['K3E1', '2018-12', { ist: 124_800 / 5972.5, vorjahr: 20 }],
  ])('%s in %s', (id, bezugsmonat, expected) => {
    expect(ziel(id, bezugsmonat)).toMatchObject(expected);
  });

  it('LZB_DEZ compares with December of the prior year, not with the same month', () => {
    const LZB = zuletzt(5000, [6000, ...Array<Zellwert>(12).fill(5940)]);
    expect(ziel('LZB_DEZ', '2018-03', { reihen: { LZB } })).toMatchObject({
      vorjahr: 6000,
      veraenderung: -1,
    });
    expect(ziel('K3', '2018-03', { reihen: { LZB } })).toMatchObject({ vorjahr: 5000 });
  });
});

describe('LZB_DEZ and the data status', () => {
  it.each<[string, Readonly<Record<string, Zellwert>>, number, number, boolean]>([
    ['t-3 where there is no t-0', {}, 5970, 6000, false],
    ['t-0 on both sides', { '2017-12': 6100, '2018-12': 6039 }, 6039, 6100, true],
    ['t-0 in the Bezugsmonat only', { '2018-12': 6039 }, 6039, 6000, true],
    ['t-0 in the prior December only', { '2017-12': 6100 }, 5970, 6100, true],
    ['t-0 elsewhere does not count', { '2018-11': 1 }, 5970, 6000, false],
    ['what is no value does not count', { '2018-12': '*', '2017-12': 0 }, 5970, 6000, false],
  ])('%s', (_, t0, ist, vorjahr, vorlaeufig) => {
    const angaben: Angaben = { reihen: { LZB_T0: () => null }, werte: { LZB_T0: t0 } };
    expect(ziel('LZB_DEZ', '2018-12', angaben)).toMatchObject({ ist, vorjahr, vorlaeufig });
    expect(ziel('K3', '2018-12', angaben)).toMatchObject({ ist: 5970, vorlaeufig: false });
  });
});

describe('the observations on the standard workbook, worked out by hand', () => {
  it.each<[string, string, number, number, number, string]>([
    ['K1', '2018-12', 47_520_000, 48_000_000, -1, 'sinkend'],
    ['K1', '2018-02', 7_920_000, 8_000_000, -1, 'sinkend'],
    ['K1E1', '2018-12', 36_360_000, 36_000_000, 1, 'steigend'],
    ['K1E2', '2018-12', 10_000, 10_000, 0, 'unverändert'],
    ['BG', '2018-12', 6930, 7000, -1, 'sinkend'],
    ['NACHHALTIGKEIT', '2018-12', 61.5, 60, 2.5, 'steigend'], // 123 / 200, 120 / 200: svB only
    ['BEDARFSDECKUNG', '2018-12', 45, 40, 12.5, 'steigend'], // 117 / 260, 100 / 250: all Integrationen
    ['LZB_4J', '2018-12', 3000, 3000, 0, 'unverändert'],
    ['K2_ASYL8', '2018-12', 36, 24, 50, 'steigend'], // 12 · 30 of 1.000, 12 · 20 of 1.000
    ['LZB_ASYL8', '2018-12', 600, 500, 20, 'steigend'],
  ])('%s in %s', (id, bezugsmonat, ist, vorjahr, veraenderung, trend) => {
    const found = beobachtung(id, bezugsmonat);
    expect(found).toMatchObject({ ist, vorjahr, trend });
    expect(found.veraenderung).toBeCloseTo(veraenderung, 12);
  });

  it('the eight countries: the stock is shifted as in K2', () => {
    const ELB_ASYL8 = (x: Parameters<typeof monatszahl>[0]) => 1000 + 10 * (monatszahl(x) % 12);
    // Januar 2018 stands over Dezember 2017 alone: 30 of 1.000
    expect(beobachtung('K2_ASYL8', '2018-01', { reihen: { ELB_ASYL8 } }).ist).toBe(3);
  });

  it('equal sums of euro and cents, in another order, are no change', () => {
    const LLU = {
      ...{ '2017-01': 1000.1, '2017-02': 1000.2, '2017-03': 1000.3 },
      ...{ '2018-01': 1000.3, '2018-02': 1000.2, '2018-03': 1000.1 },
    };
    expect(beobachtung('K1', '2018-03', { werte: { LLU } })).toMatchObject({
      veraenderung: 0,
      trend: 'unverändert',
    });
    const small = { ...LLU, '2017-01': 0.1, '2017-02': 0.2, '2017-03': 0.3 };
    const reversed = { ...small, '2018-01': 0.3, '2018-02': 0.2, '2018-03': 0.1 };
    expect(beobachtung('K1', '2018-03', { werte: { LLU: reversed } }).trend).toBe('unverändert');
  });
});

describe('a partial group may be 0', () => {
  it('in a month, and in all of them: a rate of 0', () => {
    const INT_ASYL8 = jeJahr({ 2016: 20, 2017: 20, 2018: 0 });
    expect(beobachtung('K2_ASYL8', '2018-12', { reihen: { INT_ASYL8 } })).toMatchObject({
      ist: 0,
      vorjahr: 24,
      veraenderung: -100,
    });
  });

  it('„-“ is a true zero in a stock too', () => {
    const werte = { LZB: { '2018-12': '-' } };
    expect(ziel('LZB_DEZ', '2018-12', { werte })).toMatchObject({ ist: 0, veraenderung: -100 });
    expect(ziel('K3', '2018-12', { werte }).ist).toBe((11 * 5970) / 12);
  });
});
