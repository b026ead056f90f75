/**
 * Invented monthly series for the sample workbook, December 2016 to December 2018 (25 values each): a yearly total
 * or a level per year, spread over the months by a season and a seeded noise. Nothing here is a real figure, except
 * that the Integrationen of 2017 sum to 3.020, so that the agreement's +2,0 % means its own 3.080.
 */
export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly values: readonly number[];
}

const MONTHS = 25;

/** Small seeded generator (mulberry32): the same numbers on every machine. */
const generator = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
};

/** Integrationen are many in spring and September, few in December. */
const SEASON = [0.86, 0.92, 1.06, 1.12, 1.08, 0.98, 0.97, 1.1, 1.17, 1.03, 0.92, 0.79];

/** Whole numbers with an exact yearly total: shares rounded down, the rest given to the largest remainders. */
const spread = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((w) => (total * w) / sum);
  const values = exact.map(Math.floor);
  const rest = total - values.reduce((a, b) => a + b, 0);
  const order = exact.map((x, i) => [x - Math.floor(x), i] as const).sort((a, b) => b[0] - a[0]);
  for (const [, i] of order.slice(0, rest)) values[i]! += 1;
  return values;
};

/** A flow with given totals for 2017 and 2018; December 2016 is a twelfth of 2017 with the season of a December. */
const flow = (seed: number, year2017: number, year2018: number, noise = 0.06): number[] => {
  const random = generator(seed);
  const weights = () => SEASON.map((s) => s * (1 + noise * (2 * random() - 1)));
  const december = Math.round((year2017 / 12) * SEASON[11]!);
  return [december, ...spread(year2017, weights()), ...spread(year2018, weights())];
};

/** A stock that moves in straight lines between given months, with a little noise. */
const stock = (
  seed: number,
  points: readonly (readonly [month: number, level: number])[],
  noise = 0.0012,
): number[] => {
  const random = generator(seed);
  return Array.from({ length: MONTHS }, (_, i) => {
    const next = points.findIndex(([m]) => m >= i);
    const [m1, v1] = points[next]!;
    const [m0, v0] = points[Math.max(0, next - 1)]!;
    const level = m1 === m0 ? v1 : v0 + ((v1 - v0) * (i - m0)) / (m1 - m0);
    return Math.round(level * (1 + noise * (2 * random() - 1)));
  });
};

const share = (seed: number, of: readonly number[], from: number, to: number): number[] => {
  const random = generator(seed);
  return of.map((v, i) =>
    Math.round(v * (from + ((to - from) * i) / (MONTHS - 1)) * (0.97 + 0.06 * random())),
  );
};

const INT = flow(1, 3020, 3094);
const ELB = stock(2, [
  [0, 13_120],
  [4, 13_260],
  [12, 13_060],
  [16, 13_090],
  [24, 12_610],
]);
const LZB = stock(
  3,
  [
    [0, 7402],
    [6, 7431],
    [12, 7388],
    [17, 7475],
    [24, 7281],
  ],
  0.0006,
);
const INT_LZB = flow(4, 1012, 1024);
const BG = stock(5, [
  [0, 9770],
  [4, 9860],
  [12, 9690],
  [24, 9330],
]);

/** Sheet by sheet, in the order of the sheets' rows or columns. */
export const SAMPLE = {
  persons: [
    { name: 'ZIEL_INT', title: 'Integrationen', values: INT },
    { name: 'ZIEL_ELB', title: 'ELB', values: ELB },
    { name: 'ZIEL_LZB', title: 'LZB (t-3)', values: LZB },
    {
      name: 'ZIEL_LZB_T0',
      title: 'LZB (t-0)',
      values: LZB.map((v, i) => Math.round(v * (0.9875 + 0.0006 * (i % 3)))),
    },
    { name: 'ZIEL_INT_LZB', title: 'Integrationen LZB', values: INT_LZB },
    {
      name: 'ZIEL_LZB_4J',
      title: 'LZB ab 4 Jahre',
      values: stock(6, [
        [0, 4310],
        [12, 4352],
        [24, 4335],
      ]),
    },
    { name: 'ZIEL_BG', title: 'BG', values: BG },
  ],
  parts: [
    { name: 'ZIEL_INT_SVB', title: 'Integrationen in svB', values: share(7, INT, 0.83, 0.85) },
    { name: 'ZIEL_INT_BD', title: 'bedarfsdeckende Integrationen', values: share(8, INT, 0.47, 0.49) },
    { name: 'ZIEL_INT_NACHHALTIG', title: 'nachhaltige Integrationen', values: share(9, INT, 0.6, 0.62) },
    {
      name: 'ZIEL_ELB_ASYL8',
      title: 'ELB, 8 Asylherkunftsländer',
      values: stock(10, [
        [0, 1410],
        [8, 2130],
        [16, 2480],
        [24, 2390],
      ]),
    },
    {
      name: 'ZIEL_INT_ASYL8',
      title: 'Integrationen, 8 Asylherkunftsländer',
      values: flow(11, 302, 468, 0.15),
    },
    {
      name: 'ZIEL_LZB_ASYL8',
      title: 'LZB, 8 Asylherkunftsländer',
      values: stock(
        12,
        [
          [0, 212],
          [12, 498],
          [24, 1124],
        ],
        0.006,
      ),
    },
  ],
  money: [
    {
      name: 'ZIEL_LLU',
      title: 'Leistungen zum Lebensunterhalt (€)',
      values: BG.map((b, i) => Math.round(b * (512 + i * 0.9))),
    },
    {
      name: 'ZIEL_LUH',
      title: 'Leistungen für Unterkunft und Heizung (€)',
      values: BG.map((b, i) => Math.round(b * (407 + i * 1.1))),
    },
  ],
} as const satisfies Record<string, readonly Sample[]>;
