import { ABGABEPROTOKOLL, ZIELERREICHUNG, ZIELVEREINBARUNG } from '../../domain/blatt/eigene-blaetter';
import { zelle, type Ort } from '../../domain/ort';
import type { Bereich, Namensfund, Snapshot } from '../../domain/snapshot';
import { workbookState } from './workbook-state';
import { definedNames, effectiveName, secondNames, type DefinedName } from './defined-names';
import { isLocked } from './locked';
import { nameTarget } from './name-target';
import { SheetForm } from './sheet-form';
import { isStructureProtected } from './survey';
import { boxArea, ownSheetFound, resultSheet, targetSheet, valuesIn } from './target-sheet';
import { WorkbookFile, type SheetEntry } from './workbook-file';
import { child } from './xml';

/**
 * Reads from the bytes of an .xlsx or .xlsm file everything that the evaluation needs.
 * @param wanted upper-case defined names to be read
 * @throws WorkbookError where the file cannot be opened
 */
export const readXlsx = (bytes: Uint8Array, wanted: readonly string[]): Snapshot => {
  const file = new WorkbookFile(bytes);
  const names = definedNames(file);
  const forms = new Map<SheetEntry, SheetForm>();
  const found = new Map<string, Namensfund>();
  for (const name of wanted) {
    const definitions = names.get(name);
    if (definitions) found.set(name, readName(definitions, file, forms));
  }
  const ranges = [...found.values()].filter((f) => f.art === 'bereich');
  const vereinbarungsblatt = ownSheetFound(file, ZIELVEREINBARUNG);
  const protokollblatt = ownSheetFound(file, ABGABEPROTOKOLL);
  const ergebnisblatt = resultSheet(file);
  return {
    datumssystem: file.datumssystem,
    namen: found,
    unbekannteNamen: unknownNames(names, new Set(wanted)),
    zielblatt: targetSheet(file, ZIELERREICHUNG),
    vereinbarungsziel: targetSheet(file, ZIELVEREINBARUNG),
    protokollziel: targetSheet(file, ABGABEPROTOKOLL),
    ...(vereinbarungsblatt && { vereinbarungsblatt }),
    ...(protokollblatt && { protokollblatt }),
    ...(ergebnisblatt && { ergebnisblatt }),
    mappe: workbookState(file, ranges, forms),
    zweitnamen: secondNames(names, wanted),
    strukturGeschuetzt: isStructureProtected(file),
    liveMoeglich: false,
  };
};

const PREFIX = 'ZIEL_';

const unknownNames = (
  names: ReadonlyMap<string, readonly DefinedName[]>,
  wanted: ReadonlySet<string>,
): readonly string[] =>
  [...names]
    .filter(([upper]) => upper.startsWith(PREFIX) && !wanted.has(upper))
    .map(([upper, definitions]) => definitions[0]?.name ?? upper);

const readName = (
  definitions: readonly DefinedName[],
  file: WorkbookFile,
  forms: Map<SheetEntry, SheetForm>,
): Namensfund => {
  const name = effectiveName(definitions);
  if (!name) return { art: 'mehrdeutig', blaetter: definitions.map((d) => d.sheet ?? '') };
  const target = nameTarget(name.formula, file, name.sheet);
  return 'art' in target ? target : readArea(target, file, forms);
};

const readArea = (ort: Ort, file: WorkbookFile, forms: Map<SheetEntry, SheetForm>): Bereich => {
  const entry = file.sheetNamed(ort.blatt);
  if (!entry) throw new Error(`The sheet ${ort.blatt} was there when the name was read.`);
  const sheet = file.open(entry);
  const known = forms.get(entry) ?? new SheetForm(sheet, entry.name);
  forms.set(entry, known);
  const box = sheet.usedBox(ort);
  const belegt = box ? boxArea(ort.blatt, box) : zelle(ort.blatt, ort.zeile, ort.spalte);
  const werte = valuesIn(sheet, belegt, file);
  const formeln =
    sheet.isFilled(belegt) || [...sheet.cellsIn(belegt)].some(([, , cell]) => child(cell, 'f') !== undefined);
  return {
    art: 'bereich',
    ort,
    belegt,
    werte,
    formeln,
    gesperrt: isLocked(sheet, ort, file),
    form: known.of(ort, belegt),
  };
};
