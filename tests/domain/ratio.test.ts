import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeInPercent, value, type Ratio } from '../../src/domain/ratio';

const one = (z: number): Ratio => ({ z, n: 1 });

describe('relative change in percent', () => {
  // Exact quotients by hand; each must equal the written number, not only come near it.
  it.each<[string, Ratio, Ratio, number]>([
    ['3.060 after 3.000', one(3060), one(3000), 2],
    ['9.960 after 10.000', one(9960), one(10_000), -0.4],
    ['1.003 after 1.000', one(1003), one(1000), 0.3],
    ['1.013 after 1.000', one(1013), one(1000), 1.3],
    ['996 after 1.000', one(996), one(1000), -0.4],
    ['equal', one(77), one(77), 0],
    ['down to nothing', one(0), one(5), -100],
    ['average 5.976 after 6.000', { z: 71_712, n: 12 }, { z: 72_000, n: 12 }, -0.4],
    ['rates 10,03 % after 10 %', { z: 1003, n: 100 }, { z: 10, n: 1 }, 0.3],
    ['beyond 2^53', one(9_960_000_000_000_000), one(10_000_000_000_000_000), -0.4],
    ['products beyond 2^53', { z: 100_300_000_000, n: 1_000_000 }, { z: 100_000_000_000, n: 1_000_000 }, 0.3],
  ])('%s', (_, now, before, expected) => {
    expect(changeInPercent(now, before)).toBe(expected);
  });

  it('has no value against 0', () => {
    expect(changeInPercent(one(5), one(0))).toBeUndefined();
    expect(changeInPercent(one(0), one(0))).toBeUndefined();
  });

  it('takes euro with cents', () => {
    expect(changeInPercent(one(1020.51), one(1000.5))).toBeCloseTo(2, 10);
    expect(changeInPercent(one(1000.1), one(1000.1))).toBe(0);
  });
});

describe('exactness', () => {
  const persons = fc.integer({ min: 1, max: 10_000_000 });
  const big = fc.integer({ min: 2 ** 40, max: 2 ** 52 });

  it.each([2, 0.3, -0.4, 1.3])(
    'a change of exactly %d %% equals that number, however large the sums',
    (soll) => {
      const tenths = Math.round(soll * 10);
      fc.assert(
        fc.property(persons, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (k, a, b) => {
          // (1000 + tenths) k / 1000 k, each written over another number of months
          const now = { z: (1000 + tenths) * k * a, n: a };
          const before = { z: 1000 * k * b, n: b };
          expect(changeInPercent(now, before)).toBe(soll);
        }),
      );
    },
  );

  it('one person more or less is seen next to any limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (k) => {
        expect(changeInPercent(one(1020 * k - 1), one(1000 * k))).toBeLessThan(2);
        expect(changeInPercent(one(1020 * k + 1), one(1000 * k))).toBeGreaterThan(2);
        expect(changeInPercent(one(996 * k - 1), one(1000 * k))).toBeLessThan(-0.4);
        expect(changeInPercent(one(996 * k + 1), one(1000 * k))).toBeGreaterThan(-0.4);
      }),
    );
  });

  it('whole numbers give the quotient of whole numbers, to the last digit that a number holds', () => {
    fc.assert(
      fc.property(big, persons, big, persons, (z1, n1, z2, n2) => {
        const a = BigInt(z1) * BigInt(n2);
        const b = BigInt(z2) * BigInt(n1);
        const digits = 10n ** 30n;
        const exact = Number(((a - b) * 100n * digits) / b) / 1e30;
        const found = changeInPercent({ z: z1, n: n1 }, { z: z2, n: n2 })!;
        expect(Math.abs(found - exact)).toBeLessThanOrEqual(Math.abs(exact) * 4e-16 + 1e-19);
      }),
    );
  });

  it('scaling both sides changes nothing', () => {
    fc.assert(
      fc.property(persons, persons, fc.integer({ min: 2, max: 1000 }), (a, b, k) => {
        expect(changeInPercent(one(a * k), one(b * k))).toBe(changeInPercent(one(a), one(b)));
        expect(changeInPercent({ z: a * k, n: k }, { z: b * k, n: k })).toBe(changeInPercent(one(a), one(b)));
      }),
    );
  });

  it('divides once', () => {
    expect(value({ z: 1, n: 3 })).toBe(1 / 3);
  });
});
