import { MAX_ZEILEN } from '../../../src/domain/ort';
import type { Namensfund } from '../../../src/domain/snapshot';
import { bereich, mappe } from '../hilfe/mappe';
import { ALLE_ZIELE, MIT_INT, MIT_LZB, type Fall } from './fall';

const namen = (found: Readonly<Record<string, Namensfund | null>>) => mappe({ namen: found });

const spalteB = { blatt: 'Monatsdaten', zeile: 0, spalte: 1 };
const ganzeSpalte: Namensfund = {
  ...bereich(spalteB, [null, 250]),
  ort: { ...spalteB, zeilen: MAX_ZEILEN, spalten: 1 },
};
const block: Namensfund = {
  ...bereich(spalteB, [250]),
  ort: { ...spalteB, zeile: 1, zeilen: 25, spalten: 2 },
};
const kaputt: Namensfund = { art: 'kaputt', formel: '=#REF!$A$1' };
const zuKurz = bereich({ blatt: 'Monatsdaten', zeile: 1, spalte: 3 }, Array<number>(24).fill(6000));
const zweiZellen = bereich({ blatt: 'Angaben', zeile: 0, spalte: 1 }, ['Jobcenter', 'Kreis Kleve']);

/** Rules on defined names. */
export const NAMENSFAELLE: readonly Fall[] = [
  {
    regel: 'keine-namen',
    was: 'no name at all',
    mappe: { ...mappe(), namen: new Map() },
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_', 'ZIEL_MONAT', 'Namens-Manager'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'name-fehlt',
    was: 'the axis',
    mappe: namen({ ZIEL_MONAT: null }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_MONAT fehlt', 'Datum'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'name-fehlt',
    was: 'a series of one goal',
    mappe: namen({ ZIEL_INT_LZB: null }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_INT_LZB fehlt', 'Integrationen der Langzeitleistungsbeziehenden'],
    betroffen: ['K3E1'],
  },
  {
    regel: 'name-fehlt',
    was: 'a series that is only observed',
    mappe: namen({ ZIEL_LLU: null }),
    schwere: 'hinweis',
    ort: null,
    nennt: ['ZIEL_LLU fehlt', 'Leistungen zum Lebensunterhalt'],
    betroffen: [],
  },
  {
    regel: 'name-kaputt',
    was: 'a series',
    mappe: namen({ ZIEL_INT_LZB: kaputt }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_INT_LZB', '=#REF!$A$1', 'Bereich der Mappe'],
    betroffen: ['K3E1'],
  },
  {
    regel: 'name-kaputt',
    was: 'a series that nothing has to have',
    mappe: namen({ ZIEL_LZB_T0: kaputt }),
    schwere: 'warnung',
    ort: null,
    nennt: ['ZIEL_LZB_T0', '=#REF!$A$1'],
    betroffen: [],
  },
  {
    regel: 'name-kaputt',
    was: 'the Träger, which no goal needs',
    mappe: namen({ ZIEL_TRAEGER: kaputt }),
    schwere: 'warnung',
    ort: null,
    nennt: ['ZIEL_TRAEGER', '=#REF!$A$1'],
    betroffen: [],
  },
  {
    regel: 'name-formel',
    was: 'a dynamic range',
    mappe: namen({ ZIEL_ELB: { art: 'formel', formel: '=OFFSET(Monatsdaten!$C$2,0,0,25,1)' } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_ELB', 'OFFSET', 'fester Bereich'],
    betroffen: ['K2'],
  },
  {
    regel: 'name-vereinigung',
    was: 'two areas',
    mappe: namen({ ZIEL_ELB: { art: 'vereinigung', formel: '=Daten!$C$2:$C$13,Daten!$C$15:$C$27' } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_ELB', '$C$15:$C$27', 'zusammenhängender Bereich'],
    betroffen: ['K2'],
  },
  {
    regel: 'name-extern',
    was: 'another file',
    mappe: namen({ ZIEL_ELB: { art: 'extern', formel: "='[BA.xlsx]Daten'!$C$2:$C$26" } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_ELB', '[BA.xlsx]', 'dieser Mappe'],
    betroffen: ['K2'],
  },
  {
    regel: 'name-mehrdeutig',
    was: 'sheet scope in two sheets',
    mappe: namen({ ZIEL_INT: { art: 'mehrdeutig', blaetter: ['2017', '2018'] } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['ZIEL_INT', '2017, 2018', 'einmal'],
    betroffen: MIT_INT,
  },
  {
    regel: 'ganze-spalte',
    was: 'a series',
    mappe: namen({ ZIEL_INT: ganzeSpalte }),
    schwere: 'fehler',
    ort: 'Monatsdaten!B1:B1048576',
    nennt: ['ZIEL_INT', 'ganze Spalte', 'so lang wie ZIEL_MONAT'],
    betroffen: MIT_INT,
  },
  {
    regel: 'ganze-spalte',
    was: 'the axis',
    mappe: namen({ ZIEL_MONAT: ganzeSpalte }),
    schwere: 'fehler',
    ort: 'Monatsdaten!B1:B1048576',
    nennt: ['ZIEL_MONAT', 'ganze Spalte'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'name-form',
    was: 'two columns',
    mappe: namen({ ZIEL_INT: block }),
    schwere: 'fehler',
    ort: 'Monatsdaten!B2:C26',
    nennt: ['ZIEL_INT', '25 Zeilen und 2 Spalten', 'eine Zeile oder eine Spalte'],
    betroffen: MIT_INT,
  },
  {
    regel: 'laenge',
    was: 'one month short',
    mappe: namen({ ZIEL_LZB: zuKurz }),
    schwere: 'fehler',
    ort: 'Monatsdaten!D2:D25',
    nennt: ['ZIEL_LZB', '24 Zellen', '25 Zellen'],
    betroffen: MIT_LZB,
  },
  {
    regel: 'einzelzelle',
    was: 'the Bezugsmonat over two cells',
    mappe: namen({ ZIEL_BEZUGSMONAT: zweiZellen }),
    schwere: 'fehler',
    ort: 'Angaben!B1:B2',
    nennt: ['ZIEL_BEZUGSMONAT', '2 Zellen', 'einzelne Zelle'],
    betroffen: ALLE_ZIELE,
  },
  {
    regel: 'einzelzelle',
    was: 'the Träger over two cells, which no goal needs',
    mappe: namen({ ZIEL_TRAEGER: zweiZellen }),
    schwere: 'warnung',
    ort: 'Angaben!B1:B2',
    nennt: ['ZIEL_TRAEGER', '2 Zellen'],
    betroffen: [],
  },
  {
    regel: 'name-unbekannt',
    was: 'a misspelt name',
    mappe: mappe({ unbekannteNamen: ['ZIEL_INTEGRATIONEN'] }),
    schwere: 'hinweis',
    ort: null,
    nennt: ['ZIEL_INTEGRATIONEN', 'verschrieben'],
    betroffen: [],
  },
];
