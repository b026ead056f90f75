import { BLATTNAME, TABELLE_BEOBACHTUNGEN, TABELLE_ZIELE } from '../../domain/blatt/zielerreichung';
import { leseAdresse, zelle, type Ort } from '../../domain/ort';
import type { Zielblatt } from '../../domain/snapshot';
import { definedNames } from './defined-names';
import type { Box } from './sheet';
import type { TableEntry, WorkbookFile } from './workbook-file';

/** Names of the two tables on the add-in's sheet. */
export const OWN_TABLES: readonly string[] = [TABELLE_ZIELE, TABELLE_BEOBACHTUNGEN];

/** What the file holds where the add-in wants its own sheet. */
export const targetSheet = (file: WorkbookFile): Zielblatt => {
  const sheet = file.sheetNamed(BLATTNAME);
  const tables = ownTables(file);
  const elsewhere = tables.find((t) => t.sheet !== sheet);
  if (elsewhere)
    return foreign(
      `Die Tabelle „${elsewhere.name}“ liegt auf dem Blatt „${elsewhere.sheet.name}“.`,
      tableArea(elsewhere),
    );
  if (sheet && tables.length === OWN_TABLES.length) {
    const opened = file.open(sheet);
    const box = opened.usedBox();
    return {
      art: 'eigen',
      gesperrt: opened.isProtected,
      belegt: box ? boxArea(sheet.name, box) : null,
    };
  }
  if (sheet)
    return foreign(
      `Ein Blatt „${sheet.name}“ ist schon da, aber ohne die Tabellen von Ziel.`,
      zelle(sheet.name, 0, 0),
    );
  return nameInTheWay(file) ?? { art: 'fehlt' };
};

/** The tables that bear our names, wherever they are. */
export const ownTables = (file: WorkbookFile): readonly TableEntry[] =>
  file.tables.filter((t) => OWN_TABLES.some((own) => own.toLowerCase() === t.name.toLowerCase()));

/** The rectangle of a table, header included. */
export const tableArea = ({ xml, sheet }: TableEntry): Ort =>
  leseAdresse(xml.root.getAttribute('ref') ?? '', sheet.name) ?? zelle(sheet.name, 0, 0);

/** A rectangle as a place of the sheet. */
export const boxArea = (blatt: string, { top, left, bottom, right }: Box): Ort => ({
  blatt,
  zeile: top,
  spalte: left,
  zeilen: bottom - top + 1,
  spalten: right - left + 1,
});

const foreign = (grund: string, ort: Ort): Zielblatt => ({ art: 'fremd', grund, ort });

/** Tables and names of the workbook share one set of names: Excel would not open a file with both. */
const nameInTheWay = (file: WorkbookFile): Zielblatt | undefined => {
  const names = definedNames(file);
  const taken = OWN_TABLES.flatMap((own) => names.get(own.toUpperCase()) ?? [])[0];
  return taken
    ? foreign(
        `Der Name „${taken.name}“ ist in der Arbeitsmappe schon vergeben.`,
        leseAdresse(taken.formula) ?? zelle(file.sheets[0]?.name ?? '', 0, 0),
      )
    : undefined;
};
