import { spaltenname } from '../../../src/domain/ort';
import type { Snapshot } from '../../../src/domain/snapshot';
import { alsMappe, gesundeMappe, type Anlage, type GesundeMappe } from '../hilfe/gesund';
import { mitFormel, mitFormeln } from '../hilfe/schaeden-form';
import type { Regelfall } from './fall';

/** The sound workbook of December 2016 to December 2018; columns from B on, or rows from 4 on. */
export const gesund = (anlage: Partial<Anlage> = {}): Snapshot =>
  alsMappe(
    gesundeMappe(2018, {
      von: (2016 * 12 + 11) as GesundeMappe['von'],
      laenge: 25,
      anlage: { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'zahlen', ...anlage },
    }),
  );

const GESUND = gesund();
const QUER = gesund({ richtung: 'waagrecht' });
const BLAETTER = gesund({ blaetter: 'je-reihe' });

/** `=Quelle!C5` for the n-th month from row 5 down, and the same along row 5 from column C on. */
const hinab = (p: number, schub = 0): string => `=Quelle!C${p + 5 + schub}`;
const hinueber = (p: number, schub = 0): string => `=Quelle!${spaltenname(p + 2 + schub)}5`;

const MUSTER: readonly Regelfall[] = [
  {
    regel: 'formel-muster',
    was: 'one month fetches the month before',
    mappe: mitFormeln(GESUND, 'ZIEL_INT', (p) => hinab(p, p === 15 ? -1 : 0)),
    schwere: 'warnung',
    ort: 'Monatsdaten!J19',
    nennt: ['ZIEL_INT, März 2018', 'Formel =Quelle!C19', 'Bezug auf Quelle!C20'],
  },
  {
    regel: 'formel-muster',
    was: 'the newest month was copied without moving',
    mappe: mitFormeln(GESUND, 'ZIEL_INT', (p) => hinab(Math.min(p, 23))),
    schwere: 'warnung',
    ort: 'Monatsdaten!J28',
    nennt: ['Dezember 2018', 'Quelle!C28', 'Quelle!C29'],
  },
  {
    regel: 'formel-muster',
    was: 'a row left out: all following are shifted',
    mappe: mitFormeln(GESUND, 'ZIEL_INT', (p) => hinab(p, p >= 8 ? 1 : 0)),
    schwere: 'warnung',
    ort: 'Monatsdaten!J12',
    nennt: ['August 2017', 'folgenden sind ebenso verschoben', 'Quelle!C14', 'Quelle!C13'],
  },
  {
    regel: 'formel-muster',
    was: 'a row that fetches from a row',
    mappe: mitFormeln(QUER, 'ZIEL_INT', (p) => hinueber(p, p === 20 ? 3 : 0)),
    schwere: 'warnung',
    ort: 'Monatsdaten!V12',
    nennt: ['August 2018', 'Quelle!Z5', 'Quelle!W5'],
  },
  {
    regel: 'formel-muster',
    was: 'a column that fetches from a row',
    mappe: mitFormeln(GESUND, 'ZIEL_BG', (p) => hinueber(p, p === 9 ? 1 : 0)),
    schwere: 'warnung',
    ort: 'Monatsdaten!P13',
    nennt: ['September 2017', 'Quelle!M5', 'Quelle!L5'],
  },
  {
    regel: 'formel-muster',
    was: 'the right row of the wrong column',
    mappe: mitFormeln(BLAETTER, 'ZIEL_BG', (p) => `='Daten BA'!${p === 12 ? 'D' : 'C'}${p + 5}`),
    schwere: 'warnung',
    ort: "'Blatt BG'!B16",
    nennt: ['Dezember 2017', "'Daten BA'!D17", "'Daten BA'!C17"],
  },
  {
    regel: 'formel-muster',
    was: 'a sum of three columns that lost one, with a fixed factor',
    mappe: mitFormeln(
      GESUND,
      'ZIEL_INT',
      (p) => `=SUM(Quelle!B${p + 5}:${p === 18 ? 'C' : 'D'}${p + 5})*$Z$1`,
    ),
    schwere: 'warnung',
    ort: 'Monatsdaten!J22',
    nennt: ['Juni 2018', 'auf Quelle!B23:C23.', 'auf Quelle!B23:D23 '],
  },
  {
    regel: 'formel-muster',
    was: 'the second of two references',
    mappe: mitFormeln(GESUND, 'ZIEL_ELB_ZUGANG', (p) => `=Quelle!B${p + 5}-Quelle!C${p === 6 ? 10 : p + 5}`),
    schwere: 'warnung',
    ort: 'Monatsdaten!F10',
    nennt: ['Juni 2017', 'auf Quelle!C10.', 'auf Quelle!C11 '],
  },
  {
    regel: 'formel-muster',
    was: 'two months exchanged',
    mappe: mitFormeln(GESUND, 'ZIEL_INT', (p) => hinab(p === 5 ? 6 : p === 6 ? 5 : p)),
    schwere: 'warnung',
    ort: 'Monatsdaten!J9',
    nennt: ['Mai 2017', 'Quelle!C11', 'Quelle!C10'],
  },
];

const MISCHUNG: readonly Regelfall[] = [
  {
    regel: 'konstante-unter-formeln',
    was: 'one formula overwritten',
    mappe: mitFormeln(GESUND, 'ZIEL_LZB', (p) => (p === 10 ? null : hinab(p))),
    schwere: 'warnung',
    ort: 'Monatsdaten!C14',
    nennt: ['ZIEL_LZB', 'Oktober 2017', '24 andere'],
  },
  {
    regel: 'konstante-unter-formeln',
    was: 'two months in a row, after a frozen year',
    mappe: mitFormeln(QUER, 'ZIEL_LZB', (p) => (p < 10 || p === 18 || p === 19 ? null : hinueber(p))),
    schwere: 'warnung',
    ort: 'Monatsdaten!T5:U5',
    nennt: ['Juni bis Juli 2018', '13 andere'],
  },
  {
    regel: 'konstante-unter-formeln',
    was: 'a sum of typed numbers in place of the formula',
    mappe: mitFormeln(BLAETTER, 'ZIEL_LZB', (p) => (p === 20 ? '=1200+34' : hinab(p))),
    schwere: 'warnung',
    ort: "'Blatt LZB'!B24",
    nennt: ['August 2018'],
  },
  {
    regel: 'formel-unter-konstanten',
    was: 'a month that was estimated',
    mappe: mitFormel(GESUND, 'ZIEL_LZB', 20, '=AVERAGE(C21:C23)'),
    schwere: 'warnung',
    ort: 'Monatsdaten!C24',
    nennt: ['ZIEL_LZB, August 2018', '=AVERAGE(C21:C23)'],
  },
  {
    regel: 'formel-unter-konstanten',
    was: 'the newest month goes on from the one before',
    mappe: mitFormel(QUER, 'ZIEL_LZB', 24, '=Y5*1.02'),
    schwere: 'warnung',
    ort: 'Monatsdaten!Z5',
    nennt: ['Dezember 2018', '=Y5*1.02'],
  },
  {
    regel: 'formel-unter-konstanten',
    was: 'two estimated months at the end, with the name of the sheet',
    mappe: mitFormel(
      mitFormel(BLAETTER, 'ZIEL_LZB', 23, "='Blatt LZB'!B26"),
      'ZIEL_LZB',
      24,
      "='blatt lzb'!B26",
    ),
    schwere: 'warnung',
    ort: "'Blatt LZB'!B27:B28",
    nennt: ['November bis Dezember 2018'],
  },
];

export const FORMELFAELLE: readonly Regelfall[] = [...MUSTER, ...MISCHUNG];
