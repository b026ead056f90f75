import type { Zellwert } from '../../../src/domain/snapshot';
import { setCellError, setCellFormula, setCellValue } from '../../../src/workbook/xlsx/values';
import { child, type Element } from '../../../src/workbook/xlsx/xml';
import { englishError } from '../cell-input';

/** Error values that a file can hold. */
const FILE_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
/** Newer ones, which Excel itself stores as this one. */
const AS_VALUE = new Set(['#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!']);

/** An error value as files spell it; one that no file can hold, such as `#BESCHÄFTIGT!`, is `#N/A`. */
export const fileError = (german: string): string => {
  const english = englishError(german);
  if (FILE_ERRORS.has(english)) return english;
  return AS_VALUE.has(english) ? '#VALUE!' : '#N/A';
};

/** Puts a value into a cell; a formula goes. */
export const putValue = (cell: Element, value: Zellwert): void => {
  if (typeof value === 'object' && value !== null) setCellError(cell, fileError(value.fehler));
  else if (typeof value === 'number' && !Number.isFinite(value)) setCellError(cell, '#NUM!');
  else setCellValue(cell, value);
};

/** Puts a new result into a cell whose formula stays. */
export const putResult = (cell: Element, value: Zellwert): void => {
  const formula = child(cell, 'f');
  const kind = cell.getAttribute('cm');
  putValue(cell, value);
  if (!formula) return;
  setCellFormula(cell, '');
  cell.replaceChild(formula, child(cell, 'f')!);
  keepSpaces(cell);
  if (kind !== null) cell.setAttribute('cm', kind);
};

/**
 * Puts a formula with its result into a cell.
 * @param array the cells that it fills as an array formula, and the mark of one that spills
 */
export const putFormula = (
  cell: Element,
  text: string,
  value: Zellwert,
  array?: { readonly area: string; readonly mark: string | undefined },
): void => {
  putValue(cell, value);
  setCellFormula(cell, text);
  keepSpaces(cell);
  if (!array) return;
  const formula = child(cell, 'f');
  formula?.setAttribute('t', 'array');
  formula?.setAttribute('ref', array.area);
  if (array.mark !== undefined) cell.setAttribute('cm', array.mark);
};

/** Spaces around a stored text count only where they are said to. */
const keepSpaces = (cell: Element): void => {
  const value = child(cell, 'v');
  if (/^\s|\s$/.test(value?.textContent ?? ''))
    value?.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
};
