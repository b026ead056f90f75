import { describe, expect, it } from 'vitest';
import { meldung } from '../../../src/domain/regeln/regel';
import { jeJahr, m, type Angaben } from '../hilfe/mappe';
import {
  beurteilt,
  eigenerBereich,
  mitBestand,
  mitBudget,
  pruefung,
  regelnZu,
  type Zielskizze,
} from './hilfe';

/** Every kind, as a goal of the standard workbook. */
const ALLE: readonly Zielskizze[] = [
  { kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
  { kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -0.4 },
  { kennzahl: 'K2', zielart: 'nicht-schlechter' },
  { kennzahl: 'BG', zielart: 'bleibt-gleich' },
  { kennzahl: 'K2', zielart: 'punkte', wert: 1 },
  { kennzahl: 'INT', zielart: 'korridor', wert: 1, bis: 5 },
  { kennzahl: 'INT', zielart: 'niveau', wert: 3100 },
  { kennzahl: 'K2', zielart: 'quote', wert: 31 },
  { kennzahl: 'EGT', zielart: 'budgetanteil', wert: 95 },
  { kennzahl: 'INT', zielart: 'korridor-niveau', wert: 3100, bis: 3200 },
];
// 98.000 € a month of 1.200.000 €: 98 % of the year, 89,8 % by November.
const BUDGET = mitBudget(() => 98_000);
const benannt = ALLE.map((z) => [`${z.kennzahl} ${z.zielart}`, z] as const);

describe('status', () => {
  // 2018 against 2017: INT 260 to 250, K2 with it, LZB 5.970 to 6.000, BG 6.930 to 7.000. By November of last year
  // 11/12 of the year were reached, so that the yearly levels of 3.100 and 31 % mean 2.841,7 of 2.860 and 28,4 of 28,6.
  it.each(benannt)('%s: reached in December is final, in November a course', (_, ziel) => {
    expect(beurteilt(ziel, BUDGET, '2018-12').status).toBe('erreicht');
    expect(beurteilt(ziel, BUDGET, '2018-11').status).toBe('auf Kurs');
  });

  it.each(benannt)('%s: not reached in December is final, in November a course', (_, ziel) => {
    // Everything on the bad side: no Integrationen to speak of, nothing spent, stocks risen.
    const worse: Angaben = {
      ...mitBudget(() => 1000),
      reihen: {
        INT: jeJahr({ 2016: 240, 2017: 250, 2018: 100 }),
        LZB: jeJahr({ 2016: 6000, 2017: 6000, 2018: 6600 }),
        BG: jeJahr({ 2016: 7000, 2017: 7000, 2018: 7700 }),
      },
    };
    expect(beurteilt(ziel, worse, '2018-12')).toMatchObject({ status: 'nicht erreicht', erreicht: false });
    expect(beurteilt(ziel, worse, '2018-11')).toMatchObject({ status: 'nicht auf Kurs', erreicht: false });
  });
});

describe('without the prior year', () => {
  const nur2018: Angaben = {
    von: m('2017-12'),
    namen: {
      ZIEL_EGT_AUSGABEN: eigenerBereich(1, () => 98_000, m('2017-12')),
      ZIEL_EGT_BUDGET: eigenerBereich(2, () => 1_200_000, m('2017-12')),
    },
  };
  const ofKind = (kinds: readonly string[]) => benannt.filter(([, z]) => kinds.includes(z.zielart));

  // 12 · 260 = 3.120 Integrationen, 31,2 %; 98 % of the budget. December 2017 is there: K2 needs it for its denominator.
  it.each(ofKind(['niveau', 'quote', 'budgetanteil', 'korridor-niveau']))(
    '%s: a level is judged in December',
    (_, ziel) => {
      const p = pruefung(ziel, nur2018);
      expect(p.ziele[0]).toMatchObject({ status: 'erreicht', vorjahr: null, veraenderung: null });
      expect(p.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
    },
  );

  it('a level of persons then has no Soll and no delta in percent, a rate has both', () => {
    expect(beurteilt({ kennzahl: 'INT', zielart: 'niveau', wert: 3100 }, nur2018)).toMatchObject({
      ...{ soll: null, delta: null, zielwert: 3100, fehlbetrag: 0, ist: 3120 },
    });
    const rate = beurteilt({ kennzahl: 'K2', zielart: 'quote', wert: 31 }, nur2018);
    expect(rate).toMatchObject({ soll: 31, zielwert: 31 });
    expect(rate.delta).toBeCloseTo(0.2, 12);
  });

  it.each(ofKind(['mindestens', 'nicht-schlechter', 'bleibt-gleich', 'punkte', 'korridor']))(
    '%s: a change is not judged, and says which months are missing',
    (_, ziel) => {
      const p = pruefung(ziel, nur2018);
      expect(p.ziele[0]).toMatchObject({
        ...{ status: 'nicht bewertbar', erreicht: null, zielwert: null, fehlbetrag: null, urteil: null },
        restbedarf: null,
      });
      expect(p.ziele[0]!.ist).not.toBeNull();
      expect(new Set(regelnZu(p))).toEqual(new Set(['monat-fehlt']));
      const found = p.befunde.filter((b) => b.ziele.includes('Z'));
      expect(found.map((b) => meldung(b)).join()).toContain('2017');
    },
  );

  it('against last December alone that month is enough', () => {
    const found = beurteilt({ kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -0.4 }, nur2018);
    expect(found).toMatchObject({ status: 'erreicht', vorjahr: 6000 });
  });

  it.each(ofKind(['mindestens', 'korridor']))(
    '%s: a prior year of 0 is no base',
    (_, { zielart, ...rest }) => {
      const p = pruefung(
        { ...rest, zielart, kennzahl: 'LEISTUNGEN_16A' },
        { namen: { ZIEL_LEISTUNGEN_16A: eigenerBereich(1, jeJahr({ 2016: 0, 2017: 0, 2018: 20 })) } },
      );
      expect([p.ziele[0]!.status, regelnZu(p)]).toEqual(['nicht bewertbar', ['vorjahr-null']]);
    },
  );

  // A level needs no quotient: 12 · 20 = 240.
  it('niveau: a prior year of 0 is no obstacle in December', () => {
    const p = pruefung(
      { kennzahl: 'LEISTUNGEN_16A', zielart: 'niveau', wert: 240 },
      { namen: { ZIEL_LEISTUNGEN_16A: eigenerBereich(1, jeJahr({ 2016: 0, 2017: 0, 2018: 20 })) } },
    );
    expect(p.ziele[0]).toMatchObject({ status: 'erreicht', soll: null, delta: null });
  });

  // 31 % of 0 % more than last year: points need no quotient of the two. 3.120 of 10.000 = 31,2 %.
  it('punkte: a rate of 0 % is a base', () => {
    const found = beurteilt(
      { kennzahl: 'K2E4', zielart: 'punkte', wert: 31 },
      {
        namen: {
          ZIEL_INT_AE: eigenerBereich(1, jeJahr({ 2016: 0, 2017: 0, 2018: 260 })),
          ZIEL_ELB_AE: eigenerBereich(2, () => 10_000),
        },
      },
    );
    expect(found).toMatchObject({ status: 'erreicht', vorjahr: 0, veraenderung: 31.2, zielwert: 31 });
  });
});

describe('rounding', () => {
  /** The same number in every month of 2018. */
  const je = (x: number) =>
    Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`2018-${String(i + 1).padStart(2, '0')}`, x]));

  // 6.000 to 5.978: −0,3667 %, rounded −0,4. 6.000 to 5.980: −0,3333 %, rounded −0,3.
  const z: Zielskizze = { kennzahl: 'LZB_DEZ', zielart: 'hoechstens', wert: -0.4 };
  it.each([
    [5976, 'erreicht', false, 'erreicht'],
    [5978, 'nicht erreicht', true, 'erreicht'],
    [5980, 'nicht erreicht', false, 'nicht erreicht'],
  ])('%d persons: %s unrounded, Grenzfall %s, %s rounded', (stock, plain, grenzfall, rounded) => {
    expect(beurteilt(z, mitBestand(stock))).toMatchObject({ status: plain, grenzfall });
    const read = beurteilt({ ...z, lesarten: { rundung: 'gerundet' } }, mitBestand(stock));
    expect(read).toMatchObject({ status: rounded, grenzfall: false });
    expect(read.fehlbetrag === 0).toBe(rounded === 'erreicht');
  });

  // −0,3667 with two decimals is −0,37: not −0,40. With none it is 0, which is not below 0.
  it.each([
    [2, -0.4, 'nicht erreicht'],
    [2, -0.37, 'erreicht'],
    [0, 0, 'erreicht'],
    [0, -1, 'nicht erreicht'],
  ])('rounds to the decimals of the agreement: %d, Soll %d', (dezimalen, wert, status) => {
    const read = { ...z, wert, dezimalen, lesarten: { rundung: 'gerundet' } };
    expect(beurteilt(read, mitBestand(5978)).status).toBe(status);
  });

  // 100 · 3.066 / 10.000 = 30,66, rounded 30,7; 3.064: 30,64, rounded 30,6.
  it.each([
    [3064, 'nicht erreicht', false, 'nicht erreicht'],
    [3066, 'nicht erreicht', true, 'erreicht'],
    [3070, 'erreicht', false, 'erreicht'],
  ])('of a rate as a level: %d of 10.000', (sum, plain, grenzfall, rounded) => {
    const quote: Zielskizze = { kennzahl: 'K2', zielart: 'quote', wert: 30.7 };
    const workbook = {
      reihen: { INT: jeJahr({ 2016: 250, 2017: 250, 2018: 250 }) },
      werte: { INT: { '2018-12': sum - 2750 } },
    };
    expect(beurteilt(quote, workbook)).toMatchObject({ status: plain, grenzfall });
    const read = { ...quote, lesarten: { rundung: 'gerundet' } };
    expect(beurteilt(read, workbook)).toMatchObject({ status: rounded, grenzfall: false });
  });

  it('a Grenzfall is told as a level or as a change', () => {
    const said = (ziel: Zielskizze, angaben: Angaben) =>
      pruefung(ziel, angaben).befunde.find((b) => b.regel === 'grenzfall')!;
    const change = said(z, mitBestand(5978));
    expect(meldung(change)).toContain('die Veränderung ist genau −0,3666666667 %');
    expect(meldung(change)).toContain('gerundet −0,4 %');
    expect(meldung(change, 'en')).toContain('the change is exactly −0.3666666667 %');
    // 11 · 255 + 261 = 3.066
    const level = said(
      { kennzahl: 'K2', zielart: 'quote', wert: 30.7 },
      { werte: { INT: { ...je(255), '2018-12': 261 } } },
    );
    expect(meldung(level)).toContain('der Wert ist genau 30,66, auf die Stellen des Solls gerundet 30,7;');
    expect(meldung(level, 'en')).toContain('the value is exactly 30.66');
  });
});

describe('a goal without its number', () => {
  const ziele: readonly Zielskizze[] = [
    { id: 'OFFEN', kennzahl: 'INT', zielart: 'mindestens', wert: null },
    { id: 'FEHLT', kennzahl: 'K2', zielart: 'quote' },
    { id: 'RANDLOS', kennzahl: 'INT', zielart: 'korridor-niveau', wert: null, bis: 3200 },
    { id: 'FEST', kennzahl: 'INT', zielart: 'mindestens', wert: 2 },
    { id: 'OHNE', kennzahl: 'INT', zielart: 'nicht-schlechter', wert: null },
    { id: 'GLEICH', kennzahl: 'INT', zielart: 'bleibt-gleich', wert: null },
  ];
  const p = pruefung(ziele);

  it('is the only one that is not evaluable', () => {
    expect(p.ziele.map((z) => [z.ziel.id, z.status])).toEqual([
      ['OFFEN', 'nicht bewertbar'],
      ['FEHLT', 'nicht bewertbar'],
      ['RANDLOS', 'nicht bewertbar'],
      ['FEST', 'erreicht'],
      ['OHNE', 'erreicht'],
      ['GLEICH', 'erreicht'],
    ]);
  });

  it('says so, and what was measured all the same', () => {
    expect(regelnZu(p, 'OFFEN')).toEqual(['soll-fehlt']);
    expect(regelnZu(p, 'FEHLT')).toEqual(['soll-fehlt']);
    expect(regelnZu(p, 'RANDLOS')).toEqual(['soll-fehlt']);
    expect(p.befunde.filter((b) => b.schwere === 'fehler')).toHaveLength(3);
    expect(p.ziele[0]).toMatchObject({ ist: 3120, vorjahr: 3000, veraenderung: 4, soll: null, urteil: null });
    expect(p.ziele[1]!.ist).toBeCloseTo(31.2, 12);
  });

  it('says both where its data are missing, too', () => {
    const both = pruefung(ziele[0]!, { werte: { INT: { '2018-06': null } } });
    expect(new Set(regelnZu(both, 'OFFEN'))).toEqual(new Set(['soll-fehlt', 'wert-fehlt']));
  });
});
