import { leseAdresse, type Ort } from '../../../src/domain/ort';
import { child, children, type Element } from '../../../src/workbook/xlsx/xml';
import type { SheetModel } from '../model';

/** The merged areas of a worksheet. */
export const mergedAreas = (worksheet: Element, blatt: string): readonly Ort[] => {
  const list = child(worksheet, 'mergeCells');
  if (!list) return [];
  return children(list, 'mergeCell').flatMap((m) => leseAdresse(m.getAttribute('ref') ?? '', blatt) ?? []);
};

/** The filter of a worksheet, not those of its tables. */
export const sheetFilter = (worksheet: Element, blatt: string): SheetModel['filter'] => {
  const filter = child(worksheet, 'autoFilter');
  const range = leseAdresse(filter?.getAttribute('ref') ?? '', blatt);
  return filter && range && { range, hasCriteria: hasCriteria(filter) };
};

/** Whether a filter says for some column what is shown; a column may be named for its hidden button alone. */
export const hasCriteria = (filter: Element | undefined): boolean =>
  filter !== undefined && children(filter, 'filterColumn').some((column) => column.childNodes.length > 0);
