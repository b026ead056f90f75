import { adresse, zelle, type Ort } from '../../../src/domain/ort';
import type { Sheet } from '../../../src/workbook/xlsx/sheet';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { child, type Element } from '../../../src/workbook/xlsx/xml';
import { COLUMNS, EMPTY_CELL, inside, type Cell, type SheetModel } from '../model';
import { dynamicArrayMark } from './dynamic-arrays';
import { fileSpelling, withRenames, type Renames } from './formula-text';
import { tableAround } from './open-cells';
import type { StatedArrays } from './opened';
import { brokenArrays, spillAreas } from './save-arrays';
import { lookChange, type LookChange, type Looks } from './save-look';
import { putFormula, putResult, putValue } from './save-values';
import { expandShared } from './shared-formulas';

/** One sheet of the model, what the file holds of it, and where that is written. */
export interface SheetChange {
  readonly model: SheetModel;
  /** the sheet as the file has it; an empty one for a new sheet */
  readonly before: SheetModel;
  /** what array formulas and data tables fill in the file */
  readonly arrays: StatedArrays;
  /** cells that share their formula with others in the file */
  readonly shared: ReadonlySet<number>;
  /** what will be written, complete before `sheet` is first asked for */
  readonly extent: Extent;
  /** its part, parsed when it is first asked for: one without a change never is, and one with few never as a whole */
  readonly sheet: Sheet;
  readonly file: WorkbookFile;
  readonly looks: Looks;
  /** what was renamed since the file was opened, already done in the file */
  readonly renames: Renames;
  /** the same without what bears such a name now */
  readonly outdated: Renames;
  /** lower-case defined names */
  readonly names: ReadonlySet<string>;
}

/** The rows of a sheet that are written, or that all are. */
export interface Extent {
  readonly rows: Set<number>;
  whole: boolean;
}

/** A cell that differs from the file. */
interface CellChange {
  readonly key: number;
  readonly after: Cell | undefined;
  readonly content: boolean;
  readonly look: LookChange | undefined;
}

export interface Written {
  /** cells whose value or formula was written */
  readonly contents: ReadonlySet<number>;
  readonly formulas: boolean;
}

/** A formula of the model, as it reads with today's names. */
const wanted = ({ renames, outdated }: SheetChange, before: string | undefined, after: string): string =>
  withRenames(after, after === before ? renames : outdated);

const kept = ({ renames }: SheetChange, before: string | undefined): string | undefined =>
  before === undefined ? undefined : withRenames(before, renames);

/** Writes the cells that differ from the file; whatever else is in their part stays. */
export const writeCells = (change: SheetChange): Written => {
  const { model, before, arrays, file } = change;
  const areas = spillAreas(model);
  const found = cellChanges(change, areas);
  if (found.length === 0) return { contents: new Set(), formulas: false };
  const changed = new Set(found.filter((c) => c.content).map((c) => c.key));
  const broken = brokenArrays(arrays, model, changed, change);
  for (const key of broken) rewrite(found, key, model.cells.get(key));
  const formulas = found.filter((c) => c.content && isAboutFormula(change, c.key, areas, broken));
  const about = new Set(formulas.map((c) => c.key));
  for (const { key } of found) change.extent.rows.add(Math.floor(key / COLUMNS));
  if ([...about].some((key) => change.shared.has(key))) change.extent.whole = true;
  expandShared(change.sheet, about);
  for (const cell of found) writeCell(change, cell, about.has(cell.key), areas.get(cell.key));
  change.sheet.updateDimension();
  file.package.touch(change.sheet.part);
  const contents = new Set(found.filter((c) => c.content).map((c) => c.key));
  return { contents, formulas: [...about].some((key) => hadOrHas(before, model, key)) || broken.size > 0 };
};

/** Has the content of a cell written, whatever else is. */
const rewrite = (found: CellChange[], key: number, after: Cell | undefined): void => {
  const at = found.findIndex((c) => c.key === key);
  const change = found[at] ?? { key, after, look: undefined };
  found.splice(at < 0 ? found.length : at, 1, { ...change, content: true });
};

const hadOrHas = (before: SheetModel, model: SheetModel, key: number): boolean =>
  before.cells.get(key)?.formula !== undefined || model.cells.get(key)?.formula !== undefined;

const cellChanges = (change: SheetChange, areas: ReadonlyMap<number, Ort>): CellChange[] => {
  const { model, before, arrays } = change;
  const found: CellChange[] = [];
  for (const key of before.cells.keys())
    if (!model.cells.has(key)) found.push({ key, after: undefined, content: true, look: undefined });
  for (const [key, after] of model.cells) {
    const old = before.cells.get(key) ?? EMPTY_CELL;
    const anew = spillsAnew(arrays, key, areas.get(key));
    if (old === after && !anew) continue;
    const look = lookChange(old, after);
    const content = anew || !sameContent(change, old, after);
    if (content || look) found.push({ key, after, content, look });
  }
  return found.sort((a, b) => a.key - b.key);
};

const sameContent = (change: SheetChange, before: Cell, after: Cell): boolean => {
  const { formula } = after;
  if (formula === undefined || before.formula === undefined)
    return formula === before.formula && sameValue(before, after);
  return kept(change, before.formula) === wanted(change, before.formula, formula) && sameValue(before, after);
};

const sameValue = ({ value: a }: Cell, { value: b }: Cell): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a?.fehler === b?.fehler : Object.is(a, b);

/** Whether a formula fills more cells than the file says. */
const spillsAnew = (arrays: StatedArrays, key: number, area: Ort | undefined): boolean => {
  if (!area) return false;
  const stated = arrays.get(key)?.area;
  const [bottom, right] = [area.zeile + area.zeilen - 1, area.spalte + area.spalten - 1];
  return !stated || !inside(stated, bottom, right);
};

/** Whether more than the value of a cell has to be written. */
const isAboutFormula = (
  change: SheetChange,
  key: number,
  areas: ReadonlyMap<number, Ort>,
  broken: ReadonlySet<number>,
): boolean => {
  const before = change.before.cells.get(key)?.formula;
  const after = change.model.cells.get(key)?.formula;
  if (broken.has(key) || spillsAnew(change.arrays, key, areas.get(key))) return true;
  return before === undefined || after === undefined
    ? before !== after
    : kept(change, before) !== wanted(change, before, after);
};

const writeCell = (change: SheetChange, cell: CellChange, formula: boolean, area: Ort | undefined): void => {
  const { sheet, looks } = change;
  const [row, column] = [Math.floor(cell.key / COLUMNS), cell.key % COLUMNS];
  if (!cell.after) {
    sheet.removeCell(row, column);
    return;
  }
  const element = sheet.ensureCell(row, column);
  if (cell.look)
    element.setAttribute('s', String(looks.changed(Number(element.getAttribute('s') ?? 0), cell.look)));
  if (!cell.content) return;
  if (!formula) putResult(element, cell.after.value);
  else if (cell.after.formula === undefined) putValue(element, cell.after.value);
  else writeFormula(change, element, cell.key, cell.after, area);
};

const writeFormula = (
  change: SheetChange,
  element: Element,
  key: number,
  { formula = '', value }: Cell,
  area: Ort | undefined,
): void => {
  const { model, before, names, file } = change;
  const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
  const wasArray = child(element, 'f')?.getAttribute('t') === 'array';
  const reach = area ?? (wasArray ? zelle(model.name, row, column) : undefined);
  const mark = wasArray ? (element.getAttribute('cm') ?? undefined) : reach && dynamicArrayMark(file);
  const text = wanted(change, before.cells.get(key)?.formula, formula);
  const place = { table: tableAround(model, row, column), names, array: reach !== undefined };
  const array = reach && { area: adresse({ ...reach, blatt: 'x' }).slice('x!'.length), mark };
  putFormula(element, fileSpelling(text, place), value, array);
};
