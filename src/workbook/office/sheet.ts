import { BLATTBEREICH, type EigenesBlatt } from '../../domain/blatt/eigene-blaetter';
import { leseAdresse, zelle, type Ort } from '../../domain/ort';
import type { Blattfund, Ergebnisblatt, Zielblatt } from '../../domain/snapshot';
import { copiesOf, judgeSheet, sameName } from '../own-sheet';
import { cellText, isFormula } from './cell-text';
import { inSheet } from './in-sheet';
import { formulasIn } from './read-form';
import { cellValues } from './read-range';
import type { TablePlace } from './tables';

/** A cell as it was: what to hand to Excel to have it again. */
export interface FormerCell {
  readonly content: unknown;
  readonly format: unknown;
}

/** One of our sheets as it was when it was read. */
export interface FormerSheet {
  readonly id: string;
  readonly area: Ort | null;
  /** the cells of `area`, row by row */
  readonly cells: readonly (readonly FormerCell[])[];
  /** the tables that bear the names of ours */
  readonly tables: readonly TablePlace[];
  /** further tables on the sheet, where it was asked for them */
  readonly others: readonly TablePlace[];
  /** names of all tables on the sheet, the user's own too */
  readonly allTables: ReadonlySet<string>;
}

/** What was asked about a table. */
export interface TableRequest {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/** What was asked about one of our sheets. */
export interface SheetRequest {
  readonly own: EigenesBlatt;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly TableRequest[];
}

export const requestSheet = ({ workbook }: Excel.RequestContext, own: EigenesBlatt): SheetRequest => {
  const sheet = workbook.worksheets.getItemOrNullObject(own.name);
  sheet.load('id,name');
  const used = sheet
    .getRange(inSheet({ ...zelle('', 0, 0), ...BLATTBEREICH }))
    .getUsedRangeOrNullObject(false);
  used.load('address,formulas,values,valueTypes,numberFormat');
  return { own, sheet, used, tables: own.tabellen.map(({ name }) => requestTable(workbook.tables, name)) };
};

const requestTable = (tables: Excel.TableCollection, name: string): TableRequest => {
  const table = tables.getItemOrNullObject(name);
  table.load('name,style');
  const range = table.getRange();
  range.load('address');
  return { table, range };
};

/**
 * Asks for the tables on a sheet that do not bear the names of ours: only Excel's list tells of them.
 * @param listed the names of all tables on the sheet
 */
export const requestOthers = (
  { workbook }: Excel.RequestContext,
  { own }: SheetRequest,
  listed: ReadonlySet<string>,
): readonly TableRequest[] =>
  [...listed]
    .filter((name) => !own.tabellen.some((t) => sameName(t.name, name)))
    .map((name) => requestTable(workbook.tables, name));

/** The tables found, with their headers where they are on the sheet that was read. */
const placesOf = ({ used }: SheetRequest, requests: readonly TableRequest[]): readonly TablePlace[] =>
  requests.flatMap(({ table, range }) => {
    const ort = table.isNullObject ? undefined : leseAdresse(range.address);
    return ort ? [{ name: table.name, ort, kopf: rowIn(used, ort), style: table.style }] : [];
  });

/** The values of a place's first row. */
const rowIn = (used: Excel.Range, { blatt, zeile, spalte, spalten }: Ort): readonly unknown[] => {
  const area = used.isNullObject ? undefined : leseAdresse(used.address);
  if (!area || !sameName(area.blatt, blatt)) return [];
  const row = (used.values as unknown[][])[zeile - area.zeile];
  return Array.from({ length: spalten }, (_, c) => row?.[spalte + c - area.spalte] ?? '');
};

const usedArea = (used: Excel.Range): Ort | null =>
  used.isNullObject ? null : (leseAdresse(used.address) ?? null);

/** What stands where one of our sheets belongs. */
export const readZielblatt = (
  request: SheetRequest,
  protectedSheets: ReadonlySet<string>,
  takenNames: ReadonlySet<string>,
): Zielblatt => {
  const { own, sheet, used, tables } = request;
  const found = sheet.isNullObject
    ? undefined
    : {
        name: sheet.name,
        gesperrt: protectedSheets.has(own.name.toLowerCase()),
        belegt: usedArea(used),
      };
  return judgeSheet(own, found, placesOf(request, tables), (name) =>
    takenNames.has(name.toUpperCase()) ? zelle(own.name, 0, 0) : undefined,
  );
};

/** A sheet of ours as it is, to be read by the domain; undefined where there is none. */
export const readBlattfund = (
  request: SheetRequest,
  others: readonly TableRequest[],
  protectedSheets: ReadonlySet<string>,
  listed: readonly { readonly blatt: string; readonly tabelle: string }[],
): Blattfund | undefined => {
  const { own, sheet, used, tables } = request;
  if (sheet.isNullObject) return undefined;
  const area = usedArea(used);
  return {
    ort: area ?? { ...zelle(sheet.name, 0, 0), zeilen: 0, spalten: 0 },
    werte: area ? cellValues(used) : [],
    gesperrt: protectedSheets.has(own.name.toLowerCase()),
    tabellen: placesOf(request, [...tables, ...others])
      .filter(({ ort }) => sameName(ort.blatt, sheet.name))
      .map(({ name, ort }) => ({ name, ort })),
    andereBlaetter: copiesOf(own, listed),
  };
};

/** The sheet of the results; undefined where there is none. */
export const readErgebnisblatt = (
  request: SheetRequest,
  ...rest: Tail<Parameters<typeof readBlattfund>>
): Ergebnisblatt | undefined => {
  const found = readBlattfund(request, ...rest);
  const formulas = found && found.werte.length > 0 ? formulasIn(request.used) : [];
  return found && { ...found, formeln: formulas.map((row) => row.map((formula) => formula !== null)) };
};

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer R] ? R : never;

/** A sheet of ours as it is now, to put it back should writing fail; undefined where there is none. */
export const formerSheet = (
  request: SheetRequest,
  others: readonly TableRequest[],
  allTables: ReadonlySet<string>,
): FormerSheet | undefined => {
  const { sheet, used, tables } = request;
  if (sheet.isNullObject) return undefined;
  const here = (places: readonly TablePlace[]): readonly TablePlace[] =>
    places.filter(({ ort }) => sameName(ort.blatt, sheet.name));
  return {
    allTables,
    id: sheet.id,
    area: usedArea(used),
    cells: used.isNullObject ? [] : formerCells(used),
    tables: here(placesOf(request, tables)),
    others: here(placesOf(request, others)),
  };
};

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
