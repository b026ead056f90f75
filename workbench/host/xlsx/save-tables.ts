import { adresse } from '../../../src/domain/ort';
import { addTablePart, removeTablePart } from '../../../src/workbook/xlsx/new-sheet';
import { decodeText, encodeText } from '../../../src/workbook/xlsx/strings';
import { columnNames } from '../../../src/workbook/xlsx/table-xml';
import type { TableEntry } from '../../../src/workbook/xlsx/workbook-file';
import { append, child, children, create, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import { COLUMNS, type SheetModel, type TableModel } from '../model';
import { cellText } from '../number-format';
import { totalsRows } from './open';
import type { SheetChange, Written } from './save-sheet';
import { putValue } from './save-values';

/** Brings the tables of a sheet to what the model says, after its cells have been written. */
export const writeTables = (change: SheetChange, entries: readonly TableEntry[], written: Written): void => {
  const { model, before } = change;
  before.tables.forEach((old, i) => {
    const entry = entries[i];
    const now = sameTable(model, old);
    if (!entry) return;
    if (now) updateTable(change, entry, old, now, written);
    else removeTablePart(change.file, change.sheet.part, entry.part);
  });
  for (const table of model.tables)
    if (!before.tables.some((old) => sameTable(model, old) === table)) addTable(change, table);
};

/** The table that a table of the file has become. */
export const sameTable = (model: SheetModel, old: TableModel): TableModel | undefined =>
  model.tables.find((t) => t.id === old.id);

const reference = (table: TableModel, totals = 0): string =>
  adresse({ ...table.range, blatt: 'x', zeilen: table.range.zeilen + totals }).slice('x!'.length);

const addTable = (change: SheetChange, table: TableModel): void => {
  const { sheet, file } = change;
  addTablePart(file, sheet.part, {
    name: table.name,
    ref: reference(table),
    columns: writeHeader(change, table),
    style: table.style,
    filterButton: table.showFilterButton,
    bandedRows: table.showBandedRows,
  });
};

const updateTable = (
  change: SheetChange,
  { xml }: TableEntry,
  old: TableModel,
  now: TableModel,
  written: Written,
): void => {
  const { root } = xml;
  const resized = reference(old) !== reference(now) || (old.totals === true) !== (now.totals === true);
  const named = resized || headerKeys(now).some((key) => written.contents.has(key));
  if (old.name !== now.name) for (const name of ['name', 'displayName']) root.setAttribute(name, now.name);
  if (resized) resize(root, now);
  if (named && isTrue(root, 'headerRowCount', true)) writeColumns(root, writeHeader(change, now));
  if (old.showFilterButton !== now.showFilterButton) showFilter(root, now);
  const styled = old.style !== now.style || old.showBandedRows !== now.showBandedRows;
  if (styled) setStyle(root, now);
  if (old.name !== now.name || named || old.showFilterButton !== now.showFilterButton || styled)
    change.file.package.touch(xml);
};

/** A totals row stays only as long as it is where it was: directly under the table. */
const resize = (root: Element, now: TableModel): void => {
  const totals = now.totals === true ? Math.max(1, totalsRows(root)) : 0;
  if (totals > 0) root.setAttribute('totalsRowCount', String(totals));
  else root.removeAttribute('totalsRowCount');
  root.setAttribute('ref', reference(now, totals));
  const filter = child(root, 'autoFilter');
  filter?.setAttribute('ref', reference(now));
  for (const rule of filter ? children(filter) : []) filter?.removeChild(rule);
  const sorted = child(root, 'sortState');
  if (sorted) root.removeChild(sorted);
};

const showFilter = (root: Element, now: TableModel): void => {
  const filter = child(root, 'autoFilter');
  if (filter && !now.showFilterButton) root.removeChild(filter);
  if (!filter && now.showFilterButton)
    root.insertBefore(create(root, 'autoFilter', { ref: reference(now) }), root.firstChild);
};

const setStyle = (root: Element, now: TableModel): void => {
  const style = child(root, 'tableStyleInfo') ?? append(root, 'tableStyleInfo');
  if (now.style === '') style.removeAttribute('name');
  else style.setAttribute('name', now.style);
  style.setAttribute('showRowStripes', now.showBandedRows ? '1' : '0');
};

const headerKeys = ({ range }: TableModel): readonly number[] =>
  Array.from({ length: range.spalten }, (_, i) => range.zeile * COLUMNS + range.spalte + i);

/** The names that a table's columns have by its header cells: none empty, none twice, as Excel demands. */
export const headerNames = (model: SheetModel, table: TableModel): readonly string[] => {
  const seen = new Set<string>();
  return headerKeys(table).map((key, i) => {
    const cell = model.cell(Math.floor(key / COLUMNS), key % COLUMNS);
    const wanted = cellText(cell).replace(/\r\n?/g, '\n') || `Spalte${i + 1}`;
    let name = wanted;
    for (let n = 2; seen.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    seen.add(name.toLowerCase());
    return name;
  });
};

/** Header cells hold the names of the columns, as text. */
const writeHeader = ({ model, sheet, file }: SheetChange, table: TableModel): readonly string[] => {
  const names = headerNames(model, table);
  names.forEach((name, i) => {
    const [row, column] = [table.range.zeile, table.range.spalte + i];
    const { value, formula } = model.cell(row, column);
    if (value === name && formula === undefined) return;
    putValue(sheet.ensureCell(row, column), name);
    file.package.touch(sheet.part);
  });
  return names;
};

/** Names of columns write line breaks out. */
const fileName = (name: string): string => encodeText(name).replaceAll('\n', '_x000a_');

/** Columns keep what they are by their name, else by their place; others are new. */
const writeColumns = (root: Element, names: readonly string[]): void => {
  const list = child(root, 'tableColumns') ?? append(root, 'tableColumns');
  const known = children(list, 'tableColumn');
  const place = places(columnNames(root), names);
  let id = Math.max(0, ...known.map((c) => Number(c.getAttribute('id'))));
  const now = names.map((name, i) => {
    const from = place[i];
    const column =
      (from === undefined ? undefined : known[from]) ?? create(list, 'tableColumn', { id: ++id });
    if (decodeText(column.getAttribute('name') ?? '') !== name) column.setAttribute('name', fileName(name));
    return column;
  });
  for (const column of known) list.removeChild(column);
  for (const column of now) list.appendChild(column);
  list.setAttribute('count', String(now.length));
};

/** For each name the place of the column that it was before: by name, else, where none came or went, by place. */
export const places = (
  before: readonly string[],
  after: readonly string[],
): readonly (number | undefined)[] => {
  const found = after.map((name) => before.findIndex((b) => b.toLowerCase() === name.toLowerCase()));
  const free = before.flatMap((_, i) => (found.includes(i) ? [] : [i]));
  return found.map((i) => (i >= 0 ? i : before.length === after.length ? free.shift() : undefined));
};
