import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { basismonat, vergleiche, type Vergleich } from '../../src/domain/auswertung/vergleich';
import { istLuecke, type Bedarf, type Teil } from '../../src/domain/groessen/groesse';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { kennzahl, waehle, weichtAb, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import type { Lesart } from '../../src/domain/kennzahlen/lesart';
import { ERSATZ, RUNDUNG, VERGLEICH } from '../../src/domain/kennzahlen/lesarten';
import { JFW, P48A, SICHTEN } from '../../src/domain/kennzahlen/sicht';
import { januar, monat, plus, type Monat } from '../../src/domain/monat';
import { value } from '../../src/domain/ratio';
import type { Zellwert } from '../../src/domain/snapshot';
import { ARTEN, datenVon, FORMEN, istNahe, zahlen, zahlOderGrund, zufallsreihen } from './hilfe/daten';

/** How often each property is tried; most runs try every Kennzahl in every view, for all and by sex. */
const RUNS = {
  scaling: 60,
  shift: 60,
  persons: 100,
  december: 100,
  holes: 4000,
  editions: 400,
  readings: 10,
} as const;

const total = { runs: 0, evaluations: 0 };

const check = <T extends unknown[]>(numRuns: number, property: fc.IProperty<T>): void => {
  total.runs += numRuns;
  fc.assert(property, { numRuns });
};

const evaluate = (k: Kennzahl, ...rest: [Parameters<typeof vergleiche>[1], Monat]): Vergleich => {
  total.evaluations++;
  return vergleiche(k, ...rest);
};

/** Five years of figures; a Bezugsmonat in the last two of them has every month that any formula asks for. */
const LAENGE = 60;
const seedArb = fc.integer({ min: 0, max: 2 ** 31 });
const positionArb = fc.integer({ min: 36, max: LAENGE - 1 });

/** Five years in which a definition holds. */
const anfang = ({ gilt }: Kennzahl): Monat => gilt?.seit ?? monat(2014, 1);

const ratesAndLevels = (k: Kennzahl): 'rate' | 'level' => (k.einheit === '%' ? 'rate' : 'level');

describe('scaling', () => {
  it('every series by one factor leaves rates and changes alone and scales levels', () => {
    check(
      RUNS.scaling,
      fc.property(seedArb, positionArb, fc.integer({ min: 2, max: 1000 }), (seed, at, factor) => {
        const plain = zufallsreihen(seed, LAENGE);
        const scaled = Object.fromEntries(
          Object.entries(plain).map(([id, w]) => [id, w.map((x) => x * factor)]),
        );
        for (const k of FORMEN) {
          const b = plus(anfang(k), at);
          const [before, after] = [plain, scaled].map((w) => zahlen(evaluate(k, datenVon(anfang(k), w), b)));
          const level = ratesAndLevels(k) === 'level' ? factor : 1;
          for (const part of ['ist', 'basis'] as const)
            expect([k.id, part, sameNumber(after![part], before![part], level)]).toEqual([k.id, part, true]);
          const [was, is] = [before!.veraenderung, after!.veraenderung];
          expect([k.id, was, is, Math.abs(is! - was!) <= 1e-11 * Math.max(1, Math.abs(was!))]).toEqual([
            ...[k.id, was, is],
            true,
          ]);
        }
      }),
    );
  });

  const sameNumber = (after: number | string, before: number | string, factor: number): boolean =>
    typeof after === 'number' && typeof before === 'number' && istNahe(after, before * factor);
});

describe('time', () => {
  it('moving all months by whole dozens of years changes nothing', () => {
    const timeless = FORMEN.filter((k) => k.gilt === undefined);
    const START = monat(2014, 1);
    check(
      RUNS.shift,
      fc.property(seedArb, positionArb, fc.integer({ min: -2, max: 6 }), (seed, at, dozens) => {
        const reihen = zufallsreihen(seed, LAENGE);
        const start = plus(START, 144 * dozens);
        const [here, there] = [datenVon(START, reihen), datenVon(start, reihen)];
        for (const k of timeless)
          expect([k.id, zahlen(evaluate(k, there, plus(start, at)))]).toEqual([
            k.id,
            zahlen(evaluate(k, here, plus(START, at))),
          ]);
      }),
    );
  });

  it('in December the twelve months are those of the year: both views of a rate of entries are one', () => {
    const ids = ['K2', 'K3E1', 'K2E1', 'K2E2', 'K2E4', 'K2_ASYL8'];
    const declared = KENNZAHLEN.filter((k) => ids.includes(k.id));
    expect(declared).toHaveLength(ids.length);
    check(
      RUNS.december,
      fc.property(seedArb, fc.constantFrom(47, 59), (seed, at) => {
        const daten = datenVon(monat(2014, 1), zufallsreihen(seed, LAENGE));
        const b = plus(monat(2014, 1), at);
        for (const { deklaration } of declared)
          for (const auswahl of sexes(deklaration.geschlecht === true)) {
            const [jfw, p48a] = [JFW, P48A].map((sicht) =>
              zahlen(evaluate(kennzahl(deklaration, { ...auswahl, sicht }), daten, b)),
            );
            expect([deklaration.id, jfw]).toEqual([deklaration.id, p48a]);
          }
      }),
    );
  });

  const sexes = (both: boolean) =>
    both ? [{}, { geschlecht: 'M' as const }, { geschlecht: 'F' as const }] : [{}];
});

describe('men and women', () => {
  const bySex = KENNZAHLEN.filter((k) => k.deklaration.geschlecht === true);

  /** Any figures in which every series is the sum of its parts by sex. */
  const withSums = (parts: Record<string, number[]>): Record<string, number[]> => {
    const sum = (id: string) => parts[`${id}_M`]!.map((x, i) => x + parts[`${id}_F`]![i]!);
    const whole = [...ARTEN.keys()].filter((id) => `${id}_M` in parts);
    return { ...parts, ...Object.fromEntries(whole.map((id) => [id, sum(id)])) };
  };

  /** Persons of one series counted as women in place of men, in one month. */
  const moved = (parts: Record<string, number[]>, id: string, at: number): Record<string, number[]> => {
    const n = Math.floor(parts[`${id}_M`]![at]! / 2);
    const by = (sex: string, change: number) =>
      parts[`${id}_${sex}`]!.map((x, i) => (i === at ? x + change : x));
    return withSums({ ...parts, [`${id}_M`]: by('M', -n), [`${id}_F`]: by('F', n) });
  };

  const numerator = (v: Vergleich): number => {
    const ist = v.ist as Teil;
    return ist.monate ? NaN : value(ist.teile?.[0] ?? ist);
  };

  it('persons who change sides leave the whole alone, and numerators of both add up to it', () => {
    check(
      RUNS.persons,
      fc.property(seedArb, positionArb, fc.integer({ min: 0, max: 11 }), (seed, at, back) => {
        const parts = withSums(zufallsreihen(seed, LAENGE));
        for (const { deklaration } of bySex)
          for (const sicht of SICHTEN) {
            const [k, men, women] = [{}, { geschlecht: 'M' as const }, { geschlecht: 'F' as const }].map(
              (auswahl) => kennzahl(deklaration, { ...auswahl, sicht }),
            );
            const first = anfang(k!);
            const b = plus(first, at);
            const swapped = moved(parts, k!.groesse.reihen[0]!.id, at - back);
            const [daten, other] = [datenVon(first, parts), datenVon(first, swapped)];
            expect([k!.id, zahlen(evaluate(k!, other, b))]).toEqual([k!.id, zahlen(evaluate(k!, daten, b))]);
            const [all, m, f] = [k!, men!, women!].map((x) => numerator(evaluate(x, other, b)));
            if (!Number.isNaN(all)) expect([k!.id, istNahe(m! + f!, all!)]).toEqual([k!.id, true]);
          }
      }),
    );
  });
});

describe('holes', () => {
  const hole = fc.constantFrom<Zellwert>(
    ...[null, '', ' ', '*', '.', 'x', 'k. A.', '250', '1.250,5', true, false, -1, 1.5],
    ...['#NV', '#WERT!', '#DIV/0!'].map((fehler) => ({ fehler })),
    0,
  );

  /** Cents are no fault of an amount, and 0 none of a series that may be 0. */
  const isNoHole = (id: string, wert: Zellwert): boolean => {
    const art = ARTEN.get(id)!;
    return (art.einheit === '€' && wert === 1.5) || (art.nullMoeglich && wert === 0);
  };

  const needs = (bedarf: readonly Bedarf[], id: string, m: Monat): boolean =>
    bedarf.some((n) => n.reihe.id === id && n.von <= m && m <= n.bis);

  /** Mostly a series of the Kennzahl itself, in a month near those that count. */
  const fallArb = fc.constantFrom(...FORMEN).chain((k) =>
    fc.record({
      k: fc.constant(k),
      id: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...k.groesse.reihen.map((r) => r.id)) },
        { weight: 1, arbitrary: fc.constantFrom(...ARTEN.keys()) },
      ),
      position: fc.integer({ min: 0, max: LAENGE - 1 }),
      at: positionArb,
      bad: hole,
      seed: fc.integer({ min: 0, max: 7 }),
    }),
  );
  const figures = Array.from({ length: 8 }, (_, seed) => zufallsreihen(seed, LAENGE));

  it('in a month that counts leave no number, anywhere else change nothing', () => {
    const seen = { hit: 0, missed: 0 };
    check(
      RUNS.holes,
      fc.property(fallArb, ({ k, id, position, at, bad, seed }) => {
        if (isNoHole(id, bad)) return;
        const start = anfang(k);
        const [b, m] = [plus(start, at), plus(start, position)];
        const reihen = figures[seed]!;
        const full = zahlen(evaluate(k, datenVon(start, reihen), b));
        const cells = reihen[id]!.map((x, i) => (i === position ? bad : x));
        const found = evaluate(k, datenVon(start, { ...reihen, [id]: cells }), b);
        const now = needs(k.groesse.bedarf(b), id, m);
        const before = needs(k.groesse.bedarf(basismonat(k, b)), id, m);
        expect(istLuecke(found.ist)).toBe(now);
        expect(istLuecke(found.basis)).toBe(before);
        if (!now) expect(zahlOderGrund(found.ist)).toBe(full.ist);
        if (!before) expect(zahlOderGrund(found.basis)).toBe(full.basis);
        expect(found.veraenderung).toBe(now || before ? undefined : full.veraenderung);
        if (istLuecke(found.ist)) expect(found.ist).toMatchObject({ monat: m, position, reihe: { id } });
        seen[now || before ? 'hit' : 'missed']++;
      }),
    );
    expect(Math.min(seen.hit, seen.missed)).toBeGreaterThan(RUNS.holes / 10);
  });
});

describe('two editions of Nachhaltigkeit', () => {
  const JANUAR_2019 = monat(2019, 1);
  const START = monat(2016, 1);
  const forms = FORMEN.filter((k) => ['K2E3', 'NACHHALTIGKEIT'].includes(k.deklaration.id));

  /** By hand: all months from the first one of the view on lie on the edition's own side. */
  const holds = (k: Kennzahl, m: Monat): boolean => {
    const first = k.sicht === JFW ? januar(m) : plus(m, -11);
    return k.deklaration.id === 'K2E3' ? first >= JANUAR_2019 : m < JANUAR_2019;
  };

  it('never make one value, under no reading', () => {
    expect(forms).toHaveLength(12);
    const lesarten = fc.constantFrom(
      {},
      { vergleich: 'ganzes-vorjahr' },
      { ersatz: 't0' },
      { massstab: 'punkte' },
    );
    check(
      RUNS.editions,
      fc.property(seedArb, fc.integer({ min: 24, max: 83 }), lesarten, (seed, at, choice) => {
        const daten = datenVon(START, zufallsreihen(seed, 84));
        const b = plus(START, at);
        for (const form of forms) {
          const k = waehle(form, { lesarten: choice });
          const v = evaluate(k, daten, b);
          const [now, before] = [holds(k, b), holds(k, basismonat(k, b))];
          expect([k.id, at, istLuecke(v.ist) && v.ist.grund]).toEqual([k.id, at, now ? false : 'fassung']);
          expect([k.id, at, istLuecke(v.basis)]).toEqual([k.id, at, !before]);
          expect([k.id, at, v.veraenderung !== undefined]).toEqual([k.id, at, now && before]);
        }
      }),
    );
  });
});

describe('readings', () => {
  /** The questions that a Kennzahl is asked, with their answers. */
  const questions = (k: Kennzahl): readonly Lesart[] =>
    [...k.deklaration.lesarten, VERGLEICH, ERSATZ, RUNDUNG].filter((q) =>
      k.lesarten.some((l) => l.id === q.id),
    );
  const alternatives = FORMEN.flatMap((k) =>
    questions(k).flatMap(({ id, wahl }) => wahl.slice(1).map((w) => ({ k, id, wahl: w.id }))),
  );

  it('all have an answer that is the recommended one', () => {
    for (const k of FORMEN) {
      expect(weichtAb(k)).toBe(false);
      expect(questions(k)).toHaveLength(k.lesarten.length);
    }
    expect(alternatives.length).toBeGreaterThan(400);
  });

  it('each alternative of each Kennzahl gives numbers and is marked as one', () => {
    check(
      RUNS.readings,
      fc.property(seedArb, positionArb, (seed, at) => {
        const reihen = zufallsreihen(seed, LAENGE);
        for (const { k, id, wahl } of alternatives) {
          const other = waehle(k, { lesarten: { [id]: wahl } });
          const { ist, basis, veraenderung } = zahlen(
            evaluate(other, datenVon(anfang(k), reihen), plus(anfang(k), at)),
          );
          expect([other.id, wahl, [ist, basis, veraenderung].every((x) => Number.isFinite(x))]).toEqual([
            ...[k.id, wahl],
            true,
          ]);
          expect(other.lesarten.filter((l) => l.abweichend).map((l) => l.id)).toEqual([id]);
          expect(weichtAb(other)).toBe(true);
        }
      }),
    );
  });

  it('an answer that does not exist is refused', () => {
    for (const { k, id } of alternatives)
      expect(() => waehle(k, { lesarten: { [id]: 'anders' } })).toThrow(RangeError);
  });
});

afterAll(() => {
  console.info(
    `Properties of the Kennzahlen: ${total.runs} runs, ${total.evaluations} evaluations of ${FORMEN.length} forms.`,
  );
});
