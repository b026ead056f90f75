import type { Tabelle } from '../../domain/blatt/blattinhalt';
import { adresse, type Ort } from '../../domain/ort';
import { child, children, create, escapeXml, append, type Element } from './xml';
import { areaFor } from '../own-sheet';
import { decodeText, encodeText } from './strings';

/** What a new table part says; the reference as in `A4:K6`. */
export interface TablePlan {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
}

/** A new table part of one of the add-in's own sheets. */
export const tablePlan = (table: Tabelle): TablePlan => ({
  name: table.name,
  ref: reference(areaFor(table, '')),
  columns: table.kopf,
  style: 'TableStyleMedium2',
  filterButton: true,
  bandedRows: true,
});

/** A new table part. */
export const tableXml = (plan: TablePlan, id: number, namespace: string): string => {
  const name = escapeXml(plan.name);
  const columns = plan.columns.map(
    (k, i) => `<tableColumn id="${i + 1}" name="${escapeXml(encodeText(k))}"/>`,
  );
  const style = plan.style === '' ? '' : ` name="${escapeXml(plan.style)}"`;
  return (
    `<table xmlns="${namespace}" id="${id}" name="${name}" displayName="${name}" ref="${plan.ref}" totalsRowShown="0">` +
    (plan.filterButton ? `<autoFilter ref="${plan.ref}"/>` : '') +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${plan.bandedRows ? 1 : 0}" ` +
    'showColumnStripes="0"/></table>'
  );
};

/** What the columns of a table are called. */
export const columnNames = (root: Element): readonly string[] => {
  const columns = child(root, 'tableColumns');
  return (columns ? children(columns, 'tableColumn') : []).map((c) =>
    decodeText(c.getAttribute('name') ?? ''),
  );
};

/**
 * Fits our own table part to new content; style and filter button stay as the user has them.
 * @param area where it shall stand; columns that the user added to it included
 */
export const updateTable = (root: Element, { kopf }: Tabelle, area: Ort): void => {
  const ref = reference(area);
  root.setAttribute('ref', ref);
  root.removeAttribute('totalsRowCount');
  root.removeAttribute('headerRowCount');
  const filter = child(root, 'autoFilter');
  filter?.setAttribute('ref', ref);
  for (const rule of filter ? children(filter, 'filterColumn') : []) filter?.removeChild(rule);
  const sorted = child(root, 'sortState');
  if (sorted) root.removeChild(sorted);
  updateColumns(root, kopf, area.spalten);
};

/**
 * Columns of the same names stay as they are, except for formulas of ours: the cells say what they hold. Columns of
 * the user's own stand behind ours.
 */
const updateColumns = (root: Element, header: readonly string[], width: number): void => {
  const columns = child(root, 'tableColumns') ?? append(root, 'tableColumns');
  const known = children(columns, 'tableColumn');
  const names = columnNames(root);
  const same = known.length === width && header.every((name, i) => names[i] === name);
  known.forEach((column, i) => {
    if (!same) columns.removeChild(column);
    else if (i < header.length)
      for (const rule of children(column, 'calculatedColumnFormula')) column.removeChild(rule);
  });
  if (same) return;
  header.forEach((name, i) => {
    columns.appendChild(create(columns, 'tableColumn', { id: i + 1, name: encodeText(name) }));
  });
  columns.setAttribute('count', String(header.length));
};

const reference = (area: Ort): string => adresse({ ...area, blatt: 'x' }).slice('x!'.length);
