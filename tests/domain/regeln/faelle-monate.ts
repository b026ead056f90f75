import { K2E3 } from '../../../src/domain/kennzahlen/k2e3';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { bereich, m, mappe } from '../hilfe/mappe';
import type { Zellwert } from '../../../src/domain/snapshot';
import { ALLE_ZIELE, MIT_INT, type Fall } from './fall';

/** The standard axis with other cells at positions counted from 0; position 19 is July 2018, in Monatsdaten!A21. */
const achse =
  (over: Readonly<Record<number, Zellwert>>) =>
  (standard: readonly Zellwert[]): readonly Zellwert[] =>
    standard.map((cell, i) => (i in over ? over[i]! : cell));

const getauscht = (standard: readonly Zellwert[]): readonly Zellwert[] =>
  standard.map((cell, i) => (i === 19 ? standard[20]! : i === 20 ? standard[19]! : cell));

const doppelt = (standard: readonly Zellwert[]): readonly Zellwert[] => [
  ...standard.slice(0, 24),
  standard[3]!,
];

const ohneJuli = { von: m('2016-12'), bis: m('2018-11'), monate: ohne(m('2018-07')) };

function ohne(left: number) {
  return (standard: readonly Zellwert[]): readonly Zellwert[] =>
    standard.map((cell, i) => (m('2016-12') + i < left ? cell : Number(standard[i]) + 31));
}

const STAND = { blatt: 'Angaben', zeile: 1, spalte: 3 };

const BIS_JUNI = { ZIEL_BEZUGSMONAT: '2018-06' };

/** Rules on the month axis and on the Bezugsmonat. */
export const MONATSFAELLE: readonly Fall[] = [
  {
    regel: 'achse-kein-datum',
    was: 'text in a month that counts',
    mappe: mappe({ monate: achse({ 19: 'Sommer' }) }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A21',
    nennt: ['„Sommer“', 'Datum im Monat'],
    betroffen: ALLE_ZIELE.filter((z) => z !== 'LZB_DEZ'),
    dazu: ['monat-fehlt'],
  },
  {
    regel: 'achse-kein-datum',
    was: 'text in a month after the Bezugsmonat',
    mappe: mappe({ monate: achse({ 19: 'Sommer' }), einzeln: BIS_JUNI }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A21',
    nennt: ['„Sommer“'],
    betroffen: [],
  },
  {
    regel: 'achse-leer',
    was: 'an empty cell after the Bezugsmonat',
    mappe: mappe({ monate: achse({ 19: null }), einzeln: BIS_JUNI }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A21',
    nennt: ['leer', 'lückenlos'],
    betroffen: [],
  },
  {
    regel: 'achse-luecke',
    was: 'July left out, after the Bezugsmonat',
    mappe: mappe({ ...ohneJuli, einzeln: BIS_JUNI }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A21',
    nennt: ['August 2018', 'Juli 2018', 'fehlenden Monate'],
    betroffen: [],
  },
  {
    regel: 'monat-fehlt',
    was: 'July left out, before the Bezugsmonat',
    mappe: mappe({ ...ohneJuli, einzeln: { ZIEL_BEZUGSMONAT: '2018-09' } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_INT', 'Juli 2018', 'ZIEL_MONAT'],
    betroffen: ALLE_ZIELE.filter((z) => z !== 'LZB_DEZ'),
    dazu: ['achse-luecke'],
  },
  {
    regel: 'monat-fehlt',
    was: 'no prior year',
    mappe: mappe({ von: m('2017-12') }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_INT', 'Januar bis November 2017', 'Vorjahr'],
    betroffen: ALLE_ZIELE.filter((z) => z !== 'LZB_DEZ'),
  },
  {
    regel: 'monat-fehlt',
    was: 'no December of the year before the prior year: only the shifted denominators need it',
    mappe: mappe({ von: m('2017-01') }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_ELB', 'Dezember 2016', 'versetzten Nenner'],
    betroffen: ['K2', 'K3E1'],
  },
  {
    regel: 'achse-doppelt',
    was: 'March 2017 in place of December 2018',
    mappe: mappe({ monate: doppelt, einzeln: { ZIEL_BEZUGSMONAT: '2018-02' } }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A26',
    nennt: ['März 2017', 'genau einmal', 'keiner der beiden'],
    betroffen: [],
  },
  {
    regel: 'achse-doppelt',
    was: 'a month that counts',
    mappe: mappe({ monate: doppelt, einzeln: { ZIEL_BEZUGSMONAT: '2018-06' } }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A26',
    nennt: ['März 2017', 'genau einmal'],
    betroffen: ALLE_ZIELE.filter((z) => z !== 'LZB_DEZ'),
  },
  {
    regel: 'achse-reihenfolge',
    was: 'July and August swapped: nothing is lost',
    mappe: mappe({ monate: getauscht }),
    schwere: 'fehler',
    ort: 'Monatsdaten!A22',
    nennt: ['steht Juli 2018 an falscher Stelle', 'aufsteigen'],
    betroffen: [],
  },
  {
    regel: 'bezugsmonat-unlesbar',
    was: 'text',
    mappe: mappe({ einzeln: { ZIEL_BEZUGSMONAT: 'Jahresende' } }),
    schwere: 'fehler',
    ort: 'Angaben!B1',
    nennt: ['„Jahresende“', '01.12.2018'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'bezugsmonat-anderes-jahr',
    was: 'the year before',
    mappe: mappe({ einzeln: { ZIEL_BEZUGSMONAT: '2017-12' } }),
    schwere: 'fehler',
    ort: 'Angaben!B1',
    nennt: ['Dezember 2017', '2018', 'Zielvereinbarung 2018 Kreis Kleve'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'bezugsmonat-anderes-jahr',
    was: 'asked for by the caller',
    mappe: mappe(),
    wunsch: m('2019-01'),
    schwere: 'fehler',
    ort: null,
    nennt: ['Januar 2019', '2018'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'bezugsmonat-ohne-daten',
    was: 'a month that is still empty',
    mappe: mappe({
      reihen: Object.fromEntries(
        ['INT', 'ELB', 'LZB', 'INT_LZB'].map((id) => [id, (x: number) => (x > m('2018-11') ? null : 5000)]),
      ),
      einzeln: { ZIEL_BEZUGSMONAT: '2018-12' },
    }),
    schwere: 'fehler',
    ort: 'Angaben!B1',
    nennt: ['Dezember 2018', 'keine Daten'],
    betroffen: ALLE_ZIELE,
    dazu: ['wert-fehlt'],
  },
  {
    regel: 'kein-bezugsmonat',
    was: 'no value in the year of the agreement',
    mappe: mappe({ bis: m('2017-12') }),
    schwere: 'fehler',
    ort: null,
    nennt: ['2018', 'vollständiger Monat'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'spaetere-monate',
    was: 'data of the next year',
    mappe: mappe({ bis: m('2019-02'), reihen: { INT: () => 250, LZB: () => 6000, INT_LZB: () => 100 } }),
    schwere: 'hinweis',
    ort: null,
    nennt: ['Februar 2019', 'Dezember 2018'],
    betroffen: [],
  },
  {
    regel: 'live-bezugsmonat',
    was: 'Integrationen run one month ahead of the stocks',
    mappe: mappe({
      liveMoeglich: true,
      werte: { ELB: { '2018-12': null }, LZB: { '2018-12': null }, INT_LZB: { '2018-12': null } },
    }),
    schwere: 'warnung',
    ort: null,
    nennt: [MIT_INT[0], 'Dezember 2018', 'November 2018', 'ZIEL_BEZUGSMONAT'],
    betroffen: [],
  },
  {
    regel: 'datenstand-unlesbar',
    was: 'a status that is none',
    mappe: mappe({ namen: { ZIEL_DATENSTAND: bereich(STAND, [...Array<string>(24).fill('t-3'), 't-7']) } }),
    schwere: 'warnung',
    ort: 'Angaben!D26',
    nennt: ['„t-7“', 't-0, t-1, t-2, t-3'],
    betroffen: [],
  },
  {
    regel: 'fassung-andere',
    was: 'a definition since 2019 in an agreement of 2018',
    mappe: mappe(),
    vereinbarung: {
      ...KREIS_KLEVE_2018,
      beobachtungen: [
        ...KREIS_KLEVE_2018.beobachtungen,
        { kennzahl: K2E3, fundstelle: '1.I', wortlaut: 'die kontinuierliche Beschäftigung' },
      ],
    },
    schwere: 'hinweis',
    ort: null,
    nennt: ['K2E3', 'Januar 2018', 'seit Januar 2019', 'zwei Fassungen werden nie gemischt'],
    betroffen: [],
  },
];
