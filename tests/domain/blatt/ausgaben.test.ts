import { describe, expect, it } from 'vitest';
import { ausgaben } from '../../../src/domain/blatt/ausgaben';
import { eintragDer } from '../../../src/domain/blatt/eintrag';
import { AUSGABEN, AUSGABENAMEN, EINGABENAMEN } from '../../../src/domain/namen';
import { adresse, zelle } from '../../../src/domain/ort';
import type { Bereich, Zielblatt } from '../../../src/domain/snapshot';
import { pruefeKleve } from '../hilfe/ergebnis';
import { bereich, jeJahr, mappe, type Angaben } from '../hilfe/mappe';

const cell = (zeile: number, mehr: Partial<Bereich> = {}): Bereich =>
  bereich({ blatt: 'Bericht', zeile, spalte: 1 }, [null], mehr);

/** The written cells and the findings for a workbook with further names. */
const schreibe = (namen: Angaben['namen'], mehr: Angaben = {}) => {
  const snapshot = mappe({ ...mehr, namen: namen ?? {} });
  const { zellen, befunde } = ausgaben(pruefeKleve(snapshot), snapshot);
  return {
    zellen: zellen.map((z) => [z.name, adresse(z.ort), z.wert]),
    befunde: befunde.map((b) => b.regel),
  };
};

describe("the user's own cells", () => {
  it('receive each output of a goal', () => {
    const namen = Object.fromEntries(AUSGABEN.map((a, i) => [`ZIEL_INT_${a}`, cell(i)]));
    const INT = jeJahr({ 2016: 250, 2017: 250, 2018: 254 });
    const { zellen, befunde } = schreibe(namen, { reihen: { INT } });
    expect(zellen).toEqual([
      ['ZIEL_INT_IST', 'Bericht!B1', 3048],
      ['ZIEL_INT_VORJAHR', 'Bericht!B2', 3000],
      ['ZIEL_INT_VERAENDERUNG', 'Bericht!B3', 1.6],
      ['ZIEL_INT_ZIELWERT', 'Bericht!B4', 3060],
      ['ZIEL_INT_DELTA', 'Bericht!B5', expect.closeTo(-0.4, 12)],
      ['ZIEL_INT_FEHLBETRAG', 'Bericht!B6', 12],
      ['ZIEL_INT_STATUS', 'Bericht!B7', 'nicht erreicht'],
      ['ZIEL_INT_ERREICHT', 'Bericht!B8', false],
    ]);
    expect(befunde).toEqual([]);
  });

  it('are emptied where the goal cannot be evaluated: an old number never stays', () => {
    const namen = { ZIEL_INT_IST: cell(0), ZIEL_INT_STATUS: cell(1), ZIEL_INT_ERREICHT: cell(2) };
    expect(schreibe(namen, { werte: { INT: { '2018-06': null } } }).zellen).toEqual([
      ['ZIEL_INT_IST', 'Bericht!B1', null],
      ['ZIEL_INT_STATUS', 'Bericht!B2', 'nicht bewertbar'],
      ['ZIEL_INT_ERREICHT', 'Bericht!B3', null],
    ]);
  });

  it.each<[string, Angaben['namen'], string]>([
    ['a formula', { ZIEL_K3_IST: cell(0, { formeln: true }) }, 'ausgabe-formel'],
    ['a locked cell', { ZIEL_K3_IST: cell(0, { gesperrt: true }) }, 'ausgabe-gesperrt'],
    [
      'a month of a series',
      { ZIEL_K3_IST: bereich({ blatt: 'Monatsdaten', zeile: 25, spalte: 3 }, [5970]) },
      'ausgabe-eingabe',
    ],
    [
      'the axis',
      { ZIEL_K3_IST: bereich({ blatt: 'Monatsdaten', zeile: 1, spalte: 0 }, [43435]) },
      'ausgabe-eingabe',
    ],
    [
      'the Bezugsmonat',
      {
        ZIEL_K3_IST: cell(0),
        ZIEL_BEZUGSMONAT: bereich({ blatt: 'Bericht', zeile: 0, spalte: 1 }, ['2018-12']),
      },
      'ausgabe-eingabe',
    ],
    ['a broken reference', { ZIEL_K3_IST: { art: 'kaputt', formel: '=#REF!' } }, 'ausgabe-kein-ziel'],
    [
      'two cells',
      { ZIEL_K3_IST: { ...cell(0), ort: { ...zelle('Bericht', 0, 1), zeilen: 2 } } },
      'ausgabe-kein-ziel',
    ],
  ])('%s is not overwritten, and the other cells are', (_, namen, regel) => {
    const { zellen, befunde } = schreibe({ ...namen, ZIEL_K3_STATUS: cell(9) });
    expect(zellen).toEqual([['ZIEL_K3_STATUS', 'Bericht!B10', 'erreicht']]);
    expect(befunde).toEqual([regel]);
  });

  it.each([
    ['the cell beside a series', 1, 16],
    ['the cell below a series', 26, 3],
    ['the heading of a series', 0, 3],
  ])('%s is free', (_, zeile, spalte) => {
    const free = bereich({ blatt: 'Monatsdaten', zeile, spalte }, [null]);
    expect(schreibe({ ZIEL_K3_STATUS: free }).befunde).toEqual([]);
  });

  it('names that are read and names that are written never meet', () => {
    expect(AUSGABENAMEN).toHaveLength(40);
    expect(AUSGABENAMEN.filter((name) => EINGABENAMEN.includes(name))).toEqual([]);
    for (const name of [...AUSGABENAMEN, ...EINGABENAMEN]) expect(name).toBe(name.toUpperCase());
  });
});

describe('what a check writes', () => {
  const entry = (zielblatt: Zielblatt, strukturGeschuetzt = false) => {
    const snapshot = mappe({ zielblatt, strukturGeschuetzt, namen: { ZIEL_K3_STATUS: cell(0) } });
    return eintragDer(pruefeKleve(snapshot), snapshot, { live: false, zeitpunkt: 43466 });
  };

  it.each<[string, Zielblatt, boolean, boolean, string[]]>([
    ['a new sheet', { art: 'fehlt' }, false, true, []],
    ['a new sheet in a protected structure', { art: 'fehlt' }, true, false, ['struktur-geschuetzt']],
    ['the own sheet', { art: 'eigen', gesperrt: false, belegt: null }, false, true, []],
    [
      'the own sheet in a protected structure',
      { art: 'eigen', gesperrt: false, belegt: null },
      true,
      true,
      [],
    ],
    [
      'the own sheet, protected',
      { art: 'eigen', gesperrt: true, belegt: null },
      false,
      false,
      ['zielblatt-gesperrt'],
    ],
    [
      "somebody else's sheet",
      { art: 'fremd', grund: 'Andere Daten.', ort: zelle('Zielerreichung', 0, 0) },
      false,
      false,
      ['zielblatt-fremd'],
    ],
  ])('%s', (_, zielblatt, structure, written, regeln) => {
    const { eintrag, befunde } = entry(zielblatt, structure);
    expect(eintrag.blatt !== null).toBe(written);
    expect(befunde.map((b) => b.regel)).toEqual(regeln);
    expect(eintrag.ausgaben.map((a) => a.wert)).toEqual(['erreicht']);
  });
});
