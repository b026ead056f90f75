import type { Blattinhalt, Tabelle, Zellinhalt } from '../../domain/blatt/blattinhalt';
import type { Ort } from '../../domain/ort';
import { areaFor, ourColumns, sameName } from '../own-sheet';
import { addSheet, addTablePart, removeTablePart } from './new-sheet';
import type { Sheet } from './sheet';
import type { Styles } from './styles';
import { tablePlan, updateTable } from './table-xml';
import type { FileTable } from './target-sheet';
import { setCellFormula, setCellValue } from './values';
import type { WorkbookFile } from './workbook-file';
import { child } from './xml';

/**
 * Writes one of the add-in's own sheets: made where the file has none, else rewritten where it is. A table of the
 * user's that stands in the way is taken apart.
 * @returns true where formulas were removed
 */
export const writeOwnSheet = (
  file: WorkbookFile,
  content: Blattinhalt,
  tables: OwnTables,
  styles: Styles,
): boolean => {
  const entry = file.sheetNamed(content.name);
  const sheet = entry ? file.open(entry) : addSheet(file, content);
  const former = [...tables.ours, ...tables.inTheWay].flatMap((table) =>
    ourColumns(table, content.tabellen).map((c) => columnOf(table.ort, c)),
  );
  const removed = [headArea(content), ...former, ...content.tabellen.map((t) => areaFor(t, ''))].map((area) =>
    clear(sheet, area),
  );
  content.kopf.forEach((cells, row) => writeRow(sheet, row, 0, cells, '', styles));
  for (const table of content.tabellen) writeTable(sheet, table, styles);
  if (entry) updateTables(file, sheet, content, tables);
  sheet.updateDimension();
  file.package.touch(sheet.part);
  return removed.includes(true);
};

/** The tables that a sheet of ours has when it is written. */
export interface OwnTables {
  readonly ours: readonly FileTable[];
  readonly inTheWay: readonly FileTable[];
}

const columnOf = (ort: Ort, column: number): Ort => ({ ...ort, spalte: ort.spalte + column, spalten: 1 });

const HEAD_COLUMNS = 2;

const headArea = ({ kopf, name }: Blattinhalt): Ort => ({
  blatt: name,
  zeile: 0,
  spalte: 0,
  zeilen: kopf.length,
  spalten: HEAD_COLUMNS,
});

/** Removes the cells of an area. @returns true where one of them held a formula */
const clear = (sheet: Sheet, area: Ort): boolean => {
  const cells = [...sheet.cellsIn(area)];
  for (const [row, column] of cells) sheet.removeCell(row, column);
  return cells.some(([, , cell]) => child(cell, 'f') !== undefined);
};

const writeTable = (sheet: Sheet, { name, zeile, spalte, kopf, zeilen }: Tabelle, styles: Styles): void => {
  const header = kopf.map((wert): Zellinhalt => ({ wert, stil: 'umbruch' }));
  writeRow(sheet, zeile, spalte, header, name, styles);
  zeilen.forEach((cells, i) => writeRow(sheet, zeile + 1 + i, spalte, cells, name, styles));
};

/** @param table name of the table that the cells are in */
const writeRow = (
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly Zellinhalt[],
  table: string,
  styles: Styles,
): void => {
  cells.forEach(({ wert, formel, stil }, i) => {
    const cell = sheet.ensureCell(row, column + i);
    cell.setAttribute('s', String(styles.index(stil)));
    setCellValue(cell, wert);
    if (formel !== undefined) setCellFormula(cell, fileFormula(formel, table));
  });
};

const updateTables = (
  file: WorkbookFile,
  { part }: Sheet,
  { tabellen }: Blattinhalt,
  { ours, inTheWay }: OwnTables,
): void => {
  for (const { entry } of inTheWay) removeTablePart(file, part, entry.part);
  for (const table of tabellen) {
    const known = ours.find(({ name }) => sameName(name, table.name));
    if (known) {
      updateTable(known.entry.xml.root, table, areaFor(table, '', known));
      file.package.touch(known.entry.xml);
    } else addTablePart(file, part, tablePlan(table));
  }
};

/**
 * A formula as files spell it: custom functions with their prefix, `[@[Spalte]]` written out.
 * @param table name of the table that it stands in
 */
export const fileFormula = (formula: string, table: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/\bZIEL\.([A-Z][A-Z0-9_]*)\(/gi, '_xldudf_ZIEL_$1(')
    .replace(/(^|[(,;])\[@\[([^\]]+)\]\]/g, `$1${table}[[#This Row],[$2]]`);
