import { describe, expect, it } from 'vitest';
import { sollInWorten, sollInZeichen } from '../../../src/domain/zielarten/worte';
import { ZIELARTEN } from '../../../src/domain/zielarten';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import { vereinbart, type Zielskizze } from './hilfe';

/** A rate that is good where it falls. */
const ABBRUECHE: Partial<Vereinbarungsdatei> = {
  kennzahlen: [
    {
      ...{ id: 'ABBRUECHE', name: 'Abbrüche', bildung: 'anteil', zaehler: 'ZIEL_ABBRUECHE' },
      ...{ nenner: 'ZIEL_EINTRITTE', einheit: '%', richtung: 'sinkend' },
    },
  ],
};

const gesagt = (ziel: Zielskizze): readonly string[] => {
  const [found] = vereinbart(ziel, ABBRUECHE).ziele;
  return [
    sollInWorten(found!),
    sollInWorten(found!, 'en'),
    sollInZeichen(found!),
    sollInZeichen(found!, 'en'),
  ];
};

type Fall = readonly [ziel: Zielskizze, de: string, en: string, zeichen: string, signs: string];

const z = (kennzahl: string, zielart: string, mehr: Partial<Zielskizze> = {}): Zielskizze => ({
  ...{ kennzahl, zielart },
  ...mehr,
});

const VERAENDERUNGEN: readonly Fall[] = [
  [
    z('INT', 'mindestens', { wert: 2 }),
    ...(['steigt um mindestens 2,0 %', 'rises by at least 2.0 %', '≥ +2,0 %', '≥ +2.0 %'] as const),
  ],
  [
    z('INT', 'mindestens', { wert: -1 }),
    ...(['sinkt um höchstens 1,0 %', 'falls by at most 1.0 %', '≥ −1,0 %', '≥ −1.0 %'] as const),
  ],
  [z('INT', 'mindestens', { wert: 0 }), ...(['sinkt nicht', 'does not fall', '≥ 0,0 %', '≥ 0.0 %'] as const)],
  [
    z('K3', 'hoechstens', { wert: -0.4 }),
    ...(['sinkt um mindestens 0,4 %', 'falls by at least 0.4 %', '≤ −0,4 %', '≤ −0.4 %'] as const),
  ],
  [
    z('K3', 'hoechstens', { wert: 2.5 }),
    ...(['steigt um höchstens 2,5 %', 'rises by at most 2.5 %', '≤ +2,5 %', '≤ +2.5 %'] as const),
  ],
  [z('K3', 'hoechstens', { wert: 0 }), ...(['steigt nicht', 'does not rise', '≤ 0,0 %', '≤ 0.0 %'] as const)],
  [z('INT', 'nicht-schlechter'), 'sinkt nicht', 'does not fall', '≥ 0,0 %', '≥ 0.0 %'],
  [z('K3', 'nicht-schlechter'), 'steigt nicht', 'does not rise', '≤ 0,0 %', '≤ 0.0 %'],
  [
    z('INT', 'bleibt-gleich'),
    ...(['bleibt gleich (sinkt nicht)', 'stays equal (does not fall)', '≥ 0,0 %', '≥ 0.0 %'] as const),
  ],
  [
    z('K3', 'bleibt-gleich', { wert: 0 }),
    ...(['bleibt gleich (steigt nicht)', 'stays equal (does not rise)', '≤ 0,0 %', '≤ 0.0 %'] as const),
  ],
  [
    z('K3', 'bleibt-gleich', { wert: 0.5 }),
    ...(['bleibt gleich (± 0,5 %)', 'stays equal (± 0.5 %)', '−0,5 bis +0,5 %', '−0.5 to +0.5 %'] as const),
  ],
  [
    z('K2', 'punkte', { wert: 1 }),
    ...([
      'steigt um mindestens 1,0 Prozentpunkte',
      'rises by at least 1.0 percentage points',
      '≥ +1,0 Prozentpunkte',
      '≥ +1.0 percentage points',
    ] as const),
  ],
  [
    z('K2', 'punkte', { wert: -0.5 }),
    ...([
      'sinkt um höchstens 0,5 Prozentpunkte',
      'falls by at most 0.5 percentage points',
      '≥ −0,5 Prozentpunkte',
      '≥ −0.5 percentage points',
    ] as const),
  ],
  [
    z('ABBRUECHE', 'punkte', { wert: -2 }),
    ...([
      'sinkt um mindestens 2,0 Prozentpunkte',
      'falls by at least 2.0 percentage points',
      '≤ −2,0 Prozentpunkte',
      '≤ −2.0 percentage points',
    ] as const),
  ],
  [
    z('ABBRUECHE', 'punkte', { wert: 0 }),
    ...(['steigt nicht', 'does not rise', '≤ 0,0 Prozentpunkte', '≤ 0.0 percentage points'] as const),
  ],
  [
    z('K1', 'korridor', { wert: -1, bis: 0.5 }),
    ...([
      'zwischen −1,0 % und 0,5 %',
      'between −1.0 % and 0.5 %',
      '−1,0 bis +0,5 %',
      '−1.0 to +0.5 %',
    ] as const),
  ],
  [
    z('INT', 'korridor', { wert: 0, bis: 2 }),
    ...(['zwischen 0,0 % und 2,0 %', 'between 0.0 % and 2.0 %', '0,0 bis +2,0 %', '0.0 to +2.0 %'] as const),
  ],
];

const NIVEAUS: readonly Fall[] = [
  [
    z('INT', 'niveau', { wert: 3080 }),
    ...([
      'mindestens 3.080 Integrationen',
      'at least 3,080 integrations',
      '≥ 3.080 Integrationen',
      '≥ 3,080 integrations',
    ] as const),
  ],
  [
    z('K3', 'niveau', { wert: 8980 }),
    ...([
      'höchstens 8.980 Personen',
      'at most 8,980 persons',
      '≤ 8.980 Personen',
      '≤ 8,980 persons',
    ] as const),
  ],
  [
    z('K3', 'niveau', { wert: 8980.5 }),
    ...([
      'höchstens 8.980,5 Personen',
      'at most 8,980.5 persons',
      '≤ 8.980,5 Personen',
      '≤ 8,980.5 persons',
    ] as const),
  ],
  [
    z('K3', 'niveau', { wert: 0 }),
    ...(['höchstens 0 Personen', 'at most 0 persons', '≤ 0 Personen', '≤ 0 persons'] as const),
  ],
  [
    z('INT', 'niveau', { wert: 3080, richtung: 'hoechstens' }),
    ...([
      'höchstens 3.080 Integrationen',
      'at most 3,080 integrations',
      '≤ 3.080 Integrationen',
      '≤ 3,080 integrations',
    ] as const),
  ],
  // What is only counted has no unit.
  [
    z('BG', 'niveau', { wert: 6900 }),
    ...(['höchstens 6.900', 'at most 6,900', '≤ 6.900', '≤ 6,900'] as const),
  ],
  [
    z('K1', 'niveau', { wert: 177_447_000 }),
    ...(['höchstens 177.447.000 €', 'at most 177,447,000 €', '≤ 177.447.000 €', '≤ 177,447,000 €'] as const),
  ],
  [
    z('K2', 'quote', { wert: 30.7 }),
    ...(['mindestens 30,7 %', 'at least 30.7 %', '≥ 30,7 %', '≥ 30.7 %'] as const),
  ],
  // A rate has its decimals also where they are 0.
  [
    z('K2', 'quote', { wert: 31 }),
    ...(['mindestens 31,0 %', 'at least 31.0 %', '≥ 31,0 %', '≥ 31.0 %'] as const),
  ],
  [
    z('ABBRUECHE', 'quote', { wert: 12 }),
    ...(['höchstens 12,0 %', 'at most 12.0 %', '≤ 12,0 %', '≤ 12.0 %'] as const),
  ],
  [
    z('EGT', 'budgetanteil', { wert: 95 }),
    ...([
      'mindestens 95,0 % des Jahresbudgets',
      'at least 95.0 % of the yearly budget',
      '≥ 95,0 %',
      '≥ 95.0 %',
    ] as const),
  ],
  [
    z('K3', 'korridor-niveau', { wert: 8900, bis: 9100 }),
    ...([
      'zwischen 8.900 Personen und 9.100 Personen',
      'between 8,900 persons and 9,100 persons',
      '8.900 bis 9.100 Personen',
      '8,900 to 9,100 persons',
    ] as const),
  ],
  [
    z('K2', 'korridor-niveau', { wert: 30, bis: 31.5 }),
    ...([
      'zwischen 30,0 % und 31,5 %',
      'between 30.0 % and 31.5 %',
      '30,0 bis 31,5 %',
      '30.0 to 31.5 %',
    ] as const),
  ],
];

/** Where the number itself does not count. */
const AUSSCHLIESSLICH: readonly Fall[] = [
  [
    z('INT', 'niveau', { wert: 3080 }),
    ...([
      'mehr als 3.080 Integrationen',
      'more than 3,080 integrations',
      '> 3.080 Integrationen',
      '> 3,080 integrations',
    ] as const),
  ],
  [
    z('K3', 'niveau', { wert: 8980 }),
    ...([
      'weniger als 8.980 Personen',
      'less than 8,980 persons',
      '< 8.980 Personen',
      '< 8,980 persons',
    ] as const),
  ],
  [
    z('EGT', 'budgetanteil', { wert: 95 }),
    ...([
      'mehr als 95,0 % des Jahresbudgets',
      'more than 95.0 % of the yearly budget',
      '> 95,0 %',
      '> 95.0 %',
    ] as const),
  ],
  [
    z('INT', 'mindestens', { wert: 2 }),
    ...(['steigt um mehr als 2,0 %', 'rises by more than 2.0 %', '> +2,0 %', '> +2.0 %'] as const),
  ],
  // A fall of less than 1 % is what lies above −1 %.
  [
    z('INT', 'mindestens', { wert: -1 }),
    ...(['sinkt um weniger als 1,0 %', 'falls by less than 1.0 %', '> −1,0 %', '> −1.0 %'] as const),
  ],
  [
    z('K3', 'hoechstens', { wert: -0.4 }),
    ...(['sinkt um mehr als 0,4 %', 'falls by more than 0.4 %', '< −0,4 %', '< −0.4 %'] as const),
  ],
  [
    z('K3', 'hoechstens', { wert: 2.5 }),
    ...(['steigt um weniger als 2,5 %', 'rises by less than 2.5 %', '< +2,5 %', '< +2.5 %'] as const),
  ],
  [z('INT', 'nicht-schlechter'), ...(['steigt', 'rises', '> 0,0 %', '> 0.0 %'] as const)],
  [z('K3', 'nicht-schlechter'), ...(['sinkt', 'falls', '< 0,0 %', '< 0.0 %'] as const)],
];

const benannt = (list: readonly Fall[]) =>
  list.map((f) => [`${f[0].kennzahl} ${f[0].zielart} ${String(f[0].wert ?? '')}`, f] as const);

describe('what a goal asks, in words and signs of both languages', () => {
  it.each(benannt(VERAENDERUNGEN))('a change: %s', (_, [ziel, ...erwartet]) => {
    expect(gesagt(ziel)).toEqual(erwartet);
  });

  it.each(benannt(NIVEAUS))('a level: %s', (_, [ziel, ...erwartet]) => {
    expect(gesagt(ziel)).toEqual(erwartet);
  });

  it.each(benannt(AUSSCHLIESSLICH))('its number does not count: %s', (_, [ziel, ...erwartet]) => {
    expect(gesagt({ ...ziel, einschliesslich: false })).toEqual(erwartet);
  });

  it('every kind is said above', () => {
    const said = new Set([...VERAENDERUNGEN, ...NIVEAUS].map(([ziel]) => ziel.zielart));
    expect(said).toEqual(new Set(ZIELARTEN.map((k) => k.id)));
  });

  it('a number that is still to be agreed', () => {
    for (const zielart of ['mindestens', 'niveau', 'korridor'])
      expect(gesagt(z('INT', zielart, { wert: null }))).toEqual([
        'noch nicht vereinbart',
        'not agreed yet',
        '–',
        '–',
      ]);
  });
});

describe('decimals', () => {
  it.each([
    [0, 'sinkt um mindestens 2 %', '≤ −2 %'],
    [1, 'sinkt um mindestens 2,0 %', '≤ −2,0 %'],
    [2, 'sinkt um mindestens 2,00 %', '≤ −2,00 %'],
  ])('%d, as the agreement prints them', (dezimalen, worte, zeichen) => {
    const [de, , signs] = gesagt(z('K3', 'hoechstens', { wert: -2, dezimalen }));
    expect([de, signs]).toEqual([worte, zeichen]);
  });

  // The verdict is against −0,45 and −0,4; words that say another number than is judged by are wrong.
  it.each([
    [-0.45, undefined, '0,45'],
    [-0.45, 1, '0,45'],
    [-0.4, 0, '0,4'],
  ])('are never fewer than the number has: %d with %s', (wert, dezimalen, zahl) => {
    const ziel = z('K3', 'hoechstens', { wert, ...(dezimalen === undefined ? {} : { dezimalen }) });
    const [de, , signs] = gesagt(ziel);
    expect([de, signs]).toEqual([`sinkt um mindestens ${zahl} %`, `≤ −${zahl} %`]);
  });
});
