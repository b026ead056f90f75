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
  /** which rows and columns are hidden, one by one */
  readonly lineProperties: boolean;
  readonly calculationState: boolean;
  readonly filters: boolean;
  readonly mergedAreas: boolean;
  /** other files that formulas refer to */
  readonly links: boolean;
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
  lineProperties: supports('ExcelApi', '1.9'),
  calculationState: supports('ExcelApi', '1.9'),
  filters: supports('ExcelApi', '1.9'),
  mergedAreas: supports('ExcelApi', '1.13'),
  links: supports('ExcelApiOnline', '1.1'),
  resizeTables: supports('ExcelApi', '1.13'),
  customFunctions: supports('CustomFunctionsRuntime', '1.1'),
});

/**
 * The same without what a check can do without: Excel refuses a whole request where it cannot say one thing of it, more
 * than 512 merged areas for example.
 */
export const withoutExtras = (abilities: Abilities): Abilities => ({
  ...abilities,
  ...{ lineProperties: false, calculationState: false, filters: false, mergedAreas: false, links: false },
});

const EXTRAS =
  /^(?:RangeAreas|RangeCollection|AutoFilter|LinkedWorkbook)|\.(?:autoFilter|linkedWorkbooks|calculationState|get(?:MergedAreas|RowProperties|ColumnProperties))/;

/** Whether Excel has failed at what a check can do without. */
export const failedAtExtras = (error: unknown): boolean => {
  const { errorLocation } = (error as { debugInfo?: { errorLocation?: unknown } } | null)?.debugInfo ?? {};
  return typeof errorLocation === 'string' && EXTRAS.test(errorLocation);
};

/** @throws WorkbookError where nothing can be read at all */
export const refuseTooOld = ({ nullObjects }: Abilities): void => {
  if (!nullObjects)
    throw new WorkbookError(
      'ApiNotFound',
      'Diese Excel-Version ist zu alt: Ziel braucht Excel 2019 oder neuer.',
    );
};
