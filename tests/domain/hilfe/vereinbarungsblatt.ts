import { ZIELVEREINBARUNG } from '../../../src/domain/blatt/eigene-blaetter';
import type { Blattfund, Zellwert } from '../../../src/domain/snapshot';
import { vereinbarungsblattinhalt } from '../../../src/domain/vereinbarung/blatt-schreiben';
import type { Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';

export const BLATT = ZIELVEREINBARUNG.name;

/** The sheet of an agreement as people may change it. */
export interface Bearbeitung {
  /** the cell of a row, found by the words in its columns Bereich and Id (or Kennzahl) */
  setze(bereich: string, id: string, spalte: string, wert: Zellwert): void;
  /** a further row at the end of the main table */
  zeile(werte: Readonly<Record<string, Zellwert>>): void;
  /** the cell beside a label of the head */
  kopf(label: string, wert: Zellwert): void;
  readonly werte: Zellwert[][];
  readonly tabellen: { name: string; ort: Blattfund['ort'] }[];
}

/** The sheet that the program writes for an agreement, as a reader of workbooks hands it over, after changes by hand. */
export const vereinbarungsblatt = (
  daten: Vereinbarungsdaten,
  aendere: (b: Bearbeitung) => void = () => undefined,
  vorlage: string = daten.id,
): Blattfund => {
  const { kopf, tabellen } = vereinbarungsblattinhalt(daten, vorlage);
  const werte: Zellwert[][] = [];
  const put = (row: number, column: number, wert: Zellwert): void => {
    while (werte.length <= row) werte.push([]);
    while (werte[row]!.length <= column) werte[row]!.push(null);
    werte[row]![column] = wert;
  };
  kopf.forEach((cells, r) => cells.forEach((c, i) => put(r, i, c.wert)));
  const places = tabellen.map(({ name, zeile, spalte, kopf: head, zeilen }) => {
    head.forEach((text, c) => put(zeile, spalte + c, text));
    zeilen.forEach((cells, r) => cells.forEach((c, i) => put(zeile + 1 + r, spalte + i, c.wert)));
    const rows = Math.max(1, zeilen.length) + 1;
    return { name, ort: { blatt: BLATT, zeile, spalte, zeilen: rows, spalten: head.length } };
  });
  const main = places[0]!.ort;
  const column = (name: string): number =>
    main.spalte + ZIELVEREINBARUNG.tabellen[0].kopf.indexOf(name as never);
  const rowOf = (bereich: string, id: string): number => {
    const found = werte.findIndex(
      (cells, r) =>
        r > main.zeile &&
        cells[column('Bereich')] === bereich &&
        [cells[column('Id')], cells[column('Kennzahl')]].includes(id),
    );
    if (found < 0) throw new Error(`no row ${bereich} ${id}`);
    return found;
  };
  aendere({
    werte,
    tabellen: places,
    setze: (bereich, id, spalte, wert) => put(rowOf(bereich, id), column(spalte), wert),
    kopf: (label, wert) =>
      put(
        werte.findIndex((cells) => cells[0] === label),
        1,
        wert,
      ),
    zeile: (cells) => {
      const at = main.zeile + main.zeilen;
      werte.splice(at, 0, []);
      for (const [name, wert] of Object.entries(cells)) put(at, column(name), wert);
      places[0]!.ort = { ...main, zeilen: main.zeilen + 1 };
      places.slice(1).forEach((t) => (t.ort = { ...t.ort, zeile: t.ort.zeile + 1 }));
    },
  });
  const spalten = Math.max(...werte.map((r) => r.length));
  return {
    ort: { blatt: BLATT, zeile: 0, spalte: 0, zeilen: werte.length, spalten },
    werte: werte.map((r) => Array.from({ length: spalten }, (_, c) => r[c] ?? null)),
    gesperrt: false,
    tabellen: places,
    andereBlaetter: [],
  };
};
