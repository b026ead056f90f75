import type { EmptyCells } from './functions';

/** A version of Excel as an add-in meets it. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** requirement sets by name, the newest version of each */
  readonly requirements: Readonly<Record<string, string>>;
  /** how an empty cell within a range reaches a custom function: 0 on the desktop, null on the web */
  readonly emptyCells: EmptyCells;
  /** whether what an add-in writes can be undone; else every write empties the user's stack */
  readonly undoesAddins: boolean;
}

const CURRENT = {
  ExcelApi: '1.20',
  CustomFunctionsRuntime: '1.5',
  CustomFunctions: '1.8',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
};

/**
 * The versions that a test can choose. ExcelApi and CustomFunctionsRuntime from Microsoft's tables "Excel JavaScript API
 * requirement sets" and "Custom Functions requirement sets" (learn.microsoft.com); the other sets are assumed, not yet
 * held against a page of Microsoft. Undo from the first version with ExcelApi 1.19 on.
 */
export const PROFILES = [
  {
    id: 'microsoft-365',
    name: 'Microsoft 365 (Windows)',
    requirements: CURRENT,
    emptyCells: 0,
    undoesAddins: true,
  },
  {
    id: 'web',
    name: 'Excel im Web',
    requirements: { ...CURRENT, ExcelApiOnline: '1.1' },
    emptyCells: null,
    undoesAddins: true,
  },
  {
    id: 'mac',
    name: 'Microsoft 365 (Mac)',
    requirements: CURRENT,
    emptyCells: 0,
    undoesAddins: true,
  },
  {
    id: 'ltsc-2024',
    name: 'Excel LTSC 2024',
    requirements: {
      ExcelApi: '1.17',
      CustomFunctionsRuntime: '1.3',
      CustomFunctions: '1.8',
      SharedRuntime: '1.2',
      RibbonApi: '1.2',
      AddinCommands: '1.1',
    },
    emptyCells: 0,
    undoesAddins: false,
  },
  {
    id: '2021',
    name: 'Excel 2021',
    requirements: {
      ExcelApi: '1.14',
      CustomFunctionsRuntime: '1.3',
      CustomFunctions: '1.8',
      SharedRuntime: '1.1',
      RibbonApi: '1.1',
      AddinCommands: '1.1',
    },
    emptyCells: 0,
    undoesAddins: false,
  },
  {
    id: '2019',
    name: 'Excel 2019',
    requirements: { ExcelApi: '1.8', AddinCommands: '1.1' },
    emptyCells: 0,
    undoesAddins: false,
  },
] as const satisfies readonly Profile[];

export type ProfileId = (typeof PROFILES)[number]['id'];

export const profile = (id: ProfileId): Profile => PROFILES.find((p) => p.id === id)!;

/** Without a choice: the web, as Microsoft's client in the page is that of the web. */
export const STANDARD_PROFILE = profile('web');
