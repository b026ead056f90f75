import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ausSerial,
  ausText,
  iso,
  istDezember,
  januar,
  jahr,
  monat,
  monatszahl,
  plus,
  serial,
  tagesserial,
  vorjahresdezember,
  type Datumssystem,
} from '../../src/domain/monat';

/** Days since 30.12.1899, by the calendar that the language itself brings. */
const calendarSerial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('a month as a number', () => {
  it('knows its parts and its neighbours', () => {
    const m = monat(2018, 12);
    expect([jahr(m), monatszahl(m), iso(m), istDezember(m)]).toEqual([2018, 12, '2018-12', true]);
    expect([iso(januar(m)), iso(plus(m, 1)), iso(plus(m, -12))]).toEqual(['2018-01', '2019-01', '2017-12']);
    expect(iso(vorjahresdezember(monat(2018, 1)))).toBe('2017-12');
    expect(iso(vorjahresdezember(m))).toBe('2017-12');
  });
});

describe('a date serial', () => {
  // 43.435 is 01.12.2018 in Excel; the 1904 system counts 1.462 days less (Microsoft, date systems in Excel).
  it.each<[number, Datumssystem, string | undefined]>([
    [43435, 1900, '2018-12'],
    [43465, 1900, '2018-12'],
    [43465.99999, 1900, '2018-12'],
    [43466, 1900, '2019-01'],
    [43434.5, 1900, '2018-11'],
    [41973, 1904, '2018-12'],
    [43435, 1904, '2022-12'],
    [32874, 1900, '1990-01'],
    [32873, 1900, undefined],
    [73415, 1900, '2100-12'],
    [73416, 1900, undefined],
    [42429, 1900, '2016-02'], // 29.02.2016
    [36585, 1900, '2000-02'], // 29.02.2000
    [60, 1900, undefined], // Excel's 29.02.1900, which never was
    [0, 1900, undefined],
    [-1, 1900, undefined],
    [2018, 1900, undefined], // a year typed in place of a date
    [201812, 1900, undefined],
  ])('%d in the %d system is %s', (number, system, expected) => {
    const m = ausSerial(number, system);
    expect(m === undefined ? undefined : iso(m)).toBe(expected);
  });

  it('agrees with the calendar on every day from 1990 to 2100', () => {
    for (let n = calendarSerial(1990, 1, 1); n <= calendarSerial(2100, 12, 31); n++) {
      const date = new Date(Date.UTC(1899, 11, 30) + n * 86_400_000);
      if (ausSerial(n, 1900) !== monat(date.getUTCFullYear(), date.getUTCMonth() + 1))
        expect.fail(`serial ${String(n)}`);
    }
  });

  it('comes back from every month, in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom<Datumssystem>(1900, 1904),
        (year, month, day, system) => {
          const shift = system === 1904 ? 1462 : 0;
          expect(serial(monat(year, month), system)).toBe(calendarSerial(year, month, 1) - shift);
          expect(tagesserial(year, month, day, system)).toBe(calendarSerial(year, month, day) - shift);
          expect(ausSerial(tagesserial(year, month, day, system), system)).toBe(monat(year, month));
        },
      ),
    );
  });
});

describe('a month as text', () => {
  it.each([
    ['12/2018', '2018-12'],
    ['12.2018', '2018-12'],
    ['1/2018', '2018-01'],
    ['31.12.2018', '2018-12'],
    ['1.2.18', '2018-02'],
    [' 01.12.2018 ', '2018-12'],
    ['2018-12', '2018-12'],
    ['2018-12-31', '2018-12'],
    ['2018-12-31T00:00:00Z', '2018-12'],
    ['Dez 18', '2018-12'],
    ['Dez. 2018', '2018-12'],
    ["Dez '18", '2018-12'],
    ['Dez-18', '2018-12'],
    ['Dezember 2018', '2018-12'],
    ['DEZEMBER 2018', '2018-12'],
    ['März 2018', '2018-03'],
    ['Mrz 18', '2018-03'],
    ['Maerz 2018', '2018-03'],
    ['Mär. 18', '2018-03'],
    ['Mai 2018', '2018-05'],
    ['Sept. 2018', '2018-09'],
    ['Okt 18', '2018-10'],
  ])('„%s“ is %s', (text, expected) => {
    expect(iso(ausText(text)!)).toBe(expected);
  });

  it.each([
    [''],
    ['2018'],
    ['Dezember'],
    ['13/2018'],
    ['0/2018'],
    ['2018-13'],
    ['2018-00'],
    ['32.12.2018'],
    ['2018-12-32'],
    ['Summe 2018'],
    ['Jahr 2018'],
    ['12/1989'],
    ['12/2101'],
    ['k. A.'],
    ['12/2018 vorläufig'],
    ['Augsburg 2018'], // begins like August
    ['Maier 2018'], // begins like Mai
  ])('„%s“ is no month', (text) => {
    expect(ausText(text)).toBeUndefined();
  });
});
