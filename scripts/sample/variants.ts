import type { WorkBook } from '@e965/xlsx';
import { monat } from '../../src/domain/monat';
import type { Variant } from './workbook';

/** The sample that is handed out with the add-in. */
export const COMPLETE: Variant = {
  title: 'Beispielmappe Zielvereinbarung 2018 Kreis Kleve',
  note: [],
  bezugsmonat: monat(2018, 12),
};

export const MID_YEAR: Variant = {
  title: 'Beispielmappe Juni 2018: das Jahr ist noch nicht zu Ende',
  note: ['', 'Die Monate Juli bis Dezember 2018 sind noch leer, Bezugsmonat ist der Juni 2018.'],
  bezugsmonat: monat(2018, 6),
};

/** What goes wrong in practice, each in a cell of its own, so that a check has something to find. */
export const WITH_FAULTS: Variant = {
  title: 'Beispielmappe mit Fehlern zum Üben',
  note: [
    '',
    'In dieser Mappe stecken Fehler: ein fehlender Monat bei ZIEL_LZB, eine Zahl als Text und ein Fehlerwert bei',
    'ZIEL_ELB, eine 0 bei ZIEL_INT_LZB, eine Bruchzahl bei ZIEL_INT und ein Name ohne Ziel (ZIEL_BG).',
  ],
  bezugsmonat: monat(2018, 12),
  alter: (book) => {
    const data = book.Sheets['Monatsdaten']!;
    data['D21'] = { t: 'z', z: '#,##0' };
    data['C20'] = { t: 's', v: '12.874' };
    data['C23'] = { t: 'e', v: 0x2a, w: '#N/A' };
    data['F24'] = { t: 'n', v: 0, z: '#,##0' };
    data['B26'] = { t: 'n', v: 259.5, z: '#,##0.0' };
    lose(book, 'ZIEL_BG');
  },
};

/** Headings as the statistics of the BA have them, and columns that only look like a series. */
const BA_HEADINGS = {
  A3: 'Berichtsmonat',
  B3: 'INT',
  C3: 'ELB',
  D3: 'LZB 1)',
  E3: 'LZB (t-0)',
  F3: '  dar. INT_LZB',
  G3: 'LZB mit vier und mehr Jahren im Bezug',
  H3: 'BG',
  I3: 'ELB_VM_12',
} as const;

/** A workbook that knows nothing of the add-in: no names, headings of the BA. */
export const FOREIGN: Variant = {
  title: 'Beispielmappe ohne Namen: Spalten, wie die BA sie nennt',
  note: ['', 'In dieser Mappe gibt es keine Namen; „Mappe einrichten“ im Aufgabenbereich findet die Reihen.'],
  bezugsmonat: monat(2018, 12),
  alter: (book) => {
    book.Workbook = { ...book.Workbook, Names: [] };
    const data = book.Sheets['Monatsdaten']!;
    for (const [cell, v] of Object.entries(BA_HEADINGS)) data[cell] = { t: 's', v };
    for (let row = 4; row <= 28; row++)
      data[`I${String(row)}`] = { t: 'n', v: 13_100 - row * 12, z: '#,##0' };
    data['!ref'] = 'A1:I28';
  },
};

const lose = (book: WorkBook, name: string): void => {
  const entry = book.Workbook?.Names?.find((n) => n.Name === name);
  if (!entry) throw new Error(`The sample has no name ${name}.`);
  entry.Ref = '#REF!';
};
