import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { vergleiche } from '../../src/domain/auswertung/vergleich';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { alleFormen } from '../../src/domain/kennzahlen/kennzahl';
import type { Monat } from '../../src/domain/monat';
import { ARTEN, datenVon, zahlen } from '../domain/hilfe/daten';
import { throughLibreOffice } from '../workbook/xlsx/libreoffice';
import { dateiMit, ERGEBNISBLATT, FORMELN, REIHEN, zufallsmappe, type Zufallsmappe } from './mappen';

/** One more recalculation of everything, by a program that shares no line with ours. */
const SEED = 48;
const DATEIEN = 2;
const MAPPEN_JE_DATEI = 250;

/** Against hanging alone: one file takes LibreOffice about ten seconds. */
const LIMIT = 180_000;

const KENNZAHL_DER_FORMEL = FORMELN.map(({ id, sicht }) =>
  KENNZAHLEN.flatMap(alleFormen).find(
    (k) => k.deklaration.id === id && k.sicht.id === sicht && k.geschlecht === undefined,
  )!,
);

const results = (bytes: Uint8Array): WorkBook =>
  read(bytes.slice(), { type: 'array', sheets: [ERGEBNISBLATT] });

/** What the result sheet holds: a number, an error, or nothing where the definition does not hold. */
type Gefunden = number | 'Fehler' | 'kein Wert';

const found = (book: WorkBook, r: number, c: number): Gefunden => {
  const cell = book.Sheets[ERGEBNISBLATT]![utils.encode_cell({ r, c })] as CellObject | undefined;
  if (cell?.t === 'e') return 'Fehler';
  return typeof cell?.v === 'number' ? cell.v : 'kein Wert';
};

const ours = (wert: number | string | undefined): Gefunden =>
  typeof wert === 'number' ? wert : wert === 'fassung' ? 'kein Wert' : 'Fehler';

/** To 1e-9 of the value; a change is a difference to 100 %, so that below 1 % the limit is that of 1 %. */
const agree = (a: Gefunden, b: Gefunden, floor: number): boolean =>
  a === b ||
  (typeof a === 'number' &&
    typeof b === 'number' &&
    Math.abs(a - b) <= 1e-9 * Math.max(floor, Math.abs(a), Math.abs(b)));

interface Zaehlung {
  numbers: number;
  none: number;
  readonly differ: string[];
}

const compare = (book: WorkBook, mappe: Zufallsmappe, row: number, count: Zaehlung): void => {
  const daten = datenVon(mappe.von as Monat, mappe.reihen);
  KENNZAHL_DER_FORMEL.forEach((kennzahl, i) => {
    const { ist, basis, veraenderung } = zahlen(
      vergleiche(kennzahl, daten, (mappe.von + mappe.bezugsmonat) as Monat),
    );
    const outside = ist === 'fassung' || basis === 'fassung';
    const expected = [ours(ist), ours(basis), outside ? 'kein Wert' : ours(veraenderung)] as const;
    expected.forEach((value, part) => {
      const independent = found(book, row, 3 * i + part);
      if (typeof independent === 'number') count.numbers++;
      else count.none++;
      if (!agree(value, independent, part === 2 ? 1 : 0))
        count.differ.push(`${kennzahl.id}[${part}] in row ${row}: ${value}, LibreOffice ${independent}`);
    });
  });
};

describe('every Kennzahl in both views, recalculated by LibreOffice from plain formulas', () => {
  const total: Zaehlung = { numbers: 0, none: 0, differ: [] };
  let works: boolean | undefined;

  it('has a formula for each one, and each series that it reads', () => {
    const all = KENNZAHLEN.flatMap(alleFormen).filter((k) => k.geschlecht === undefined);
    const ids = (list: readonly (readonly [string, string])[]) => list.map((x) => x.join(' ')).sort();
    expect(ids(FORMELN.map(({ id, sicht }) => [id, sicht]))).toEqual(
      ids(all.map((k) => [k.deklaration.id, k.sicht.id])),
    );
    expect([...new Set(all.flatMap((k) => k.groesse.reihen.map((r) => r.id)))].sort()).toEqual(
      [...REIHEN].sort(),
    );
    expect(REIHEN.every((id) => ARTEN.has(id))).toBe(true);
  });

  it.each(Array.from({ length: DATEIEN }, (_, i) => i))(
    `agrees to 1e-9 on ${String(MAPPEN_JE_DATEI)} random workbooks (file %i)`,
    (datei) => {
      const mappen = Array.from({ length: MAPPEN_JE_DATEI }, (_, i) =>
        zufallsmappe(SEED * 1_000_003 + datei * MAPPEN_JE_DATEI + i),
      );
      const file = dateiMit(mappen);
      const written = Object.values(results(file).Sheets[ERGEBNISBLATT]!) as CellObject[];
      expect(written.filter((cell) => cell.f !== undefined && cell.v !== undefined)).toEqual([]);

      const recalculated = throughLibreOffice(file, LIMIT);
      // Where it has worked once, an answer that fails to come is a failure and not a missing LibreOffice.
      works ??= recalculated !== undefined;
      if (!works) return;
      const book = results(recalculated!);
      expect(book.Props?.Application).toMatch(/^LibreOffice/);
      mappen.forEach((mappe, row) => {
        compare(book, mappe, row, total);
      });
      expect(total.differ.slice(0, 20)).toEqual([]);
    },
    2 * LIMIT,
  );

  afterAll(() => {
    console.info(
      works === true
        ? `LibreOffice: ${total.numbers} numbers and ${total.none} cells without one agree (seed ${SEED}).`
        : 'LibreOffice is missing: nothing was recalculated.',
    );
  });
});
