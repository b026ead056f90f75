import { declareType, handle, type Host, type Member } from '../declare';
import { invalidArgument, notFound } from '../errors';
import type { DocumentProperties, WorkbookModel } from '../model';

type TextKey = Exclude<keyof DocumentProperties, 'revisionNumber' | 'creationDate'>;

const text = (key: TextKey): Member<WorkbookModel> => ({
  since: 'ExcelApi 1.7',
  get: ({ document }) => document[key],
  set: ({ document }, value) => {
    if (typeof value !== 'string') throw invalidArgument(key);
    document[key] = value;
  },
});

export const DOCUMENT_PROPERTIES = declareType<WorkbookModel>({
  name: 'DocumentProperties',
  members: {
    custom: { since: 'ExcelApi 1.7', get: (book) => handle('CustomPropertyCollection', book) },
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    manager: text('manager'),
    company: text('company'),
    lastAuthor: { since: 'ExcelApi 1.7', get: ({ document }) => document.lastAuthor },
    revisionNumber: {
      since: 'ExcelApi 1.7',
      get: ({ document }) => document.revisionNumber,
      set: ({ document }, value) => {
        if (typeof value !== 'number') throw invalidArgument('revisionNumber');
        document.revisionNumber = value;
      },
    },
    creationDate: { since: 'ExcelApi 1.7', get: ({ document }) => document.creationDate ?? null },
  },
});

interface Target {
  readonly book: WorkbookModel;
  readonly key: string;
}

const keyOf = ({ properties }: WorkbookModel, key: unknown): string | undefined =>
  [...properties.keys()].find((k) => k.toLowerCase() === String(key).toLowerCase());

const find = (book: WorkbookModel, key: unknown) => {
  const known = keyOf(book, key);
  return known === undefined ? null : handle('CustomProperty', { book, key: known } satisfies Target);
};

/** Longer keys and values are cut, except on the web. */
const LONGEST = 255;

const cut = (value: string, { book }: Host): string =>
  book.profile.id === 'web' ? value : value.slice(0, LONGEST);

const stored = (value: unknown, host: Host): string | number | boolean => {
  if (typeof value === 'string') return cut(value, host);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('value');
};

export const CUSTOM_PROPERTIES = declareType<WorkbookModel>({
  name: 'CustomPropertyCollection',
  items: (book) => [...book.properties.keys()].map((key) => handle('CustomProperty', { book, key })),
  members: {
    getItem: {
      since: 'ExcelApi 1.7',
      call: (book, [key]) => {
        const found = find(book, key);
        if (!found) throw notFound(`property ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: 'ExcelApi 1.7', call: (book, [key]) => find(book, key) },
    getCount: { since: 'ExcelApi 1.7', call: (book) => book.properties.size },
    add: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (book, [key, value], host) => {
        if (typeof key !== 'string' || key === '') throw invalidArgument('key');
        book.properties.set(keyOf(book, key) ?? cut(key, host), stored(value, host));
        return find(book, cut(key, host));
      },
    },
    deleteAll: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: (book) => {
        book.properties.clear();
      },
    },
  },
});

const typeOf = (value: string | number | boolean | Date | undefined): string => {
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
};

export const CUSTOM_PROPERTY = declareType<Target>({
  name: 'CustomProperty',
  id: ({ key }) => key,
  members: {
    key: { since: 'ExcelApi 1.7', get: ({ key }) => key },
    type: { since: 'ExcelApi 1.7', get: ({ book, key }) => typeOf(book.properties.get(key)) },
    value: {
      since: 'ExcelApi 1.7',
      get: ({ book, key }) => book.properties.get(key),
      set: ({ book, key }, value, host) => {
        book.properties.set(key, stored(value, host));
      },
    },
    delete: {
      since: 'ExcelApi 1.7',
      writes: true,
      call: ({ book, key }) => {
        if (!book.properties.delete(key)) throw notFound(`property ${key}`);
      },
    },
  },
});
