import { WorkbookError } from '../workbook';

/** Which requirement sets this Excel offers; a seam, so that versions can be tried in tests. */
export type Supports = (set: string, version: string) => boolean;

export const officeSupports: Supports = (set, version) =>
  Office.context.requirements.isSetSupported(set, version);

/** What the add-in may use here, each with the requirement set in which Excel got it. */
export interface Abilities {
  /** without it nothing can be read: `…OrNullObject`, names with sheet scope (Excel 2019 and newer have it) */
  readonly nullObjects: boolean;
  /** the formula of a name; before, its value has the reference */
  readonly nameFormula: boolean;
  /** whether the workbook's structure is protected */
  readonly workbookProtection: boolean;
  readonly freezePanes: boolean;
  /** rules for what may be entered into cells */
  readonly dataValidation: boolean;
  readonly suspendScreen: boolean;
  readonly resizeTables: boolean;
  readonly customFunctions: boolean;
}

export const abilitiesOf = (supports: Supports): Abilities => ({
  nullObjects: supports('ExcelApi', '1.4'),
  nameFormula: supports('ExcelApi', '1.7'),
  workbookProtection: supports('ExcelApi', '1.7'),
  freezePanes: supports('ExcelApi', '1.7'),
  dataValidation: supports('ExcelApi', '1.8'),
  suspendScreen: supports('ExcelApi', '1.9'),
  resizeTables: supports('ExcelApi', '1.13'),
  customFunctions: supports('CustomFunctionsRuntime', '1.1'),
});

/** @throws WorkbookError where nothing can be read at all */
export const refuseTooOld = ({ nullObjects }: Abilities): void => {
  if (!nullObjects)
    throw new WorkbookError(
      'ApiNotFound',
      'Diese Excel-Version ist zu alt: Ziel braucht Excel 2019 oder neuer.',
    );
};
