import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aufrunden, genau, mitVorzeichen, monatsname, runde, zahl, zeitraum } from '../../src/domain/anzeige';
import { m } from './hilfe/mappe';

describe('rounding', () => {
  // Share of bedarfsdeckende Integrationen (Bundestag): 26.329 of 60.316, printed as 43,7 %.
  // Integrationen 1,271 to 1,130 million (BIAJ 2013): printed as −11,1 %.
  it.each([
    [(100 * 26_329) / 60_316, 1, 43.7],
    [(1130 / 1271 - 1) * 100, 1, -11.1],
    [0.05, 1, 0.1],
    [-0.05, 1, -0.1],
    [0.25, 1, 0.3],
    [-0.25, 1, -0.3],
    [0.35, 1, 0.4],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.04999, 1, 0],
    [-0.04, 1, 0],
  ])('%d to %d decimals is %d', (x, decimals, expected) => {
    expect(runde(x, decimals)).toBe(expected);
  });

  it('is half away from zero for every number of thousandths', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (k) => {
        const away = Math.floor((Math.abs(k) + 5) / 10) / 100;
        expect(runde(k / 1000, 2)).toBe(k < 0 && away !== 0 ? -away : away);
      }),
    );
  });

  it.each([
    [59.4, 60],
    [60, 60],
    [60.0000000001, 60],
    [60.001, 61],
    [0, 0],
  ])('persons: %d becomes %d', (x, expected) => {
    expect(aufrunden(x)).toBe(expected);
  });
});

describe('numbers for people', () => {
  it.each([
    [zahl(3080.4), '3.080,4'],
    [zahl(3080.4, 1, 'en'), '3,080.4'],
    [zahl(1_234_567, 0), '1.234.567'],
    [zahl(999, 0), '999'],
    [zahl(-0.4), '−0,4'],
    [zahl(-0.04), '0,0'],
    [mitVorzeichen(2), '+2,0'],
    [mitVorzeichen(-0.4), '−0,4'],
    [mitVorzeichen(0.04), '0,0'],
    [mitVorzeichen(1.3, 1, 'en'), '+1.3'],
    [genau(3020), '3.020'],
    [genau(0.996), '0,996'],
    [genau(-0.5), '−0,5'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    [monatsname(m('2018-03')), 'März 2018'],
    [monatsname(m('2018-03'), 'en'), 'March 2018'],
    [zeitraum(m('2018-01'), m('2018-12')), 'Januar bis Dezember 2018'],
    [zeitraum(m('2017-12'), m('2018-11')), 'Dezember 2017 bis November 2018'],
    [zeitraum(m('2018-01'), m('2018-01')), 'Januar 2018'],
    [zeitraum(m('2017-12'), m('2018-11'), 'en'), 'December 2017 to November 2018'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});
