import type { Blattinhalt, Zellinhalt } from '../../../src/domain/blatt/blattinhalt';
import type { Blattfund, Ergebnisblatt, Zellwert } from '../../../src/domain/snapshot';

/** Every cell that a content fills, by row and column from A1 on. */
const rasterDes = ({ kopf, tabellen }: Blattinhalt): (Zellinhalt | undefined)[][] => {
  const rows: (Zellinhalt | undefined)[][] = [];
  const put = (row: number, column: number, cell: Zellinhalt): void => {
    while (rows.length <= row) rows.push([]);
    rows[row]![column] = cell;
  };
  kopf.forEach((cells, r) => cells.forEach((cell, c) => put(r, c, cell)));
  for (const { zeile, spalte, kopf: head, zeilen } of tabellen) {
    head.forEach((wert, c) => put(zeile, spalte + c, { wert, stil: 'text' }));
    zeilen.forEach((cells, r) => cells.forEach((cell, c) => put(zeile + 1 + r, spalte + c, cell)));
    if (zeilen.length === 0) put(zeile + 1, spalte, { wert: null, stil: 'text' });
  }
  return rows;
};

/** One of the program's own sheets as a reader of workbooks hands it over, after changes by hand. */
export const alsBlattfund = (
  inhalt: Blattinhalt,
  aendere: (werte: Zellwert[][]) => void = () => undefined,
): Ergebnisblatt => {
  const raster = rasterDes(inhalt);
  const spalten = Math.max(...raster.map((row) => row.length));
  const all = <T>(of: (cell: Zellinhalt | undefined) => T): T[][] =>
    raster.map((row) => Array.from({ length: spalten }, (_, c) => of(row[c])));
  const werte = all<Zellwert>((cell) => cell?.wert ?? null);
  aendere(werte);
  const ort = { blatt: inhalt.name, zeile: 0, spalte: 0, zeilen: raster.length, spalten };
  const tabellen: Blattfund['tabellen'] = inhalt.tabellen.map(({ name, zeile, spalte, kopf, zeilen }) => ({
    name,
    ort: { blatt: inhalt.name, zeile, spalte, zeilen: Math.max(1, zeilen.length) + 1, spalten: kopf.length },
  }));
  return {
    ...{ ort, werte, tabellen, gesperrt: false, andereBlaetter: [] },
    formeln: all((cell) => cell?.formel !== undefined),
  };
};
