import {
  artDesBlattes,
  imRahmen,
  type Bestandsaufnahme,
  type Blattgroesse,
  type Blattraster,
} from '../../domain/einrichtung/bestandsaufnahme';
import type { Ort } from '../../domain/ort';
import { listNames } from './defined-names';
import { nameTarget } from './name-target';
import { boxArea, valuesIn } from './target-sheet';
import { WorkbookFile, type SheetEntry } from './workbook-file';
import { child, children, isTrue } from './xml';

/**
 * Reads from the bytes of an .xlsx or .xlsm file what setting up has to know.
 * @throws WorkbookError where the file cannot be opened
 */
export const surveyXlsx = (bytes: Uint8Array): Bestandsaufnahme => {
  const file = new WorkbookFile(bytes);
  const { lesen, uebergangen } = imRahmen(sizes(file));
  return {
    datumssystem: file.datumssystem,
    blattnamen: file.sheets.map((s) => s.name),
    blaetter: lesen.flatMap((size) => (size.ort ? [grid(file, size.entry, size.ort)] : [])),
    uebergangen: uebergangen.map(({ blatt, zellen }) => ({ blatt, zellen })),
    namen: listNames(file).map(({ name, formula, sheet }) => ({
      name,
      blatt: sheet ?? null,
      ziel: nameTarget(formula, file, sheet),
    })),
    tabellen: file.tables.map((t) => t.name),
    strukturGeschuetzt: isStructureProtected(file),
  };
};

export const isStructureProtected = (file: WorkbookFile): boolean =>
  isTrue(child(file.workbook.root, 'workbookProtection'), 'lockStructure');

interface Size extends Blattgroesse {
  readonly entry: SheetEntry;
  /** the used area; undefined for an empty sheet, and for one whose part is too large to be opened */
  readonly ort: Ort | undefined;
}

/** A part beyond this is not even opened to count its cells: it would be far beyond the limit. */
const LARGEST_PART = 8 * 2 ** 20;
const BYTES_PER_CELL = 40;

const sizes = (file: WorkbookFile): readonly Size[] =>
  file.sheets
    .filter((entry) => entry.kind === 'worksheet')
    .map((entry) => {
      const bytes = file.package.size(entry.part);
      if (bytes > LARGEST_PART) return { ...large(entry, bytes), entry, ort: undefined };
      const box = file.open(entry).usedBox();
      const ort = box && boxArea(entry.name, box);
      return { blatt: entry.name, zellen: ort ? ort.zeilen * ort.spalten : 0, entry, ort };
    });

/** Its cells are not counted; the number is what such a part holds about. */
const large = ({ name }: SheetEntry, bytes: number): Blattgroesse => ({
  blatt: name,
  zellen: Math.round(bytes / BYTES_PER_CELL / 1000) * 1000,
});

const grid = (file: WorkbookFile, entry: SheetEntry, ort: Ort): Blattraster => ({
  ort,
  werte: valuesIn(file.open(entry), ort, file),
  art: artDesBlattes(entry.name, isVisible(file, entry)),
});

const isVisible = (file: WorkbookFile, entry: SheetEntry): boolean => {
  const list = child(file.workbook.root, 'sheets');
  const element = list && children(list, 'sheet')[file.sheets.indexOf(entry)];
  return (element?.getAttribute('state') ?? 'visible') === 'visible';
};
