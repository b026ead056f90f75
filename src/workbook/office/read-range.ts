import { leseAdresse, type Ort } from '../../domain/ort';
import type { Bereich, Zellwert } from '../../domain/snapshot';
import { errorValue } from '../error-values';
import { formulasIn, readForm, requestMerged, type FormRequest, type HiddenLines } from './read-form';

/** A range asked for: where it is, whether it is locked, and its used part. */
export type RangeRequest = FormRequest;

/**
 * Asks for a range that may be null. Only its used part travels, however large it is.
 * @param valuesOnly false where a cell that shows nothing counts too: its formula must not be overwritten
 * @param mergedAreas whether this Excel tells merged areas
 */
export const requestRange = (range: Excel.Range, valuesOnly: boolean, mergedAreas: boolean): RangeRequest => {
  range.load('address,rowHidden,columnHidden,format/protection/locked');
  const used = range.getUsedRangeOrNullObject(valuesOnly);
  used.load('address,values,valueTypes,formulas');
  return { range, used, merged: mergedAreas ? requestMerged(range) : undefined };
};

/** The range as the domain knows it; undefined where the name has none. */
export const readRange = (
  request: RangeRequest,
  protectedSheets: ReadonlySet<string>,
  hidden: HiddenLines,
): Bereich | undefined => {
  const { range, used } = request;
  const ort = range.isNullObject ? undefined : leseAdresse(range.address);
  if (!ort) return undefined;
  const filled = used.isNullObject ? undefined : leseAdresse(used.address);
  // Excel gives null where some cells of the range are locked and others are not.
  const locked = (range.format.protection.locked as boolean | null) !== false;
  const form = readForm(request, ort, hidden);
  return {
    art: 'bereich',
    ort,
    belegt: filled ?? nothingOf(ort),
    werte: filled ? cellValues(used) : [],
    formeln: filled ? formulasIn(used).some((row) => row.some((formula) => formula !== null)) : false,
    gesperrt: locked && protectedSheets.has(ort.blatt.toLowerCase()),
    ...(form && { form }),
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
