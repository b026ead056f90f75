/** The browser-safe part of the host; `node.ts` is the transport for Node and is imported by its own name. */
export { Calculation } from './calculation';
export { putInput, valueType, wireValue } from './cell-input';
export type { TypeDeclaration } from './declare';
export { HostError, TransportError } from './errors';
export type { Faults } from './faults';
export { connectAddin, type Addin, type AddinOptions } from './frame';
export { workbookFromXlsx } from './xlsx/open';
export { FunctionCalls, resultMatrix, type CallArgument, type FunctionAnswer } from './functions';
export {
  WorkbookModel,
  SheetModel,
  EMPTY_CELL,
  type Cell,
  type CellRecord,
  type Change,
  type TableModel,
} from './model';
export {
  englishFormula,
  englishInput,
  germanFormula,
  germanInput,
  germanNumber,
  inputText,
} from './local-formula';
export { profile, PROFILES, STANDARD_PROFILE, type Profile, type ProfileId } from './profiles';
export { lockedMessage, UserActions, type Edit } from './user-actions';
export { cellText } from './number-format';
export { OBJECT_MODEL } from './objects';
export { processRequest } from './process';
export { recalculate } from './recalculate';
