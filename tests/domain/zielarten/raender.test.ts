import { describe, expect, it } from 'vitest';
import type { Zielergebnis } from '../../../src/domain/auswertung/pruefung';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import type { Angaben } from '../hilfe/mappe';
import { beurteilt, mitBestand, mitBudget, mitIntegrationen, type Zielskizze } from './hilfe';

/** The Integrationsquote again, declared by the agreement, and good where it falls. */
const SINKENDE_QUOTE: Partial<Vereinbarungsdatei> = {
  kennzahlen: [
    {
      ...{ id: 'EIGEN', name: 'Eigene Quote', bildung: 'quote', zaehler: 'ZIEL_INT', nenner: 'ZIEL_ELB' },
      ...{ einheit: '%', richtung: 'sinkend' },
    },
  ],
};

/** 100.000 € in each month to November, and in December what makes the year's sum of 1.200.000 € budget. */
const mitAusgaben = (summe: number): Angaben =>
  mitBudget((x) => (x % 12 === 11 ? summe - 1_100_000 : 100_000));

/** What each kind of workbook has in December where a step is one Integration, person or €. */
interface Messlatte {
  readonly kennzahl: string;
  readonly mappe: (x: number) => Angaben;
  /** what one step changes: in points of the measured change, in the level */
  readonly punkte: number;
  readonly niveau: number;
}
// Prior year 3.000 Integrationen: one more is 1/30 %. Prior December 6.000 persons: 1/60 %. 10.000 ELB: 0,01 points.
const INT: Messlatte = { kennzahl: 'INT', mappe: mitIntegrationen, punkte: 1 / 30, niveau: 1 };
const LZB: Messlatte = { kennzahl: 'LZB_DEZ', mappe: mitBestand, punkte: 1 / 60, niveau: 1 };
const K2: Messlatte = { kennzahl: 'K2', mappe: mitIntegrationen, punkte: 0.01, niveau: 0.01 };
const EIGEN: Messlatte = { ...K2, kennzahl: 'EIGEN' };
const EGT: Messlatte = {
  ...{ kennzahl: 'EGT', mappe: mitAusgaben, punkte: 100 / 1_200_000, niveau: 100 / 1_200_000 },
};

const urteil = (latte: Messlatte, ziel: Omit<Zielskizze, 'kennzahl'>, x: number): Zielergebnis =>
  beurteilt({ ...ziel, kennzahl: latte.kennzahl }, latte.mappe(x), '2018-12', SINKENDE_QUOTE);

type Einseitig = readonly [
  Omit<Zielskizze, 'kennzahl'>,
  Messlatte,
  { readonly rand: number; readonly ab?: true; readonly soll: number; readonly zielwert: number },
];

const name = ([ziel, { kennzahl }]: Einseitig): string =>
  [kennzahl, ziel.zielart, ziel.wert ?? '', ziel.richtung ?? ''].join(' ').trim();

const EINSEITIGE: readonly Einseitig[] = [
  // 3.000 · 1,02 = 3.060; 3.000 · 0,99 = 2.970
  [{ zielart: 'mindestens', wert: 2 }, INT, { rand: 3060, ab: true, soll: 2, zielwert: 3060 }],
  [{ zielart: 'mindestens', wert: -1 }, INT, { rand: 2970, ab: true, soll: -1, zielwert: 2970 }],
  [{ zielart: 'mindestens', wert: 0 }, INT, { rand: 3000, ab: true, soll: 0, zielwert: 3000 }],
  // 6.000 · 0,996 = 5.976; 6.000 · 1,01 = 6.060
  [{ zielart: 'hoechstens', wert: -0.4 }, LZB, { rand: 5976, soll: -0.4, zielwert: 5976 }],
  [{ zielart: 'hoechstens', wert: 1 }, LZB, { rand: 6060, soll: 1, zielwert: 6060 }],
  [{ zielart: 'hoechstens', wert: 0 }, LZB, { rand: 6000, soll: 0, zielwert: 6000 }],
  [{ zielart: 'nicht-schlechter' }, INT, { rand: 3000, ab: true, soll: 0, zielwert: 3000 }],
  [{ zielart: 'nicht-schlechter' }, LZB, { rand: 6000, soll: 0, zielwert: 6000 }],
  [{ zielart: 'nicht-schlechter', richtung: 'hoechstens' }, INT, { rand: 3000, soll: 0, zielwert: 3000 }],
  [{ zielart: 'bleibt-gleich' }, INT, { rand: 3000, ab: true, soll: 0, zielwert: 3000 }],
  [{ zielart: 'bleibt-gleich', wert: null }, LZB, { rand: 6000, soll: 0, zielwert: 6000 }],
  [{ zielart: 'bleibt-gleich', wert: 0 }, LZB, { rand: 6000, soll: 0, zielwert: 6000 }],
  // 3.000 of 10.000 = 30 %; 31 % = 3.100, 29 % = 2.900
  [{ zielart: 'punkte', wert: 1 }, K2, { rand: 3100, ab: true, soll: 1, zielwert: 31 }],
  [{ zielart: 'punkte', wert: -1 }, K2, { rand: 2900, ab: true, soll: -1, zielwert: 29 }],
  [{ zielart: 'punkte', wert: 1, richtung: 'hoechstens' }, K2, { rand: 3100, soll: 1, zielwert: 31 }],
  [{ zielart: 'punkte', wert: -1 }, EIGEN, { rand: 2900, soll: -1, zielwert: 29 }],
  // (3.075 / 3.000 − 1) · 100 = 2,5; (5.985 / 6.000 − 1) · 100 = −0,25
  [{ zielart: 'niveau', wert: 3075 }, INT, { rand: 3075, ab: true, soll: 2.5, zielwert: 3075 }],
  [{ zielart: 'niveau', wert: 3075, richtung: 'hoechstens' }, INT, { rand: 3075, soll: 2.5, zielwert: 3075 }],
  [{ zielart: 'niveau', wert: 5985 }, LZB, { rand: 5985, soll: -0.25, zielwert: 5985 }],
  [
    { zielart: 'niveau', wert: 5985, richtung: 'mindestens' },
    LZB,
    { rand: 5985, ab: true, soll: -0.25, zielwert: 5985 },
  ],
  // 30,7 % of 10.000 = 3.070
  [{ zielart: 'quote', wert: 30.7 }, K2, { rand: 3070, ab: true, soll: 30.7, zielwert: 30.7 }],
  [{ zielart: 'quote', wert: 30.7 }, EIGEN, { rand: 3070, soll: 30.7, zielwert: 30.7 }],
  [{ zielart: 'quote', wert: 30.7, richtung: 'hoechstens' }, K2, { rand: 3070, soll: 30.7, zielwert: 30.7 }],
  // 95 % of 1.200.000 € = 1.140.000 €
  [{ zielart: 'budgetanteil', wert: 95 }, EGT, { rand: 1_140_000, ab: true, soll: 95, zielwert: 95 }],
  [
    { zielart: 'budgetanteil', wert: 95, richtung: 'hoechstens' },
    EGT,
    { rand: 1_140_000, soll: 95, zielwert: 95 },
  ],
];

describe('one-sided kinds at their border', () => {
  it.each(EINSEITIGE.map((fall) => [name(fall), fall] as const))(
    '%s: a step short of it is not reached, and one is missing',
    (_, [ziel, latte, { rand, ab = false, soll, zielwert }]) => {
      const short = urteil(latte, ziel, rand + (ab ? -1 : 1));
      expect(short).toMatchObject({ erreicht: false, status: 'nicht erreicht' });
      expect(short.fehlbetrag).toBeCloseTo(1, 7);
      expect(short.delta).toBeCloseTo(ab ? -latte.punkte : latte.punkte, 9);
      expect(short.soll).toBeCloseTo(soll, 12);
      expect(short.zielwert).toBeCloseTo(zielwert, 9);
      expect(short.urteil!.grenze).toBe(ab ? 'mindestens' : 'hoechstens');
      expect(Object.keys(short.urteil!.zielbereich)).toEqual([ab ? 'von' : 'bis']);
      expect(short.urteil!.zielbereich[ab ? 'von' : 'bis']).toBe(short.zielwert);
    },
  );

  it.each(EINSEITIGE.map((fall) => [name(fall), fall] as const))(
    '%s: exactly on it is reached, and nothing is missing',
    (_, [ziel, latte, { rand }]) => {
      const on = urteil(latte, ziel, rand);
      expect(on).toMatchObject({ erreicht: true, status: 'erreicht', fehlbetrag: 0, grenzfall: false });
      expect(on.delta).toBeCloseTo(0, 12);
    },
  );

  it.each(EINSEITIGE.map((fall) => [name(fall), fall] as const))(
    '%s: a step beyond it is reached, and nothing is missing',
    (_, [ziel, latte, { rand, ab = false }]) => {
      const beyond = urteil(latte, ziel, rand + (ab ? 1 : -1));
      expect(beyond).toMatchObject({ erreicht: true, status: 'erreicht', fehlbetrag: 0 });
      expect(beyond.delta).toBeCloseTo(ab ? latte.punkte : -latte.punkte, 9);
    },
  );

  it.each(EINSEITIGE.map((fall) => [name(fall), fall] as const))(
    '%s: where its number does not count, only a step beyond it is reached',
    (_, [ziel, latte, { rand, ab = false }]) => {
      const verdicts = [-1, 0, 1].map(
        (step) => urteil(latte, { ...ziel, einschliesslich: false }, rand + (ab ? step : -step)).status,
      );
      expect(verdicts).toEqual(['nicht erreicht', 'nicht erreicht', 'erreicht']);
    },
  );
});

type Zweiseitig = readonly [Omit<Zielskizze, 'kennzahl'>, Messlatte, readonly [number, number]];

const ZWEISEITIGE: readonly Zweiseitig[] = [
  // 3.000 · 1,01 = 3.030, 3.000 · 1,02 = 3.060
  [{ zielart: 'korridor', wert: 1, bis: 2 }, INT, [3030, 3060]],
  // 6.000 ± 0,5 % = 5.970 and 6.030
  [{ zielart: 'korridor', wert: -0.5, bis: 0.5 }, LZB, [5970, 6030]],
  [{ zielart: 'bleibt-gleich', wert: 0.5 }, LZB, [5970, 6030]],
  [{ zielart: 'bleibt-gleich', wert: -0.5 }, LZB, [5970, 6030]],
  // 3.000 ± 1 %
  [{ zielart: 'bleibt-gleich', wert: 1 }, INT, [2970, 3030]],
  [{ zielart: 'korridor-niveau', wert: 3030, bis: 3060 }, INT, [3030, 3060]],
  [{ zielart: 'korridor-niveau', wert: 5900, bis: 6100 }, LZB, [5900, 6100]],
];

describe('kinds with two limits', () => {
  it.each(ZWEISEITIGE.map((f) => [[f[1].kennzahl, f[0].zielart, f[0].wert].join(' '), f] as const))(
    '%s: both ends belong to it',
    (_, [ziel, latte, [von, bis]]) => {
      const at = (x: number) => {
        const z = urteil(latte, ziel, x);
        return [z.status, Number(z.fehlbetrag!.toFixed(7)), z.urteil!.grenze];
      };
      expect(at(von - 1)).toEqual(['nicht erreicht', 1, 'mindestens']);
      expect(at(von)).toEqual(['erreicht', 0, 'mindestens']);
      expect(at(von + 1)).toEqual(['erreicht', 0, 'mindestens']);
      expect(at(bis - 1)).toEqual(['erreicht', 0, 'hoechstens']);
      expect(at(bis)).toEqual(['erreicht', 0, 'hoechstens']);
      expect(at(bis + 1)).toEqual(['nicht erreicht', 1, 'hoechstens']);
    },
  );

  it.each(ZWEISEITIGE.map((f) => [[f[1].kennzahl, f[0].zielart, f[0].wert].join(' '), f] as const))(
    '%s: the levels, the nearer one being the target, and where the ends do not count',
    (_, [ziel, latte, [von, bis]]) => {
      const inside = urteil(latte, ziel, von + 1);
      expect(inside.zielwert).toBeCloseTo(von, 9);
      expect(inside.urteil!.zielbereich.von).toBeCloseTo(von, 9);
      expect(inside.urteil!.zielbereich.bis).toBeCloseTo(bis, 9);
      expect(inside.delta).toBeCloseTo(latte.punkte, 9);
      expect(urteil(latte, ziel, bis - 1).zielwert).toBeCloseTo(bis, 9);
      const strict = (x: number) => urteil(latte, { ...ziel, einschliesslich: false }, x).erreicht;
      expect([von - 1, von, von + 1, bis - 1, bis, bis + 1].map(strict)).toEqual([
        false,
        false,
        true,
        true,
        false,
        false,
      ]);
    },
  );

  // 30 % ± 1 % = 29,7 % to 30,3 % = 2.970 to 3.030 of 10.000
  it('of a rate: what is missing or too much is counted in Integrationen', () => {
    const at = (x: number) => urteil(K2, { zielart: 'korridor', wert: -1, bis: 1 }, x);
    expect(at(2970).status).toBe('erreicht');
    expect(at(3030).status).toBe('erreicht');
    expect(at(2960).fehlbetrag).toBeCloseTo(10, 7);
    expect(at(3037).fehlbetrag).toBeCloseTo(7, 7);
  });
});
