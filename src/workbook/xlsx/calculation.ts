import { ensureChild, WORKBOOK_ORDER } from './order';
import type { WorkbookFile } from './workbook-file';

/** The order of computation names cells that hold no formula any more; Excel makes a new one without asking. */
export const removeCalculationChain = (file: WorkbookFile): void => {
  const chain = file.partOfType('calcChain');
  if (chain !== undefined) file.package.remove(file.workbook.name, chain);
};

/** Results of formulas that read what was written are out of date: whoever opens the copy computes them anew. */
export const recalculateOnLoad = (file: WorkbookFile): void => {
  ensureChild(file.workbook.root, 'calcPr', WORKBOOK_ORDER).setAttribute('fullCalcOnLoad', '1');
  file.package.touch(file.workbook);
};
