import type { Ort } from '../../../src/domain/ort';
import { declareType } from '../declare';
import { notFound } from '../errors';
import type { SheetModel, TableModel } from '../model';
import { rangeHandle } from './range-target';

/** The filter of a sheet, or of one of its tables. */
interface Filtered {
  readonly sheet: SheetModel;
  readonly table?: TableModel;
}

const rangeOf = ({ sheet, table }: Filtered): Ort | undefined => {
  if (!table) return sheet.filter?.range;
  return table.showFilterButton ? table.range : undefined;
};

/** As it was opened from the file: what is filtered out are hidden rows. */
export const AUTO_FILTER = declareType<Filtered>({
  name: 'AutoFilter',
  members: {
    enabled: { since: 'ExcelApi 1.9', get: (filter) => rangeOf(filter) !== undefined },
    isDataFiltered: {
      since: 'ExcelApi 1.9',
      get: ({ sheet, table }) => (table ? table.filtered === true : sheet.filter?.hasCriteria === true),
    },
    getRange: {
      since: 'ExcelApi 1.9',
      call: (filter) => {
        const range = rangeOf(filter);
        if (!range) throw notFound('filter');
        return rangeHandle(filter.sheet, range);
      },
    },
    getRangeOrNullObject: {
      since: 'ExcelApi 1.9',
      call: (filter) => {
        const range = rangeOf(filter);
        return range ? rangeHandle(filter.sheet, range) : null;
      },
    },
  },
});
