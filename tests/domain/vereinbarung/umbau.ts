import type { Blattfund, Zellwert } from '../../../src/domain/snapshot';
import { Zufall } from '../hilfe/zufall';

type Zeile = readonly Zellwert[];

/** One table of a sheet: its headings and its rows. */
interface Tabelleninhalt {
  readonly name: string;
  readonly kopf: Zeile;
  readonly zeilen: readonly Zeile[];
}

/** What people do to a sheet without changing what it says. */
export interface Umbau {
  readonly seed: number;
  readonly spaltenMischen?: boolean;
  readonly fremdeSpalten?: boolean;
  readonly leereZeilen?: boolean;
  readonly kopfMischen?: boolean;
  /** where the three tables stand: one under the other in another order and column, or side by side */
  readonly lage?: 'untereinander' | 'nebeneinander';
}

const ausschnitt = (blatt: Blattfund, { ort, name }: Blattfund['tabellen'][number]): Tabelleninhalt => {
  const rows = blatt.werte
    .slice(ort.zeile - blatt.ort.zeile, ort.zeile - blatt.ort.zeile + ort.zeilen)
    .map((r) => r.slice(ort.spalte - blatt.ort.spalte, ort.spalte - blatt.ort.spalte + ort.spalten));
  return { name, kopf: rows[0]!, zeilen: rows.slice(1) };
};

const gemischt = <T>(list: readonly T[], zufall: Zufall): readonly T[] => {
  const left = [...list];
  return list.map(() => left.splice(zufall.ganze(0, left.length - 1), 1)[0]!);
};

const istLeer = (row: Zeile): boolean => row.every((x) => x === null || x === '');

const FREMD: readonly Zellwert[] = ['geprüft', 7, true, 43_101, '=A1', { fehler: '#NV' }];

const tabelleUmgebaut = (t: Tabelleninhalt, u: Umbau, zufall: Zufall): Tabelleninhalt => {
  const columns: { kopf: Zellwert; at: number | undefined }[] = t.kopf.map((kopf, at) => ({ kopf, at }));
  const order = u.spaltenMischen === true ? [...gemischt(columns, zufall)] : columns;
  if (u.fremdeSpalten === true)
    for (let i = zufall.ganze(1, 3); i > 0; i--)
      order.splice(zufall.ganze(0, order.length), 0, { kopf: `Eigene Spalte ${String(i)}`, at: undefined });
  const row = (cells: Zeile): Zeile => {
    const foreign = istLeer(cells) ? null : FREMD[zufall.ganze(0, FREMD.length - 1)]!;
    return order.map(({ at }) => (at === undefined ? foreign : cells[at]!));
  };
  const zeilen = t.zeilen.flatMap((cells) => {
    const empty = u.leereZeilen === true ? zufall.ganze(0, 2) : 0;
    // An empty row may hold blanks that nobody sees.
    return [...Array.from({ length: empty }, (_, i) => order.map(() => (i === 0 ? null : ' '))), row(cells)];
  });
  return { name: t.name, kopf: order.map((c) => c.kopf), zeilen };
};

/** Rows of the head in any order, with empty ones and notes of the user between them. */
const kopfUmgebaut = (kopf: readonly Zeile[], zufall: Zufall): readonly Zeile[] =>
  gemischt(kopf, zufall).flatMap((row) =>
    zufall.ganze(0, 2) === 0 ? [[], ['Anmerkung', 'mit dem Land besprechen'], row] : [row],
  );

/** The same agreement on a sheet that looks otherwise. */
export const umgebaut = (blatt: Blattfund, u: Umbau): Blattfund => {
  const zufall = new Zufall(u.seed);
  const first = Math.min(...blatt.tabellen.map((t) => t.ort.zeile)) - blatt.ort.zeile;
  const head = blatt.werte.slice(0, first);
  const tables = blatt.tabellen.map((t) => tabelleUmgebaut(ausschnitt(blatt, t), u, zufall));
  const werte: Zellwert[][] = [];
  const put = (row: number, column: number, cells: Zeile): void => {
    while (werte.length <= row) werte.push([]);
    cells.forEach((wert, c) => {
      const line = werte[row]!;
      while (line.length < column + c) line.push(null);
      line[column + c] = wert;
    });
  };
  (u.kopfMischen === true ? kopfUmgebaut(head, zufall) : head).forEach((cells, r) => put(r, 0, cells));
  let row = werte.length + 1;
  let column = u.lage === undefined ? 0 : zufall.ganze(0, 4);
  const placed = (u.lage === undefined ? tables : gemischt(tables, zufall)).map(({ name, kopf, zeilen }) => {
    [kopf, ...zeilen].forEach((cells, r) => put(row + r, column, cells));
    const size = { zeilen: zeilen.length + 1, spalten: kopf.length };
    const ort = { blatt: blatt.ort.blatt, zeile: row, spalte: column, ...size };
    if (u.lage === 'nebeneinander') column += kopf.length + 2;
    else row += zeilen.length + 4;
    return { name, ort };
  });
  const spalten = Math.max(...werte.map((r) => r.length));
  return {
    ...blatt,
    ort: { ...blatt.ort, zeilen: werte.length, spalten },
    werte: werte.map((r) => Array.from({ length: spalten }, (_, c) => r[c] ?? null)),
    tabellen: placed,
  };
};

/** The same sheet after rows and columns were inserted before everything: the used area begins further in. */
export const verschoben = (blatt: Blattfund, zeilen: number, spalten: number): Blattfund => ({
  ...blatt,
  ort: { ...blatt.ort, zeile: blatt.ort.zeile + zeilen, spalte: blatt.ort.spalte + spalten },
  tabellen: blatt.tabellen.map(({ name, ort }) => ({
    name,
    ort: { ...ort, zeile: ort.zeile + zeilen, spalte: ort.spalte + spalten },
  })),
});
