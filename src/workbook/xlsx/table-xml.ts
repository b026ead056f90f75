import type { Tabelle } from '../../domain/blatt/blattinhalt';
import { adresse, type Ort } from '../../domain/ort';
import { child, children, create, escapeXml, append, type Element } from './xml';
import { encodeText } from './strings';

/** The rectangle of a table with its header; without rows it keeps one empty row, as Excel demands. */
export const areaOfTable = ({ zeile, spalte, kopf, zeilen }: Tabelle, blatt = ''): Ort => ({
  blatt,
  zeile,
  spalte,
  zeilen: 1 + Math.max(1, zeilen.length),
  spalten: kopf.length,
});

/** What a new table part says; the reference as in `A4:K6`. */
export interface TablePlan {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  readonly style: string;
  readonly filterButton: boolean;
  readonly bandedRows: boolean;
}

/** A new table part of the add-in's own sheet. */
export const tablePlan = (table: Tabelle): TablePlan => ({
  name: table.name,
  ref: reference(table),
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

/** Fits our own table part to new content; style and filter button stay as the user has them. */
export const updateTable = (root: Element, table: Tabelle): void => {
  const ref = reference(table);
  root.setAttribute('ref', ref);
  root.removeAttribute('totalsRowCount');
  const filter = child(root, 'autoFilter');
  filter?.setAttribute('ref', ref);
  for (const rule of filter ? children(filter, 'filterColumn') : []) filter?.removeChild(rule);
  const sorted = child(root, 'sortState');
  if (sorted) root.removeChild(sorted);
  updateColumns(root, table.kopf);
};

/** Columns of the same names stay as they are, except for formulas: the cells say what they hold. */
const updateColumns = (root: Element, header: readonly string[]): void => {
  const columns = child(root, 'tableColumns') ?? append(root, 'tableColumns');
  const known = children(columns, 'tableColumn');
  const same =
    known.length === header.length &&
    known.every((c, i) => c.getAttribute('name') === encodeText(header[i] ?? ''));
  for (const column of known) {
    if (!same) columns.removeChild(column);
    for (const rule of children(column, 'calculatedColumnFormula')) column.removeChild(rule);
  }
  if (same) return;
  header.forEach((name, i) => {
    const column = create(columns, 'tableColumn', { id: i + 1, name: encodeText(name) });
    columns.appendChild(column);
  });
  columns.setAttribute('count', String(header.length));
};

const reference = (table: Tabelle): string => adresse(areaOfTable(table, 'x')).slice('x!'.length);
