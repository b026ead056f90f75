import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monat, type Monat } from '../../../src/domain/monat';
import { FACHREGELN } from '../../../src/domain/pruefregeln/fach';
import {
  abweichungen,
  median,
  mildeste,
  skalaDer,
  streuung,
  ueblich,
} from '../../../src/domain/pruefregeln/statistik';
import { beziehungen } from '../../../src/domain/pruefregeln/teilreihen';
import { meldung } from '../../../src/domain/regeln/regel';
import { nachGeschlecht, REIHEN } from '../../../src/domain/reihen';
import type { Pruefstand, Reihenstand } from '../../../src/domain/pruefregeln/pruefstand';
import type { Snapshot } from '../../../src/domain/snapshot';
import { alsMappe, gesundeMappe, type GesundeMappe } from '../hilfe/gesund';
import { mitZellen, ohneReihe } from '../hilfe/schaeden-fach';
import { Zufall } from '../hilfe/zufall';
import { standDer } from './fall';

const LAENGE = 49;
const VON = monat(2014, 12);

const gesund = (seed = 2018, laenge = LAENGE): GesundeMappe =>
  gesundeMappe(seed, { von: (monat(2018, 12) - laenge + 1) as Monat, laenge });

const funde = (snapshot: Snapshot, heute?: Monat): readonly string[] => {
  const stand = standDer(snapshot, heute === undefined ? {} : { heute });
  return FACHREGELN.flatMap((r) => r.befunde(stand))
    .filter((b) => b.schwere !== 'hinweis')
    .map((b) => `${b.regel}: ${meldung(b)}`);
};

/** The sound workbook with every value of a series changed. */
const veraendert = (id: string, neu: (wert: number, position: number) => number): GesundeMappe => {
  const g = gesund();
  return mitZellen(g, id, 0, (g.reihen[id] as number[]).map(neu));
};

/** Figures of a Jobcenter in which hardly anything happens. */
const klein = (seed: number): GesundeMappe => {
  const z = new Zufall(seed);
  const g = gesund(seed);
  const series = (von: number, bis: number) => Array.from({ length: LAENGE }, () => z.ganze(von, bis));
  const int = series(6, 19);
  const svb = int.map((x) => x - z.ganze(0, 2));
  return {
    ...g,
    reihen: {
      ...g.reihen,
      INT: int,
      INT_SVB: svb,
      INT_BD: svb.map((x) => Math.max(0, x - z.ganze(0, 5))),
      INT_NACHHALTIG: svb.map((x) => Math.max(0, x - z.ganze(0, 3))),
      INT_LZB: int.map((x) => Math.max(1, Math.min(x, z.ganze(1, 5)))),
      INT_ASYL8: series(0, 3),
      ELB_ASYL8: series(30, 34),
      LZB_ASYL8: series(12, 14),
    },
  };
};

const STILLE: readonly (readonly [string, Snapshot])[] = [
  [
    'growth by asylum: five times as many within two years',
    alsMappe(
      ohneReihe(
        veraendert('ELB_ASYL8', (x, i) => Math.round(x * 0.2 * (1 + Math.min(i, 24) / 6))),
        'LZB_ASYL8',
      ),
    ),
  ],
  [
    'a dip every December',
    alsMappe(veraendert('ELB_ABGANG', (x, i) => ((VON + i) % 12 === 11 ? Math.round(x * 0.995) : x))),
  ],
  ['amounts rounded to thousands', alsMappe(veraendert('LLU', (x) => Math.round(x / 1000) * 1000))],
  ['a stock rounded to hundreds', alsMappe(veraendert('BG', (x) => Math.round(x / 100) * 100))],
  ['a step to a new level of amounts', alsMappe(veraendert('LLU', (x, i) => (i >= 25 ? x * 1.12 : x)))],
  ['a series that never changes', alsMappe(veraendert('BG', () => 1500))],
  ['parts as large as their whole', alsMappe(mitZellen(klein(1), 'INT_SVB', 0, klein(1).reihen['INT']!))],
  ['months without values', alsMappe(mitZellen(gesund(), 'BG', 20, [null, '*', null, '.', null]))],
  ['hardly any months', alsMappe(gesund(2018, 25))],
  [
    'zeros where zeros may be',
    alsMappe(veraendert('INT_ASYL8', (x, i) => (i % 5 === 0 ? 0 : Math.min(x, 4)))),
  ],
];

describe('checks on figures keep quiet', () => {
  it.each(STILLE)('about %s', (_, snapshot) => {
    expect(funde(snapshot)).toEqual([]);
  });

  it.each(Array.from({ length: 40 }, (_, i) => i + 1))('about a small Jobcenter, no. %d', (seed) => {
    expect(funde(alsMappe(klein(seed)))).toEqual([]);
  });

  it('about months that are preliminary on both sides, and young', () => {
    const stand = Array.from({ length: LAENGE }, (_, i) => (i >= LAENGE - 3 ? 't-0' : 't-3'));
    const snapshot = alsMappe(mitZellen(gesund(), 'DATENSTAND', 0, stand));
    expect(funde(snapshot, monat(2019, 1))).toEqual([]);
  });
});

describe('what is part of what', () => {
  const mitReihen = (...ids: readonly string[]): Pruefstand['reihen'] =>
    new Map(
      ids.map((id) => {
        const [base, sex] = id.split('|') as [keyof typeof REIHEN, 'M' | 'F' | undefined];
        const art = sex ? nachGeschlecht(REIHEN[base], sex) : REIHEN[base];
        return [art.id, { art } as Reihenstand];
      }),
    );
  const paare = (...ids: readonly string[]) =>
    beziehungen(mitReihen(...ids)).map(
      ({ teile, ganzes }) => `${teile.map((t) => t.art.id).join('+')} ≤ ${ganzes.art.id}`,
    );

  it('goes from whole to whole, the nearest one only', () => {
    expect(paare('INT', 'INT_SVB', 'INT_BD')).toEqual(['INT_SVB ≤ INT', 'INT_BD ≤ INT_SVB']);
    expect(paare('INT', 'INT_BD')).toEqual(['INT_BD ≤ INT']);
    expect(paare('ELB', 'LZB', 'ELB_ASYL8', 'LZB_ASYL8')).toEqual([
      'LZB ≤ ELB',
      'ELB_ASYL8 ≤ ELB',
      'LZB_ASYL8 ≤ LZB',
      'LZB_ASYL8 ≤ ELB_ASYL8',
    ]);
  });

  it('knows men and women, alone and together', () => {
    expect(paare('INT', 'INT|M', 'INT|F')).toEqual(['INT_M+INT_F ≤ INT', 'INT_M ≤ INT', 'INT_F ≤ INT']);
    expect(paare('INT|M', 'INT_SVB|M', 'INT')).toEqual(['INT_M ≤ INT', 'INT_SVB_M ≤ INT_M']);
  });

  it('leaves first reports alone where the whole has none', () => {
    expect(paare('ELB', 'LZB', 'LZB_T0')).toEqual(['LZB ≤ ELB']);
  });
});

const ANZAHLEN = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 60 });
const PERSONEN = skalaDer(REIHEN.ELB);

describe('robust statistics', () => {
  it('the median lies between least and greatest and does not care for the order', () => {
    fc.assert(
      fc.property(ANZAHLEN, (x) => {
        const m = median(x)!;
        expect(m).toBeGreaterThanOrEqual(Math.min(...x));
        expect(m).toBeLessThanOrEqual(Math.max(...x));
        expect(median([...x].reverse())).toBe(m);
        expect(x.filter((y) => y < m).length * 2).toBeLessThanOrEqual(x.length);
      }),
    );
  });

  it('spread and usual size move with the scale, not with the place', () => {
    fc.assert(
      fc.property(ANZAHLEN, fc.integer({ min: -1000, max: 1000 }), (x, by) => {
        expect(streuung(x.map((y) => y + by))).toBe(streuung(x));
        expect(streuung(x.map((y) => y * 2))).toBeCloseTo(2 * streuung(x), 6);
        expect(ueblich(x.map((y) => -y))).toBe(ueblich(x));
        expect(ueblich(x)).toBeLessThanOrEqual(Math.max(...x));
      }),
    );
    expect([median([]), streuung([]), ueblich([])]).toEqual([undefined, 0, 0]);
  });

  it('one wrong value of nine, however large, moves neither beyond the others', () => {
    const others = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(others, fc.integer({ min: 1000, max: 1_000_000_000 }), (x, wrong) => {
        expect(median([...x, wrong])).toBeLessThanOrEqual(100);
        expect(streuung([...x, wrong])).toBeLessThanOrEqual(150);
        expect(ueblich([...x, wrong])).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a scale leads back to where it came from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000 }), (x) => {
        for (const art of [REIHEN.ELB, REIHEN.LLU]) {
          const skala = skalaDer(art);
          expect(skala.her(skala.hin(x)) / x).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('of several views the mildest counts, and none where they contradict', () => {
    expect([mildeste([3, 2, 5]), mildeste([-3, -2]), mildeste([3, -2]), mildeste([0, 4])]).toEqual([
      2, -2, 0, 0,
    ]);
  });

  it('a steady course, a season and one step do not depart at all, from the second to the last but one month', () => {
    const weit = (f: (i: number) => number) =>
      abweichungen(
        Array.from({ length: 49 }, (_, i) => f(i)),
        PERSONEN,
      )
        .slice(1, -1)
        .filter(({ weite }) => Math.abs(weite) > 5);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000 }),
        fc.integer({ min: -90, max: 300 }),
        fc.integer({ min: 4, max: 45 }),
        (level, step, at) => {
          expect(weit((i) => (i < at ? level : Math.round(level * (1 + step / 100))))).toEqual([]);
          expect(weit((i) => level + i * 3)).toEqual([]);
          expect(weit((i) => (i % 12 === 11 ? Math.round(level * 0.6) : level))).toEqual([]);
        },
      ),
    );
  });

  it('a value ten times as high departs, that one only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 50_000 }), fc.integer({ min: 0, max: 48 }), (level, at) => {
        const werte = Array.from({ length: 49 }, (_, i) => (i === at ? level * 10 : level + (i % 3)));
        const far = abweichungen(werte, PERSONEN).filter(({ weite }) => weite > 5);
        expect(far.map(({ position }) => position)).toEqual([at]);
        expect(far[0]!.erwartet / level).toBeCloseTo(1, 1);
      }),
    );
  });
});
