import type { Ort } from '../../domain/ort';
import { beginsWith, ourColumns, sameName, type FoundTable } from '../own-sheet';
import { cellText } from './cell-text';
import { inSheet } from './in-sheet';

/** A calm style: thin lines, no bands of colour. */
const OUR_STYLE = 'TableStyleLight1';

/** A table as it stands or shall stand on one of our sheets. */
export interface TablePlace extends FoundTable {
  /** Excel's name of the table's style; left out: the add-in's own */
  readonly style?: string;
}

/**
 * Brings the tables from where they stand to where they shall stand: made where missing, resized where only the
 * number of rows differs, else taken apart and made anew. A current table that is not wanted is taken apart. Cells
 * that no table of ours covers any more are emptied; their looks stay: they are the user's, and could not be put back should the check fail.
 */
export const placeTables = (
  sheet: Excel.Worksheet,
  current: readonly TablePlace[],
  wanted: readonly TablePlace[],
  resizable: boolean,
): void => {
  const moves = wanted.map((want) => {
    const have = current.find(({ name }) => sameName(name, want.name));
    return { want, have, how: have ? wayFrom(have, want, resizable) : 'make' };
  });
  const staying = new Set(moves.flatMap(({ have, how }) => (have && how !== 'make' ? [have] : [])));
  // What moves away comes first: it may stand where another table has to grow.
  for (const have of current) if (!staying.has(have)) takeApart(sheet, have, ourColumns(have, wanted));
  for (const { want, have, how } of moves) if (have && how === 'resize') resize(sheet, have.ort, want);
  for (const { want, how } of moves) if (how === 'make') make(sheet, want);
};

type Way = 'keep' | 'resize' | 'make';

/** Columns that the user added at the right of a table stay part of it. */
const wayFrom = (have: TablePlace, { ort, kopf }: TablePlace, resizable: boolean): Way => {
  const samePlace = have.ort.zeile === ort.zeile && have.ort.spalte === ort.spalte;
  if (!samePlace || have.ort.spalten < ort.spalten || !beginsWith(have.kopf, kopf)) return 'make';
  if (have.ort.zeilen === ort.zeilen) return 'keep';
  return resizable ? 'resize' : 'make';
};

const takeApart = (sheet: Excel.Worksheet, { name, ort }: TablePlace, columns: readonly number[]): void => {
  sheet.tables.getItem(name).convertToRange();
  for (const c of columns)
    sheet.getRange(inSheet({ ...ort, spalte: ort.spalte + c, spalten: 1 })).clear('Contents');
};

const resize = (sheet: Excel.Worksheet, have: Ort, { name, ort }: TablePlace): void => {
  sheet.tables.getItem(name).resize(inSheet({ ...ort, spalten: have.spalten }));
  const left = have.zeilen - ort.zeilen;
  if (left > 0)
    sheet.getRange(inSheet({ ...ort, zeile: ort.zeile + ort.zeilen, zeilen: left })).clear('Contents');
};

const make = (sheet: Excel.Worksheet, { name, ort, kopf, style = OUR_STYLE }: TablePlace): void => {
  sheet.getRange(inSheet({ ...ort, zeilen: 1, spalten: kopf.length })).values = [
    kopf.map((text) => cellText(String(text))),
  ];
  const table = sheet.tables.add(inSheet(ort), true);
  table.name = name;
  table.style = style;
};
