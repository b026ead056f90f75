import type { Ort } from '../ort';

/** How a written cell looks; the number formats are in Excel's English notation. */
export type Stil =
  | 'titel'
  | 'beschriftung'
  | 'text'
  | 'umbruch'
  | 'ganzzahl'
  | 'dezimal1'
  | 'datum'
  | 'zeitpunkt'
  | 'monat'
  /** shows nothing, whatever the cell holds */
  | 'verborgen'
  /** a cell that people fill in */
  | 'eingabe';

/** Fill of the cells that people fill in: a light yellow. */
export const FARBE_EINGABE = '#FFF2CC';

/** Number format of each style, in Excel's invariant (English) notation. */
export const ZAHLENFORMAT: Readonly<Record<Stil, string>> = {
  titel: 'General',
  beschriftung: 'General',
  text: 'General',
  umbruch: 'General',
  ganzzahl: '#,##0',
  dezimal1: '#,##0.0',
  datum: 'dd.mm.yyyy',
  zeitpunkt: 'dd.mm.yyyy hh:mm',
  monat: 'mm/yyyy',
  verborgen: ';;;',
  eingabe: 'General',
};

/** What is written into one cell: always a value, and a formula where the sheet is live. `null` empties the cell. */
export interface Zellinhalt {
  readonly wert: number | string | boolean | null;
  /** English formula beginning with `=`, as Office.js takes it; only in live mode */
  readonly formel?: string;
  readonly stil: Stil;
}

/** An Excel table on one of the add-in's sheets: header texts and rows of equal length. */
export interface Tabelle {
  readonly name: string;
  /** row and column (from 0) of the header's first cell */
  readonly zeile: number;
  readonly spalte: number;
  readonly kopf: readonly string[];
  readonly zeilen: readonly (readonly Zellinhalt[])[];
}

/** A table always has a row; one without content is emptied, whatever it held before. */
export const mitLeerzeile = (zeilen: Tabelle['zeilen'], spalten: number): Tabelle['zeilen'] =>
  zeilen.length > 0 ? zeilen : [Array.from({ length: spalten }, () => ({ wert: null, stil: 'text' }))];

/** The whole content of one of the add-in's own sheets; `name` says which. */
export interface Blattinhalt {
  readonly name: string;
  /** label and value pairs above the tables: rows from 0, columns A and B */
  readonly kopf: readonly (readonly Zellinhalt[])[];
  readonly tabellen: readonly Tabelle[];
  /** widths of the columns from A on, in characters */
  readonly spaltenbreiten: readonly number[];
}

/**
 * One of the user's own single-cell names, or a cell of the sheet `Zielvereinbarung`, that receives a value; the
 * cell's own format is kept.
 */
export interface Ausgabezelle {
  /** the defined name; where there is none, what the cell is called in messages */
  readonly name: string;
  readonly ort: Ort;
  readonly wert: number | string | boolean | null;
}

/** Everything that is written at once. Nothing else in the workbook is touched. */
export interface Eintrag {
  /** null where no sheet is to be written; a finding says why */
  readonly blatt: Blattinhalt | null;
  readonly ausgaben: readonly Ausgabezelle[];
  /** further own sheets that are written in the same go */
  readonly weitere?: readonly Blattinhalt[];
  /**
   * true: the user has agreed that a sheet of ours whose tables are no longer as declared is written anew. Our tables
   * on it are taken apart and made again; columns of the user's own stay as cells where nothing is written over them.
   */
  readonly ersetzt?: boolean;
}
