import { describe, expect, it } from 'vitest';
import type { Datumssystem } from '../../../src/domain/monat';
import type { Zellwert } from '../../../src/domain/snapshot';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { kanonischerText } from '../../../src/domain/vereinbarung/fingerabdruck';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';

const { daten } = KREIS_KLEVE_2018;

const gelesen = (aendere: (b: Bearbeitung) => void, system: Datumssystem = 1900): Vereinbarungsdaten => {
  const { vereinbarung, befunde } = leseVereinbarungsblatt(vereinbarungsblatt(daten, aendere), system);
  expect(befunde).toEqual([]);
  return vereinbarung!.daten;
};

type Handeingabe = readonly [
  bereich: string,
  id: string,
  spalte: string,
  getippt: Zellwert,
  system?: Datumssystem,
];

/** What somebody may type in place of what the program wrote, and that says nothing else. */
const GLEICHBEDEUTEND: readonly Handeingabe[] = [
  ['Ziel', 'K2', 'Wert', '0,3'],
  ['Ziel', 'K2', 'Wert', ' +0,3 '],
  ['Ziel', 'K2', 'Dezimalen', '1'],
  ['Ziel', 'K3', 'Wert', '-0,4'],
  ['Ziel', 'K3', 'Wert', '−0,4'],
  ['Ziel', 'INT', 'Wert', '2'],
  ['Ziel', 'INT', 'Angestrebt', '3.080'],
  ['Ziel', 'INT', 'Angestrebt', '3080,0'],
  ['Ziel', 'K3', 'Zielart', 'höchstens'],
  ['Ziel', 'K3', 'Zielart', ' HÖCHSTENS'],
  ['Ziel', 'K3', 'Zielart', 'Hoechstens '],
  ['Ziel', 'K2', 'Kennzahl', 'k2'],
  ['Ziel', 'K3E1', 'Kennzahl', ' k3e1 '],
  ['Ziel', 'LZB_DEZ', 'Basis', 'Vorjahresdezember'],
  ['Ziel', 'K3', 'Bereich', ' ZIEL '],
  ['Notiz', 'FLUCHT', 'Bereich', 'notiz'],
  ['Beobachtung', 'K1', 'Kennzahl', 'k1'],
  ['Lesart', 'versatz', 'Lesarten', 'Mit'],
  ['Lesart', 'versatz', 'Id', 'VERSATZ'],
  ['Steuerungsdialog', 'DIALOG_1', 'Monate', '6/2018 (vorschlag): 1/2018-2/2018'],
  ['Steuerungsdialog', 'DIALOG_1', 'Monate', '2018-06 (Vorschlag) : 01/2018 – 02/2018'],
  ['Steuerungsdialog', 'DIALOG_1', 'Monate', 'Juni 2018 (VORSCHLAG): Januar 2018 bis Februar 2018'],
  ['Steuerungsdialog', 'DIALOG_3', 'Monate', '04/2019(Vorschlag):07/2018—12/2018'],
  ['Partei', 'Land', 'Monate', '22.2.2018'],
  ['Partei', 'Land', 'Monate', '2018-02-22'],
  // 22.02.2018: 43101 is 01.01.2018, and 31 + 21 = 52 days follow; days of 1904 begin 1462 later.
  ['Partei', 'Land', 'Monate', 43_153],
  ['Partei', 'Land', 'Monate', 43_153.75],
  ['Partei', 'Land', 'Monate', 41_691, 1904],
];

describe('a cell typed by hand means the same', () => {
  const named = GLEICHBEDEUTEND.map((h) => [`${h[0]} ${h[1]} ${h[2]}`, h[3], h] as const);

  it.each(named)('%s: %j', (_, __, [bereich, id, spalte, getippt, system]) => {
    const read = gelesen((b) => b.setze(bereich, id, spalte, getippt), system);
    expect(kanonischerText(read)).toBe(kanonischerText(daten));
  });

  it('also in the head', () => {
    const read = gelesen((b) => {
      b.kopf('Jahr', '2018');
      b.kopf('Version', '1');
      b.kopf('Titel', ' Zielvereinbarung 2018 Kreis Kleve ');
    });
    expect(kanonischerText(read)).toBe(kanonischerText(daten));
  });
});

const dialog = (getippt: Zellwert, system?: Datumssystem): unknown =>
  gelesen((b) => b.setze('Steuerungsdialog', 'DIALOG_2', 'Monate', getippt), system).steuerungsdialoge.map(
    ({ monat, zeitraum, vorschlag }) => ({ monat, zeitraum, vorschlag }),
  )[1];

describe('the months of a Steuerungsdialog', () => {
  // 43252 is 01.06.2018: 43101 (01.01.2018) and 31 + 28 + 31 + 30 + 31 = 151 days.
  it.each([
    ['a date of 1900', 43_252 + 122, 1900],
    ['its last moment', 43_252 + 152.99, 1900],
    ['a date of 1904', 43_252 + 122 - 1462, 1904],
  ] as const)('%s: the month it lies in, without period and proposal', (_, serial, system) => {
    // 30 + 31 + 31 + 30 = 122 days on is 01.10.2018, 152 on the 31st.
    expect(dialog(serial, system)).toEqual({ monat: '2018-10', zeitraum: undefined, vorschlag: undefined });
  });

  it.each([
    ['10/2018', { monat: '2018-10' }],
    [': 03/2018-06/2018', { zeitraum: { von: '2018-03', bis: '2018-06' } }],
    [': 03/2018', { zeitraum: { von: '2018-03', bis: '2018-03' } }],
    ['(Vorschlag)', { vorschlag: true }],
    ['11/2018: 04/2018', { monat: '2018-11', zeitraum: { von: '2018-04', bis: '2018-04' } }],
    [null, {}],
  ] as const)('%s', (getippt, erwartet) => {
    expect(dialog(getippt)).toEqual({
      ...{ monat: undefined, zeitraum: undefined, vorschlag: undefined },
      ...erwartet,
    });
  });
});

describe('the interim values of a goal', () => {
  const zwischenwerte = (getippt: Zellwert) =>
    gelesen((b) => b.setze('Ziel', 'K2', 'Monate', getippt)).ziele[1]!.zwischenwerte;

  it.each([
    ['01/2018-03/2018: 0,1', [{ von: '2018-01', bis: '2018-03', wert: 0.1 }]],
    ['01/2018 - 03/2018 : −0,1', [{ von: '2018-01', bis: '2018-03', wert: -0.1 }]],
    ['2018-01: 1.250,5', [{ von: '2018-01', wert: 1250.5 }]],
    [
      'Jan 2018 bis Mrz 2018: 0\nApril 2018: +0,2',
      [
        { von: '2018-01', bis: '2018-03', wert: 0 },
        { von: '2018-04', wert: 0.2 },
      ],
    ],
  ])('%j', (getippt, erwartet) => {
    expect(zwischenwerte(getippt)).toEqual(erwartet);
  });

  it('are in force month by month', () => {
    const sheet = vereinbarungsblatt(daten, (b) =>
      b.setze('Ziel', 'K2', 'Monate', '02/2018–04/2018: 0,1; 06/2018: 0,2'),
    );
    const { vereinbarung } = leseVereinbarungsblatt(sheet, 1900);
    // Months count year · 12 + month − 1: February 2018 is 2018 · 12 + 1 = 24217.
    expect([...vereinbarung!.ziele[1]!.zwischenwerte!]).toEqual([
      ...[24_217, 24_218, 24_219].map((m) => [m, 0.1]),
      [24_221, 0.2],
    ]);
  });
});

describe('yes and no', () => {
  it.each([
    ['Ja', true],
    [' JA', true],
    ['WAHR', true],
    [true, true],
    ['nein', false],
    ['Falsch', false],
    [false, false],
  ] as const)('%j', (getippt, erwartet) => {
    const read = gelesen((b) => b.setze('Ziel', 'K2', 'Einschließlich', getippt));
    expect(read.ziele[1]!.einschliesslich).toBe(erwartet);
  });
});

describe('nothing is guessed', () => {
  it.each([
    ['Ziel', 'K2', 'Wert', '0.3', 'eine Zahl'],
    ['Ziel', 'K2', 'Wert', '0,3 bis 0,5', 'eine Zahl'],
    ['Ziel', 'K2', 'Wert', true, 'eine Zahl'],
    ['Ziel', 'K2', 'Wert', { fehler: '#DIV/0!' }, 'eine Zahl'],
    ['Ziel', 'K2', 'Einschließlich', 'vielleicht', 'ja oder nein'],
    ['Ziel', 'K2', 'Einschließlich', 1, 'ja oder nein'],
    ['Ziel', 'K2', 'Monate', '13/2018: 0,3', 'ein Monat'],
    ['Partei', 'Land', 'Monate', 'im Februar', 'ein Datum'],
  ] as const)('%s %s, %s: %j', (bereich, id, spalte, getippt, erwartet) => {
    const { vereinbarung, befunde } = leseVereinbarungsblatt(
      vereinbarungsblatt(daten, (b) => b.setze(bereich, id, spalte, getippt)),
      1900,
    );
    expect(vereinbarung).toBeUndefined();
    expect(befunde.map((b) => b.regel)).toEqual(['vereinbarung-angabe']);
    expect(befunde[0]!.texte.de.erwartet).toContain(erwartet);
  });
});
