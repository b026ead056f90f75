import type { Ausgabezelle, Eintrag } from '../../domain/blatt/blattinhalt';
import { adresse, type Ort } from '../../domain/ort';
import { xlsxError } from './errors';
import { relationshipNamespace } from './new-sheet';
import { writeOwnSheet } from './own-sheet';
import type { Sheet } from './sheet';
import { minimalStyles, Styles } from './styles';
import { targetSheet } from './target-sheet';
import { setCellValue } from './values';
import { WorkbookFile } from './workbook-file';
import { child, create, elementsIn, type Element } from './xml';

/**
 * A copy of the file with the results in it. Parts that need no change are copied byte by byte; the file's own bytes
 * are never touched.
 * @throws WorkbookError where the file cannot be opened or must not be written; there is no copy then
 */
export const writeCopy = (bytes: Uint8Array, entry: Eintrag): Uint8Array => {
  const file = new WorkbookFile(bytes);
  if (!entry.blatt && entry.ausgaben.length === 0) return bytes.slice();
  const touched = new Set(entry.ausgaben.map((output) => writeOutput(file, output)));
  for (const sheet of touched) {
    sheet.updateDimension();
    file.package.touch(sheet.part);
  }
  if (entry.blatt) {
    const target = targetSheet(file);
    if (target.art === 'fremd') throw xlsxError('blatt-fremd', target.grund);
    if (writeOwnSheet(file, entry.blatt, openStyles(file))) removeCalculationChain(file);
  }
  recalculateOnLoad(file);
  return file.package.write();
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
  const { package: source, workbook } = file;
  const known = file.partOfType('styles');
  if (known !== undefined) {
    const part = source.xml(known);
    return new Styles(part.root, () => source.touch(part));
  }
  const name = `${workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1)}styles.xml`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  const part = source.add(name, type, minimalStyles(workbook.root.namespaceURI ?? ''));
  source.relate(workbook.name, `${relationshipNamespace(workbook.root)}/styles`, name);
  return new Styles(part.root, () => source.touch(part));
};

/** The order of computation names cells that hold no formula any more; Excel makes a new one without asking. */
const removeCalculationChain = (file: WorkbookFile): void => {
  const chain = file.partOfType('calcChain');
  if (chain !== undefined) file.package.remove(file.workbook.name, chain);
};

/** Results of formulas that read what was written are out of date: whoever opens the copy computes them anew. */
const recalculateOnLoad = (file: WorkbookFile): void => {
  const { root } = file.workbook;
  const settings = child(root, 'calcPr') ?? insertCalculation(root);
  settings.setAttribute('fullCalcOnLoad', '1');
  file.package.touch(file.workbook);
};

/** What the standard has behind `calcPr`, in the workbook part. */
const BEHIND_CALCULATION = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

const insertCalculation = (root: Element): Element => {
  const behind = elementsIn(root).find((e) => BEHIND_CALCULATION.has(e.localName ?? ''));
  const settings = create(root, 'calcPr');
  root.insertBefore(settings, behind ?? null);
  return settings;
};
