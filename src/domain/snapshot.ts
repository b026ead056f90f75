import type { Ort } from './ort';

/** An error value in a cell, in German spelling: `#NV`, `#WERT!`, `#BEZUG!` … */
export interface Fehlerwert {
  readonly fehler: string;
}

/** What a cell holds: number (dates are serials), text, truth value, error; `null` is an empty cell. */
export type Zellwert = number | string | boolean | null | Fehlerwert;

/** What the cells of a range are besides their values. */
export interface Bereichsform {
  /** the formulas of `belegt` row by row, in A1 notation, English, with `=`; null where a cell holds none */
  readonly formeln: readonly (readonly (string | null)[])[];
  /** rows and columns of the sheet (from 0) that meet `ort` and that are hidden, by hand or by a filter */
  readonly versteckteZeilen: readonly number[];
  readonly versteckteSpalten: readonly number[];
  /** merged areas that meet `ort`; undefined where this Excel does not tell */
  readonly verbunden?: readonly Ort[];
}

/** A range that a defined name refers to, read cell by cell. */
export interface Bereich {
  readonly art: 'bereich';
  /** the whole area the name refers to; a whole column has all rows of the sheet */
  readonly ort: Ort;
  /** the part of `ort` that holds values; every other cell of `ort` is empty */
  readonly belegt: Ort;
  /** the values of `belegt`, row by row */
  readonly werte: readonly (readonly Zellwert[])[];
  /** true where some cell of `belegt` holds a formula */
  readonly formeln: boolean;
  /** true where the sheet is protected and some cell of `ort` is locked */
  readonly gesperrt: boolean;
  /** undefined where it was not asked for */
  readonly form?: Bereichsform;
}

/** A defined name that does not refer to one range. */
export interface KeinBereich {
  readonly art: 'kaputt' | 'vereinigung' | 'formel' | 'extern';
  /** what the name refers to, as the file has it */
  readonly formel: string;
}

/** A name that exists only with sheet scope, and in more than one sheet. */
export interface Mehrdeutig {
  readonly art: 'mehrdeutig';
  readonly blaetter: readonly string[];
}

export type Namensfund = Bereich | KeinBereich | Mehrdeutig;

/** What the workbook holds where the add-in wants one of its own sheets. */
export type Zielblatt =
  /** no sheet of that name, and no table of those names elsewhere */
  | { readonly art: 'fehlt' }
  /** the add-in's own sheet: its tables are where the add-in put them, with the columns it gave them */
  | { readonly art: 'eigen'; readonly gesperrt: boolean; readonly belegt: Ort | null }
  /** a sheet of that name, or tables of those names, that the add-in did not make or that were changed since */
  | {
      readonly art: 'fremd';
      readonly grund: string;
      readonly ort: Ort;
      /** true where it is a changed sheet of ours that can be written anew if the user agrees (`Eintrag.ersetzt`) */
      readonly ersetzbar?: boolean;
    };

/** The sheet `Zielvereinbarung` as it is, whoever changed it; what it means is for the domain to judge. */
export interface Blattfund {
  /** the used area within `BLATTBEREICH`; without rows and columns where the sheet is empty */
  readonly ort: Ort;
  /** the values of `ort`, row by row */
  readonly werte: readonly (readonly Zellwert[])[];
  /** true where the sheet is protected */
  readonly gesperrt: boolean;
  /** every table on the sheet, also ones that are not ours, with its header */
  readonly tabellen: readonly { readonly name: string; readonly ort: Ort }[];
  /** tables of other sheets that bear the name of one of ours, or that name with a number, as Excel names a copy */
  readonly andereBlaetter: readonly { readonly blatt: string; readonly tabelle: string }[];
}

/** How the workbook is computed, and what it refers to. */
export interface Mappenzustand {
  /** whether formulas follow their inputs; `teilweise`: all but data tables */
  readonly berechnung: 'automatisch' | 'teilweise' | 'manuell';
  /** false where formulas are still to be computed, so that values may be old */
  readonly berechnet: boolean;
  /** other files that formulas refer to, as the workbook has them; undefined where this Excel does not tell */
  readonly verknuepfungen?: readonly string[];
  /** sheets on which a filter hides rows just now */
  readonly gefilterteBlaetter: readonly string[];
}

/** A name of the contract that a sheet has for itself although the workbook has one too. */
export interface Zweitname {
  readonly name: string;
  readonly blatt: string;
  /** what it refers to, as the file has it: `=Tabelle2!$B$2:$B$26` */
  readonly bezug: string;
}

/** The sheet `Zielerreichung` as it stands. */
export interface Ergebnisblatt extends Blattfund {
  /** which cells of `werte` hold formulas */
  readonly formeln: readonly (readonly boolean[])[];
}

/** Everything the evaluation reads from a workbook, at one moment. */
export interface Snapshot {
  /** first year of the workbook's date serials */
  readonly datumssystem: 1900 | 1904;
  /** the names of the contract that exist, by upper-case name */
  readonly namen: ReadonlyMap<string, Namensfund>;
  /** further defined names that begin with `ZIEL_` and that nothing reads: perhaps misspelt */
  readonly unbekannteNamen: readonly string[];
  /** what stands where the sheet `Zielerreichung` belongs */
  readonly zielblatt: Zielblatt;
  /** the same for the sheet `Zielvereinbarung`, which can be read even where it must not be written */
  readonly vereinbarungsziel?: Zielblatt;
  /** the sheet `Zielvereinbarung`; undefined where there is none */
  readonly vereinbarungsblatt?: Blattfund;
  /** the sheet `Zielerreichung` as an earlier check left it; undefined where there is none */
  readonly ergebnisblatt?: Ergebnisblatt;
  /** what stands where the sheet `Abgabeprotokoll` belongs, and the sheet itself */
  readonly protokollziel?: Zielblatt;
  readonly protokollblatt?: Blattfund;
  /** how the workbook is computed; undefined where it was not asked for */
  readonly mappe?: Mappenzustand;
  readonly zweitnamen?: readonly Zweitname[];
  /** true where sheets cannot be added because the workbook's structure is protected */
  readonly strukturGeschuetzt: boolean;
  /** true where this Excel can compute the add-in's functions in cells */
  readonly liveMoeglich: boolean;
  /** true in a build whose functions carry their long names (`ZIEL.KENNZAHL_K3`) */
  readonly langeNamen?: boolean;
}
