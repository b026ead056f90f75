import type { Blattinhalt, Tabelle, Zellinhalt } from '../../domain/blatt/blattinhalt';
import type { Ort } from '../../domain/ort';
import { addSheet } from './new-sheet';
import type { Sheet } from './sheet';
import type { Styles } from './styles';
import { areaOfTable, updateTable } from './table-xml';
import { ownTables, tableArea } from './target-sheet';
import { setCellFormula, setCellValue } from './values';
import type { WorkbookFile } from './workbook-file';
import { child } from './xml';

/**
 * Writes the add-in's own sheet: made where the file has none, else rewritten where it is.
 * @returns true where formulas were removed
 */
export const writeOwnSheet = (file: WorkbookFile, content: Blattinhalt, styles: Styles): boolean => {
  const entry = file.sheetNamed(content.name);
  const sheet = entry ? file.open(entry) : addSheet(file, content);
  const old = entry ? ownTables(file).map(tableArea) : [];
  const removed = [headArea(content), ...old, ...content.tabellen.map((t) => areaOfTable(t))].map((area) =>
    clear(sheet, area),
  );
  content.kopf.forEach((cells, row) => writeRow(sheet, row, 0, cells, styles));
  for (const table of content.tabellen) writeTable(sheet, table, styles);
  if (entry) updateTables(file, content);
  sheet.updateDimension();
  file.package.touch(sheet.part);
  return removed.includes(true);
};

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

const writeTable = (sheet: Sheet, { zeile, spalte, kopf, zeilen }: Tabelle, styles: Styles): void => {
  const header = kopf.map((wert): Zellinhalt => ({ wert, stil: 'umbruch' }));
  writeRow(sheet, zeile, spalte, header, styles);
  zeilen.forEach((cells, i) => writeRow(sheet, zeile + 1 + i, spalte, cells, styles));
};

const writeRow = (
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly Zellinhalt[],
  styles: Styles,
): void => {
  cells.forEach(({ wert, formel, stil }, i) => {
    const cell = sheet.ensureCell(row, column + i);
    cell.setAttribute('s', String(styles.index(stil)));
    setCellValue(cell, wert);
    if (formel !== undefined) setCellFormula(cell, fileFormula(formel));
  });
};

const updateTables = (file: WorkbookFile, { tabellen }: Blattinhalt): void => {
  for (const table of ownTables(file)) {
    const content = tabellen.find((t) => t.name.toLowerCase() === table.name.toLowerCase());
    if (!content) continue;
    updateTable(table.xml.root, content);
    file.package.touch(table.xml);
  }
};

/** A formula as files spell it: custom functions with their prefix, `[@[Spalte]]` written out. */
export const fileFormula = (formula: string): string =>
  formula
    .replace(/^=/, '')
    .replace(/\bZIEL\.([A-Z][A-Z0-9_]*)\(/gi, '_xldudf_ZIEL_$1(')
    .replace(/(^|[(,;])\[@\[([^\]]+)\]\]/g, '$1Zielerreichung[[#This Row],[$2]]');
