import { describe, expect, it } from 'vitest';
import { endgueltigBis } from '../../src/domain/auswertung/datenstand';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import { iso } from '../../src/domain/monat';
import { alleNamen } from '../../src/domain/namen';
import { adresse } from '../../src/domain/ort';
import type { Zellwert } from '../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { mitLesarten } from '../../src/domain/vereinbarung/aufloesung';
import { beobachtungVon, pruefeKleve, zahlenDer, zielVon } from './hilfe/ergebnis';
import { bereich, DEZ_2016, DEZ_2018, m, mappe, monateVon, type Angaben } from './hilfe/mappe';

const AXIS = monateVon(DEZ_2016, DEZ_2018);
const STAND = { blatt: 'Monatsdaten', zeile: 1, spalte: 30 };

/** The standard workbook with a column of data status: single months, by `JJJJ-MM`. */
const mitStand = (stand: Readonly<Record<string, Zellwert>>, angaben: Angaben = {}) =>
  mappe({
    ...angaben,
    namen: {
      ZIEL_DATENSTAND: bereich(
        STAND,
        AXIS.map((x) => stand[iso(x)] ?? null),
      ),
      ...angaben.namen,
    },
  });

const standbefunde = (pruefung: ReturnType<typeof pruefeKleve>) =>
  pruefung.befunde.map((b) => [b.regel, b.schwere, b.ort && adresse(b.ort)]);

describe('the newest final figures', () => {
  it.each([
    ['2026-08', '2026-04'],
    ['2019-04', '2018-12'],
    ['2019-01', '2018-09'],
  ])('in %s are those of %s', (today, newest) => {
    expect(iso(endgueltigBis(m(today)))).toBe(newest);
  });
});

describe('what ZIEL_DATENSTAND says of a month', () => {
  it.each<[Zellwert, boolean]>([
    ['t-0', true],
    ['t-1', true],
    ['t-2', true],
    ['T-0', true],
    [' t – 0 ', true],
    ['t−2', true],
    ['vorläufig', true],
    ['Vorläufig', true],
    ['t-3', false],
    ['T – 3', false],
    ['endgültig', false],
    ['', false],
    ['  ', false],
    [null, false],
  ])('%o', (stand, vorlaeufig) => {
    const pruefung = pruefeKleve(mitStand({ '2018-12': stand }));
    for (const z of pruefung.ziele) expect([z.ziel.id, z.vorlaeufig]).toEqual([z.ziel.id, vorlaeufig]);
    expect(pruefung.befunde).toEqual(pruefeKleve(mappe()).befunde);
    expect(zahlenDer(pruefung)).toEqual(zahlenDer(pruefeKleve(mappe())));
  });

  it.each<[Zellwert]>([['bald'], ['t-4'], ['t0'], [3], [0], [true], [{ fehler: '#NV' }]])(
    '%o is a warning at its cell, and the month counts as final',
    (stand) => {
      const pruefung = pruefeKleve(mitStand({ '2018-12': stand }));
      expect(standbefunde(pruefung)).toEqual([['datenstand-unlesbar', 'warnung', 'Monatsdaten!AE26']]);
      expect(pruefung.ziele.map((z) => z.vorlaeufig)).toEqual(pruefung.ziele.map(() => false));
      expect(zahlenDer(pruefung)).toEqual(zahlenDer(pruefeKleve(mappe())));
    },
  );

  it('is read from a row, too', () => {
    const cells = AXIS.map((x) => (x === DEZ_2018 ? 'unklar' : x === m('2018-11') ? 't-0' : null));
    const row = bereich({ ...STAND, quer: true }, cells);
    const pruefung = pruefeKleve(mappe({ namen: { ZIEL_DATENSTAND: row } }));
    expect(standbefunde(pruefung)).toEqual([['datenstand-unlesbar', 'warnung', 'Monatsdaten!BC2']]);
    expect(zielVon(pruefung, 'INT').vorlaeufig).toBe(true);
    expect(zielVon(pruefung, 'LZB_DEZ').vorlaeufig).toBe(false);
  });

  it.each([24, 26])('with %d cells for 25 months is a warning and says nothing', (cells) => {
    const range = bereich(STAND, Array<Zellwert>(cells).fill('t-0'));
    const pruefung = pruefeKleve(mappe({ namen: { ZIEL_DATENSTAND: range } }));
    expect(standbefunde(pruefung)).toEqual([['laenge', 'warnung', `Monatsdaten!AE2:AE${cells + 1}`]]);
    expect(pruefung.ziele.some((z) => z.vorlaeufig)).toBe(false);
  });

  it('as a name that leads nowhere is a warning and keeps nothing from being evaluated', () => {
    const pruefung = pruefeKleve(
      mappe({ namen: { ZIEL_DATENSTAND: { art: 'kaputt', formel: '=#REF!$A$1' } } }),
    );
    expect(pruefung.befunde.map((b) => b.schwere)).toEqual(['warnung']);
    expect(zahlenDer(pruefung)).toEqual(zahlenDer(pruefeKleve(mappe())));
  });
});

describe('a result is preliminary', () => {
  const preliminary = (stand: string, bezugsmonat: string, id: string): boolean =>
    zielVon(pruefeKleve(mitStand({ [stand]: 't-0' }), m(bezugsmonat)), id).vorlaeufig;

  it.each<[string, string, string, boolean]>([
    ['2018-06', '2018-06', 'INT', true],
    ['2018-07', '2018-06', 'INT', false],
    ['2018-01', '2018-06', 'INT', true],
    // The year before counts as the base, up to the same month.
    ['2017-03', '2018-06', 'INT', true],
    ['2017-07', '2018-06', 'INT', false],
    ['2017-12', '2018-06', 'INT', false],
    // The stock below stands one month earlier.
    ['2017-12', '2018-06', 'K2', true],
    ['2016-12', '2018-06', 'K2', true],
    ['2016-12', '2018-06', 'K3', false],
    ['2017-12', '2018-06', 'LZB_DEZ', true],
    ['2018-06', '2018-06', 'LZB_DEZ', true],
    ['2018-05', '2018-06', 'LZB_DEZ', false],
    ['2017-06', '2018-06', 'LZB_DEZ', false],
  ])('with %s as t-0, up to %s, %s: %s', (stand, bezugsmonat, id, expected) => {
    expect(preliminary(stand, bezugsmonat, id)).toBe(expected);
  });

  it('also where it is only observed', () => {
    const pruefung = pruefeKleve(mitStand({ '2018-06': 't-1' }), m('2018-06'));
    expect(beobachtungVon(pruefung, 'K1').vorlaeufig).toBe(true);
    const later = pruefeKleve(mitStand({ '2018-07': 't-1' }), m('2018-06'));
    expect(later.beobachtungen.some((b) => b.vorlaeufig)).toBe(false);
  });
});

describe('the reading ersatz t0', () => {
  const LESART = mitLesarten(KREIS_KLEVE_2018, { ersatz: 't0' });
  const T0 = bereich(
    { blatt: 'Monatsdaten', zeile: 1, spalte: 31 },
    AXIS.map(() => 270),
  );
  const open = (dezember: Zellwert) => ({
    werte: { INT: { '2018-12': dezember } },
    namen: { ZIEL_INT_T0: T0 },
  });
  const int = (vereinbarung: typeof LESART, angaben: Angaben) =>
    zielVon(pruefe(mappe(angaben), vereinbarung, DEZ_2018), 'INT');

  it('asks the workbook for the names with _T0, which the agreement without it does not', () => {
    expect(alleNamen(LESART)).toContain('ZIEL_INT_T0');
    expect(alleNamen(LESART)).toContain('ZIEL_INT_LZB_T0');
    expect(alleNamen(KREIS_KLEVE_2018)).not.toContain('ZIEL_INT_T0');
  });

  it.each<[Zellwert]>([[null], [''], ['*']])('fills %o from ZIEL_INT_T0 and says so', (dezember) => {
    expect(int(LESART, open(dezember))).toMatchObject({
      ist: 11 * 260 + 270,
      vorjahr: 3000,
      vorlaeufig: true,
      status: 'erreicht',
    });
    expect(int(KREIS_KLEVE_2018, open(dezember))).toMatchObject({ ist: null, status: 'nicht bewertbar' });
  });

  it('marks only what took such a value', () => {
    const pruefung = pruefe(mappe(open(null)), LESART, DEZ_2018);
    expect(Object.fromEntries(pruefung.ziele.map((z) => [z.ziel.id, z.vorlaeufig]))).toEqual({
      INT: true,
      K2: true,
      K3: false,
      K3E1: false,
      LZB_DEZ: false,
    });
  });

  it('leaves a final value as it is', () => {
    expect(int(LESART, open(250))).toMatchObject({ ist: 11 * 260 + 250, vorlaeufig: false });
  });

  it.each<[Zellwert]>([['k. A.'], ['250'], [-1], [2.5], [{ fehler: '#NV' }]])(
    'does not hide the fault %o',
    (dezember) => {
      expect(int(LESART, open(dezember))).toMatchObject({ ist: null, status: 'nicht bewertbar' });
    },
  );

  it('gives nothing where the t-0 value is missing as well', () => {
    const none = bereich(
      { blatt: 'Monatsdaten', zeile: 1, spalte: 31 },
      AXIS.map(() => null),
    );
    expect(int(LESART, { ...open(null), namen: { ZIEL_INT_T0: none } }).ist).toBeNull();
    expect(int(LESART, { ...open(null), namen: {} }).ist).toBeNull();
  });
});
