import { leseAdresse, type Ort } from '../../domain/ort';
import type { Bereich, Zellwert } from '../../domain/snapshot';
import { errorValue } from '../error-values';
import { isFormula } from './cell-text';

/** A range asked for: where it is, whether it is locked, and its used part. */
export interface RangeRequest {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
}

/**
 * Asks for a range that may be null. Only its used part travels, however large it is.
 * @param valuesOnly false where a cell that shows nothing counts too: its formula must not be overwritten
 */
export const requestRange = (range: Excel.Range, valuesOnly: boolean): RangeRequest => {
  range.load('address,format/protection/locked');
  const used = range.getUsedRangeOrNullObject(valuesOnly);
  used.load('address,values,valueTypes,formulas');
  return { range, used };
};

/** The range as the domain knows it; undefined where the name has none. */
export const readRange = (
  { range, used }: RangeRequest,
  protectedSheets: ReadonlySet<string>,
): Bereich | undefined => {
  const ort = range.isNullObject ? undefined : leseAdresse(range.address);
  if (!ort) return undefined;
  const filled = used.isNullObject ? undefined : leseAdresse(used.address);
  // Excel gives null where some cells of the range are locked and others are not.
  const locked = (range.format.protection.locked as boolean | null) !== false;
  return {
    art: 'bereich',
    ort,
    belegt: filled ?? nothingOf(ort),
    werte: filled ? cellValues(used) : [],
    formeln: filled ? hasFormula(used) : false,
    gesperrt: locked && protectedSheets.has(ort.blatt.toLowerCase()),
  };
};

const nothingOf = (ort: Ort): Ort => ({ ...ort, zeilen: 0, spalten: 0 });

/** The values of a range that was loaded with its types. */
export const cellValues = ({ values, valueTypes }: Excel.Range): Zellwert[][] =>
  (values as unknown[][]).map((row, r) => row.map((value, c) => cellValueOf(value, valueTypes[r]?.[c])));

const cellValueOf = (value: unknown, type: Excel.RangeValueType | undefined): Zellwert => {
  if (type === Excel.RangeValueType.empty) return null;
  if (type === Excel.RangeValueType.error) return errorValue(String(value));
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
};

const hasFormula = ({ values, formulas }: Excel.Range): boolean =>
  (formulas as unknown[][]).some((row, r) =>
    row.some((formula, c) => isFormula(formula, (values as unknown[][])[r]?.[c])),
  );
