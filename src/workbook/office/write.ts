import {
  ZAHLENFORMAT,
  type Blattinhalt,
  type Eintrag,
  type Zellinhalt,
} from '../../domain/blatt/blattinhalt';
import { zelle, type Ort } from '../../domain/ort';
import { areaFor, inTheWay, sheetsOf } from '../own-sheet';
import { cellValue } from './cell-text';
import { dressSheet } from './dress-sheet';
import type { Former } from './former';
import { inSheet } from './in-sheet';
import type { FormerSheet } from './sheet';
import { placeTables, type TablePlace } from './tables';

/** Makes a sheet of the add-in's own at the end of the workbook, without showing it; gives its id. */
export const addSheet = async (context: Excel.RequestContext, name: string): Promise<string> => {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load('id');
  await context.sync();
  return sheet.id;
};

/**
 * Writes everything in one request.
 * @param made the ids of the sheets that were made just now, by name; they have no looks of their own yet
 */
export const writeEntry = async (
  context: Excel.RequestContext,
  entry: Eintrag,
  former: Former,
  made: ReadonlyMap<string, string>,
): Promise<void> => {
  const { workbook } = context;
  if (former.abilities.suspendScreen) workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const blatt of sheetsOf(entry)) {
    const fresh = made.get(blatt.name);
    const known = former.sheets.get(blatt.name);
    const sheet = workbook.worksheets.getItem(fresh ?? known?.id ?? blatt.name);
    placeTables(
      sheet,
      tablesToPlace({ ...entry, blatt }, known),
      blatt.tabellen.map((t) => ({ name: t.name, kopf: t.kopf, ort: areaFor(t, blatt.name) })),
      former.abilities.resizeTables,
    );
    if (fresh !== undefined) dressSheet(sheet, blatt);
    writeCells(sheet, zelle(blatt.name, 0, 0), blatt.kopf);
    for (const { zeile, spalte, zeilen } of blatt.tabellen)
      writeCells(sheet, zelle(blatt.name, zeile + 1, spalte), zeilen);
  }
  for (const { ort, wert } of entry.ausgaben)
    workbook.worksheets.getItem(ort.blatt).getRange(inSheet(ort)).values = [[cellValue(wert)]];
  await context.sync();
};

/** The part of our sheet that a content covers, from A1 on. */
export const extentOf = ({ name, kopf, tabellen }: Blattinhalt): Ort => {
  const ends = tabellen.map((t) => [t.zeile + t.zeilen.length + 1, t.spalte + t.kopf.length] as const);
  return {
    ...zelle(name, 0, 0),
    zeilen: Math.max(kopf.length, ...ends.map(([row]) => row)),
    spalten: Math.max(2, ...ends.map(([, column]) => column)),
  };
};

/** Tables of the user's that stand in the way go only where the user has agreed. */
const tablesToPlace = (entry: Eintrag, former: FormerSheet | undefined): readonly TablePlace[] => {
  if (!former) return [];
  const { tables, others } = former;
  return entry.ersetzt === true ? [...tables, ...inTheWay(entry, tables, others)] : tables;
};

/** Formats first: a cell formatted as text would take a formula for a text. `null` leaves a cell alone. */
const writeCells = (sheet: Excel.Worksheet, start: Ort, rows: readonly (readonly Zellinhalt[])[]): void => {
  const spalten = Math.max(0, ...rows.map((row) => row.length));
  if (spalten === 0) return;
  const matrix = <T>(of: (cell: Zellinhalt) => T): (T | null)[][] =>
    rows.map((row) => Array.from({ length: spalten }, (_, c) => (row[c] ? of(row[c]) : null)));
  const range = sheet.getRange(inSheet({ ...start, zeilen: rows.length, spalten }));
  range.numberFormat = matrix(({ stil }) => ZAHLENFORMAT[stil]);
  range.formulas = matrix(({ formel, wert }) => formel ?? cellValue(wert));
};
