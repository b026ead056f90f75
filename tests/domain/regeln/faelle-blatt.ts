import { zelle } from '../../../src/domain/ort';
import type { Bereich } from '../../../src/domain/snapshot';
import { bereich, mappe } from '../hilfe/mappe';
import type { Fall } from './fall';

const C3 = { blatt: 'Bericht', zeile: 2, spalte: 2 };
const ausgabe = (mehr: Partial<Bereich>) => mappe({ namen: { ZIEL_K3_DELTA: bereich(C3, [null], mehr) } });

/** Rules on what is written. */
export const BLATTFAELLE: readonly Fall[] = [
  {
    regel: 'ausgabe-formel',
    was: 'the cell holds a formula',
    mappe: ausgabe({ formeln: true }),
    schwere: 'warnung',
    ort: 'Bericht!C3',
    nennt: ['ZIEL_K3_DELTA', 'Formel', 'nicht überschrieben'],
    betroffen: [],
  },
  {
    regel: 'ausgabe-gesperrt',
    was: 'the cell is locked',
    mappe: ausgabe({ gesperrt: true }),
    schwere: 'warnung',
    ort: 'Bericht!C3',
    nennt: ['ZIEL_K3_DELTA', 'Blattschutz', 'nicht gesperrte Zelle'],
    betroffen: [],
  },
  {
    regel: 'ausgabe-eingabe',
    was: 'the cell is a month of a series',
    mappe: mappe({
      namen: { ZIEL_K3_DELTA: bereich({ blatt: 'MONATSDATEN', zeile: 5, spalte: 3 }, [6000]) },
    }),
    schwere: 'warnung',
    ort: 'MONATSDATEN!D6',
    nennt: ['ZIEL_K3_DELTA', 'ZIEL_LZB'],
    betroffen: [],
  },
  {
    regel: 'ausgabe-kein-ziel',
    was: 'two cells',
    mappe: mappe({ namen: { ZIEL_K3_DELTA: bereich(C3, [null, null]) } }),
    schwere: 'warnung',
    ort: 'Bericht!C3:C4',
    nennt: ['ZIEL_K3_DELTA', 'Bericht!C3:C4', 'genau eine Zelle'],
    betroffen: [],
  },
  {
    regel: 'ausgabe-kein-ziel',
    was: 'a reference to nothing',
    mappe: mappe({ namen: { ZIEL_K3_DELTA: { art: 'kaputt', formel: '=#REF!' } } }),
    schwere: 'warnung',
    ort: null,
    nennt: ['ZIEL_K3_DELTA', '=#REF!'],
    betroffen: [],
  },
  {
    regel: 'ausgabe-kein-ziel',
    was: 'sheet scope in two sheets',
    mappe: mappe({ namen: { ZIEL_K3_DELTA: { art: 'mehrdeutig', blaetter: ['Bericht', 'Archiv'] } } }),
    schwere: 'warnung',
    ort: null,
    nennt: ['ZIEL_K3_DELTA', 'Bericht, Archiv'],
    betroffen: [],
  },
  {
    regel: 'zielblatt-fremd',
    was: 'a sheet of that name by somebody else',
    mappe: mappe({
      zielblatt: {
        art: 'fremd',
        grund: 'Das Blatt enthält andere Daten.',
        ort: zelle('Zielerreichung', 0, 0),
      },
    }),
    schwere: 'fehler',
    ort: 'Zielerreichung!A1',
    nennt: ['„Zielerreichung“', 'Das Blatt enthält andere Daten.', 'nichts überschrieben'],
    betroffen: [],
  },
  {
    regel: 'zielblatt-gesperrt',
    was: 'the own sheet is protected',
    mappe: mappe({ zielblatt: { art: 'eigen', gesperrt: true, belegt: null } }),
    schwere: 'fehler',
    ort: null,
    nennt: ['„Zielerreichung“ ist geschützt', 'Blattschutz aufheben'],
    betroffen: [],
  },
  {
    regel: 'struktur-geschuetzt',
    was: 'no sheet can be added',
    mappe: mappe({ strukturGeschuetzt: true }),
    schwere: 'fehler',
    ort: null,
    nennt: ['Struktur der Arbeitsmappe', 'nicht angelegt'],
    betroffen: [],
  },
];
