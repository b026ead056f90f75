import { describe, expect, it } from 'vitest';
import { Achse } from '../../src/domain/achse';
import { Reihe, lese, type Grund } from '../../src/domain/reihe';
import { REIHEN, type GemeinsameReihe as ReihenId } from '../../src/domain/reihen';
import type { Zellwert } from '../../src/domain/snapshot';
import { m } from './hilfe/mappe';

/** A stock of persons, one of euro, one of a partial group that can be 0. */
const [BESTAND, EURO, TEILGRUPPE] = [REIHEN.LZB, REIHEN.LLU, REIHEN.LZB_ASYL8];

describe('a cell of a series', () => {
  it.each<[Zellwert, number | Grund, number | Grund, number | Grund]>([
    // cell, in a stock, in euro, in a partial group
    [6000, 6000, 6000, 6000],
    [1, 1, 1, 1],
    [0.5, 'bruchzahl', 0.5, 'bruchzahl'],
    [6000.25, 'bruchzahl', 6000.25, 'bruchzahl'],
    [-1, 'negativ', 'negativ', 'negativ'],
    [-0.5, 'negativ', 'negativ', 'negativ'],
    [0, 'null', 'null', 0],
    [-0, 'null', 'null', 0],
    ['-', 0, 0, 0],
    ['–', 0, 0, 0],
    ['—', 0, 0, 0],
    [' - ', 0, 0, 0],
    ['*', 'zeichen', 'zeichen', 'zeichen'],
    ['.', 'zeichen', 'zeichen', 'zeichen'],
    ['x', 'zeichen', 'zeichen', 'zeichen'],
    ['X', 'zeichen', 'zeichen', 'zeichen'],
    [null, 'leer', 'leer', 'leer'],
    ['', 'leer', 'leer', 'leer'],
    ['   ', 'leer', 'leer', 'leer'],
    ['6000', 'textzahl', 'textzahl', 'textzahl'],
    ['6.000', 'textzahl', 'textzahl', 'textzahl'],
    ['6 000', 'textzahl', 'textzahl', 'textzahl'],
    ['1.234,56 €', 'textzahl', 'textzahl', 'textzahl'],
    ['-5', 'textzahl', 'textzahl', 'textzahl'],
    ['k. A.', 'text', 'text', 'text'],
    ['6000 (vorl.)', 'text', 'text', 'text'],
    [true, 'wahrheitswert', 'wahrheitswert', 'wahrheitswert'],
    [false, 'wahrheitswert', 'wahrheitswert', 'wahrheitswert'],
    [{ fehler: '#NV' }, 'fehlerwert', 'fehlerwert', 'fehlerwert'],
  ])('%j: stock %s, euro %s, partial group %s', (cell, stock, euro, group) => {
    expect([BESTAND, EURO, TEILGRUPPE].map((art) => lese(cell, art, true))).toEqual([stock, euro, group]);
  });

  it('a 0 that may be an empty cell is no value, in a partial group too', () => {
    expect(lese(0, TEILGRUPPE, false)).toBe('null-oder-leer');
    expect(lese(0, BESTAND, false)).toBe('null');
    expect(lese('-', TEILGRUPPE, false)).toBe(0);
  });
});

describe('which series can be 0 in a month', () => {
  // Stocks and all Integrationen of a Jobcenter cannot; partial groups and kinds of entry can (contract of the names).
  it.each<[ReihenId, boolean]>([
    ['INT', false],
    ['ELB', false],
    ['LZB', false],
    ['LZB_T0', false],
    ['INT_LZB', false],
    ['LLU', false],
    ['LUH', false],
    ['BG', false],
    ['INT_SVB', true],
    ['INT_BD', true],
    ['INT_NACHHALTIG', true],
    ['LZB_4J', true],
    ['ELB_ASYL8', true],
    ['INT_ASYL8', true],
    ['LZB_ASYL8', true],
  ])('%s: %s', (id, expected) => {
    expect(REIHEN[id].nullMoeglich).toBe(expected);
  });
});

describe('a series', () => {
  const achse = new Achse(['Jan 18', 'Feb 18', 'Feb 18', 'Apr 18'], 1900);
  const reihe = new Reihe(BESTAND, achse, [10, 20, 30, '*'], true);

  it('has a value, or the reason and the place of the gap', () => {
    const months = ['2018-01', '2018-02', '2018-03', '2018-04', '2018-05'];
    expect(months.map((t) => reihe.wert(m(t)))).toEqual([
      10,
      { grund: 'monat-doppelt', reihe: BESTAND, monat: m('2018-02') },
      { grund: 'monat-fehlt', reihe: BESTAND, monat: m('2018-03') },
      { grund: 'zeichen', reihe: BESTAND, monat: m('2018-04'), position: 3, gefunden: '*' },
      { grund: 'monat-fehlt', reihe: BESTAND, monat: m('2018-05') },
    ]);
    expect(months.map((t) => reihe.hatWert(m(t)))).toEqual([true, false, false, false, false]);
  });

  it('treats cells that were not handed over as empty', () => {
    const short = new Reihe(BESTAND, new Achse(['Jan 18', 'Feb 18'], 1900), [10], true);
    expect(short.wert(m('2018-02'))).toMatchObject({ grund: 'leer', position: 1 });
  });
});
