import type { Blattinhalt, Tabelle, Zellinhalt } from '../../../src/domain/blatt/blattinhalt';
import { ZIELVEREINBARUNG, type EigenesBlatt } from '../../../src/domain/blatt/eigene-blaetter';
import type { Blattfund, Zellwert } from '../../../src/domain/snapshot';

/** Texts that Excel would take for something else. */
const TRICKY = ['=1+1', '+49 2821', '-0,4 %', '@Kleve', '01.12.2018', '007', 'WAHR', "'zitiert"];

/** A cell of a table: texts that are easily misread, numbers that people fill in, a cell that shows nothing. */
const cellAt = (row: number, column: number): Zellinhalt => {
  if (column === 0) return { wert: `Z${String(row + 1)}`, stil: 'text' };
  if (column === 1) return { wert: TRICKY[row % TRICKY.length]!, stil: 'umbruch' };
  if (column === 2) return { wert: `schlüssel-${String(row)}`, stil: 'verborgen' };
  if (column % 2 === 1) return { wert: (row + 1) * -0.5, stil: 'eingabe' };
  return { wert: null, stil: 'eingabe' };
};

const HEAD: readonly (readonly Zellinhalt[])[] = [
  [{ wert: 'Zielvereinbarung', stil: 'titel' }],
  [
    { wert: 'Träger', stil: 'beschriftung' },
    { wert: '=Kreis Kleve', stil: 'eingabe' },
  ],
  [
    { wert: 'Jahr', stil: 'beschriftung' },
    { wert: 2018, stil: 'eingabe' },
  ],
];
const FIRST_ROW = 5;

/** Rows of the three tables. */
export type Rows = readonly [number, number, number];

/** The sheet `Zielvereinbarung` with that many rows in its tables, one table below the other. */
export const agreementWith = (...rows: Rows): Blattinhalt => {
  const tabellen: Tabelle[] = [];
  let zeile = FIRST_ROW;
  (ZIELVEREINBARUNG as EigenesBlatt).tabellen.forEach((table, i) => {
    const zeilen = Array.from({ length: rows[i]! }, (_, r) => table.kopf.map((__, c) => cellAt(r, c)));
    tabellen.push({ ...table, zeile, spalte: 0, zeilen });
    zeile += Math.max(1, zeilen.length) + 3;
  });
  return { name: ZIELVEREINBARUNG.name, kopf: HEAD, tabellen, spaltenbreiten: [20, 10, 40] };
};

/** The rows of a table of that content, header first, as they are to be read. */
export const rowsOf = ({ tabellen }: Blattinhalt, name: string): readonly (readonly Zellwert[])[] => {
  const table = tabellen.find((t) => t.name === name)!;
  return [table.kopf, ...table.zeilen.map((row) => row.map(({ wert }) => wert))];
};

/** The rows of a table of the sheet that was read, header first. */
export const rowsRead = (
  { ort, werte, tabellen }: Blattfund,
  name: string,
): readonly (readonly Zellwert[])[] => {
  const place = tabellen.find((t) => t.name === name)?.ort;
  if (!place) throw new Error(`There is no table ${name}.`);
  return Array.from({ length: place.zeilen }, (_, r) =>
    Array.from(
      { length: place.spalten },
      (__, c) => werte[place.zeile + r - ort.zeile]?.[place.spalte + c - ort.spalte] ?? null,
    ),
  );
};

/** How many rows of ours stand on the sheet, in tables or as what was left behind. */
export const rowsOnSheet = ({ werte }: Blattfund): number =>
  werte.flat().filter((wert) => typeof wert === 'string' && /^Z\d+$/.test(wert)).length;

/** The names of the sheet's tables. */
export const TABLES: readonly string[] = ZIELVEREINBARUNG.tabellen.map(({ name }) => name);
