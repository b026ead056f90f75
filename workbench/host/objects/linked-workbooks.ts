import { declareType, handle } from '../declare';
import { notFound } from '../errors';
import type { WorkbookModel } from '../model';

const find = ({ links }: WorkbookModel, key: unknown) => {
  const found = links.find((link) => link === String(key));
  return found === undefined ? null : handle('LinkedWorkbook', found);
};

/** Other files that formulas refer to, as the opened file has them; they are never fetched. */
export const LINKED_WORKBOOKS = declareType<WorkbookModel>({
  name: 'LinkedWorkbookCollection',
  items: ({ links }) => links.map((link) => handle('LinkedWorkbook', link)),
  members: {
    getItem: {
      since: 'ExcelApiOnline 1.1',
      call: (book, [key]) => {
        const found = find(book, key);
        if (!found) throw notFound(`linked workbook ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: 'ExcelApiOnline 1.1', call: (book, [key]) => find(book, key) },
  },
});

export const LINKED_WORKBOOK = declareType<string>({
  name: 'LinkedWorkbook',
  id: (link) => link,
  members: { id: { since: 'ExcelApiOnline 1.1', get: (link) => link } },
});
