import { describe, expect, it } from 'vitest';
import { jeJahr, m, type Angaben } from '../hilfe/mappe';
import { beurteilt, eigenerBereich, mitBudget, pruefung, regelnZu, type Zielskizze } from './hilfe';

/** Prior year: 100 a month to June, then 400, so 3.000 in all; a fifth of it by June. */
const SCHIEF: Angaben['reihen'] = { INT: (x) => (x < m('2018-01') ? (x % 12 < 6 ? 100 : 400) : 123) };
const LINEAR = { unterjaehrig: 'linear' };
const NIVEAU: Zielskizze = { kennzahl: 'INT', zielart: 'niveau', wert: 3600 };

describe('a yearly level that adds up, read as last year went', () => {
  // 3.600 · 600 / 3.000 = 720 by June; 3.600 · 1.000 / 3.000 = 1.200 by July; 3.600 · 2.600 / 3.000 = 3.120 by November.
  it.each([
    ['2018-01', 120],
    ['2018-06', 720],
    ['2018-07', 1200],
    ['2018-11', 3120],
    ['2018-12', 3600],
  ])('in %s %d are asked for', (month, zielwert) => {
    const found = beurteilt(NIVEAU, { reihen: SCHIEF }, month);
    expect(found.zielwert).toBeCloseTo(zielwert, 9);
    expect(found.imMonat!.soll).toBeCloseTo(zielwert, 9);
    expect(found.ziel.soll).toBe(3600);
  });

  // 6 · 120 = 720 in June: on course; one less is not.
  it.each([
    [119, 'nicht auf Kurs', 6],
    [120, 'auf Kurs', 0],
    [121, 'auf Kurs', 0],
  ])('with %d a month in June: %s', (monthly, status, fehlbetrag) => {
    const INT = (x: number) => (x < m('2018-01') ? (x % 12 < 6 ? 100 : 400) : monthly);
    expect(beurteilt(NIVEAU, { reihen: { INT } }, '2018-06')).toMatchObject({ status, fehlbetrag });
  });

  // Last year 30 % in all and 6 % by June: a fifth. 35 % · 6 / 30 = 7 %. 700 of 10.000.
  it.each([
    [699, 'nicht auf Kurs'],
    [700, 'auf Kurs'],
  ])('of a rate: %d Integrationen by June', (sum, status) => {
    const found = beurteilt(
      { kennzahl: 'K2', zielart: 'quote', wert: 35 },
      {
        reihen: { INT: (x) => (x < m('2018-01') ? (x % 12 < 6 ? 100 : 400) : 100) },
        werte: { INT: { '2018-06': sum - 500 } },
      },
      '2018-06',
    );
    expect(found.zielwert).toBeCloseTo(7, 12);
    expect(found.status).toBe(status);
  });

  // A fifth of 3.000 and of 3.600: 600 to 720.
  it.each([
    [99, 'nicht auf Kurs', 6, 600],
    [100, 'auf Kurs', 0, 600],
    [120, 'auf Kurs', 0, 720],
    [121, 'nicht auf Kurs', 6, 720],
  ])('of a corridor both ends: %d a month in June', (monthly, status, fehlbetrag, zielwert) => {
    const INT = (x: number) => (x < m('2018-01') ? (x % 12 < 6 ? 100 : 400) : monthly);
    const found = beurteilt(
      { kennzahl: 'INT', zielart: 'korridor-niveau', wert: 3000, bis: 3600 },
      { reihen: { INT } },
      '2018-06',
    );
    expect(found).toMatchObject({ status, fehlbetrag, zielwert });
    expect(found.urteil!.zielbereich).toEqual({ von: 600, bis: 720 });
  });

  // 720 asked for against 600 in the prior year is + 20 %; 738 measured is + 23 %.
  it('Soll and delta in percent are those of the month', () => {
    const found = beurteilt(NIVEAU, { reihen: SCHIEF }, '2018-06');
    expect(found.soll).toBeCloseTo(20, 9);
    expect(found.delta).toBeCloseTo(3, 9);
  });

  it.each([
    ['2017-12', '2018-06', 'in the whole year'],
    ['2017-03', '2018-06', 'in the same months'],
  ])('says that the prior year has a gap in %s', (gap, month) => {
    const p = pruefung(NIVEAU, { werte: { INT: { [gap]: null } } }, month);
    expect(p.ziele[0]).toMatchObject({
      status: 'nicht bewertbar',
      ist: 1560,
      zielwert: null,
      restbedarf: null,
    });
    expect(regelnZu(p)).toEqual(['wert-fehlt']);
  });

  it('a gap of the prior year does not matter in December, nor with the reading linear', () => {
    const angaben = { werte: { INT: { '2017-03': null } } };
    expect(beurteilt(NIVEAU, angaben, '2018-12').status).toBe('nicht erreicht');
    expect(beurteilt({ ...NIVEAU, lesarten: LINEAR }, angaben, '2018-06').status).toBe('nicht auf Kurs');
  });
});

describe('a yearly level that adds up, read linear', () => {
  // A twelfth of 3.600 is 300, whatever last year did.
  it.each([
    ['2018-01', 300],
    ['2018-03', 900],
    ['2018-06', 1800],
    ['2018-09', 2700],
    ['2018-12', 3600],
  ])('in %s %d are asked for', (month, zielwert) => {
    const found = beurteilt({ ...NIVEAU, lesarten: LINEAR }, { reihen: SCHIEF }, month);
    expect(found.zielwert).toBeCloseTo(zielwert, 9);
  });

  // 3.000 · 7 / 12 = 1.750 = seven times 250.
  it.each([
    [249, 'nicht auf Kurs', 7],
    [250, 'auf Kurs', 0],
  ])('with %d a month in July: %s', (monthly, status, fehlbetrag) => {
    const ziel = { ...NIVEAU, wert: 3000, lesarten: LINEAR };
    const INT = jeJahr({ 2016: 1, 2017: 1, 2018: monthly });
    expect(beurteilt(ziel, { reihen: { INT } }, '2018-07')).toMatchObject({ status, fehlbetrag });
  });

  it('the agreement may read all of its goals so', () => {
    const p = pruefung(NIVEAU, { reihen: SCHIEF }, '2018-06', { lesarten: LINEAR });
    expect(p.ziele[0]!.zielwert).toBe(1800);
    const own = pruefung(
      { ...NIVEAU, lesarten: { unterjaehrig: 'wie-vorjahr' } },
      { reihen: SCHIEF },
      '2018-06',
      {
        lesarten: LINEAR,
      },
    );
    expect(own.ziele[0]!.zielwert).toBeCloseTo(720, 9);
  });
});

describe('a share of a budget', () => {
  const EGT: Zielskizze = { kennzahl: 'EGT', zielart: 'budgetanteil', wert: 96 };

  // 96 % · 6 / 12 = 48 % of 1.200.000 € = 576.000 € = six times 96.000 €.
  it.each([
    [95_999, 'nicht auf Kurs', 6],
    [96_000, 'auf Kurs', 0],
  ])('is read linear where nothing else is said: %d € a month', (monthly, status, fehlbetrag) => {
    const found = beurteilt(
      EGT,
      mitBudget(() => monthly),
      '2018-06',
    );
    expect([found.status, found.zielwert]).toEqual([status, 48]);
    expect(found.fehlbetrag).toBeCloseTo(fehlbetrag, 6);
  });

  it('needs no prior year then, but with the other reading', () => {
    const nur2018 = {
      von: m('2018-01'),
      namen: {
        ZIEL_EGT_AUSGABEN: eigenerBereich(1, () => 96_000, m('2018-01')),
        ZIEL_EGT_BUDGET: eigenerBereich(2, () => 1_200_000, m('2018-01')),
      },
    };
    expect(beurteilt(EGT, nur2018, '2018-06').status).toBe('auf Kurs');
    const p = pruefung({ ...EGT, lesarten: { unterjaehrig: 'wie-vorjahr' } }, nur2018, '2018-06');
    expect(p.ziele[0]!.status).toBe('nicht bewertbar');
    expect(new Set(regelnZu(p))).toEqual(new Set(['monat-fehlt']));
  });

  // By June last year 200.000 of 1.000.000 €: a fifth of what was spent in the year. 96 % / 5 = 19,2 % = 230.400 €.
  it('as last year went', () => {
    const spent = (monthly: number) =>
      mitBudget((x) => (x < m('2018-01') ? (x % 12 < 6 ? 100_000 / 3 : 400_000 / 3) : monthly));
    const read = { ...EGT, lesarten: { unterjaehrig: 'wie-vorjahr' } };
    const at = (monthly: number) => beurteilt(read, spent(monthly), '2018-06');
    expect(at(38_401).zielwert).toBeCloseTo(19.2, 6);
    expect([at(38_401).status, at(38_399).status]).toEqual(['auf Kurs', 'nicht auf Kurs']);
    expect(at(38_000).fehlbetrag).toBeCloseTo(2400, 1);
  });
});

describe('interim values of the agreement come first', () => {
  // Landkreis Friesland: 3,3 % for February where the year asks for 30,7 %.
  const QUOTE: Zielskizze = {
    ...{ kennzahl: 'K2', zielart: 'quote', wert: 30.7 },
    zwischenwerte: [
      { von: '2018-02', wert: 3.3 },
      { von: '2018-03', bis: '2018-05', wert: 9 },
    ],
  };

  // 165 + 165 = 330 of 10.000 = 3,3 %.
  it.each([
    [164, 'nicht auf Kurs', 1],
    [165, 'auf Kurs', 0],
    [166, 'auf Kurs', 0],
  ])('in their month: 165 and %d Integrationen by February', (february, status, missing) => {
    const found = beurteilt(QUOTE, { werte: { INT: { '2018-01': 165, '2018-02': february } } }, '2018-02');
    expect(found).toMatchObject({ status, zielwert: 3.3, soll: 3.3, imMonat: { soll: 3.3 } });
    expect(found.fehlbetrag).toBeCloseTo(missing, 7);
    expect(found.ziel.soll).toBe(30.7);
  });

  it('in every month of their span, the reading in the others', () => {
    const at = (month: string) => beurteilt(QUOTE, {}, month).zielwert!;
    expect([at('2018-03'), at('2018-04'), at('2018-05')]).toEqual([9, 9, 9]);
    // 30,7 · 2,5 / 30 and 30,7 · 15 / 30
    expect(at('2018-01')).toBeCloseTo(2.5583333333, 9);
    expect(at('2018-06')).toBeCloseTo(15.35, 9);
    expect(at('2018-12')).toBe(30.7);
  });

  it('without a prior year, which then is not needed', () => {
    const p = pruefung(QUOTE, { von: m('2017-12') }, '2018-02');
    expect(p.ziele[0]).toMatchObject({ status: 'auf Kurs', zielwert: 3.3, vorjahr: null });
    expect(regelnZu(p)).toEqual([]);
  });

  // 500 · 1,04 = 520 by February is exactly the + 4 % that are agreed for it; 1 % more in the year.
  it.each([
    [4, 'auf Kurs', 520],
    [4.1, 'nicht auf Kurs', 520.5],
    [-1, 'auf Kurs', 495],
  ])('of a change: %d %% for February', (wert, status, zielwert) => {
    const found = beurteilt(
      { kennzahl: 'INT', zielart: 'mindestens', wert: 1, zwischenwerte: [{ von: '2018-02', wert }] },
      {},
      '2018-02',
    );
    expect(found).toMatchObject({ status, soll: wert });
    expect(found.zielwert).toBeCloseTo(zielwert, 9);
  });

  it('do not supply the number of the year', () => {
    const p = pruefung({ ...QUOTE, wert: null }, {}, '2018-02');
    expect([p.ziele[0]!.status, regelnZu(p)]).toEqual(['nicht bewertbar', ['soll-fehlt']]);
  });
});

describe('what does not add up is asked for in full in every month', () => {
  it.each<[string, Zielskizze, number]>([
    ['a mean of stocks', { kennzahl: 'K3', zielart: 'niveau', wert: 5976 }, 5976],
    ['a stock', { kennzahl: 'LZB_DEZ', zielart: 'niveau', wert: 5976 }, 5976],
    ['a rate of twelve months', { kennzahl: 'K2_12M', zielart: 'quote', wert: 30.7 }, 30.7],
    ['a share of two sums', { kennzahl: 'BEDARFSDECKUNG', zielart: 'quote', wert: 44 }, 44],
  ])('%s', (_, ziel, zielwert) => {
    const axis = { von: m('2015-12') };
    const found = beurteilt(ziel, { ...axis, reihen: VIER }, '2018-03');
    expect(found).toMatchObject({ zielwert, imMonat: { soll: zielwert } });
    expect(found.ziel.unterjaehrig).toBeUndefined();
    expect(found.kennzahl.lesarten.map((l) => l.id)).not.toContain('unterjaehrig');
  });

  it('but what adds up names the reading among its own', () => {
    const { kennzahl, ziel } = beurteilt(NIVEAU, {}, '2018-03');
    expect(kennzahl.lesarten.find((l) => l.id === 'unterjaehrig')).toMatchObject({ abweichend: false });
    expect(ziel.unterjaehrig).toBe('wie-vorjahr');
    const linear = beurteilt({ ...NIVEAU, lesarten: LINEAR }, {}, '2018-03');
    expect(linear.kennzahl.lesarten.find((l) => l.id === 'unterjaehrig')).toMatchObject({ abweichend: true });
  });
});

const VIER: NonNullable<Angaben['reihen']> = {
  INT: jeJahr({ 2015: 250, 2016: 250, 2017: 250, 2018: 260 }),
  LZB: jeJahr({ 2015: 6000, 2016: 6000, 2017: 6000, 2018: 5970 }),
  INT_SVB: jeJahr({ 2015: 200, 2016: 200, 2017: 200, 2018: 200 }),
  INT_BD: jeJahr({ 2015: 100, 2016: 100, 2017: 100, 2018: 117 }),
};
