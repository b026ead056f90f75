import type { Ort } from '../../src/domain/ort';
import type { EngineFormula } from './engine-formula';
import type { Matrix } from './engine-values';
import type { FunctionAnswer } from './functions';
import type { SheetModel } from './model';

/** The last call of a custom function that a formula needed. */
export interface KeptCall {
  /** id and arguments: a call of the same text is not asked again */
  readonly key: string;
  readonly start: () => void;
  /** nothing while it is not answered */
  answer?: FunctionAnswer;
  /** gives up a call that is on its way, or a stream */
  cancel?: () => void;
  /** there was no add-in to ask */
  unavailable?: boolean;
}

/** What the calculation knows of one cell with a formula. */
export interface FormulaCell {
  readonly sheet: SheetModel;
  readonly key: number;
  readonly formula: string;
  /** nothing where the engine cannot compute it */
  engine: EngineFormula | undefined;
  /** by the number of the call within the formula */
  calls: (KeptCall | undefined)[];
  /** its value came with the file, and it has not been computed since */
  fromFile: boolean;
  /** as Excel does on opening: the value that the file brought stays until something it depends on changes */
  keepsValue: boolean;
  /** entered while the add-in was not there: `#NAME?` until it is entered again */
  unresolved: boolean;
  /** recalculated on opening, before the add-in was there: `#WERT!` until it is */
  tooEarly: boolean;
  evaluated: boolean;
  /** the last result, if it is a number: the engine gives it out rounded */
  exact: number | undefined;
  /** the whole result of an array */
  matrix: Matrix | undefined;
  /** where it has spilled to */
  spill: Ort | undefined;
  /** something is in the way */
  blocked: boolean;
  /** its array would fall on what it is computed from */
  circular: boolean;
}

export const formulaCell = (
  sheet: SheetModel,
  key: number,
  formula: string,
  engine: EngineFormula | undefined,
): FormulaCell => ({
  ...{ sheet, key, formula, engine },
  ...{ calls: [], fromFile: false, keepsValue: false, unresolved: false, tooEarly: false },
  ...{
    evaluated: false,
    exact: undefined,
    matrix: undefined,
    spill: undefined,
    blocked: false,
    circular: false,
  },
});

export const cancelCalls = (cell: FormulaCell): void => {
  for (const call of cell.calls) call?.cancel?.();
  cell.calls = [];
};
