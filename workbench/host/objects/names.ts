import { leseAdresse } from '../../../src/domain/ort';
import { declareType, handle, isHandle, type Host } from '../declare';
import { HostError, invalidArgument, notFound } from '../errors';
import { englishFormula, germanFormula } from '../local-formula';
import type { DefinedName, SheetModel, WorkbookModel } from '../model';
import { alreadyExists, checkName } from '../names';
import { accessDenied, rangeAddress, rangeHandle, type RangeTarget } from './range-target';

/** A collection of names: the workbook's, or those of one sheet. */
interface Scope {
  readonly sheet?: SheetModel;
}

interface Named extends Scope {
  readonly name: string;
}

const list = ({ sheet }: Scope, book: WorkbookModel): DefinedName[] => sheet?.names ?? book.names;

const position = (named: Named, book: WorkbookModel): number =>
  list(named, book).findIndex((n) => n.name.toLowerCase() === named.name.toLowerCase());

const find = (scope: Scope, book: WorkbookModel, name: unknown) => {
  const at = position({ ...scope, name: String(name) }, book);
  return at < 0 ? null : handle('NamedItem', { ...scope, name: list(scope, book)[at]!.name } satisfies Named);
};

const itemOf = (named: Named, book: WorkbookModel): DefinedName => {
  const item = list(named, book)[position(named, book)];
  if (!item) throw notFound(`name ${named.name}`);
  return item;
};

const change = (named: Named, part: Partial<DefinedName>, { book, calculation }: Host): void => {
  const item = itemOf(named, book);
  list(named, book)[position(named, book)] = { ...item, ...part };
  calculation.edited();
};

/** `$A$1:$B$2`, as names keep their references. */
const absolute = ({ sheet, ort }: RangeTarget): string =>
  rangeAddress({ ...ort, blatt: sheet.name }).replace(/^(.*!)(.*)$/, (_, blatt: string, cells: string) => {
    return blatt + cells.replace(/[A-Z]+|\d+/g, '$$$&');
  });

const referenceOf = (given: unknown): string => {
  if (isHandle(given)) return `=${absolute(given.target as RangeTarget)}`;
  const text = typeof given === 'string' ? given : String(given);
  if (text.startsWith('=') && text.length > 1) return text;
  if (/^-?\d+(\.\d+)?$/.test(text)) return `=${text}`;
  // Excel on the web refuses constants with special characters: github.com/OfficeDev/office-js/issues/1918.
  if (!/^[\p{L}\p{N} ]+$/u.test(text)) throw invalidArgument(`reference "${text}"`);
  return `="${text}"`;
};

const add = (scope: Scope, name: unknown, formula: string, comment: unknown, { book, calculation }: Host) => {
  if (scope.sheet?.protected) throw accessDenied('the sheet is protected');
  const text = checkName(name);
  const taken = position({ ...scope, name: text }, book) >= 0 || (!scope.sheet && book.table(text));
  if (taken) throw alreadyExists(text);
  const said = typeof comment === 'string' && comment !== '' ? { comment } : {};
  list(scope, book).push({ name: text, formula, visible: true, ...said });
  calculation.edited();
  return find(scope, book, text);
};

export const NAMES = declareType<Scope>({
  name: 'NamedItemCollection',
  items: (scope, { book }) =>
    list(scope, book).map(({ name }) => handle('NamedItem', { ...scope, name } satisfies Named)),
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
    add: {
      since: 'ExcelApi 1.4',
      writes: true,
      call: (scope, [name, reference, comment], host) =>
        add(scope, name, referenceOf(reference), comment, host),
    },
    addFormulaLocal: {
      since: 'ExcelApi 1.4',
      writes: true,
      call: (scope, [name, formula, comment], host) => {
        const text = String(formula);
        if (!text.startsWith('=')) throw invalidArgument(`formula "${text}"`);
        return add(scope, name, host.culture.german ? englishFormula(text) : text, comment, host);
      },
    },
  },
});

const range = (named: Named, book: WorkbookModel) => {
  const ort = leseAdresse(itemOf(named, book).formula);
  const sheet = ort && book.sheet(ort.blatt);
  return sheet ? rangeHandle(sheet, ort) : null;
};

const typeOf = (named: Named, book: WorkbookModel): string => {
  const { formula } = itemOf(named, book);
  if (range(named, book)) return 'Range';
  if (formula.includes('#REF!')) return 'Error';
  if (/^=(TRUE|FALSE)$/i.test(formula)) return 'Boolean';
  return /^="/.test(formula) ? 'String' : 'Double';
};

/** What a name stands for: an address, a constant; a formula that would have to be computed is given as it is. */
const valueOf = (named: Named, book: WorkbookModel): unknown => {
  const text = itemOf(named, book).formula.slice(1);
  if (range(named, book)) return text;
  if (text.includes('#REF!')) return '#REF!';
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : `=${text}`;
};

const sheetOf = ({ sheet }: Named) => (sheet ? handle('Worksheet', sheet) : null);

export const NAMED_ITEM = declareType<Named>({
  name: 'NamedItem',
  id: ({ name }) => name,
  members: {
    name: { since: 'ExcelApi 1.1', get: (named, { book }) => itemOf(named, book).name },
    formula: {
      since: 'ExcelApi 1.7',
      // Excel on the desktop gives it in the user's language: github.com/OfficeDev/office-js/issues/2834.
      get: (named, { book, culture }) => {
        const { formula } = itemOf(named, book);
        return book.profile.localNames && culture.german ? germanFormula(formula) : formula;
      },
      set: (named, value, host) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument('formula');
        change(named, { formula: value }, host);
      },
    },
    visible: {
      since: 'ExcelApi 1.1',
      get: (named, { book }) => itemOf(named, book).visible,
      set: (named, value, host) => {
        change(named, { visible: value === true }, host);
      },
    },
    comment: {
      since: 'ExcelApi 1.4',
      get: (named, { book }) => itemOf(named, book).comment ?? '',
      set: (named, value, host) => {
        change(named, { comment: String(value) }, host);
      },
    },
    scope: { since: 'ExcelApi 1.4', get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    worksheet: {
      since: 'ExcelApi 1.4',
      navigation: true,
      get: (named) => {
        const found = sheetOf(named);
        if (!found) throw notFound(`the worksheet of ${named.name}`);
        return found;
      },
    },
    worksheetOrNullObject: { since: 'ExcelApi 1.4', navigation: true, get: sheetOf },
    type: { since: 'ExcelApi 1.1', get: (named, { book }) => typeOf(named, book) },
    value: { since: 'ExcelApi 1.1', get: (named, { book }) => valueOf(named, book) },
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
    delete: {
      since: 'ExcelApi 1.4',
      writes: true,
      call: (named, _, { book, calculation }) => {
        itemOf(named, book);
        list(named, book).splice(position(named, book), 1);
        calculation.edited();
      },
    },
  },
});
