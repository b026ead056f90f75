import type { Ausgabezelle, Blattinhalt, Eintrag } from '../../domain/blatt/blattinhalt';
import { adresse } from '../../domain/ort';
import { inTheWay, ownSheet, refuseForeign, sameName, sheetsOf } from '../own-sheet';
import { recalculateOnLoad, removeCalculationChain } from './calculation';
import { xlsxError } from './errors';
import { writeOwnSheet } from './own-sheet';
import type { Sheet } from './sheet';
import { Styles } from './styles';
import { stylesPart } from './styles-part';
import { isStructureProtected } from './survey';
import { holdsFormula, ownTables, tablesOn, targetSheet } from './target-sheet';
import { setCellValue } from './values';
import { WorkbookFile } from './workbook-file';

/**
 * A copy of the file with the results in it. Parts that need no change are copied byte by byte; the file's own bytes
 * are never touched.
 * @throws WorkbookError where the file cannot be opened or must not be written; there is no copy then
 */
export const writeCopy = (bytes: Uint8Array, entry: Eintrag): Uint8Array => {
  const file = new WorkbookFile(bytes);
  const sheets = sheetsOf(entry);
  if (sheets.length === 0 && entry.ausgaben.length === 0) return bytes.slice();
  if (sheets.some((a, i) => sheets.some((b, j) => j < i && sameName(a.name, b.name))))
    throw new Error('An entry holds each sheet once.');
  const lost = sheets.map((blatt) => writeSheet(file, { ...entry, blatt }, blatt));
  if (lost.includes(true)) removeCalculationChain(file);
  const touched = new Set(entry.ausgaben.map((output) => writeOutput(file, output)));
  for (const sheet of touched) {
    sheet.updateDimension();
    file.package.touch(sheet.part);
  }
  recalculateOnLoad(file);
  return file.package.write();
};

/** @returns true where formulas were removed */
const writeSheet = (file: WorkbookFile, entry: Eintrag, blatt: Blattinhalt): boolean => {
  const own = ownSheet(blatt.name);
  const sheet = file.sheetNamed(own.name);
  const ours = ownTables(file, own);
  const others = sheet ? tablesOn(file, sheet).filter((t) => !ours.some((o) => o.entry === t.entry)) : [];
  const blocking = inTheWay(entry, ours, others);
  refuseForeign(entry, targetSheet(file, own), blocking);
  if (!sheet && isStructureProtected(file)) throw xlsxError('struktur-geschuetzt', blatt.name);
  return writeOwnSheet(file, blatt, { ours, inTheWay: blocking }, openStyles(file));
};

const writeOutput = (file: WorkbookFile, { ort, wert, name }: Ausgabezelle): Sheet => {
  const entry = file.sheetNamed(ort.blatt);
  if (entry?.kind !== 'worksheet') throw xlsxError('ausgabe-ohne-blatt', `${name}: ${adresse(ort)}`);
  const sheet = file.open(entry);
  if (holdsFormula(sheet, ort)) throw xlsxError('ausgabe-formel', `${name}: ${adresse(ort)}`);
  setCellValue(sheet.ensureCell(ort.zeile, ort.spalte), wert);
  return sheet;
};

const openStyles = (file: WorkbookFile): Styles => {
  const part = stylesPart(file);
  return new Styles(part.root, () => {
    file.package.touch(part);
  });
};
