import { describe, expect, it } from 'vitest';
import { Achse, istLeer } from '../../src/domain/achse';
import { iso, monat, serial, tagesserial, type Monat } from '../../src/domain/monat';
import type { Zellwert } from '../../src/domain/snapshot';
import { m } from './hilfe/mappe';

const s = (text: string): number => serial(m(text), 1900);
const positionen = (achse: Achse, ...months: string[]): unknown[] => months.map((t) => achse.position(m(t)));
const spanne = ({ von, bis }: Achse): unknown[] => [von, bis].map((x?: Monat) => x && iso(x));
const probleme = (zellen: readonly Zellwert[]): unknown[] =>
  new Achse(zellen, 1900).probleme.map(({ art, position }) => [art, position]);

describe('a sound axis', () => {
  it.each<[string, readonly Zellwert[]]>([
    ['first days', ['2018-01', '2018-02', '2018-03'].map(s)],
    ['any days', [tagesserial(2018, 1, 31, 1900), tagesserial(2018, 2, 14, 1900), s('2018-03')]],
    ['with time of day', [s('2018-01') + 0.75, s('2018-02') + 0.25, s('2018-03')]],
    ['text', ['Jan 18', '02/2018', '2018-03-31']],
    ['text and serials', ['Jan 18', s('2018-02'), '31.03.2018']],
    ['unused cells at the end', [...['2018-01', '2018-02', '2018-03'].map(s), null, '', null]],
    ['unused cells as Excel hands them to functions', [...['2018-01', '2018-02', '2018-03'].map(s), 0, 0]],
  ])('%s', (_, zellen) => {
    const achse = new Achse(zellen, 1900);
    expect(achse.probleme).toEqual([]);
    expect(spanne(achse)).toEqual(['2018-01', '2018-03']);
    expect(positionen(achse, '2017-12', '2018-01', '2018-02', '2018-03', '2018-04')).toEqual([
      undefined,
      0,
      1,
      2,
      undefined,
    ]);
    expect(achse.laenge).toBe(zellen.length);
  });

  it('reads serials of the 1904 system', () => {
    const achse = new Achse([serial(monat(2018, 1), 1904), serial(monat(2018, 2), 1904)], 1904);
    expect(spanne(achse)).toEqual(['2018-01', '2018-02']);
  });

  it('runs over the turn of the year', () => {
    const achse = new Achse(['2017-12', '2018-01'].map(s), 1900);
    expect(positionen(achse, '2017-12', '2018-01')).toEqual([0, 1]);
  });
});

describe('a faulty axis names each bad cell once', () => {
  it.each<[string, readonly Zellwert[], [string, number][]]>([
    ['gap', ['2018-01', '2018-02', '2018-04', '2018-05'].map(s), [['luecke', 2]]],
    [
      'two gaps',
      ['2018-01', '2018-03', '2018-05'].map(s),
      [
        ['luecke', 1],
        ['luecke', 2],
      ],
    ],
    ['repeat beside', ['2018-01', '2018-02', '2018-02', '2018-03'].map(s), [['doppelt', 2]]],
    ['repeat further on', ['2018-01', '2018-02', '2018-03', '2018-01'].map(s), [['doppelt', 3]]],
    ['text in between', [s('2018-01'), 'Februar', s('2018-03')], [['kein-datum', 1]]],
    ['number in between', [s('2018-01'), 2, s('2018-03')], [['kein-datum', 1]]],
    ['truth value', [s('2018-01'), true, s('2018-03')], [['kein-datum', 1]]],
    ['error', [s('2018-01'), { fehler: '#NV' }, s('2018-03')], [['kein-datum', 1]]],
    ['empty in between', [s('2018-01'), null, s('2018-03')], [['leer', 1]]],
    ['an empty row between two months', [s('2018-01'), null, s('2018-02'), s('2018-03')], [['leer', 1]]],
    [
      'a sum between two years',
      [s('2017-12'), 'Summe 2017', s('2018-01'), s('2018-02')],
      [['kein-datum', 1]],
    ],
    [
      'a gap after an empty row',
      [s('2018-01'), null, s('2018-04')],
      [
        ['leer', 1],
        ['luecke', 2],
      ],
    ],
    ['empty at the start', [null, s('2018-02'), s('2018-03')], [['leer', 0]]],
    ['heading in the range', ['Monat', s('2018-02'), s('2018-03')], [['kein-datum', 0]]],
  ])('%s', (_, zellen, expected) => {
    expect(probleme(zellen)).toEqual(expected);
  });

  it('calls months in the wrong order so, not a gap: none is missing', () => {
    const swapped = ['2018-01', '2018-03', '2018-02', '2018-04'].map(s);
    expect(probleme(swapped)).toEqual([['reihenfolge', 2]]);
  });

  it('keeps the sound months usable', () => {
    const swapped = new Achse(['2018-01', '2018-03', '2018-02', '2018-04'].map(s), 1900);
    expect(positionen(swapped, '2018-01', '2018-02', '2018-03', '2018-04')).toEqual([0, 2, 1, 3]);
    const gap = new Achse(['2018-01', '2018-02', '2018-04'].map(s), 1900);
    expect(positionen(gap, '2018-02', '2018-03', '2018-04')).toEqual([1, undefined, 2]);
  });

  it('takes neither of two equal months', () => {
    const achse = new Achse(['2018-01', '2018-02', '2018-02', '2018-03'].map(s), 1900);
    expect(positionen(achse, '2018-01', '2018-02', '2018-03')).toEqual([0, -1, 3]);
  });

  it('takes neither of three equal months', () => {
    const achse = new Achse(['2018-02', '2018-02', '2018-02'].map(s), 1900);
    expect(positionen(achse, '2018-02')).toEqual([-1]);
  });

  it.each<[string, readonly Zellwert[]]>([
    ['no cells', []],
    ['only empty cells', [null, null]],
    ['no date at all', ['a', 'b']],
  ])('has no months: %s', (_, zellen) => {
    const achse = new Achse(zellen, 1900);
    expect(spanne(achse)).toEqual([undefined, undefined]);
    expect(positionen(achse, '2018-01')).toEqual([undefined]);
  });
});

describe('an empty cell', () => {
  it.each<[Zellwert, boolean]>([
    [null, true],
    ['', true],
    [0, true],
    ['-', false],
    [1, false],
    [false, false],
    [{ fehler: '#NV' }, false],
  ])('%j: %s', (wert, expected) => {
    expect(istLeer(wert)).toBe(expected);
  });
});
