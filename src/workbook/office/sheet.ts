import {
  BLATTNAME,
  KOPF_BEOBACHTUNGEN,
  KOPF_ZIELE,
  TABELLE_BEOBACHTUNGEN,
  TABELLE_ZIELE,
} from '../../domain/blatt/zielerreichung';
import { leseAdresse, zelle, type Ort } from '../../domain/ort';
import type { Zielblatt } from '../../domain/snapshot';
import { cellText, isFormula } from './cell-text';
import type { TablePlace } from './tables';

/** The part of our sheet that we ever write; a table outside of it was moved by someone. */
const REGION = 'A1:Z200';
const REGION_ROWS = 200;

const TABLES = [
  { name: TABELLE_ZIELE, kopf: KOPF_ZIELE as readonly string[] },
  { name: TABELLE_BEOBACHTUNGEN, kopf: KOPF_BEOBACHTUNGEN as readonly string[] },
];

/** A cell as it was: what to hand to Excel to have it again. */
export interface FormerCell {
  readonly content: unknown;
  readonly format: unknown;
}

/** Our sheet as it was when it was read. */
export interface FormerSheet {
  readonly id: string;
  readonly area: Ort | null;
  /** the cells of `area`, row by row */
  readonly cells: readonly (readonly FormerCell[])[];
  readonly tables: readonly TablePlace[];
  /** names of all tables on the sheet, the user's own too */
  readonly allTables: ReadonlySet<string>;
}

interface TableRequest {
  readonly name: string;
  readonly kopf: readonly string[];
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly header: Excel.Range;
}

/** What was asked about the sheet `Zielerreichung`. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly TableRequest[];
}

export const requestSheet = ({ workbook }: Excel.RequestContext): SheetRequest => {
  const sheet = workbook.worksheets.getItemOrNullObject(BLATTNAME);
  sheet.load('id');
  const used = sheet.getRange(REGION).getUsedRangeOrNullObject(false);
  used.load('address,formulas,values,valueTypes,numberFormat');
  return { sheet, used, tables: TABLES.map(({ name, kopf }) => requestTable(workbook.tables, name, kopf)) };
};

const requestTable = (tables: Excel.TableCollection, name: string, kopf: readonly string[]): TableRequest => {
  const table = tables.getItemOrNullObject(name);
  table.load('style');
  const range = table.getRange();
  range.load('address');
  const header = table.getHeaderRowRange();
  header.load('values');
  return { name, kopf, table, range, header };
};

/** What stands where the add-in wants its sheet. */
export const readZielblatt = (
  { sheet, used, tables }: SheetRequest,
  protectedSheets: ReadonlySet<string>,
  takenNames: ReadonlySet<string>,
): Zielblatt => {
  if (sheet.isNullObject) {
    const taken = tables.find(({ table }) => !table.isNullObject);
    if (taken)
      return foreign(`Eine Tabelle „${taken.name}“ steht schon auf einem anderen Blatt.`, taken.range);
    const name = TABLES.find((t) => takenNames.has(t.name.toUpperCase()))?.name;
    return name === undefined
      ? { art: 'fehlt' }
      : foreign(`Der Name „${name}“ ist in der Mappe schon vergeben.`);
  }
  const wrong = tables.map(faultOf).find((fault) => fault !== undefined);
  return (
    wrong ?? {
      art: 'eigen',
      gesperrt: protectedSheets.has(BLATTNAME.toLowerCase()),
      belegt: used.isNullObject ? null : (leseAdresse(used.address) ?? null),
    }
  );
};

const foreign = (grund: string, range?: Excel.Range): Zielblatt => ({
  art: 'fremd',
  grund,
  ort: (range && leseAdresse(range.address)) ?? zelle(BLATTNAME, 0, 0),
});

const faultOf = ({ name, kopf, table, range, header }: TableRequest): Zielblatt | undefined => {
  if (table.isNullObject) return foreign(`Auf dem Blatt fehlt die Tabelle „${name}“ von Ziel.`);
  const ort = leseAdresse(range.address);
  if (ort?.blatt.toLowerCase() !== BLATTNAME.toLowerCase())
    return foreign(`Die Tabelle „${name}“ steht auf einem anderen Blatt.`, range);
  if (ort.spalte !== 0 || ort.zeile + ort.zeilen > REGION_ROWS)
    return foreign(`Die Tabelle „${name}“ steht nicht, wo Ziel sie angelegt hat.`, range);
  const columns = (header.values as unknown[][])[0] ?? [];
  const other = kopf.findIndex((text, c) => columns[c] !== text);
  return other < 0
    ? undefined
    : foreign(`Die Spalten der Tabelle „${name}“ wurden geändert: „${kopf[other] ?? ''}“ fehlt.`, range);
};

/** Our sheet as it is now, to put it back should writing fail; undefined where there is none of ours. */
export const formerSheet = (
  { sheet, used, tables }: SheetRequest,
  allTables: ReadonlySet<string>,
): FormerSheet => ({
  allTables,
  id: sheet.id,
  area: used.isNullObject ? null : (leseAdresse(used.address) ?? null),
  cells: used.isNullObject ? [] : formerCells(used),
  tables: tables.flatMap(({ name, kopf, table, range }) => {
    const ort = leseAdresse(range.address);
    return ort ? [{ name, kopf, ort, style: table.style }] : [];
  }),
});

const formerCells = ({ formulas, values, valueTypes, numberFormat }: Excel.Range): FormerCell[][] =>
  (formulas as unknown[][]).map((row, r) =>
    row.map((formula, c) => ({
      content: formerContent(formula, (values as unknown[][])[r]?.[c], valueTypes[r]?.[c]),
      format: (numberFormat as unknown[][])[r]?.[c],
    })),
  );

/** What to write to have a cell's content again: its formula, or its value with a text marked as such. */
export const formerContent = (
  formula: unknown,
  value: unknown,
  type: Excel.RangeValueType | undefined,
): unknown =>
  type === Excel.RangeValueType.string && !isFormula(formula, value) ? cellText(String(value)) : formula;
