import { describe, expect, it } from 'vitest';
import { aufrunden } from '../../src/domain/anzeige';
import { pruefeKleve, zielVon } from './hilfe/ergebnis';
import { DEZ_2017, DEZ_2018, jeJahr, m, mappe, type Angaben } from './hilfe/mappe';

const ziel = (id: string, reihen: Angaben['reihen'], werte: Angaben['werte'] = {}) =>
  zielVon(pruefeKleve(mappe({ reihen: reihen ?? {}, werte }), DEZ_2018), id);

describe('exactly on the border a goal is reached, one person beyond it is not', () => {
  // Prior year 12 · 250 = 3.000 Integrationen; + 2,0 % = 3.060 = 12 · 255.
  const INT = jeJahr({ 2016: 250, 2017: 250, 2018: 255 });
  it.each<[number, string, number]>([
    [254, 'nicht erreicht', 1],
    [255, 'erreicht', 0],
    [256, 'erreicht', 0],
  ])('INT with %d in December', (last, status, fehlbetrag) => {
    expect(ziel('INT', { INT }, { INT: { '2018-12': last } })).toMatchObject({ status, fehlbetrag });
  });

  // Prior year 3.000 of 10.000 = 30 %; + 0,3 % relative = 30,09 % = 3.009 Integrationen.
  const K2 = jeJahr({ 2016: 250, 2017: 250, 2018: 250 });
  it.each<[number, string, number]>([
    [258, 'nicht erreicht', 1],
    [259, 'erreicht', 0],
    [260, 'erreicht', 0],
  ])('K2 with %d in December', (last, status, missing) => {
    const found = ziel('K2', { INT: K2 }, { INT: { '2018-12': last } });
    expect(found.status).toBe(status);
    expect(aufrunden(found.fehlbetrag!)).toBeCloseTo(missing, 12);
  });

  // Prior year 12 · 6.000; − 0,4 % = 5.976 in the average = 71.712 in the sum.
  const LZB = jeJahr({ 2016: 6000, 2017: 6000, 2018: 5976 });
  it.each<[number, string, number]>([
    [5975, 'erreicht', 0],
    [5976, 'erreicht', 0],
    [5977, 'nicht erreicht', 1 / 12],
  ])('K3 with %d in December', (last, status, fehlbetrag) => {
    const found = ziel('K3', { LZB }, { LZB: { '2018-12': last } });
    expect(found.status).toBe(status);
    expect(found.fehlbetrag).toBeCloseTo(fehlbetrag, 9);
  });

  it.each<[number, string, number]>([
    [5975, 'erreicht', 0],
    [5976, 'erreicht', 0],
    [5977, 'nicht erreicht', 1],
  ])('LZB_DEZ with %d in December', (last, status, fehlbetrag) => {
    const found = ziel('LZB_DEZ', { LZB }, { LZB: { '2018-12': last } });
    expect(found.status).toBe(status);
    expect(found.fehlbetrag).toBeCloseTo(fehlbetrag, 9);
  });

  // Prior year 12 · 100 of 6.000 = 20 %; + 1,3 % = 20,26 % = 1.215,6 of 6.000: 1.216 is the first that reaches it.
  // With 1.000 a month over 60.000 the border itself is whole: 12.156.
  const reihen = { LZB: () => 60_000, INT_LZB: jeJahr({ 2016: 1000, 2017: 1000, 2018: 1013 }) };
  it.each<[number, string]>([
    [1012, 'nicht erreicht'],
    [1013, 'erreicht'],
    [1014, 'erreicht'],
  ])('K3E1 with %d in December', (last, status) => {
    expect(ziel('K3E1', reihen, { INT_LZB: { '2018-12': last } }).status).toBe(status);
  });
});

describe('status', () => {
  it.each([
    ['2018-11', 260, 'auf Kurs', true],
    ['2018-11', 254, 'nicht auf Kurs', false],
    ['2018-12', 260, 'erreicht', true],
    ['2018-12', 254, 'nicht erreicht', false],
  ])('in %s with %d Integrationen a month: %s', (bezugsmonat, current, status, erreicht) => {
    const INT = jeJahr({ 2016: 250, 2017: 250, 2018: current });
    const found = zielVon(pruefeKleve(mappe({ reihen: { INT } }), m(bezugsmonat)), 'INT');
    expect(found).toMatchObject({ status, erreicht });
  });

  it('without a number there is no verdict, and no number but null', () => {
    const found = ziel('INT', {}, { INT: { '2018-06': null } });
    expect(found).toMatchObject({
      status: 'nicht bewertbar',
      ist: null,
      vorjahr: 3000,
      veraenderung: null,
      zielwert: null,
      delta: null,
      fehlbetrag: null,
      erreicht: null,
      grenzfall: false,
    });
  });
});

describe('Grenzfall: the verdict would turn if the change were first rounded to the decimals of the Soll', () => {
  // 3.020 Integrationen in the prior year (eleven months of 250, one of 270); the target level is 3.080,4.
  it.each([
    [3078, 'nicht erreicht', false], // 1,9205… → 1,9
    [3079, 'nicht erreicht', true], // 1,9536… → 2,0
    [3080, 'nicht erreicht', true], // 1,9867… → 2,0, although the agreement prints 3.080
    [3081, 'erreicht', false], // 2,0198…
  ])('INT: %d Integrationen', (sum, status, grenzfall) => {
    const INT = jeJahr({ 2016: 250, 2017: 250, 2018: 250 });
    const werte = { INT: { '2017-12': 270, '2018-12': sum - 11 * 250 } };
    expect(ziel('INT', { INT }, werte)).toMatchObject({ ist: sum, vorjahr: 3020, status, grenzfall });
  });

  // Stock 6.000 in the prior December.
  it.each([
    [5976, 'erreicht', false], // −0,4
    [5978, 'nicht erreicht', true], // −0,3667 → −0,4
    [5979, 'nicht erreicht', true], // −0,35 → −0,4: half away from zero
    [5980, 'nicht erreicht', false], // −0,3333 → −0,3
  ])('LZB_DEZ: %d persons', (stock, status, grenzfall) => {
    expect(ziel('LZB_DEZ', {}, { LZB: { '2018-12': stock } })).toMatchObject({ status, grenzfall });
  });
});

describe('zielwert, delta and Fehlbetrag', () => {
  it('what is missing is in the unit of the goal', () => {
    const INT = jeJahr({ 2016: 250, 2017: 250, 2018: 250 });
    const INT_LZB = jeJahr({ 2016: 100, 2017: 100, 2018: 100 });
    const LZB = jeJahr({ 2016: 6000, 2017: 6000, 2018: 6000 });
    const pruefung = pruefeKleve(mappe({ reihen: { INT, INT_LZB, LZB } }), DEZ_2018);
    const rows = pruefung.ziele.map((z) => [z.ziel.id, z.zielwert, z.delta, z.fehlbetrag]);
    const expected = [
      ['INT', 3060, -2, 60], // Integrationen
      ['K2', 30.09, -0.3, 9], // Integrationen at a stock of 10.000
      ['K3', 5976, 0.4, 24], // persons in the average
      ['K3E1', 20.26, -1.3, 15.6], // Integrationen at a stock of 6.000
      ['LZB_DEZ', 5976, 0.4, 24],
    ] as const;
    expected.forEach(([id, ...numbers], i) => {
      expect(rows[i]![0]).toBe(id);
      numbers.forEach((n, k) => expect(rows[i]![k + 1]).toBeCloseTo(n, 9));
    });
  });

  it('nothing is missing where the goal is reached', () => {
    const pruefung = pruefeKleve(mappe(), DEZ_2018);
    expect(pruefung.ziele.map((z) => [z.status, z.fehlbetrag])).toEqual(
      Array.from({ length: 5 }, () => ['erreicht', 0]),
    );
  });

  it('the prior year of the Bezugsmonat counts, not the whole year', () => {
    const found = zielVon(pruefeKleve(mappe(), m('2018-02')), 'INT');
    expect([found.vorjahr, found.zielwert]).toEqual([500, 510]);
    expect(found.vergleich?.basis).toMatchObject({ monat: m('2017-02') });
    expect(zielVon(pruefeKleve(mappe(), m('2018-02')), 'LZB_DEZ').vergleich?.basis).toMatchObject({
      monat: DEZ_2017,
    });
  });
});
