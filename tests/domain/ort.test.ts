import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adresse,
  leseAdresse,
  MAX_SPALTEN,
  MAX_ZEILEN,
  spaltenname,
  spaltennummer,
  stelle,
  zelle,
} from '../../src/domain/ort';

const ort = (blatt: string, zeile: number, spalte: number, zeilen = 1, spalten = 1) => ({
  blatt,
  zeile,
  spalte,
  zeilen,
  spalten,
});

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [MAX_SPALTEN - 1, 'XFD'],
  ])('%d is %s', (number, name) => {
    expect(spaltenname(number)).toBe(name);
    expect(spaltennummer(name.toLowerCase())).toBe(number);
  });
});

describe('a reference', () => {
  it.each([
    ['Monatsdaten!C7', ort('Monatsdaten', 6, 2)],
    ["'Daten 2018'!B2:B26", ort('Daten 2018', 1, 1, 25)],
    ["'Müller''s'!A1", ort("Müller's", 0, 0)],
    ['Übersicht!A1', ort('Übersicht', 0, 0)],
    ["'2018'!A1", ort('2018', 0, 0)],
    ["'Q1'!A1", ort('Q1', 0, 0)], // a sheet whose name looks like a cell is quoted
  ])('%s is written and read', (text, expected) => {
    expect(adresse(expected)).toBe(text);
    expect(leseAdresse(text)).toEqual(expected);
  });

  it.each([
    ['=Daten!$B$2:$B$26', ort('Daten', 1, 1, 25)],
    ['$B$26:$B$2', ort('hier', 1, 1, 25)],
    ['b2', ort('hier', 1, 1)],
    ['=Daten!$B:$B', ort('Daten', 0, 1, MAX_ZEILEN)],
    ['=Daten!$3:$4', ort('Daten', 2, 0, 2, MAX_SPALTEN)],
  ])('%s is read', (text, expected) => {
    expect(leseAdresse(text, 'hier')).toEqual(expected);
  });

  it.each([
    ['=Daten!$B$2:$B$13,Daten!$B$15:$B$26'],
    ['=OFFSET(Daten!$B$2,0,0,25,1)'],
    ["='[BA.xlsx]Daten'!$B$2"],
    ['=#REF!$A$1'],
    ['=12'],
    ['=ZIEL_INT'],
    [''],
  ])('%s is none', (text) => {
    expect(leseAdresse(text)).toBeUndefined();
  });

  it('comes back for any sheet and place', () => {
    const sheet = fc.string({ unit: fc.constantFrom(..."Aäß1 _.-'&("), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        sheet,
        fc.nat(9999),
        fc.nat(999),
        fc.integer({ min: 1, max: 30 }),
        (blatt, row, column, rows) => {
          const place = ort(blatt, row, column, rows);
          expect(leseAdresse(adresse(place))).toEqual(place);
        },
      ),
    );
  });
});

describe('a position of a range', () => {
  it.each([
    ['down a column', ort('D', 1, 2, 25), 3, zelle('D', 4, 2)],
    ['along a row', ort('D', 1, 2, 1, 25), 3, zelle('D', 1, 5)],
    ['the only cell', ort('D', 1, 2), 0, zelle('D', 1, 2)],
  ])('%s', (_, range, position, expected) => {
    expect(stelle(range, position)).toEqual(expected);
  });
});
