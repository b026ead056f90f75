import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Zielergebnis } from '../../../src/domain/auswertung/pruefung';
import { m, type Angaben } from '../hilfe/mappe';
import { beurteilt, eigenerBereich, mitBestand, mitBudget, mitIntegrationen, type Zielskizze } from './hilfe';

/** A workbook with one number in December 2018 that alone decides; its prior year; what a goal on it can be. */
interface Gegenstand {
  readonly kennzahl: string;
  readonly gut: 'steigend' | 'sinkend';
  readonly einheit: 'anzahl' | 'prozent' | 'budget';
  /** the measured number and its prior year, in what is counted */
  readonly basis: number;
  /** how many of what is counted make one of the level: 100 Integrationen are 1 % of 10.000 */
  readonly jeEinheit: number;
  readonly von: number;
  readonly bis: number;
  mappe(x: number): Angaben;
}

const GEGENSTAENDE: readonly Gegenstand[] = [
  {
    ...{ kennzahl: 'INT', gut: 'steigend', einheit: 'anzahl', basis: 3000, jeEinheit: 1 },
    ...{ von: 2760, bis: 3300, mappe: mitIntegrationen },
  },
  {
    ...{ kennzahl: 'LZB_DEZ', gut: 'sinkend', einheit: 'anzahl', basis: 6000, jeEinheit: 1 },
    ...{ von: 5700, bis: 6300, mappe: mitBestand },
  },
  {
    ...{ kennzahl: 'K2', gut: 'steigend', einheit: 'prozent', basis: 3000, jeEinheit: 100 },
    ...{ von: 2760, bis: 3300, mappe: mitIntegrationen },
  },
  {
    // Share of LZB with measures: 3.000 of 6.000 in every month, and then some number in December alone.
    ...{ kennzahl: 'K3E2_12M', gut: 'steigend', einheit: 'prozent', basis: 3000, jeEinheit: 60 },
    ...{ von: 2700, bis: 3300 },
    mappe: (x) => ({
      reihen: { LZB: () => 6000 },
      namen: { ZIEL_LZB_AMP: eigenerBereich(1, (month) => (month === m('2018-12') ? x : 3000)) },
    }),
  },
  {
    ...{ kennzahl: 'EGT', gut: 'steigend', einheit: 'budget', basis: 1_200_000, jeEinheit: 12_000 },
    ...{ von: 1_100_000, bis: 1_300_000 },
    mappe: (x) => mitBudget((month) => (month === m('2018-12') ? x - 1_100_000 : 100_000)),
  },
];

/** A Soll with one decimal, in tenths. */
const zehntel = (von: number, bis: number) => fc.integer({ min: von, max: bis }).map((x) => x / 10);

/** Any goal on one side, with or without its number. */
const einseitige = (g: Gegenstand): fc.Arbitrary<Zielskizze> => {
  const change = zehntel(-50, 50);
  const level = fc.integer({ min: g.von, max: g.bis }).map((x) => Math.round((x * 10) / g.jeEinheit) / 10);
  const side = { richtung: fc.constantFrom('mindestens', 'hoechstens', undefined) } as const;
  const plain = { kennzahl: fc.constant(g.kennzahl) };
  return fc
    .oneof(
      fc.record({ ...plain, zielart: fc.constantFrom('mindestens', 'hoechstens'), wert: change }),
      fc.record({ ...plain, zielart: fc.constantFrom('nicht-schlechter', 'bleibt-gleich'), ...side }),
      ...(g.einheit === 'anzahl'
        ? [fc.record({ ...plain, zielart: fc.constant('niveau'), wert: level, ...side })]
        : [
            fc.record({ ...plain, zielart: fc.constant('punkte'), wert: change, ...side }),
            fc.record({ ...plain, zielart: fc.constant('quote'), wert: level, ...side }),
          ]),
      ...(g.einheit === 'budget'
        ? [fc.record({ ...plain, zielart: fc.constant('budgetanteil'), wert: level, ...side })]
        : []),
    )
    .map((z) => ({ ...z, id: 'Z' }));
};

const zweiseitige = (g: Gegenstand): fc.Arbitrary<Zielskizze> =>
  fc.oneof(
    fc.tuple(zehntel(-50, 50), zehntel(0, 40)).map(([wert, width]) => ({
      ...{ kennzahl: g.kennzahl, zielart: 'korridor', wert },
      bis: Math.round((wert + width) * 10) / 10,
    })),
    zehntel(1, 50).map((wert) => ({ kennzahl: g.kennzahl, zielart: 'bleibt-gleich', wert })),
    fc
      .tuple(fc.integer({ min: g.von, max: g.bis }), fc.integer({ min: 0, max: 200 }))
      .map(([from, width]) => ({
        ...{ kennzahl: g.kennzahl, zielart: 'korridor-niveau' },
        ...{ wert: from / g.jeEinheit, bis: (from + width) / g.jeEinheit },
      })),
  );

const RUNS = { numRuns: 80 };
const gegenstand = fc.constantFrom(...GEGENSTAENDE);
const gemessen = (g: Gegenstand) => fc.integer({ min: g.von, max: g.bis });
const urteil = (g: Gegenstand, ziel: Zielskizze, x: number): Zielergebnis => beurteilt(ziel, g.mappe(x));

/** The side on which more of the measured value is better for the goal. */
const mehrIstGut = (g: Gegenstand, { zielart, richtung }: Zielskizze): boolean =>
  ['mindestens', 'hoechstens'].includes(zielart)
    ? zielart === 'mindestens'
    : (richtung ?? (g.gut === 'steigend' ? 'mindestens' : 'hoechstens')) === 'mindestens';

describe('a goal on one side', () => {
  it('that is reached stays reached with every value on the good side of it', () => {
    fc.assert(
      fc.property(
        gegenstand.chain((g) =>
          fc.tuple(fc.constant(g), einseitige(g), gemessen(g), gemessen(g), fc.boolean()),
        ),
        ([g, ziel, a, b, einschliesslich]) => {
          const [worse, better] = mehrIstGut(g, ziel) === a < b ? [a, b] : [b, a];
          const [w, x] = [worse, better].map((v) => urteil(g, { ...ziel, einschliesslich }, v));
          expect(x!.erreicht === true || w!.erreicht === false).toBe(true);
          // And no more is missing than with the worse one.
          expect(x!.fehlbetrag!).toBeLessThanOrEqual(w!.fehlbetrag! + 1e-6);
        },
      ),
      RUNS,
    );
  });
});

/** A number as a fraction of whole numbers: `[−4, 10]` for −0,4. */
const bruch = (x: number, n: number): readonly [bigint, bigint] => [BigInt(Math.round(x * n)), BigInt(n)];

/** Whether the good side of a goal on a change holds, in whole numbers: x / base against 1 + soll / 100. */
const erreichtVonHand = (g: Gegenstand, ziel: Zielskizze, x: number): boolean => {
  const [s, n] = bruch(ziel.wert ?? 0, 10);
  const [left, right] = [BigInt(x) * 100n * n, BigInt(g.basis) * (100n * n + s)];
  return mehrIstGut(g, ziel) ? left >= right : left <= right;
};

describe('what is missing', () => {
  it('is 0 where and only where the goal is reached, of every kind, and is never negative', () => {
    fc.assert(
      fc.property(
        gegenstand.chain((g) =>
          fc.tuple(fc.constant(g), fc.oneof(einseitige(g), zweiseitige(g)), gemessen(g)),
        ),
        ([g, ziel, x]) => {
          const z = urteil(g, ziel, x);
          expect(z.fehlbetrag === 0).toBe(z.erreicht);
          expect(z.fehlbetrag!).toBeGreaterThanOrEqual(0);
          expect(z.status).toBe(z.erreicht === true ? 'erreicht' : 'nicht erreicht');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('added, or taken away where it is too much, reaches the goal; one less does not', () => {
    fc.assert(
      fc.property(
        gegenstand.chain((g) =>
          fc.tuple(
            fc.constant(g),
            fc.oneof(
              einseitige(g),
              // Narrower than one of what is counted there may be nothing to hit.
              zweiseitige(g).filter(
                ({ wert, bis = -(wert ?? 0), zielart }) =>
                  Math.abs(bis - (wert ?? 0)) > 0.2 && zielart !== 'korridor-niveau',
              ),
            ),
            gemessen(g),
          ),
        ),
        ([g, ziel, x]) => {
          const z = urteil(g, ziel, x);
          fc.pre(z.erreicht === false);
          const sign = z.urteil!.grenze === 'mindestens' ? 1 : -1;
          const missing = Math.ceil(z.fehlbetrag! - 1e-6);
          const after = urteil(g, ziel, x + sign * missing);
          // Where nothing is left of the last month it is a 0 that cannot be, and so no value.
          fc.pre(after.ist !== null);
          expect(after.erreicht).toBe(true);
          expect(urteil(g, ziel, x + sign * (missing - 1)).erreicht).toBe(false);
        },
      ),
      RUNS,
    );
  });
});

describe('the verdict on a change', () => {
  it('is that of the fraction in whole numbers, also exactly on the border', () => {
    fc.assert(
      fc.property(
        gegenstand.chain((g) =>
          fc.tuple(
            fc.constant(g),
            fc.constantFrom('mindestens', 'hoechstens', 'nicht-schlechter'),
            zehntel(-50, 50),
            fc.integer({ min: -1, max: 1 }),
          ),
        ),
        ([g, zielart, soll, step]) => {
          const wert = zielart === 'nicht-schlechter' ? 0 : soll;
          const ziel: Zielskizze = { kennzahl: g.kennzahl, zielart, wert };
          // The border of 3.000 and 6.000 by tenths of a percent is whole; one beside it is not on it.
          const x = Math.round((g.basis * (1000 + Math.round(wert * 10))) / 1000) + step;
          expect(urteil(g, ziel, x).erreicht).toBe(erreichtVonHand(g, ziel, x));
        },
      ),
      RUNS,
    );
  });
});
