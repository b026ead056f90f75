import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urteile } from '../../src/domain/auswertung/urteil';
import { berechne, vergleiche } from '../../src/domain/auswertung/vergleich';
import type { Teil } from '../../src/domain/groessen/groesse';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { alleFormen, kennzahl, waehle, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import type { Lesarten } from '../../src/domain/kennzahlen/lesart';
import { JFW, P48A } from '../../src/domain/kennzahlen/sicht';
import { monatszahl, plus, type Monat } from '../../src/domain/monat';
import { value } from '../../src/domain/ratio';
import { HOECHSTENS } from '../../src/domain/zielarten/hoechstens';
import { MINDESTENS } from '../../src/domain/zielarten/mindestens';
import { datenVon, istNahe, zahlen, zufallsreihen, type Reihenwerte } from './hilfe/daten';
import { m } from './hilfe/mappe';

const RUNS = { numRuns: 100 };

const declared = (id: string): Kennzahl => {
  const found = KENNZAHLEN.find((k) => k.id === id);
  if (!found) throw new Error(`no Kennzahl ${id}`);
  return found;
};

const read = (id: string, lesarten: Lesarten = {}, sicht = JFW): Kennzahl =>
  kennzahl(declared(id).deklaration, { sicht, lesarten });

/** The value of a Kennzahl in a month, from series that begin in `von`. */
const ist = (k: Kennzahl, von: string, bezugsmonat: string, reihen: Reihenwerte): number =>
  value(berechne(k, datenVon(m(von), reihen), m(bezugsmonat)) as Teil);

describe('worked examples', () => {
  // December of the prior year to December.
  const ELB = Array.from({ length: 13 }, (_, i) => 5000 + 10 * i);
  const INT = [null, 90, 95, 110, 120, 105, 100, 98, 115, 130, 112, 94, 81];

  it.each([
    ['mit', '2018-12', 1250 / 5055, 24.728],
    ['mit', '2018-04', 415 / 5015, 8.2752],
    ['ohne', '2018-12', 1250 / 5065, 24.6792],
    ['ohne', '2018-04', 415 / 5025, 8.2587],
  ])('K2 %s Versatz, %s', (versatz, month, exact, printed) => {
    const found = ist(read('K2', { versatz }), '2017-12', month, { ELB, INT });
    expect(found).toBeCloseTo(100 * exact, 12);
    expect(found).toBeCloseTo(printed, 4);
  });

  it('K2 of December is the same over the year and over twelve months', () => {
    const [jfw, p48a] = [JFW, P48A].map((sicht) =>
      ist(read('K2', {}, sicht), '2017-12', '2018-12', { ELB, INT }),
    );
    expect(jfw).toBe(p48a);
  });

  it.each([
    ['monatsraten', 6.4719],
    ['summen', 6.4218],
  ])('K1E3, %s: %d', (mittelung, printed) => {
    const reihen = {
      ELB_ZUGANG: [300, 310, 320, 330, 340, 350, 360, 400, 450, 500, 520, 540],
      ELB: [...Array<number>(7).fill(5000), 6000, 7000, 8000, 8500, 9000],
    };
    for (const sicht of [JFW, P48A])
      expect(ist(read('K1E3', { mittelung }, sicht), '2018-01', '2018-12', reihen)).toBeCloseTo(printed, 4);
  });

  it('K3 is the mean of twelve stocks: 1.218 / 12 = 101,5; as Stichtag the last one', () => {
    const reihen = { LZB: [78, 81, 83, 93, 103, 110, 114, 118, 113, 107, 108, 110] };
    expect(ist(read('K3'), '2018-01', '2018-12', reihen)).toBe(101.5);
    expect(ist(read('K3', { bestand: 'stichtag' }), '2018-01', '2018-12', reihen)).toBe(110);
    expect(ist(read('K3', {}, P48A), '2018-01', '2018-12', reihen)).toBe(110);
  });
});

describe('readings against formulas by hand, on any figures', () => {
  const START = m('2014-01');

  /** Runs a check in a random month of the last two of five years, with sums over positions relative to it. */
  const onAny = (
    body: (x: {
      readonly daten: ReturnType<typeof datenVon>;
      readonly b: Monat;
      readonly sum: (id: string, von: number, bis: number) => number;
      /** January of the year, relative to the month */
      readonly j: number;
    }) => void,
  ): void => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 36, max: 59 }),
        (seed, position) => {
          const reihen = zufallsreihen(seed, 60);
          const b = plus(START, position);
          const sum = (id: string, von: number, bis: number) =>
            reihen[id]!.slice(position + von, position + bis + 1).reduce((x, y) => x + y, 0);
          body({ daten: datenVon(START, reihen), b, sum, j: 1 - monatszahl(b) });
        },
      ),
      RUNS,
    );
  };

  const expectNear = (found: number | string | undefined, expected: number, name: string): void => {
    expect([name, found, typeof found === 'number' && istNahe(found, expected, 1e-11)]).toEqual([
      ...[name, found],
      true,
    ]);
  };

  it.each([
    ['K2', 'INT', 'ELB'],
    ['K2E1', 'BS_GERING', 'ELB'],
    ['K2E2', 'BS_2AM', 'ELB'],
    ['K2E4', 'INT_AE', 'ELB_AE'],
    ['K2_ASYL8', 'INT_ASYL8', 'ELB_ASYL8'],
    ['K3E1', 'INT_LZB', 'LZB'],
  ])('versatz ohne: %s takes the same months above and below', (id, top, below) => {
    onAny(({ daten, b, sum, j }) => {
      for (const [sicht, von] of [
        [JFW, j],
        [P48A, -11],
      ] as const) {
        const found = zahlen(vergleiche(read(id, { versatz: 'ohne' }, sicht), daten, b));
        expectNear(found.ist, (100 * sum(top, von, 0) * (1 - von)) / sum(below, von, 0), id);
        expectNear(found.basis, (100 * sum(top, von - 12, -12) * (1 - von)) / sum(below, von - 12, -12), id);
      }
    });
  });

  it.each([
    ['K1E3', 'ELB_ZUGANG', 'ELB', 0],
    ['K1E4', 'ELB_ABGANG', 'ELB', -1],
    ['K3E3', 'LZB_ZUGANG', 'LZB', 0],
    ['K3E4', 'LZB_ABGANG', 'LZB', -1],
  ] as const)('mittelung summen: %s is all movements over all stocks', (id, top, below, shift) => {
    onAny(({ daten, b, sum, j }) => {
      for (const [sicht, von] of [
        [JFW, j],
        [P48A, -11],
      ] as const) {
        const found = zahlen(vergleiche(read(id, { mittelung: 'summen' }, sicht), daten, b));
        expectNear(found.ist, (100 * sum(top, von, 0)) / sum(below, von + shift, shift), id);
      }
    });
  });

  it('massstab punkte: the change of every rate is the difference of the two', () => {
    const rates = KENNZAHLEN.flatMap(alleFormen).filter(
      (k) => k.lesarten.some((l) => l.id === 'massstab') && k.gilt === undefined,
    );
    expect(rates.length).toBeGreaterThan(50);
    onAny(({ daten, b }) => {
      for (const k of rates) {
        const found = zahlen(vergleiche(waehle(k, { lesarten: { massstab: 'punkte' } }), daten, b));
        const [now, before] = [found.ist as number, found.basis as number];
        expect(Math.abs(found.veraenderung! - (now - before))).toBeLessThanOrEqual(
          1e-12 * Math.max(now, before),
        );
      }
    });
  });

  it('vergleich ganzes-vorjahr: the base are all months of the prior year', () => {
    const other = { vergleich: 'ganzes-vorjahr' };
    onAny(({ daten, b, sum, j }) => {
      const base = (id: string) => zahlen(vergleiche(read(id, other), daten, b)).basis;
      expectNear(base('INT'), sum('INT', j - 12, j - 1), 'INT');
      expectNear(base('K1'), sum('LLU', j - 12, j - 1), 'K1');
      expectNear(base('K3'), sum('LZB', j - 12, j - 1) / 12, 'K3');
      expectNear(base('K2'), (1200 * sum('INT', j - 12, j - 1)) / sum('ELB', j - 13, j - 2), 'K2');
      expectNear(
        base('BEDARFSDECKUNG'),
        (100 * sum('INT_BD', j - 12, j - 1)) / sum('INT', j - 12, j - 1),
        'BEDARFSDECKUNG',
      );
    });
  });

  it('vergleich ganzes-vorjahr is no question of § 48a, nor of what is compared with December anyway', () => {
    const other = { vergleich: 'ganzes-vorjahr' };
    onAny(({ daten, b }) => {
      for (const k of [read('K3', {}, P48A), read('LZB_DEZ')])
        expect(zahlen(vergleiche(waehle(k, { lesarten: other }), daten, b))).toEqual(
          zahlen(vergleiche(k, daten, b)),
        );
    });
  });

  it('nenner svb, bestand stichtag, datenstand t3', () => {
    onAny(({ daten, b, sum, j }) => {
      const of = (id: string, lesarten: Lesarten, sicht = JFW) =>
        zahlen(vergleiche(read(id, lesarten, sicht), daten, b));
      for (const [sicht, von] of [
        [JFW, j],
        [P48A, -11],
      ] as const)
        expectNear(
          of('BEDARFSDECKUNG', { nenner: 'svb' }, sicht).ist,
          (100 * sum('INT_BD', von, 0)) / sum('INT_SVB', von, 0),
          sicht.id,
        );
      const stichtag = of('K3', { bestand: 'stichtag' });
      expect([stichtag.ist, stichtag.basis]).toEqual([sum('LZB', 0, 0), sum('LZB', -12, -12)]);
      const final = of('LZB_DEZ', { datenstand: 't3' });
      expect([final.ist, final.basis]).toEqual([sum('LZB', 0, 0), sum('LZB', j - 1, j - 1)]);
    });
  });
});

describe('datenstand and ersatz, worked out by hand', () => {
  const LZB = [6000, ...Array<number>(11).fill(5990), 5970];
  const LZB_T0 = [6100, ...Array<null>(11).fill(null), 6039];

  it.each([
    ['t0', 6039, 6100, -1],
    ['t3', 5970, 6000, -0.5],
  ])('LZB_DEZ, datenstand %s', (datenstand, now, before, change) => {
    const daten = datenVon(m('2017-12'), { LZB, LZB_T0 });
    const found = vergleiche(read('LZB_DEZ', { datenstand }), daten, m('2018-12'));
    expect(zahlen(found)).toEqual({ ist: now, basis: before, veraenderung: change });
  });

  it('ersatz t0 fills months that are open, and only those', () => {
    const INT = [10, 20, null, '*', 50];
    const INT_T0 = [99, 99, 33, 44, 99];
    const daten = datenVon(m('2018-01'), { INT, INT_T0 });
    const [open, filled] = ['offen', 't0'].map((ersatz) =>
      berechne(read('INT', { ersatz }), daten, m('2018-05')),
    );
    expect(open).toMatchObject({ grund: 'leer', monat: m('2018-03') });
    expect(value(filled as Teil)).toBe(10 + 20 + 33 + 44 + 50);
  });

  it.each([['k. A.'], [-5], [2.5], [{ fehler: '#NV' }]])('ersatz t0 does not hide the fault %o', (bad) => {
    const daten = datenVon(m('2018-01'), { INT: [10, bad], INT_T0: [10, 20] });
    expect(berechne(read('INT', { ersatz: 't0' }), daten, m('2018-02'))).toMatchObject({
      monat: m('2018-02'),
      gefunden: bad,
    });
  });
});

describe('rundung', () => {
  /** The verdict on a K3 (falling is good) or an INT (rising is good) that went from 10.000 to `now`. */
  const reached = (id: 'K3' | 'INT', now: number, soll: number, rundung: string, dezimalen = 1): boolean => {
    const k = read(id, { rundung });
    const series = id === 'K3' ? 'LZB' : 'INT';
    const daten = datenVon(m('2017-01'), { [series]: [10_000, ...Array<number>(11).fill(1), now] });
    const { ist, basis, veraenderung } = vergleiche(k, daten, m('2018-01'));
    const zielart = id === 'K3' ? HOECHSTENS : MINDESTENS;
    const lage = { ist: ist as Teil, basis: basis as Teil, veraenderung };
    return urteile(k, lage, { zielart, soll, dezimalen }, m('2018-01')).erreicht;
  };

  it.each([
    ['K3', 9960, -0.4, 1, true, true],
    ['K3', 9964, -0.4, 1, false, true],
    // −0,35 is rounded away from 0.
    ['K3', 9965, -0.4, 1, false, true],
    ['K3', 9966, -0.4, 1, false, false],
    ['K3', 9964, -0.4, 2, false, false],
    ['INT', 10_200, 2, 1, true, true],
    ['INT', 10_195, 2, 1, false, true],
    ['INT', 10_194, 2, 1, false, false],
  ] as const)('%s of %d against %d with %d decimals', (id, now, soll, dezimalen, exact, rounded) => {
    expect(reached(id, now, soll, 'ungerundet', dezimalen)).toBe(exact);
    expect(reached(id, now, soll, 'gerundet', dezimalen)).toBe(rounded);
  });
});
