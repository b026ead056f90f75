import { zelle, type Ort } from '../../../src/domain/ort';
import {
  mitFaktor,
  mitFormel,
  mitFormeln,
  mitKopiertemBlatt,
  mitMappe,
  mitVerbundenen,
  mitVersteckten,
  mitWert,
} from '../hilfe/schaeden-form';
import { FORMELFAELLE, gesund } from './faelle-form-formeln';
import type { Regelfall } from './fall';

const GESUND = gesund();
const QUER = gesund({ richtung: 'waagrecht' });
const BLAETTER = gesund({ blaetter: 'je-reihe' });
const FORMELN = gesund({ inhalt: 'formeln' });

const flaeche = (ort: Ort, zeilen: number, spalten: number): Ort => ({ ...ort, zeilen, spalten });

const NAMEN: readonly Regelfall[] = [
  {
    regel: 'name-zweimal',
    was: 'a name that the sheet of its copy has too',
    mappe: { ...GESUND, zweitnamen: [{ name: 'ZIEL_BG', blatt: 'Entwurf', bezug: '=Entwurf!$P$4:$P$28' }] },
    schwere: 'warnung',
    ort: 'Entwurf!P4:P28',
    nennt: ['ZIEL_BG (Entwurf!P4:P28)', 'ZIEL_BG (Monatsdaten!P4:P28)', '„Entwurf“'],
  },
  {
    regel: 'name-zweimal',
    was: 'a copied sheet: one finding for all its names',
    mappe: mitKopiertemBlatt(GESUND, 'Monatsdaten', 'Monatsdaten (2)'),
    schwere: 'warnung',
    ort: "'Monatsdaten (2)'!A1:A25",
    nennt: ['ZIEL_MONAT', 'ZIEL_ELB', '12 weitere'],
  },
  {
    regel: 'name-zweimal',
    was: 'a name of a sheet that refers to no range',
    mappe: { ...GESUND, zweitnamen: [{ name: 'ZIEL_BG', blatt: 'Entwurf', bezug: '=#REF!' }] },
    schwere: 'warnung',
    ort: null,
    nennt: ['ZIEL_BG (#REF!)'],
  },
];

const SICHTBARKEIT: readonly Regelfall[] = [
  {
    regel: 'wert-ausgeblendet',
    was: 'hidden rows of the Bezugsmonat’s year',
    mappe: mitVersteckten(GESUND, 'Monatsdaten', { zeilen: [16, 17, 18] }),
    schwere: 'warnung',
    ort: 'Monatsdaten!A17:N19',
    nennt: ['die Zeilen 17 bis 19', 'Januar bis März 2018', 'ZIEL_MONAT', 'ausgeblendet'],
  },
  {
    regel: 'wert-ausgeblendet',
    was: 'a hidden column of a series',
    mappe: mitVersteckten(GESUND, 'Monatsdaten', { spalten: [9] }),
    schwere: 'warnung',
    ort: 'Monatsdaten!J5:J28',
    nennt: ['die Spalte J', 'Januar 2017 bis Dezember 2018', 'ZIEL_INT'],
  },
  {
    regel: 'wert-ausgeblendet',
    was: 'hidden months beside each other',
    mappe: mitVersteckten(QUER, 'Monatsdaten', { spalten: [24, 25] }),
    schwere: 'warnung',
    ort: 'Monatsdaten!Y3:Z16',
    nennt: ['die Spalten Y bis Z', 'November bis Dezember 2018'],
  },
  {
    regel: 'wert-ausgeblendet',
    was: 'a filter',
    mappe: mitMappe(mitVersteckten(GESUND, 'Monatsdaten', { zeilen: [10, 11, 20] }), {
      gefilterteBlaetter: ['Monatsdaten'],
    }),
    schwere: 'warnung',
    ort: 'Monatsdaten!A11:N21',
    nennt: ['verbirgt ein Filter die Zeilen 11 bis 12 und 21', 'Juli bis August 2017 und Mai 2018'],
  },
  {
    regel: 'wert-ausgeblendet',
    was: 'a series on a sheet of its own',
    mappe: mitVersteckten(BLAETTER, 'Blatt INT_LZB', { zeilen: [27] }),
    schwere: 'warnung',
    ort: "'Blatt INT_LZB'!B28",
    nennt: ['„Blatt INT_LZB“', 'die Zeile 28', 'Dezember 2018', 'ZIEL_INT_LZB'],
  },
  {
    regel: 'zellen-verbunden',
    was: 'two months of a series',
    mappe: mitVerbundenen(GESUND, flaeche(zelle('Monatsdaten', 9, 9), 2, 1)),
    schwere: 'warnung',
    ort: 'Monatsdaten!J10:J11',
    nennt: ['ZIEL_INT', 'Monatsdaten!J10:J11'],
  },
  {
    regel: 'zellen-verbunden',
    was: 'months of the axis in a row',
    mappe: mitVerbundenen(QUER, flaeche(zelle('Monatsdaten', 1, 3), 2, 1)),
    schwere: 'warnung',
    ort: 'Monatsdaten!D2:D3',
    nennt: ['ZIEL_MONAT'],
  },
  {
    regel: 'zellen-verbunden',
    was: 'two areas on one sheet',
    mappe: [flaeche(zelle('Monatsdaten', 9, 9), 2, 1), flaeche(zelle('Monatsdaten', 20, 1), 1, 2)].reduce(
      mitVerbundenen,
      GESUND,
    ),
    schwere: 'warnung',
    ort: 'Monatsdaten!J10:J11',
    nennt: ['ZIEL_INT und ZIEL_LZB', 'Monatsdaten!J10:J11 und Monatsdaten!B21:C21'],
  },
];

const ZUSTAND: readonly Regelfall[] = [
  {
    regel: 'berechnung-manuell',
    was: 'formulas in the series',
    mappe: mitMappe(FORMELN, { berechnung: 'manuell' }),
    schwere: 'warnung',
    ort: null,
    nennt: ['„Manuell“', 'Berechnungsoptionen'],
  },
  {
    regel: 'berechnung-offen',
    was: 'formulas in the series',
    mappe: mitMappe(FORMELN, { berechnet: false }),
    schwere: 'warnung',
    ort: null,
    nennt: ['F9'],
  },
  {
    regel: 'verknuepfungen',
    was: 'two files',
    mappe: mitMappe(GESUND, { verknuepfungen: ['Statistik.xlsx', 'C:\\Daten\\Alt.xls'] }),
    schwere: 'hinweis',
    ort: null,
    nennt: ['Statistik.xlsx und C:\\Daten\\Alt.xls'],
  },
  {
    regel: 'formel-extern',
    was: 'every month from another file',
    mappe: mitFormeln(GESUND, 'ZIEL_BG', (p) => `='[Statistik 2018.xlsx]BG'!$C$${p + 2}`),
    schwere: 'warnung',
    ort: 'Monatsdaten!P4:P28',
    nennt: ['ZIEL_BG', 'Dezember 2016 bis Dezember 2018', '25 Formeln', '„Statistik 2018.xlsx“'],
  },
  {
    regel: 'formel-extern',
    was: 'one month of the axis, by the number of the only file',
    mappe: mitMappe(mitFormel(QUER, 'ZIEL_MONAT', 24, '=[1]Achse!Z3'), { verknuepfungen: ['Plan.xlsx'] }),
    schwere: 'warnung',
    ort: 'Monatsdaten!Z3',
    nennt: ['ZIEL_MONAT', 'Dezember 2018', 'eine Formel', '„Plan.xlsx“'],
  },
];

const WERTE: readonly Regelfall[] = [
  {
    regel: 'null-neu',
    was: 'a zero in the newest month',
    mappe: mitWert(GESUND, 'ZIEL_INT_NACHHALTIG', 24, 0),
    schwere: 'warnung',
    ort: 'Monatsdaten!M28',
    nennt: ['ZIEL_INT_NACHHALTIG', 'Dezember 2018', 'gefunden wurde 0', '24 Monaten'],
  },
  {
    regel: 'null-neu',
    was: 'a dash in a row, twice',
    mappe: mitWert(mitWert(QUER, 'ZIEL_INT_BD', 20, '-'), 'ZIEL_INT_BD', 21, '-'),
    schwere: 'warnung',
    ort: 'Monatsdaten!V14',
    nennt: ['ZIEL_INT_BD', 'August 2018', '„-“', '20 Monaten'],
  },
  {
    regel: 'einheit-sprung',
    was: 'the newest months in T€',
    mappe: mitFaktor(GESUND, 'ZIEL_LLU', [22, 24], 1 / 1000),
    schwere: 'warnung',
    ort: 'Monatsdaten!Q26:Q28',
    nennt: ['ZIEL_LLU', 'Oktober bis Dezember 2018', '1.000-mal so klein'],
  },
  {
    regel: 'einheit-sprung',
    was: 'the first months in T€, in a row',
    mappe: mitFaktor(QUER, 'ZIEL_LUH', [0, 5], 1 / 1000),
    schwere: 'warnung',
    ort: 'Monatsdaten!B20:G20',
    nennt: ['ZIEL_LUH', 'Dezember 2016 bis Mai 2017', '1.000-mal so klein'],
  },
  {
    regel: 'einheit-sprung',
    was: 'a month in Mio. €',
    mappe: mitFaktor(GESUND, 'ZIEL_LUH', [15, 15], 1 / 1_000_000),
    schwere: 'warnung',
    ort: 'Monatsdaten!R19',
    nennt: ['ZIEL_LUH', 'März 2018', '1.000.000-mal so klein'],
  },
  {
    regel: 'einheit-sprung',
    was: 'one month of persons too large, on a sheet of its own',
    mappe: mitFaktor(BLAETTER, 'ZIEL_BG', [10, 10], 1000),
    schwere: 'warnung',
    ort: "'Blatt BG'!B14",
    nennt: ['ZIEL_BG', 'Oktober 2017', '1.000-mal so groß'],
  },
];

export const FORMREGELFAELLE: readonly Regelfall[] = [
  ...NAMEN,
  ...ZUSTAND,
  ...FORMELFAELLE,
  ...SICHTBARKEIT,
  ...WERTE,
];
