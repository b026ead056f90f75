import type { Ort } from '../../domain/ort';
import { inSheet } from './in-sheet';

/** A calm style: thin lines, no bands of colour. */
const OUR_STYLE = 'TableStyleLight1';

/** A table as it stands or shall stand on our sheet. */
export interface TablePlace {
  readonly name: string;
  /** header and rows */
  readonly ort: Ort;
  readonly kopf: readonly string[];
  /** Excel's name of the table's style; left out: the add-in's own */
  readonly style?: string;
}

/**
 * Brings the tables from where they stand to where they shall stand: made where missing, resized where only the
 * number of rows differs, else taken apart and made anew. Cells that no table covers any more are emptied; their
 * looks stay: they are the user's, and could not be put back should the check fail.
 */
export const placeTables = (
  sheet: Excel.Worksheet,
  current: readonly TablePlace[],
  wanted: readonly TablePlace[],
  resizable: boolean,
): void => {
  const moves = wanted.map((want) => {
    const have = current.find(({ name }) => name === want.name);
    return { want, have, how: have ? wayFrom(have.ort, want, resizable) : 'make' };
  });
  // What moves away comes first: it may stand where another table has to grow.
  for (const { want, have, how } of moves) if (have && how === 'make') takeApart(sheet, have, want);
  for (const { want, have, how } of moves) if (have && how === 'resize') resize(sheet, have.ort, want);
  for (const { want, how } of moves) if (how === 'make') make(sheet, want);
};

type Way = 'keep' | 'resize' | 'make';

/** Columns that the user added at the right of a table stay part of it. */
const wayFrom = (have: Ort, { ort }: TablePlace, resizable: boolean): Way => {
  const sameHead = have.zeile === ort.zeile && have.spalte === ort.spalte && have.spalten >= ort.spalten;
  if (!sameHead) return 'make';
  if (have.zeilen === ort.zeilen) return 'keep';
  return resizable ? 'resize' : 'make';
};

const takeApart = (sheet: Excel.Worksheet, { name, ort }: TablePlace, want: TablePlace): void => {
  sheet.tables.getItem(name).convertToRange();
  sheet.getRange(inSheet({ ...ort, spalten: Math.min(ort.spalten, want.ort.spalten) })).clear('Contents');
};

const resize = (sheet: Excel.Worksheet, have: Ort, { name, ort }: TablePlace): void => {
  sheet.tables.getItem(name).resize(inSheet({ ...ort, spalten: have.spalten }));
  const left = have.zeilen - ort.zeilen;
  if (left > 0)
    sheet.getRange(inSheet({ ...ort, zeile: ort.zeile + ort.zeilen, zeilen: left })).clear('Contents');
};

const make = (sheet: Excel.Worksheet, { name, ort, kopf, style = OUR_STYLE }: TablePlace): void => {
  sheet.getRange(inSheet({ ...ort, zeilen: 1, spalten: kopf.length })).values = [[...kopf]];
  const table = sheet.tables.add(inSheet(ort), true);
  table.name = name;
  table.style = style;
};
