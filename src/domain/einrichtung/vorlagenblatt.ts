import { ZAHLENFORMAT, type Stil } from '../blatt/blattinhalt';
import type { Ort } from '../ort';
import type { Zellwert } from '../snapshot';
import type { Namensbestand } from './bestandsaufnahme';

/** How a cell of a new sheet looks; `betrag` is an amount in € with cents. */
export type Vorlagenstil = Stil | 'betrag';

/** Number format of a style, in Excel's invariant (English) notation. */
export const vorlagenformat = (stil: Vorlagenstil): string =>
  stil === 'betrag' ? '#,##0.00' : ZAHLENFORMAT[stil];

/** One cell of a new sheet. */
export interface Vorlagenzelle {
  readonly wert: Exclude<Zellwert, object | boolean> | null;
  readonly stil: Vorlagenstil;
}

/** What may be entered into cells, and what Excel says otherwise. Empty cells are always allowed. */
export interface Eingaberegel {
  readonly ort: Ort;
  readonly regel:
    /** English formula with `=` for the first cell of `ort`, relative to it */
    | { readonly art: 'formel'; readonly formel: string }
    /** a number from 0 on */
    | { readonly art: 'zahl' };
  /** at most 32 characters, as Excel has it */
  readonly titel: string;
  /** at most 224 characters */
  readonly meldung: string;
}

/** A name to be defined for the whole workbook. */
export interface Namenseintrag {
  readonly name: string;
  readonly ort: Ort;
  /** shown in Excel's list of names */
  readonly kommentar: string;
  /** where the name refers to something already: to what. Only then, and only while it does, it is changed. */
  readonly statt?: Namensbestand['ziel'];
}

/** A sheet to be added behind the last one. */
export interface Vorlagenblatt {
  readonly name: string;
  /** the cells from A1 on, row by row; null leaves one as it is */
  readonly zellen: readonly (readonly (Vorlagenzelle | null)[])[];
  /** widths of the columns from A on, in characters */
  readonly spaltenbreiten: readonly number[];
  /** rows and columns that stay while the rest scrolls */
  readonly fixiert: { readonly zeilen: number; readonly spalten: number };
  readonly regeln: readonly Eingaberegel[];
  /** names that refer to its cells */
  readonly namen: readonly Namenseintrag[];
}

/** What the user has agreed to: names, and perhaps a sheet. */
export interface Einrichtungsplan {
  readonly namen: readonly Namenseintrag[];
  readonly blatt: Vorlagenblatt | null;
  /** the year that a workbook is made anew for: whoever carries the plan out empties what was agreed for the old one */
  readonly folgejahr?: number;
}

/** All names of a plan, those of the sheet too. */
export const namenDesPlans = ({ namen, blatt }: Einrichtungsplan): readonly Namenseintrag[] => [
  ...(blatt?.namen ?? []),
  ...namen,
];
