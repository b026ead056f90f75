import { CellError, EmptyValue, ErrorType, SimpleRangeValue } from 'hyperformula';
import type { Zellwert } from '../../src/domain/snapshot';
import { germanError } from './cell-input';

/** What the engine computes with. */
export type EngineValue = Scalar | SimpleRangeValue;
type Scalar = number | string | boolean | symbol | CellError | RichNumber;

/** Dates, times and percentages carry their kind. */
interface RichNumber {
  readonly val: number;
}

export type Matrix = readonly (readonly Zellwert[])[];

const TYPES: Readonly<Record<string, ErrorType>> = {
  '#NV': ErrorType.NA,
  '#DIV/0!': ErrorType.DIV_BY_ZERO,
  '#ZAHL!': ErrorType.NUM,
  '#NAME?': ErrorType.NAME,
  '#BEZUG!': ErrorType.REF,
  '#ÜBERLAUF!': ErrorType.SPILL,
};
const GERMAN: ReadonlyMap<string, string> = new Map(
  Object.entries(TYPES).map(([german, type]) => [type, german]),
);

export const BUSY = '#BESCHÄFTIGT!';

/** Of errors that the engine has no type for, and of a function's own words about one, its message is the only bearer. */
const SEPARATOR = '\n';

export const engineErrorValue = (fehler: string, meldung = ''): CellError =>
  new CellError(TYPES[fehler] ?? ErrorType.VALUE, `${fehler}${SEPARATOR}${meldung}`);

/** An error of the engine: its German name, and what a custom function said about it. */
export const readError = (
  type: string,
  message = '',
): { readonly fehler: string; readonly meldung: string } => {
  const at = message.indexOf(SEPARATOR);
  if (message.startsWith('#') && at > 0)
    return { fehler: message.slice(0, at), meldung: message.slice(at + 1) };
  return { fehler: GERMAN.get(type) ?? '#WERT!', meldung: '' };
};

export const isBusy = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'fehler' in value && value.fehler === BUSY;

export const toEngine = (value: Zellwert): Scalar => {
  if (value === null) return EmptyValue;
  return typeof value === 'object' ? engineErrorValue(germanError(value.fehler)) : value;
};

/** A copy, as the engine computes in place. */
export const toEngineRange = (matrix: Matrix): EngineValue =>
  matrix.length === 1 && matrix[0]!.length === 1
    ? toEngine(matrix[0]![0]!)
    : SimpleRangeValue.onlyValues(matrix.map((row) => row.map(toEngine)) as never);

/** What a cell or range holds; a range as a matrix, empty cells as `null`. */
export const fromEngine = (value: EngineValue): Zellwert | Matrix =>
  value instanceof SimpleRangeValue
    ? value.data.map((row) => row.map((v) => scalar(v as Scalar)))
    : scalar(value);

const scalar = (value: Scalar): Zellwert => {
  if (typeof value === 'symbol') return null;
  if (value instanceof CellError) {
    // Excel counts the cells of a circle as 0.
    if (value.type === ErrorType.CYCLE) return 0;
    return { fehler: readError(value.type, value.message).fehler };
  }
  return typeof value === 'object' ? value.val : value;
};

/** As a result Excel shows an empty cell as 0. */
export const shown = (value: Zellwert): Zellwert => value ?? 0;
