import type { Argument } from '../domain/funktion/argumente';
import type { Zellwert } from '../domain/snapshot';
import { errorValue } from '../workbook/error-values';

/** A range argument of Excel as the domain takes it; `null` where it was left out. */
export const rangeArgument = (given: unknown): Argument | null => {
  if (given === null || given === undefined) return null;
  if (!Array.isArray(given)) return [[cellArgument(given)]];
  const rows = given as unknown[][];
  return rows.some(hasObject) ? rows.map((row) => row.map(cellArgument)) : (rows as Argument);
};

/** A single value of Excel as the domain takes it; an argument that was left out is an empty cell. */
const cellArgument = (given: unknown): Zellwert => {
  if (given === null || given === undefined) return null;
  if (typeof given === 'object') return errorValue(codeOf(given));
  return given as Zellwert;
};

/** Error values arrive as objects of Microsoft's runtime that carry their code. */
const codeOf = (given: object): string =>
  'code' in given && typeof given.code === 'string' ? given.code : '#VALUE!';

const hasObject = (row: readonly unknown[]): boolean => {
  for (const cell of row) if (cell === undefined || (typeof cell === 'object' && cell !== null)) return true;
  return false;
};
