/** A place in the workbook: a cell or a rectangular range of one sheet. Rows and columns count from 0. */
export interface Ort {
  readonly blatt: string;
  readonly zeile: number;
  readonly spalte: number;
  readonly zeilen: number;
  readonly spalten: number;
}

/** The single cell at row and column (from 0) of a sheet. */
export const zelle = (blatt: string, zeile: number, spalte: number): Ort => ({
  blatt,
  zeile,
  spalte,
  zeilen: 1,
  spalten: 1,
});

/** The cell at a position of a range that is one row or one column, counted from 0 along it. */
export const stelle = (ort: Ort, position: number): Ort =>
  ort.zeilen === 1
    ? zelle(ort.blatt, ort.zeile, ort.spalte + position)
    : zelle(ort.blatt, ort.zeile + position, ort.spalte);

/** Column letters of a column counted from 0: 0 → A, 26 → AA. */
export const spaltenname = (spalte: number): string =>
  (spalte >= 26 ? spaltenname(Math.floor(spalte / 26) - 1) : '') + String.fromCharCode(65 + (spalte % 26));

/** Column counted from 0 of column letters: A → 0, AA → 26. */
export const spaltennummer = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Sheet name as it stands in a reference: quoted where Excel demands it. */
export const blattBezug = (blatt: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(blatt) && !/^[A-Za-z]{1,3}\d+$/.test(blatt)
    ? blatt
    : `'${blatt.replaceAll("'", "''")}'`;

/** Address as in Excel: `Monatsdaten!C7`, `'Daten 2018'!B2:B26`. */
export const adresse = (ort: Ort): string => {
  const from = spaltenname(ort.spalte) + String(ort.zeile + 1);
  const to = spaltenname(ort.spalte + ort.spalten - 1) + String(ort.zeile + ort.zeilen);
  return `${blattBezug(ort.blatt)}!${from === to ? from : `${from}:${to}`}`;
};

/** The same as names keep it, the same seen from every cell: `Monatsdaten!$C$7`. */
export const absoluteAdresse = (ort: Ort): string =>
  adresse(ort).replace(/[^!]*$/, (cells) => cells.replace(/[A-Z]+|\d+/g, '$$$&'));

/** Row and column limits of a worksheet (Excel specifications and limits). */
export const MAX_ZEILEN = 1_048_576;
export const MAX_SPALTEN = 16_384;

const A1 = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/**
 * Reads an A1 reference to one rectangular area, with or without sheet and `$`, whole rows and columns too.
 * @returns undefined for anything else: unions, formulas, names, references to other files
 */
export const leseAdresse = (text: string, blatt = ''): Ort | undefined => {
  const match = A1.exec(text.replace(/^=/, ''));
  if (!match || /\[|#REF!/.test(text)) return undefined;
  const [, quoted, plain, col1, row1, col2, row2] = match;
  if (col1 === undefined && row1 === undefined) return undefined;
  const single = col2 === undefined && row2 === undefined;
  if (single && (col1 === undefined || row1 === undefined)) return undefined;
  const spalten = span(col1, single ? col1 : col2, spaltennummer, MAX_SPALTEN);
  const zeilen = span(row1, single ? row1 : row2, (row) => Number(row) - 1, MAX_ZEILEN);
  return {
    blatt: quoted?.replaceAll("''", "'") ?? plain ?? blatt,
    zeile: zeilen[0],
    spalte: spalten[0],
    zeilen: zeilen[1],
    spalten: spalten[1],
  };
};

const span = (
  from: string | undefined,
  to: string | undefined,
  read: (text: string) => number,
  all: number,
): [start: number, count: number] => {
  if (from === undefined || to === undefined) return [0, all];
  const a = read(from);
  const b = read(to);
  return [Math.min(a, b), Math.abs(a - b) + 1];
};
