import { declareType, handle } from '../declare';
import { invalidArgument, notFound } from '../errors';
import type { WorkbookModel } from '../model';

interface Target {
  readonly book: WorkbookModel;
  readonly key: string;
}

const find = (book: WorkbookModel, key: unknown) =>
  book.settings.has(String(key)) ? handle('Setting', { book, key: String(key) } satisfies Target) : null;

/** Settings of the add-in in this file; dates travel as office.js writes them. */
export const SETTINGS = declareType<WorkbookModel>({
  name: 'SettingCollection',
  items: (book) => [...book.settings.keys()].map((key) => handle('Setting', { book, key })),
  members: {
    getItem: {
      since: 'ExcelApi 1.4',
      call: (book, [key]) => {
        const found = find(book, key);
        if (!found) throw notFound(`setting ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: 'ExcelApi 1.4', call: (book, [key]) => find(book, key) },
    getCount: { since: 'ExcelApi 1.4', call: (book) => book.settings.size },
    add: {
      since: 'ExcelApi 1.4',
      writes: true,
      call: (book, [key, value]) => {
        if (typeof key !== 'string' || key === '') throw invalidArgument('key');
        book.settings.set(key, value);
        return find(book, key);
      },
    },
  },
});

export const SETTING = declareType<Target>({
  name: 'Setting',
  id: ({ key }) => key,
  members: {
    key: { since: 'ExcelApi 1.4', get: ({ key }) => key },
    value: {
      since: 'ExcelApi 1.4',
      get: ({ book, key }) => {
        if (!book.settings.has(key)) throw notFound(`setting ${key}`);
        return book.settings.get(key);
      },
      set: ({ book, key }, value) => {
        book.settings.set(key, value);
      },
    },
    delete: {
      since: 'ExcelApi 1.4',
      writes: true,
      call: ({ book, key }) => {
        if (!book.settings.delete(key)) throw notFound(`setting ${key}`);
      },
    },
  },
});
