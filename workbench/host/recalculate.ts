import { Calculation, type Extent } from './calculation';
import type { FunctionCalls } from './functions';
import type { SheetModel, WorkbookModel } from './model';

export interface RecalculateOptions {
  readonly extent?: Extent;
  /** hears of the sheets whose values have changed, also while functions are still busy */
  readonly onChange?: (sheets: ReadonlySet<SheetModel>) => void;
}

/**
 * Computes what has changed in a workbook: ordinary formulas, the custom functions whose arguments are others now, and what
 * stands on their results. A cell shows `#BESCHÄFTIGT!` until its answer is there. With manual calculation only what was
 * entered is computed, unless the extent says otherwise. May be called again while calls are on their way: those that are
 * overtaken are given up.
 * @param calls the functions of the add-in; without them a formula that calls one shows `#NAME?`
 */
export const recalculate = (
  book: WorkbookModel,
  calls: FunctionCalls | undefined,
  calculation = new Calculation(book),
  options: RecalculateOptions = {},
): Promise<void> => {
  calculation.use(calls);
  return settle(calculation, options);
};

/**
 * Computes a workbook that was opened just now, or whose add-in has become ready after that, as Excel does: custom functions
 * keep the values that were saved, as the version of Excel has it (`Profile.onOpening`).
 */
export const recalculateOnOpening = (
  book: WorkbookModel,
  calls: FunctionCalls | undefined,
  calculation = new Calculation(book),
  options: RecalculateOptions = {},
): Promise<void> => {
  calculation.open(calls);
  return settle(calculation, options);
};

const settle = async (calculation: Calculation, { extent, onChange }: RecalculateOptions): Promise<void> => {
  let planned = false;
  const goOn = (run: () => boolean): void => {
    if (run()) onChange?.(calculation.changedSheets);
    calculation.functions.ask();
  };
  calculation.onAnswer = () => {
    if (planned) return;
    planned = true;
    // The answers of one delivery are computed together.
    queueMicrotask(() => {
      planned = false;
      goOn(() => calculation.continue());
    });
  };
  goOn(() => calculation.run(extent));
  await calculation.functions.idle();
};
