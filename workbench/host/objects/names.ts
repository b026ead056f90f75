import { leseAdresse } from '../../../src/domain/ort';
import { declareType, handle } from '../declare';
import { HostError, notFound } from '../errors';
import type { DefinedName, SheetModel, WorkbookModel } from '../model';
import { wireValue } from '../cell-input';
import { rangeHandle } from './range';

/** A collection of names: the workbook's, or those of one sheet. */
interface Scope {
  readonly sheet?: SheetModel;
}

interface NamedItem extends Scope {
  readonly item: DefinedName;
}

const list = ({ sheet }: Scope, book: WorkbookModel): readonly DefinedName[] => sheet?.names ?? book.names;

const find = (scope: Scope, book: WorkbookModel, name: unknown) => {
  const key = String(name).toLowerCase();
  const item = list(scope, book).find((n) => n.name.toLowerCase() === key);
  return item ? handle('NamedItem', { ...scope, item } satisfies NamedItem) : null;
};

export const NAMES = declareType<Scope>({
  name: 'NamedItemCollection',
  items: (scope, { book }) =>
    list(scope, book).map((item) => handle('NamedItem', { ...scope, item } satisfies NamedItem)),
  members: {
    getItem: {
      since: 'ExcelApi 1.1',
      call: (scope, [name], { book }) => {
        const found = find(scope, book, name);
        if (!found) throw notFound(`name ${String(name)}`);
        return found;
      },
    },
    getItemOrNullObject: {
      since: 'ExcelApi 1.4',
      call: (scope, [name], { book }) => find(scope, book, name),
    },
    getCount: { since: 'ExcelApi 1.4', call: (scope, _, { book }) => list(scope, book).length },
  },
});

const range = ({ item }: NamedItem, book: WorkbookModel) => {
  const ort = leseAdresse(item.formula);
  const sheet = ort && book.sheet(ort.blatt);
  return sheet ? rangeHandle(sheet, ort) : null;
};

export const NAMED_ITEM = declareType<NamedItem>({
  name: 'NamedItem',
  members: {
    name: { since: 'ExcelApi 1.1', get: ({ item }) => item.name },
    formula: { since: 'ExcelApi 1.7', get: ({ item }) => item.formula },
    visible: { since: 'ExcelApi 1.1', get: ({ item }) => item.visible },
    scope: { since: 'ExcelApi 1.4', get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    type: {
      since: 'ExcelApi 1.1',
      get: (named, { book }) => {
        if (range(named, book)) return 'Range';
        return named.item.formula.includes('#REF!')
          ? 'Error'
          : /^="/.test(named.item.formula)
            ? 'String'
            : 'Double';
      },
    },
    value: {
      since: 'ExcelApi 1.1',
      get: (named, { book }) => {
        const found = range(named, book);
        if (!found) return named.item.formula.includes('#REF!') ? '#REF!' : named.item.formula;
        const { sheet, ort } = found.target;
        return ort.zeilen * ort.spalten === 1
          ? wireValue(sheet.cell(ort.zeile, ort.spalte).value)
          : named.item.formula.slice(1);
      },
    },
    getRange: {
      since: 'ExcelApi 1.1',
      call: (named, _, { book }) => {
        const found = range(named, book);
        if (!found)
          throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
        return found;
      },
    },
    getRangeOrNullObject: { since: 'ExcelApi 1.4', call: (named, _, { book }) => range(named, book) },
  },
});
