/** The browser-safe part of the host; `node.ts` is the transport for Node and is imported by its own name. */
export { Calculation } from './calculation';
export { putInput, valueType, wireValue } from './cell-input';
export type { TypeDeclaration } from './declare';
export { HostError, TransportError } from './errors';
export type { Faults } from './faults';
export { connectAddin, type Addin, type AddinOptions } from './frame';
export { workbookFromXlsx } from './from-xlsx';
export { FunctionCalls, resultMatrix, type CallArgument, type FunctionAnswer } from './functions';
export { WorkbookModel, SheetModel, EMPTY_CELL, type Cell, type Change, type TableModel } from './model';
export { englishFormula, englishInput, germanFormula } from './local-formula';
export { cellText } from './number-format';
export { OBJECT_MODEL } from './objects';
export { processRequest } from './process';
export { recalculate } from './recalculate';
