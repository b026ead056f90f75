import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { mappe } from '../hilfe/mappe';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';
import type { Fall } from './fall';

const { daten } = KREIS_KLEVE_2018;
const geaendert = (aendere: (b: Bearbeitung) => void) =>
  mappe({ vereinbarungsblatt: vereinbarungsblatt(daten, aendere) });

const GILT_WEITER = ['vereinbarung-gilt-weiter'];

/** A sheet with one fault: the last valid state stays in force, so that every goal is evaluated. */
const fehler = (
  regel: string,
  was: string,
  ort: string,
  nennt: readonly string[],
  aendere: (b: Bearbeitung) => void,
): Fall => ({
  regel,
  was,
  mappe: geaendert(aendere),
  ...{ schwere: 'fehler', ort, nennt, betroffen: [], dazu: GILT_WEITER },
});

/** Rules on the sheet Zielvereinbarung: the goals INT, K2, K3, K3E1, LZB_DEZ stand in the rows 15 to 19. */
export const VEREINBARUNGSFAELLE: readonly Fall[] = [
  fehler(
    'vereinbarung-kennzahl',
    'a Kennzahl that nobody knows',
    'Zielvereinbarung!D17',
    ['„K9“', 'K1, K2, K3'],
    (b) => b.setze('Ziel', 'K3', 'Kennzahl', 'K9'),
  ),
  fehler(
    'vereinbarung-zielart',
    'a kind of target that nobody knows',
    'Zielvereinbarung!E17',
    ['„ungefähr“', 'mindestens'],
    (b) => b.setze('Ziel', 'K3', 'Zielart', 'ungefähr'),
  ),
  fehler(
    'vereinbarung-zielart-passt-nicht',
    'a rate for a stock',
    'Zielvereinbarung!E17',
    ['„quote“', 'K3', 'in Prozent'],
    (b) => b.setze('Ziel', 'K3', 'Zielart', 'quote'),
  ),
  fehler(
    'vereinbarung-lesart',
    'an answer that the question does not have',
    'Zielvereinbarung!N17',
    ['bestand', 'stichtag'],
    (b) => b.setze('Ziel', 'K3', 'Lesarten', 'bestand=gestern'),
  ),
  fehler('vereinbarung-vorzeichen', 'sinkt with +0,4', 'Zielvereinbarung!F17', ['„sinkt“', '+0,4'], (b) =>
    b.setze('Ziel', 'K3', 'Wert', 0.4),
  ),
  fehler(
    'vereinbarung-richtung',
    'a fall at least as a limit from below',
    'Zielvereinbarung!E17',
    ['„mindestens“', 'K3'],
    (b) => b.setze('Ziel', 'K3', 'Zielart', 'mindestens'),
  ),
  fehler(
    'vereinbarung-prozent',
    'a cell formatted as a percentage',
    'Zielvereinbarung!F17',
    ['−0,004', '−0,4'],
    (b) => b.setze('Ziel', 'K3', 'Wert', -0.004),
  ),
  fehler('vereinbarung-doppelt', 'an id twice', 'Zielvereinbarung!B17', ['„K2“', 'genau einen'], (b) =>
    b.setze('Ziel', 'K3', 'Id', 'K2'),
  ),
  fehler(
    'vereinbarung-widerspruch',
    'two goals that exclude each other',
    'Zielvereinbarung!A63',
    ['K2_HOECHSTENS', 'nicht zugleich'],
    (b) =>
      b.zeile({
        Bereich: 'Ziel',
        Id: 'K2_HOECHSTENS',
        Kennzahl: 'K2',
        Zielart: 'korridor',
        Wert: -2,
        Bis: -1,
        Fundstelle: '1.II',
      }),
  ),
  fehler(
    'vereinbarung-korridor',
    'the greater value first',
    'Zielvereinbarung!G17',
    ['2', '−1', 'zuerst der kleinere'],
    (b) => {
      b.setze('Ziel', 'K3', 'Zielart', 'korridor');
      b.setze('Ziel', 'K3', 'Wert', 2);
      b.setze('Ziel', 'K3', 'Bis', -1);
      b.setze('Ziel', 'K3', 'Wortlaut', '');
    },
  ),
  fehler(
    'vereinbarung-monate',
    'interim values that overlap',
    'Zielvereinbarung!M17',
    ['Februar 2018', 'zweimal'],
    (b) => b.setze('Ziel', 'K3', 'Monate', '01/2018–03/2018: -0,2; 02/2018: -0,3'),
  ),
  fehler(
    'vereinbarung-monatsfolge',
    'an interim value from March to January',
    'Zielvereinbarung!M17',
    ['März 2018', 'Januar 2018', 'der frühere'],
    (b) => b.setze('Ziel', 'K3', 'Monate', '03/2018–01/2018: -0,2'),
  ),
  fehler(
    'vereinbarung-monat-jahr',
    'an interim value of another year',
    'Zielvereinbarung!M17',
    ['Februar 2017', '2018'],
    (b) => b.setze('Ziel', 'K3', 'Monate', '02/2017: -0,2'),
  ),
  fehler(
    'vereinbarung-angabe',
    'a text where a number belongs',
    'Zielvereinbarung!F17',
    ['„viel“', 'eine Zahl'],
    (b) => b.setze('Ziel', 'K3', 'Wert', 'viel'),
  ),
  fehler(
    'vereinbarung-angabe-fehlt',
    'a goal without Kennzahl',
    'Zielvereinbarung!D17',
    ['„kennzahl“', 'K2'],
    (b) => b.setze('Ziel', 'K3', 'Kennzahl', null),
  ),
  fehler('vereinbarung-version', 'a newer version', 'Zielvereinbarung!B9', ['Version 2', 'Version 1'], (b) =>
    b.kopf('Version', 2),
  ),
  fehler(
    'vereinbarung-bereich',
    'a row that is nothing',
    'Zielvereinbarung!A63',
    ['„Wunsch“', 'Steuerungsdialog'],
    (b) => b.zeile({ Bereich: 'Wunsch', Name: 'mehr Personal' }),
  ),
  fehler(
    'vereinbarung-tabelle-fehlt',
    'the table has another name',
    'Zielvereinbarung!A1',
    ['„Zielvereinbarung“', 'Excel-Tabelle'],
    (b) => {
      b.tabellen[0]!.name = 'Tabelle7';
    },
  ),
  fehler(
    'vereinbarung-tabelle-doppelt',
    'a second table with the same headings',
    'Zielvereinbarung!A76',
    ['„Planung7“'],
    (b) => {
      const { ort } = b.tabellen[1]!;
      b.werte[75] = [...b.werte[ort.zeile]!];
      for (let r = 0; r < 76; r++) b.werte[r] ??= [];
      b.tabellen.push({ name: 'Planung7', ort: { ...ort, zeile: 75 } });
    },
  ),
  fehler(
    'vereinbarung-spalte-fehlt',
    'a heading was renamed',
    'Zielvereinbarung!F14',
    ['„Wert“', '„Zahl“'],
    (b) => {
      b.werte[13]![5] = 'Zahl';
    },
  ),
  {
    regel: 'vereinbarung-angabe-ungenutzt',
    was: 'an upper end that the kind does not use',
    mappe: geaendert((b) => b.setze('Ziel', 'K3', 'Bis', -0.2)),
    ...{ schwere: 'warnung', ort: 'Zielvereinbarung!G17', nennt: ['„bis“', '„hoechstens“'], betroffen: [] },
  },
  {
    regel: 'vereinbarung-spalte-fremd',
    was: 'a column of the user',
    mappe: geaendert((b) => {
      const { ort } = b.tabellen[0]!;
      b.werte[ort.zeile]![ort.spalten] = 'Notiz';
      b.tabellen[0]!.ort = { ...ort, spalten: ort.spalten + 1 };
    }),
    ...{ schwere: 'hinweis', ort: 'Zielvereinbarung!Q14', nennt: ['„Notiz“', 'behalten'], betroffen: [] },
  },
  {
    ...fehler('vereinbarung-gilt-weiter', 'the last valid state stays in force', '', [], (b) =>
      b.setze('Ziel', 'K3', 'Kennzahl', 'K9'),
    ),
    schwere: 'warnung',
    ort: 'Zielvereinbarung!A1:P70',
    nennt: ['zuletzt gültige', 'Zielvereinbarung 2018 Kreis Kleve'],
    dazu: ['vereinbarung-kennzahl'],
  },
  {
    regel: 'soll-fehlt',
    was: 'a goal whose value has still to be entered',
    mappe: geaendert((b) => b.setze('Ziel', 'K3', 'Wert', null)),
    ...{ schwere: 'fehler', ort: null, nennt: ['K3', 'Spalte Wert'], betroffen: ['K3'] },
  },
  {
    regel: 'vereinbarung-kein-json',
    was: 'a file that is no JSON',
    mappe: mappe(),
    json: '{ "version": 1,',
    ...{ schwere: 'fehler', ort: null, nennt: ['kein JSON'], betroffen: [] },
  },
  {
    regel: 'vereinbarung-angabe-unbekannt',
    was: 'an entry that nobody knows',
    mappe: mappe(),
    json: JSON.stringify({ ...daten, zeile: [] }),
    ...{ schwere: 'fehler', ort: null, nennt: ['„zeile“', 'Schreibweise'], betroffen: [] },
  },
];
