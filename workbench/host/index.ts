/** The browser-safe part of the host; `node.ts` is the transport for Node and is imported by its own name. */
export { Calculation, type Extent } from './calculation';
export { putInput, valueType, wireValue } from './cell-input';
export type { ErrorValues, TypeDeclaration } from './declare';
export { HostError, TransportError } from './errors';
export type { Faults } from './faults';
export { FrameConnection, type FrameOptions, type LeaveTo } from './frame';
export { isEdit, type Change } from './change';
export { AutoCalculation } from './auto-calculation';
export { FAULT_KINDS, FaultPlan, type ArmedFault, type FaultKind, type FaultMoment } from './fault-plan';
export { Shell, type PaneState } from './shell';
export { SHELL_MODEL } from './objects/shell';
export { workbookFromXlsx } from './xlsx/open';
export { workbookToXlsx } from './xlsx/save';
export { notSaved } from './xlsx/save-notes';
export {
  FunctionCalls,
  resultMatrix,
  type CallArgument,
  type FunctionAnswer,
  type FunctionsMetadata,
} from './functions';
export { WorkbookModel, SheetModel, EMPTY_CELL, type Cell, type CellRecord, type TableModel } from './model';
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
export { LEFT_OUT, OBJECT_MODEL } from './objects';
export { processRequest } from './process';
export { offers } from './requirements';
export { recalculate, recalculateOnOpening, type RecalculateOptions } from './recalculate';
export { THEMES, themeOf, type Theme, type ThemeName } from './theme';
export { cultureOf, type Culture } from './culture';
