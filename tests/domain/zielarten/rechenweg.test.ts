import { describe, expect, it } from 'vitest';
import { rechenweg } from '../../../src/domain/auswertung/rechenweg';
import { ZIELARTEN } from '../../../src/domain/zielarten';
import { m, type Angaben } from '../hilfe/mappe';
import { mitBestand, mitBudget, mitIntegrationen, pruefung, type Zielskizze } from './hilfe';

const weg = (ziel: Zielskizze, angaben: Angaben = {}, monat = '2018-12') => {
  const p = pruefung(ziel, angaben, monat);
  return rechenweg(p.ziele[0]!, p.daten);
};

/** From the change on: what every goal's Rechenweg ends with. */
const schluss = (ziel: Zielskizze, angaben: Angaben = {}, monat = '2018-12') => {
  const { schritte } = weg(ziel, angaben, monat);
  const at = schritte.findIndex((s) => /^(Veränderung|Zielwert)/.test(s.bezeichnung));
  return schritte.slice(at).map((s) => [s.bezeichnung, s.rechnung]);
};

const WIE = '(ungerundet, einschließlich)';
type Fall = readonly [
  Zielskizze,
  Angaben,
  veraenderung: string,
  zielwert: string,
  delta: string,
  urteil: string,
];

/**
 * On the standard workbook in December: 3.120 Integrationen against 3.000 and so 31,2 % against 30 %; 5.970 LZB against
 * 6.000; 98.000 € a month of 1.200.000 €.
 */
const FAELLE: readonly Fall[] = [
  [
    { kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
    {},
    '(3.120 / 3.000 − 1) · 100 = +4,0000 %',
    '3.000 · 1,02 = 3.060',
    '+4,0000 − (+2,0) = +2,0000',
    'Veränderung ≥ +2,0 %',
  ],
  [
    { kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -0.4 },
    {},
    '(5.970 / 6.000 − 1) · 100 = −0,5000 %',
    '6.000 · 0,996 = 5.976',
    '−0,5000 − (−0,4) = −0,1000',
    'Veränderung ≤ −0,4 %',
  ],
  [
    { kennzahl: 'LZB_DEZ', zielart: 'nicht-schlechter' },
    {},
    '(5.970 / 6.000 − 1) · 100 = −0,5000 %',
    '6.000 · 1 = 6.000',
    '−0,5000 − (0,0) = −0,5000',
    'Veränderung ≤ 0,0 %',
  ],
  [
    { kennzahl: 'INT', zielart: 'bleibt-gleich', wert: 5 },
    {},
    // +4 % lies nearer to +5 % than to −5 %.
    '(3.120 / 3.000 − 1) · 100 = +4,0000 %',
    '3.000 · 1,05 = 3.150',
    '+4,0000 − (+5,0) = −1,0000',
    'Veränderung −5,0 bis +5,0 %',
  ],
  [
    { kennzahl: 'K2', zielart: 'punkte', wert: 1 },
    {},
    '31,2000 − 30 = +1,2000 Prozentpunkte',
    '30 + (+1,0) = 31',
    '+1,2000 − (+1,0) = +0,2000',
    'Veränderung ≥ +1,0 Prozentpunkte',
  ],
  [
    { kennzahl: 'INT', zielart: 'korridor', wert: 3.5, bis: 5 },
    {},
    '(3.120 / 3.000 − 1) · 100 = +4,0000 %',
    '3.000 · 1,035 = 3.105',
    '+4,0000 − (+3,5) = +0,5000',
    'Veränderung +3,5 bis +5,0 %',
  ],
  [
    { kennzahl: 'INT', zielart: 'niveau', wert: 3075 },
    {},
    // 3.075 against 3.000 are +2,5 %.
    '(3.120 / 3.000 − 1) · 100 = +4,0000 %',
    'vereinbart: 3.075',
    '+4,0000 − (+2,5000) = +1,5000',
    'Wert ≥ 3.075 Integrationen',
  ],
  [
    { kennzahl: 'K2', zielart: 'quote', wert: 30.7 },
    {},
    '(31,2000 / 30 − 1) · 100 = +4,0000 %',
    'vereinbart: 30,7000',
    '31,2000 − 30,7000 = +0,5000',
    'Wert ≥ 30,7 %',
  ],
  [
    { kennzahl: 'EGT', zielart: 'budgetanteil', wert: 95 },
    mitBudget((x) => (x < m('2018-01') ? 80_000 : 98_000)),
    // 98 % against 80 %
    '(98 / 80 − 1) · 100 = +22,5000 %',
    'vereinbart: 95',
    '98,0000 − 95,0000 = +3,0000',
    'Wert ≥ 95,0 %',
  ],
  [
    { kennzahl: 'INT', zielart: 'korridor-niveau', wert: 3000, bis: 3150 },
    {},
    // 30 below the upper end, 120 above the lower one; 3.150 are +5 %.
    '(3.120 / 3.000 − 1) · 100 = +4,0000 %',
    'vereinbart: 3.150',
    '+4,0000 − (+5,0000) = −1,0000',
    'Wert 3.000 bis 3.150 Integrationen',
  ],
];

describe('the Rechenweg of a goal ends with change, target level, delta and verdict', () => {
  it.each(FAELLE.map((f) => [f[0].zielart, f] as const))(
    '%s',
    (_, [ziel, angaben, veraenderung, zielwert, delta, urteil]) => {
      expect(schluss(ziel, angaben)).toEqual([
        ['Veränderung', veraenderung],
        ['Zielwert', zielwert],
        ['Delta zum Soll', delta],
        [`Urteil: ${urteil} ${WIE}`, 'erreicht'],
      ]);
    },
  );

  it('every kind is among them', () => {
    expect(new Set(FAELLE.map(([ziel]) => ziel.zielart))).toEqual(new Set(ZIELARTEN.map((z) => z.id)));
  });

  it.each<[Zielskizze, Angaben, string, number]>([
    // 3.060 − 3.000
    [{ kennzahl: 'INT', zielart: 'mindestens', wert: 2 }, mitIntegrationen(3000), 'Integrationen fehlen', 60],
    // 3.040 − 3.030 above the upper end
    [
      { kennzahl: 'INT', zielart: 'korridor', wert: 0, bis: 1 },
      mitIntegrationen(3040),
      'Integrationen zu viel',
      10,
    ],
    [{ kennzahl: 'LZB_DEZ', zielart: 'niveau', wert: 5900 }, mitBestand(5970), 'Personen zu viel', 70],
    // 95 % of 1.200.000 = 1.140.000, less 12 · 90.000
    [{ kennzahl: 'EGT', zielart: 'budgetanteil', wert: 95 }, mitBudget(() => 90_000), '€ fehlen', 60_000],
  ])('the verdict says what is missing or too much: %o', (ziel, angaben, einheit, fehlbetrag) => {
    const last = weg(ziel, angaben).schritte.at(-1)!;
    expect([last.rechnung, last.einheit]).toEqual(['nicht erreicht', einheit]);
    expect(last.ergebnis).toBeCloseTo(fehlbetrag, 6);
  });

  it('says how the number itself counts, and whether it was rounded', () => {
    const ziel: Zielskizze = { kennzahl: 'INT', zielart: 'mindestens', wert: 4 };
    const last = (mehr: Partial<Zielskizze>) => schluss({ ...ziel, ...mehr }).at(-1);
    expect(last({ einschliesslich: false })).toEqual([
      'Urteil: Veränderung > +4,0 % (ungerundet, ausschließlich)',
      'nicht erreicht',
    ]);
    expect(last({ lesarten: { rundung: 'gerundet' } })).toEqual([
      'Urteil: Veränderung ≥ +4,0 % (gerundet, einschließlich)',
      'erreicht',
    ]);
  });
});

describe('the Rechenweg before December', () => {
  const NIVEAU: Zielskizze = { kennzahl: 'INT', zielart: 'niveau', wert: 3000 };

  // Half of last year's 3.000 by June; 1.560 against 1.500.
  it('of a yearly level says which share of it is due, and judges by that', () => {
    expect(schluss(NIVEAU, {}, '2018-06').slice(1)).toEqual([
      ['Zielwert', '3.000 im Jahr, davon 50,00 % bis zu diesem Monat = 1.500'],
      ['Delta zum Soll', '+4,0000 − (0,0000) = +4,0000'],
      [`Urteil: Wert ≥ 1.500 Integrationen ${WIE}`, 'auf Kurs'],
    ]);
  });

  it('of a level that does not add up asks for all of it', () => {
    expect(schluss({ kennzahl: 'K3', zielart: 'niveau', wert: 5900 }, {}, '2018-06').slice(1)).toEqual([
      ['Zielwert', 'vereinbart: 5.900'],
      // 5.900 against 6.000 are −1,6667 %.
      ['Delta zum Soll', '−0,5000 − (−1,6667) = +1,1667'],
      [`Urteil: Wert ≤ 5.900 Personen ${WIE}`, 'nicht auf Kurs'],
    ]);
  });

  it('of an interim value names it as such', () => {
    const ziel = { ...NIVEAU, zwischenwerte: [{ von: '2018-06', wert: 1600 }] };
    expect(schluss(ziel, {}, '2018-06').slice(1)).toEqual([
      ['Zielwert', 'Zwischenwert der Vereinbarung: 1.600'],
      // 1.600 against 1.500 are +6,6667 %.
      ['Delta zum Soll', '+4,0000 − (+6,6667) = −2,6667'],
      [`Urteil: Wert ≥ 1.600 Integrationen ${WIE}`, 'nicht auf Kurs'],
    ]);
  });

  // 560 against 500 by February are +12 %: −2 points to the 14 % of the month.
  it('of an interim change judges by it', () => {
    const ziel: Zielskizze = {
      ...{ kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
      zwischenwerte: [{ von: '2018-02', wert: 14 }],
    };
    const INT = { '2018-01': 280, '2018-02': 280 };
    expect(schluss(ziel, { werte: { INT } }, '2018-02')).toEqual([
      ['Veränderung', '(560 / 500 − 1) · 100 = +12,0000 %'],
      ['Zielwert', '500 · 1,14 = 570'],
      ['Delta zum Soll', '+12,0000 − (+14,0) = −2,0000'],
      [`Urteil: Veränderung ≥ +14,0 % ${WIE}`, 'nicht auf Kurs'],
    ]);
  });

  it.each([
    [{}, 'der Anteil am Jahreswert, der im Vorjahr im selben Monat erreicht war', false],
    [{ lesarten: { unterjaehrig: 'linear' } }, 'je Monat ein Zwölftel des Jahreswerts', true],
  ])('names how the level of a year is read within it: %o', (mehr, worte, abweichend) => {
    const { lesarten } = weg({ ...NIVEAU, ...mehr }, {}, '2018-06');
    const found = lesarten.find((l) => l.id === 'unterjaehrig')!;
    expect(found.lesart).toContain(worte);
    expect(found.abweichend).toBe(abweichend);
  });
});

describe('the Rechenweg without a prior year', () => {
  const nur2018 = { von: m('2017-12') };

  it('of a level of persons: no change and no delta', () => {
    expect(schluss({ kennzahl: 'INT', zielart: 'niveau', wert: 3075 }, nur2018)).toEqual([
      ['Zielwert', 'vereinbart: 3.075'],
      [`Urteil: Wert ≥ 3.075 Integrationen ${WIE}`, 'erreicht'],
    ]);
  });

  it('of a rate as a level: the delta in points all the same', () => {
    expect(schluss({ kennzahl: 'K2', zielart: 'quote', wert: 30.7 }, nur2018)).toEqual([
      ['Zielwert', 'vereinbart: 30,7000'],
      ['Delta zum Soll', '31,2000 − 30,7000 = +0,5000'],
      [`Urteil: Wert ≥ 30,7 % ${WIE}`, 'erreicht'],
    ]);
  });

  it('of a change: no verdict', () => {
    const { schritte } = weg({ kennzahl: 'INT', zielart: 'mindestens', wert: 2 }, nur2018);
    expect(schritte.map((s) => s.rechnung)).toEqual(['Summe = 3.120']);
  });
});
