import { COLUMNS, type SheetModel } from '../model';
import { setColumns, type ColumnChange } from './columns';
import { isFileColor, setTabColor } from './frame';
import { setFrozenPanes, setShown } from './panes';
import { sameProtection, setProtection } from './protection';
import { withRenames } from './formula-text';
import type { SheetChange } from './save-sheet';
import { ensureView } from './save-structure';
import { writeValidations } from './validations';

/** Writes what a sheet says besides its cells, as far as it differs from the file. */
export const writeFrame = (change: SheetChange): void => {
  const parts = [
    writeColumns(change),
    writeRows(change),
    writeProtection(change),
    writePanes(change),
    writeShown(change),
    writeTab(change),
    writeRules(change),
  ];
  if (parts.includes(true)) change.file.package.touch(change.sheet.part);
};

/** The places whose entry differs, in their order. */
const differing = <T>(
  before: ReadonlyMap<number, T> | ReadonlySet<number>,
  after: ReadonlyMap<number, T> | ReadonlySet<number>,
): ReadonlySet<number> => {
  const of = (lines: typeof before, at: number): T | boolean | undefined =>
    'get' in lines ? lines.get(at) : lines.has(at);
  const all = new Set([...before.keys(), ...after.keys()]);
  return new Set([...all].filter((at) => of(before, at) !== of(after, at)).sort((a, b) => a - b));
};

const writeColumns = (change: SheetChange): boolean => {
  const { before, model } = change;
  const widths = differing(before.columnWidths, model.columnWidths);
  const hidden = differing(before.hiddenColumns, model.hiddenColumns);
  const runs: ColumnChange[] = [];
  for (const column of [...new Set([...widths, ...hidden])].sort((a, b) => a - b)) {
    if (column >= COLUMNS) continue;
    const now: ColumnChange = {
      ...{ from: column, to: column },
      ...(widths.has(column) ? { width: model.columnWidths.get(column) } : {}),
      ...(hidden.has(column) ? { hidden: model.hiddenColumns.has(column) } : {}),
    };
    const last = runs.at(-1);
    if (last && continues(last, now)) runs.splice(-1, 1, { ...last, to: column });
    else runs.push(now);
  }
  for (const run of runs) setColumns(change.sheet.root, run);
  return runs.length > 0;
};

const continues = (run: ColumnChange, next: ColumnChange): boolean =>
  run.to + 1 === next.from &&
  'width' in run === 'width' in next &&
  run.width === next.width &&
  run.hidden === next.hidden;

/** The rows that differ in height or are shown or hidden anew. */
export const changedRows = ({ before, model }: SheetChange): readonly number[] => [
  ...differing(before.hiddenRows, model.hiddenRows),
  ...differing(before.rowHeights, model.rowHeights),
];

const writeRows = (change: SheetChange): boolean => {
  const { before, model } = change;
  const hidden = differing(before.hiddenRows, model.hiddenRows);
  for (const row of hidden) {
    const element = change.sheet.ensureRow(row);
    if (model.hiddenRows.has(row)) element.setAttribute('hidden', '1');
    else element.removeAttribute('hidden');
  }
  const heights = differing(before.rowHeights, model.rowHeights);
  for (const row of heights) {
    const [element, height] = [change.sheet.ensureRow(row), model.rowHeights.get(row)];
    if (height === undefined) for (const name of ['ht', 'customHeight']) element.removeAttribute(name);
    else {
      element.setAttribute('ht', String(height));
      element.setAttribute('customHeight', '1');
    }
  }
  return hidden.size + heights.size > 0;
};

const writeProtection = (change: SheetChange): boolean => {
  if (sameProtection(change.before, change.model)) return false;
  setProtection(change.sheet.root, change.model);
  return true;
};

const samePanes = ({ frozen: a }: SheetModel, { frozen: b }: SheetModel): boolean =>
  a.rows === b.rows && a.columns === b.columns;

const writePanes = (change: SheetChange): boolean => {
  if (samePanes(change.before, change.model)) return false;
  ensureView(change.file);
  setFrozenPanes(change.sheet.root, change.model.frozen);
  return true;
};

const writeShown = (change: SheetChange): boolean => {
  const { before, model } = change;
  const put = (attribute: Parameters<typeof setShown>[1], old: boolean, now: boolean): boolean => {
    if (old === now) return false;
    ensureView(change.file);
    setShown(change.sheet.root, attribute, now);
    return true;
  };
  const gridlines = put('showGridLines', before.showGridlines, model.showGridlines);
  return put('showRowColHeaders', before.showHeadings, model.showHeadings) || gridlines;
};

const writeRules = (change: SheetChange): boolean => {
  const { before, model, renames } = change;
  if (JSON.stringify(before.validations) === JSON.stringify(model.validations)) return false;
  writeValidations(change.sheet.root, model.validations, (formula) => withRenames(formula, renames));
  return true;
};

const writeTab = (change: SheetChange): boolean => {
  const [before, now] = [change.before.tabColor, change.model.tabColor];
  const same = before.toUpperCase() === now.toUpperCase();
  if (same || (now !== '' && !isFileColor(now))) return false;
  setTabColor(change.sheet.root, now);
  return true;
};
