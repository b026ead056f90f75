import type { Ausgabezelle, Blattinhalt, Eintrag } from '../../domain/blatt/blattinhalt';
import { adresse, type Ort } from '../../domain/ort';
import { inTheWay, ownSheet, refuseForeign } from '../own-sheet';
import { recalculateOnLoad, removeCalculationChain } from './calculation';
import { xlsxError } from './errors';
import { writeOwnSheet } from './own-sheet';
import type { Sheet } from './sheet';
import { Styles } from './styles';
import { stylesPart } from './styles-part';
import { ownTables, tablesOn, targetSheet } from './target-sheet';
import { setCellValue } from './values';
import { WorkbookFile } from './workbook-file';
import { child } from './xml';

/**
 * A copy of the file with the results in it. Parts that need no change are copied byte by byte; the file's own bytes
 * are never touched.
 * @throws WorkbookError where the file cannot be opened or must not be written; there is no copy then
 */
export const writeCopy = (bytes: Uint8Array, entry: Eintrag): Uint8Array => {
  const file = new WorkbookFile(bytes);
  if (!entry.blatt && entry.ausgaben.length === 0) return bytes.slice();
  if (entry.blatt && writeSheet(file, entry, entry.blatt)) removeCalculationChain(file);
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

const holdsFormula = (sheet: Sheet, place: Ort): boolean => {
  const cell = sheet.cell(place.zeile, place.spalte);
  return sheet.isFilled(place) || (cell !== undefined && child(cell, 'f') !== undefined);
};

const openStyles = (file: WorkbookFile): Styles => {
  const part = stylesPart(file);
  return new Styles(part.root, () => {
    file.package.touch(part);
  });
};
