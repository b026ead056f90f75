import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import type { Behebung } from '../../../src/domain/behebung/behebung';
import { deutscheZahl } from '../../../src/domain/behebung/text-in-zahl';
import { behebungFuer } from '../../../src/domain/behebung/vorschlaege';
import { adresse, zelle } from '../../../src/domain/ort';
import type { Befund } from '../../../src/domain/regeln/regel';
import type { Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { alsMappe, bereichMitForm, gesundeMappe, type GesundeMappe } from '../hilfe/gesund';
import { mitFormel, mitVerbundenen, mitWert, mitZelle } from '../hilfe/schaeden-form';

type Zellbehebung = Extract<Behebung, { art: 'zellen' }>;

const befundeVon = (s: Snapshot): readonly Befund[] => pruefe(s, KREIS_KLEVE_2018).befunde;

/** The repairs that are offered for findings of one rule. */
const vorschlaege = (s: Snapshot, regel: string): readonly Zellbehebung[] =>
  befundeVon(s)
    .filter((b) => b.regel === regel)
    .flatMap((b) => behebungFuer(b, s) ?? [])
    .filter((b) => b.art === 'zellen');

/** Carries a repair out, as the workbook layer does: only where every cell holds what it held. */
const ausgefuehrt = (s: Snapshot, { zellen }: Zellbehebung): Snapshot => {
  const before = inhalt(s);
  for (const { ort, vorher } of zellen) expect(before.get(adresse(ort))).toEqual(vorher);
  return zellen.reduce((now, { ort, nachher }) => mitZelle(now, ort, nachher), s);
};

const umgekehrt = (b: Zellbehebung): Zellbehebung => ({
  ...b,
  zellen: b.zellen.map(({ ort, vorher, nachher }) => ({
    ort,
    vorher: nachher,
    nachher: vorher as Exclude<Zellwert, object>,
  })),
});

/** Every cell that some name covers, by address. */
const inhalt = ({ namen }: Snapshot): ReadonlyMap<string, Zellwert> => {
  const cells = new Map<string, Zellwert>();
  for (const found of namen.values())
    if (found.art === 'bereich')
      found.werte.forEach((row, r) =>
        row.forEach((wert, c) => {
          const { blatt, zeile, spalte } = found.belegt;
          cells.set(adresse(zelle(blatt, zeile + r, spalte + c)), wert);
        }),
      );
  return cells;
};

const AUFSTELLUNG = { blaetter: 'eines', inhalt: 'zahlen' } as const;
const mappe = (seed: number, mehr: Partial<GesundeMappe['anlage']> = {}): GesundeMappe =>
  gesundeMappe(seed, { anlage: { richtung: 'senkrecht', ...AUFSTELLUNG, ...mehr } });

describe('numbers as text', () => {
  const PERSONEN = { einheit: 'Personen' } as const;
  const EURO = { einheit: '€' } as const;

  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1.234.567', 1_234_567],
    [' 250 ', 250],
    ['\u00a0250\u202f', 250],
    ['1 234', 1234],
    ['1\u00a0234\u00a0567', 1_234_567],
    ['1.234,0', 1234],
    ['0', 0],
  ])('persons: %j is %d', (text, zahl) => {
    expect(deutscheZahl(text, PERSONEN)).toBe(zahl);
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1.234.567,89 €', 1_234_567.89],
    ['12,50€', 12.5],
    ['1 234,56', 1234.56],
    ['1234,567', 1234.567],
    ['250', 250],
  ])('amounts: %j is %d', (text, zahl) => {
    expect(deutscheZahl(text, EURO)).toBe(zahl);
  });

  it.each([
    '1,234.5',
    '1,234',
    '1.23',
    '12.34.567',
    '1.2345',
    '-5',
    '+5',
    '007',
    '1e3',
    'k. A.',
    '',
    '12 34',
  ])('%j is in doubt', (text) => {
    expect(deutscheZahl(text, PERSONEN)).toBeUndefined();
    expect(deutscheZahl(text, EURO)).toBeUndefined();
  });

  it('a single dot in an amount is in doubt', () => {
    expect(deutscheZahl('1.234', EURO)).toBeUndefined();
    expect(deutscheZahl('1234567890123456', PERSONEN)).toBeUndefined();
  });

  it('says what is done, in both languages', () => {
    const s = mitWert(alsMappe(mappe(3)), 'ZIEL_INT', 20, '1.234');
    expect(vorschlaege(s, 'wert-textzahl').map((b) => b.titel)).toEqual([
      {
        de: 'Text in Zahl umwandeln: 1.234 statt „1.234“',
        en: 'Convert text to number: 1,234 instead of "1.234"',
      },
    ]);
  });

  it('leaves what is computed, what stays wrong as a number, and what is locked', () => {
    const s = alsMappe(mappe(3));
    const text = mitWert(s, 'ZIEL_INT', 20, '250');
    const found = (x: Snapshot) => [befundeVon(x).length > 0, vorschlaege(x, 'wert-textzahl').length];
    expect(found(text)).toEqual([true, 1]);
    expect(found(mitFormel(text, 'ZIEL_INT', 20, '=Quelle!B5'))).toEqual([true, 0]);
    expect(found(mitWert(s, 'ZIEL_INT', 20, '12,5'))).toEqual([true, 0]);
    expect(found(mitWert(s, 'ZIEL_INT', 20, '0'))).toEqual([true, 0]);
    const range = text.namen.get('ZIEL_INT')!;
    const locked = new Map([...text.namen, ['ZIEL_INT', { ...range, gesperrt: true } as typeof range]]);
    expect(found({ ...text, namen: locked })).toEqual([true, 0]);
  });

  const alsText = fc.constantFrom<((n: number) => string)[]>(
    (n) => String(n),
    (n) => ` ${n}\u00a0`,
    (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '.'),
    (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f'),
  );

  it('any number of a series: the finding goes, nothing else changes, and it can be undone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('ZIEL_INT', 'ZIEL_ELB', 'ZIEL_LZB', 'ZIEL_BG'),
        fc.nat({ max: 24 }),
        fc.constantFrom('senkrecht', 'waagrecht'),
        alsText,
        (seed, name, position, richtung, text) => {
          const sound = alsMappe(mappe(seed, { richtung }));
          const found = sound.namen.get(name)!;
          if (found.art !== 'bereich') throw new Error(name);
          const wert = found.werte.flat()[position] as number;
          const damaged = mitWert(sound, name, position, text(wert));
          const [behebung, ...others] = vorschlaege(damaged, 'wert-textzahl');
          expect(others).toEqual([]);
          expect(behebung!.zellen).toHaveLength(1);
          const repaired = ausgefuehrt(damaged, behebung!);
          expect(befundeVon(repaired).filter((b) => b.regel === 'wert-textzahl')).toEqual([]);
          expect(inhalt(repaired)).toEqual(inhalt(sound));
          expect(ausgefuehrt(repaired, umgekehrt(behebung!))).toEqual(damaged);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** The same workbook with its months in another order; every series moves along. */
const umgestellt = (g: GesundeMappe, order: readonly number[]): GesundeMappe => ({
  ...g,
  achse: order.map((p) => g.achse[p]!),
  reihen: Object.fromEntries(Object.entries(g.reihen).map(([id, z]) => [id, order.map((p) => z[p]!)])),
});

const REGEL = 'achse-reihenfolge';

describe('months in the wrong order', () => {
  const verdreht = (g: GesundeMappe): GesundeMappe =>
    umgestellt(
      g,
      g.achse.map((_, p) => (p === 4 ? 9 : p === 9 ? 4 : p)),
    );
  const damaged = (): Snapshot => alsMappe(verdreht(mappe(5)));

  it('are put in order with all series, and the title says so', () => {
    const [behebung] = vorschlaege(damaged(), REGEL);
    expect(behebung!.titel.de).toBe(
      'Monate in die richtige Reihenfolge bringen: ZIEL_MONAT und 17 Reihen daneben; andere Zellen bleiben, wo sie sind',
    );
    expect(behebung!.titel.en).toContain('17 series');
    expect(inhalt(ausgefuehrt(damaged(), behebung!))).toEqual(inhalt(alsMappe(mappe(5))));
  });

  it('any order: the finding goes, every series keeps its month, and it can be undone', () => {
    const arb = fc
      .record({ seed: fc.integer({ min: 1, max: 500 }), richtung: fc.constantFrom('senkrecht', 'waagrecht') })
      .chain(({ seed, richtung }) => {
        const g = mappe(seed, { richtung });
        const positions = g.achse.map((_, p) => p);
        const order = fc.shuffledSubarray(positions, { minLength: g.laenge, maxLength: g.laenge });
        return order.map((o) => [g, o] as const);
      });
    fc.assert(
      fc.property(arb, ([g, order]) => {
        const sound = alsMappe(g);
        const mixed = alsMappe(umgestellt(g, order));
        const offered = vorschlaege(mixed, REGEL);
        if (offered.length === 0) expect(befundeVon(mixed).filter((b) => b.regel === REGEL)).toEqual([]);
        for (const behebung of offered.slice(0, 1)) {
          const repaired = ausgefuehrt(mixed, behebung);
          expect(befundeVon(repaired).filter((b) => b.regel === REGEL)).toEqual([]);
          expect(inhalt(repaired)).toEqual(inhalt(sound));
          expect(ausgefuehrt(repaired, umgekehrt(behebung))).toEqual(mixed);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a month with neither value nor date at the end, and signs, move or stay as they are', () => {
    const g = verdreht(mappe(5));
    const open = { ...g, achse: [...g.achse.slice(0, -1), null] };
    open.reihen['INT_BD']![4] = '-';
    open.reihen['INT_BD']![9] = '*';
    const [behebung] = vorschlaege(alsMappe(open), REGEL);
    const repaired = inhalt(ausgefuehrt(alsMappe(open), behebung!));
    expect([repaired.get('Monatsdaten!L8'), repaired.get('Monatsdaten!L13')]).toEqual(['*', '-']);
    expect(repaired.get(`Monatsdaten!A${g.laenge + 3}`)).toBeNull();
  });

  const HINDERNISSE: Readonly<Record<string, () => Snapshot>> = {
    'a formula in a series': () => mitFormel(damaged(), 'ZIEL_BG', 20, '=Quelle!B3'),
    'a formula in the axis': () => mitFormel(damaged(), 'ZIEL_MONAT', 2, '=EDATE(A5,1)'),
    'an error in a series': () => mitWert(damaged(), 'ZIEL_BG', 4, { fehler: '#NV' }),
    'a text that Excel would read as a number': () => mitWert(damaged(), 'ZIEL_BG', 4, '1.234'),
    'a text that Excel would read as a truth value': () => mitWert(damaged(), 'ZIEL_BG', 4, 'wahr'),
    'a date as text on the axis': () => mitWert(damaged(), 'ZIEL_MONAT', 2, '03/2014'),
    'a month twice': () => mitWert(damaged(), 'ZIEL_MONAT', 2, verdreht(mappe(5)).achse[3]!),
    'a merged area': () => mitVerbundenen(damaged(), { ...zelle('Monatsdaten', 5, 2), zeilen: 2 }),
    'a series on another sheet': () => alsMappe(verdreht(mappe(5, { blaetter: 'je-reihe' }))),
    'a name that is no range': () => {
      const s = damaged();
      return { ...s, namen: new Map([...s.namen, ['ZIEL_X', { art: 'kaputt', formel: '#REF!' }]]) };
    },
    'a single cell among those that would move': () => {
      const s = damaged();
      const cell = bereichMitForm(zelle('Monatsdaten', 20, 0), [verdreht(mappe(5)).achse[17]!]);
      return { ...s, namen: new Map([...s.namen, ['ZIEL_BEZUGSMONAT', cell]]) };
    },
  };

  it.each(Object.entries(HINDERNISSE))('stay where they are beside %s', (_, make) => {
    const s = make();
    expect(befundeVon(s).some((b) => b.regel === REGEL)).toBe(true);
    expect(vorschlaege(s, REGEL)).toEqual([]);
  });
});

it('other findings get no change', () => {
  const s = mitWert(alsMappe(mappe(5)), 'ZIEL_BG', 20, 'k. A.');
  const found = befundeVon(s).filter((b) => b.regel === 'wert-text');
  expect(found).toHaveLength(1);
  expect(behebungFuer(found[0]!, s)).toBeUndefined();
});
