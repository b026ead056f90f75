import { describe, expect, it } from 'vitest';
import type { Blattinhalt, Tabelle } from '../../../src/domain/blatt/blattinhalt';
import { zielblattinhalt } from '../../../src/domain/blatt/zielerreichung';
import { serial } from '../../../src/domain/monat';
import { pruefeKleve } from '../hilfe/ergebnis';
import { m, mappe, type Angaben } from '../hilfe/mappe';

/** 01.02.2019, 09:30 */
const ZEITPUNKT = 43497.395833;

const blatt = (angaben: Angaben = {}, bezugsmonat?: string): Blattinhalt => {
  const snapshot = mappe(angaben);
  const pruefung = pruefeKleve(snapshot, bezugsmonat === undefined ? undefined : m(bezugsmonat));
  return zielblattinhalt(pruefung, snapshot, { live: false, zeitpunkt: ZEITPUNKT });
};
const werte = ({ zeilen }: Tabelle) => zeilen.map((zeile) => zeile.map((cell) => cell.wert));
const kopf = (inhalt: Blattinhalt) => inhalt.kopf.map((zeile) => zeile.map((cell) => cell.wert));

describe('the sheet Zielerreichung', () => {
  const inhalt = blatt({}, '2018-12');
  const [ziele, beobachtungen] = inhalt.tabellen as [Tabelle, Tabelle];

  it('names Träger, Vereinbarung, Bezugsmonat, Datenstand and the time', () => {
    expect(inhalt.name).toBe('Zielerreichung');
    expect(kopf(inhalt)).toEqual([
      ['Zielerreichung'],
      ['Träger', 'Jobcenter Kreis Kleve'],
      ['Vereinbarung', 'Zielvereinbarung 2018 Kreis Kleve'],
      ['Bezugsmonat', 43435],
      ['Datenstand', 'ohne t-0-Werte'],
      ['Geprüft am', ZEITPUNKT],
    ]);
  });

  it('has the table of the goals, with the columns of the contract', () => {
    expect([ziele.name, ziele.zeile, ziele.spalte]).toEqual(['Zielerreichung', 8, 0]);
    expect(ziele.kopf).toEqual([
      'Ziel',
      'Kennzahl',
      'Ist',
      'Vorjahr',
      'Veränderung in %',
      'Soll in %',
      'Delta in Prozentpunkten',
      'Zielwert',
      'Fehlbetrag',
      'Status',
      'Hinweis',
    ]);
  });

  it('one row a goal: numbers unrounded', () => {
    // Sums and averages of the standard workbook by hand; K3E1: 1.248 of (6.000 + 11 · 5.970) / 12 against 20 %.
    const k3e1 = 124_800 / 5972.5;
    const rows = werte(ziele);
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['INT (1.II)', 'Absolute Zahl der Integrationen'],
      ['K2 (1.II)', 'Integrationsquote'],
      ['K3 (1.III)', 'Veränderung des jahresdurchschnittlichen Bestands an Langzeitleistungsbeziehenden'],
      ['K3E1 (1.III)', 'Integrationsquote der Langzeitleistungsbeziehenden'],
      [
        'LZB_DEZ (1.III)',
        'Entwicklung des Bestands an Langzeitleistungsbeziehenden seit Dezember des Vorjahres',
      ],
    ]);
    const numbers = [
      [3120, 3000, 4, 2, 2, 3060, 0],
      [31.2, 30, 4, 0.3, 3.7, 30.09, 0],
      [5970, 6000, -0.5, -0.4, -0.1, 5976, 0],
      [k3e1, 20, (k3e1 / 20 - 1) * 100, 1.3, (k3e1 / 20 - 1) * 100 - 1.3, 20.26, 0],
      [5970, 6000, -0.5, -0.4, -0.1, 5976, 0],
    ];
    numbers.forEach((row, i) => {
      row.forEach((n, k) => expect(rows[i]![k + 2]).toBeCloseTo(n, 10));
    });
    expect(rows.map((row) => row.slice(9))).toEqual(Array.from({ length: 5 }, () => ['erreicht', '']));
  });

  it('has the table of the observations below it', () => {
    expect([beobachtungen.name, beobachtungen.zeile, beobachtungen.spalte]).toEqual(['Beobachtungen', 16, 0]);
    expect(beobachtungen.kopf).toEqual(['Kennzahl', 'Ist', 'Vorjahr', 'Veränderung in %', 'Trend']);
    const rows = werte(beobachtungen);
    expect(rows.map((row) => row[4])).toEqual([
      'sinkend',
      'steigend',
      'unverändert',
      'sinkend',
      'steigend',
      'steigend',
      'steigend',
      'unverändert',
      'steigend',
      'steigend',
    ]);
    expect(rows[3]).toEqual([
      'Veränderung der Zahl der Bedarfsgemeinschaften (1.I)',
      6930,
      7000,
      -1,
      'sinkend',
    ]);
  });

  it('rows are as long as the header, tables do not touch', () => {
    for (const t of inhalt.tabellen) for (const row of t.zeilen) expect(row).toHaveLength(t.kopf.length);
    expect(ziele.zeile).toBeGreaterThan(inhalt.kopf.length);
    expect(beobachtungen.zeile).toBeGreaterThan(ziele.zeile + ziele.zeilen.length + 1);
    expect(inhalt.spaltenbreiten).toHaveLength(ziele.kopf.length);
  });

  it('has no formulas when written fest', () => {
    expect(
      inhalt.tabellen.flatMap((t) => t.zeilen.flat()).filter((cell) => cell.formel !== undefined),
    ).toEqual([]);
  });

  it('shows counts without and rates with a decimal', () => {
    expect(ziele.zeilen.map((row) => row[2]!.stil)).toEqual([
      'ganzzahl',
      'dezimal1',
      'dezimal1',
      'dezimal1',
      'ganzzahl',
    ]);
  });
});

describe('the sheet in other cases', () => {
  const zeile = (inhalt: Blattinhalt, i: number) => werte(inhalt.tabellen[0]!)[i]!;

  it('in the year says up to when', () => {
    expect(zeile(blatt({}, '2018-03'), 0).slice(9)).toEqual(['auf Kurs', 'Stand März 2018']);
  });

  it('a goal that cannot be evaluated has empty cells, its Soll, and the reason', () => {
    const inhalt = blatt({ werte: { INT_LZB: { '2018-06': null } } }, '2018-12');
    expect(zeile(inhalt, 3).slice(2)).toEqual([
      null,
      20,
      null,
      1.3,
      null,
      null,
      null,
      'nicht bewertbar',
      'Monatsdaten!F20: ZIEL_INT_LZB: für Juni 2018 ist kein Wert eingetragen. ' +
        'Erwartet wird eine Zahl in jedem Monat, der in die Rechnung eingeht. Bitte die fehlenden Werte eintragen.',
    ]);
    expect(werte(inhalt.tabellen[1]!)[6]!.slice(1)).toEqual([null, 20, null, 'nicht berechenbar']);
  });

  it('t-0 values and Grenzfälle are named', () => {
    const LZB_T0 = { '2017-12': 6000, '2018-12': 5977 };
    const inhalt = blatt({ reihen: { LZB_T0: () => null }, werte: { LZB_T0 } }, '2018-12');
    expect(kopf(inhalt)[4]).toEqual(['Datenstand', 'vorläufig: t-0-Werte in LZB_DEZ']);
    expect(zeile(inhalt, 4).slice(9)).toEqual([
      'nicht erreicht',
      'vorläufig (t-0); Grenzfall: gerundet fiele das Urteil anders aus',
    ]);
  });

  it('without a Bezugsmonat every goal says why, and not something else', () => {
    const inhalt = blatt({
      einzeln: { ZIEL_BEZUGSMONAT: '?' },
      namen: { ZIEL_INT: { art: 'kaputt', formel: '=#REF!' } },
    });
    expect(kopf(inhalt)[3]).toEqual(['Bezugsmonat', 'nicht bestimmt']);
    expect(zeile(inhalt, 4).slice(9)).toEqual([
      'nicht bewertbar',
      'Angaben!B1: In ZIEL_BEZUGSMONAT steht „?“. Erwartet wird ein Datum im Bezugsmonat, zum Beispiel 01.12.2018 ' +
        'oder Dez 2018. Bitte das Datum eintragen oder die Zelle leeren; leer gilt der neueste vollständige Monat.',
    ]);
  });

  it('writes dates in the date system of the workbook', () => {
    expect(kopf(blatt({ datumssystem: 1904 }, '2018-12'))[3]).toEqual([
      'Bezugsmonat',
      serial(m('2018-12'), 1904),
    ]);
  });
});
