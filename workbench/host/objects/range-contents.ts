import { germanFormula, germanInput } from '../local-formula';
import { putInput, valueType, wireValue } from '../cell-input';
import type { Host, Member } from '../declare';
import { invalidArgument, TransportError } from '../errors';
import type { Cell, SheetModel } from '../model';
import { cellText, isDateFormat, localFormat } from '../number-format';
import { usInput } from '../us-input';
import {
  accessDenied,
  allow,
  cellAddress,
  isUnbounded,
  rangeAddress,
  type RangeTarget,
} from './range-target';

/** More cells than this in one answer exceed five megabytes. */
const LARGEST_ANSWER = 500_000;

/** One value per cell; `null` for whole rows and columns, as Excel answers. */
export const rows = <V>({ sheet, ort }: RangeTarget, of: (cell: Cell) => V): V[][] | null => {
  if (isUnbounded(ort)) return null;
  if (ort.zeilen * ort.spalten > LARGEST_ANSWER) throw new TransportError(5104);
  return Array.from({ length: ort.zeilen }, (_, r) =>
    Array.from({ length: ort.spalten }, (__, c) => of(sheet.cell(ort.zeile + r, ort.spalte + c))),
  );
};

/** One value for the whole range, or a matrix of its exact shape. */
const eachCell = (
  { sheet, ort }: RangeTarget,
  given: unknown,
  what: string,
  put: (row: number, column: number, value: unknown) => void,
): void => {
  if (given === null || given === undefined) throw invalidArgument(`${what} cannot be null`);
  if (isUnbounded(ort)) throw invalidArgument(`${what} of whole rows or columns`);
  const single = !Array.isArray(given);
  const matrix = given as unknown[][];
  if (single && ort.zeilen * ort.spalten > LARGEST_ANSWER) throw invalidArgument(`${what} of a large range`);
  if (
    !single &&
    (matrix.length !== ort.zeilen || matrix.some((r) => !Array.isArray(r) || r.length !== ort.spalten))
  )
    throw invalidArgument(`${what} must have the shape of ${rangeAddress({ ...ort, blatt: sheet.name })}`);
  for (let r = 0; r < ort.zeilen; r++)
    for (let c = 0; c < ort.spalten; c++) put(ort.zeile + r, ort.spalte + c, single ? given : matrix[r]![c]);
};

/** What an input becomes before it is put into its cell. */
type Reading = (text: string, sheet: SheetModel, row: number, column: number, host: Host) => unknown;

/** Dates and currency as in the United States, whatever the user's language (office-js issue 1559). */
const american: Reading = (text, sheet, row, column, { book }) => {
  const read = usInput(text, book.datumssystem);
  if (read === undefined || sheet.cell(row, column).format === '@') return text;
  if (sheet.cell(row, column).format === 'General') sheet.change(row, column, { format: read.format });
  return read.value;
};

const german: Reading = (text, sheet, row, column, { book, culture }) => {
  if (!culture.german || sheet.cell(row, column).format === '@') return text;
  return text.startsWith("'") ? text : germanInput(text, book.datumssystem);
};

const input = (what: string, reading: Reading) => (target: RangeTarget, given: unknown, host: Host) => {
  const { sheet, ort } = target;
  eachCell(target, given, what, (row, column, value) => {
    if (sheet.protected && sheet.cell(row, column).locked && value !== null)
      throw accessDenied('the cell is protected');
    const read = typeof value === 'string' ? reading(value, sheet, row, column, host) : value;
    putInput(sheet, row, column, read);
  });
  host.changed(sheet.id, cellAddress(ort));
};

/** A cell's value as `Range.values` has it, with errors in the spelling that the host was asked for. */
export const valueOn =
  ({ errorValues, culture }: Host) =>
  ({ value }: Cell): string | number | boolean =>
    errorValues === 'local' && culture.german && typeof value === 'object' && value !== null
      ? value.fehler
      : wireValue(value);

export const setValues = input('values', american);
export const getValues = (target: RangeTarget, host: Host) => rows(target, valueOn(host));

const setFormat =
  (what: string, english: (format: string, host: Host) => string) =>
  (t: RangeTarget, given: unknown, host: Host): void => {
    allow(t.sheet, 'allowFormatCells');
    eachCell(t, given, what, (row, column, format) => {
      if (format === null) return;
      t.sheet.change(row, column, { format: english(String(format), host) || 'General' });
    });
  };

const clear = ({ sheet, ort }: RangeTarget, what: string, host: Host): void => {
  const used = sheet.used(ort, false);
  if (!used) return;
  for (let r = used.zeile; r < used.zeile + used.zeilen; r++)
    for (let c = used.spalte; c < used.spalte + used.spalten; c++) {
      const cell = sheet.cell(r, c);
      if (sheet.protected && cell.locked) throw accessDenied('the cell is protected');
      if (what === 'All') sheet.clear(r, c);
      else if (what === 'Contents') putInput(sheet, r, c, '');
      else if (what === 'Formats') sheet.change(r, c, { format: 'General', style: {} });
      else throw invalidArgument(`applyTo "${what}"`);
    }
  host.changed(sheet.id, cellAddress(ort));
};

/** office.js cuts a large matrix into rows, and has its shape checked before the first of them is put. */
const checkShape = ({ sheet, ort }: RangeTarget, [height, width]: readonly unknown[]): void => {
  if (height !== ort.zeilen || width !== ort.spalten)
    throw invalidArgument(`the matrix must have the shape of ${rangeAddress({ ...ort, blatt: sheet.name })}`);
};

/** What stands in the cells of a range. */
export const CONTENTS: Readonly<Record<string, Member<RangeTarget>>> = {
  values: { since: 'ExcelApi 1.1', get: getValues, set: setValues },
  formulas: {
    since: 'ExcelApi 1.1',
    get: (t, host) => rows(t, (c) => c.formula ?? valueOn(host)(c)),
    set: input('formulas', american),
  },
  formulasLocal: {
    since: 'ExcelApi 1.1',
    get: (t, host) =>
      rows(t, (c) => {
        if (c.formula === undefined) return valueOn(host)(c);
        return host.culture.german ? germanFormula(c.formula) : c.formula;
      }),
    set: input('formulasLocal', german),
  },
  valueTypes: { since: 'ExcelApi 1.1', get: (t) => rows(t, (c) => valueType(c.value)) },
  text: {
    since: 'ExcelApi 1.1',
    get: (t, { book, culture }) => rows(t, (c) => cellText(c, book.datumssystem, culture)),
  },
  numberFormat: {
    since: 'ExcelApi 1.1',
    get: (t) => rows(t, (c) => c.format),
    set: setFormat('numberFormat', (format) => format),
  },
  numberFormatLocal: {
    since: 'ExcelApi 1.7',
    get: (t, { culture }) => rows(t, (c) => (culture.german ? localFormat(c.format) : c.format)),
    set: setFormat('numberFormatLocal', (format, { culture }) =>
      culture.german ? localFormat(format, 'english') : format,
    ),
  },
  numberFormatCategories: {
    since: 'ExcelApi 1.12',
    get: (t) => rows(t, ({ format }) => categoryOf(format)),
  },
  _ValidateArraySize: { since: 'ExcelApi 1.3', call: checkShape },
  clear: {
    since: 'ExcelApi 1.1',
    writes: true,
    call: (t, [what], host) => {
      clear(t, String(what ?? 'All'), host);
    },
  },
};

const categoryOf = (format: string): string => {
  if (format === 'General') return 'General';
  if (format === '@') return 'Text';
  if (isDateFormat(format)) return /[dy]/i.test(format) ? 'Date' : 'Time';
  return format.includes('%') ? 'Percentage' : 'Number';
};
