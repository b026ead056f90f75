import { BLATTBEREICH, ZIELERREICHUNG, type EigenesBlatt } from '../../domain/blatt/eigene-blaetter';
import { leseAdresse, zelle, type Ort } from '../../domain/ort';
import type { Blattfund, Ergebnisblatt, Zielblatt, Zellwert } from '../../domain/snapshot';
import { copiesOf, judgeSheet, sameName, type FoundTable } from '../own-sheet';
import { definedNames } from './defined-names';
import type { Box, Sheet } from './sheet';
import { columnNames } from './table-xml';
import { cellValue } from './values';
import type { SheetEntry, TableEntry, WorkbookFile } from './workbook-file';
import { child } from './xml';

/** A table of the file as both kinds of workbook know it. */
export interface FileTable extends FoundTable {
  readonly entry: TableEntry;
}

/** What the file holds where one of the add-in's own sheets belongs. */
export const targetSheet = (file: WorkbookFile, own: EigenesBlatt): Zielblatt => {
  const entry = file.sheetNamed(own.name);
  const tables = ownTables(file, own);
  const ours = entry && tables.some((table) => table.entry.sheet === entry) ? file.open(entry) : undefined;
  const box = ours?.usedBox();
  const found = entry && {
    name: entry.name,
    gesperrt: ours?.isProtected ?? false,
    belegt: box ? boxArea(entry.name, box) : null,
  };
  return judgeSheet(own, found, tables, (name) => takenBy(file, name));
};

/** One of the add-in's own sheets as it is; undefined where there is none that holds cells. */
export const ownSheetFound = (file: WorkbookFile, own: EigenesBlatt): Blattfund | undefined => {
  const entry = file.sheetNamed(own.name);
  if (entry?.kind !== 'worksheet') return undefined;
  const sheet = file.open(entry);
  const box = sheet.usedBox({ ...zelle(entry.name, 0, 0), ...BLATTBEREICH });
  const ort = box ? boxArea(entry.name, box) : { ...zelle(entry.name, 0, 0), zeilen: 0, spalten: 0 };
  return {
    ort,
    werte: valuesIn(sheet, ort, file),
    gesperrt: sheet.isProtected,
    tabellen: tablesOn(file, entry).map((table) => ({ name: table.name, ort: table.ort })),
    andereBlaetter: copiesOf(
      own,
      file.tables.map(({ name, sheet: { name: blatt } }) => ({ blatt, tabelle: name })),
    ),
  };
};

/** The sheet `Zielerreichung` as it is, with its formulas; undefined where there is none that holds cells. */
export const resultSheet = (file: WorkbookFile): Ergebnisblatt | undefined => {
  const found = ownSheetFound(file, ZIELERREICHUNG);
  const entry = found && file.sheetNamed(found.ort.blatt);
  if (!entry) return undefined;
  const sheet = file.open(entry);
  const { ort, werte } = found;
  const formeln = werte.map((row, r) =>
    row.map((_, c) => holdsFormula(sheet, zelle(ort.blatt, ort.zeile + r, ort.spalte + c))),
  );
  return { ...found, formeln };
};

/** True where a cell holds a formula or is filled by one that stands elsewhere. */
export const holdsFormula = (sheet: Sheet, place: Ort): boolean => {
  const cell = sheet.cell(place.zeile, place.spalte);
  return sheet.isFilled(place) || (cell !== undefined && child(cell, 'f') !== undefined);
};

/** The tables that bear the names of an own sheet's, wherever they are. */
export const ownTables = (file: WorkbookFile, own: EigenesBlatt): readonly FileTable[] =>
  file.tables.filter(({ name }) => own.tabellen.some((t) => sameName(t.name, name))).map(fileTable);

/** Every table on a sheet. */
export const tablesOn = (file: WorkbookFile, sheet: SheetEntry): readonly FileTable[] =>
  file.tables.filter((table) => table.sheet === sheet).map(fileTable);

/** A table whose header row is hidden has no names of columns in its first row. */
const fileTable = (entry: TableEntry): FileTable => {
  const { root } = entry.xml;
  return {
    name: entry.name,
    ort: leseAdresse(root.getAttribute('ref') ?? '', entry.sheet.name) ?? zelle(entry.sheet.name, 0, 0),
    kopf: root.getAttribute('headerRowCount') === '0' ? [] : columnNames(root),
    entry,
  };
};

/** A rectangle as a place of the sheet. */
export const boxArea = (blatt: string, { top, left, bottom, right }: Box): Ort => ({
  blatt,
  zeile: top,
  spalte: left,
  zeilen: bottom - top + 1,
  spalten: right - left + 1,
});

/** The values of an area, row by row. */
export const valuesIn = (sheet: Sheet, area: Ort, file: WorkbookFile): Zellwert[][] => {
  const values = Array.from({ length: area.zeilen }, () => Array<Zellwert>(area.spalten).fill(null));
  for (const [row, column, cell] of sheet.cellsIn(area)) {
    const line = values[row - area.zeile];
    if (line) line[column - area.spalte] = cellValue(cell, file);
  }
  return values;
};

/** Tables and names of the workbook share one set of names: Excel would not open a file with both. */
const takenBy = (file: WorkbookFile, table: string): Ort | undefined => {
  const [name] = definedNames(file).get(table.toUpperCase()) ?? [];
  return name && (leseAdresse(name.formula) ?? zelle(file.sheets[0]?.name ?? '', 0, 0));
};
