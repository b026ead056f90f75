import type { EmptyCells } from './functions';
import type { ThemeName } from './theme';

/** A version of Excel as an add-in meets it. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  /** requirement sets by name, the newest version of each */
  readonly requirements: Readonly<Record<string, string>>;
  /** how an empty cell within a range reaches a custom function: 0 on the desktop, null on the web */
  readonly emptyCells: EmptyCells;
  /**
   * which custom functions are recalculated when a workbook is opened: on the desktop those whose formula names a sheet
   * (github.com/OfficeDev/office-js/issues/5408); of the web nothing is known but that values are kept
   */
  readonly onOpening: 'none' | 'those that name a sheet';
  /** whether what an add-in writes can be undone; else every write empties the user's stack */
  readonly undoesAddins: boolean;
  /** whether `NamedItem.formula` is in the user's language: on the desktop (github.com/OfficeDev/office-js/issues/2834) */
  readonly localNames: boolean;
  /** `Office.context.officeTheme`; on the web there is none (github.com/OfficeDev/office-js/issues/6134) */
  readonly theme: ThemeName | null;
}

/** Sets of the common API that Excel has everywhere; page: office-add-in-requirement-sets. */
const COMMON = {
  ...{ BindingEvents: '1.1', CompressedFile: '1.1', DocumentEvents: '1.1', File: '1.1', PdfFile: '1.1' },
  ...{ MatrixBindings: '1.1', MatrixCoercion: '1.1', TableBindings: '1.1', TableCoercion: '1.1' },
  ...{ TextBindings: '1.1', Selection: '1.1', Settings: '1.1' },
};

/** On no page: office.js asks for it by itself before it reports that the runtime of the functions is ready. */
const CLIENT = { CustomFunctions: '1.9' };

/** What only the current Excels have. */
const CURRENT = {
  ...COMMON,
  ExcelApi: '1.21',
  CustomFunctionsRuntime: '1.5',
  ...CLIENT,
  SharedRuntime: '1.2',
  RibbonApi: '1.3',
  // 1.3 is PowerPoint's alone.
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  KeyboardShortcuts: '1.1',
  ContextMenuApi: '1.1',
  TaskPaneApi: '1.1',
  NestedAppAuth: '1.1',
};

const DESKTOP = { OpenBrowserWindowApi: '1.1', IdentityAPI: '1.3', ImageCoercion: '1.2' };

/** What an Excel 2021 and every later one has that is bought for good. */
const LTSC = {
  ...COMMON,
  ...DESKTOP,
  TextCoercion: '1.1',
  CustomFunctionsRuntime: '1.3',
  ...CLIENT,
  RibbonApi: '1.2',
  AddinCommands: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
};

/**
 * The versions that a test can choose, with what Microsoft's pages below learn.microsoft.com/javascript/api/requirement-sets
 * say of Excel: excel/excel-api-requirement-sets, excel/custom-functions-requirement-sets, and under common/ the pages
 * shared-runtime-, ribbon-api-, add-in-commands-, dialog-api-, dialog-origin-, keyboard-shortcuts-, context-menu-api-,
 * task-pane-api-, nested-app-auth-, open-browser-window-api-, identity-api- and image-coercion-requirement-sets. Sets whose
 * page speaks of SharePoint, OneDrive or Outlook alone are left out. Undo from the first version with ExcelApi 1.19 on.
 */
export const PROFILES = [
  {
    id: 'microsoft-365',
    name: 'Microsoft 365 (Windows)',
    requirements: { ...CURRENT, ...DESKTOP, TextCoercion: '1.1', ExcelApiDesktop: '1.1' },
    emptyCells: 0,
    onOpening: 'those that name a sheet',
    undoesAddins: true,
    localNames: true,
    theme: 'light',
  },
  {
    id: 'web',
    name: 'Excel im Web',
    requirements: { ...CURRENT, TextCoercion: '1.1', ExcelApiOnline: '1.1' },
    emptyCells: null,
    onOpening: 'none',
    undoesAddins: true,
    localNames: false,
    theme: null,
  },
  {
    id: 'mac',
    name: 'Microsoft 365 (Mac)',
    requirements: { ...CURRENT, ...DESKTOP, ExcelApiDesktop: '1.1' },
    emptyCells: 0,
    onOpening: 'those that name a sheet',
    undoesAddins: true,
    localNames: true,
    theme: 'light',
  },
  {
    id: 'ltsc-2024',
    name: 'Excel LTSC 2024',
    requirements: { ...LTSC, ExcelApi: '1.17', SharedRuntime: '1.2' },
    emptyCells: 0,
    onOpening: 'those that name a sheet',
    undoesAddins: false,
    localNames: true,
    theme: 'light',
  },
  {
    id: '2021',
    name: 'Excel 2021',
    requirements: { ...LTSC, ExcelApi: '1.14', SharedRuntime: '1.1' },
    emptyCells: 0,
    onOpening: 'those that name a sheet',
    undoesAddins: false,
    localNames: true,
    theme: 'light',
  },
  {
    id: '2019',
    name: 'Excel 2019',
    // The page names 2019 up to 1.7 only, since it left support; its version 1808 is the one that the page gives for 1.8.
    requirements: { ...COMMON, TextCoercion: '1.1', ExcelApi: '1.8', AddinCommands: '1.1', DialogApi: '1.1' },
    emptyCells: 0,
    onOpening: 'those that name a sheet',
    undoesAddins: false,
    localNames: true,
    theme: 'light',
  },
] as const satisfies readonly Profile[];

export type ProfileId = (typeof PROFILES)[number]['id'];

export const profile = (id: ProfileId): Profile => PROFILES.find((p) => p.id === id)!;

/** Without a choice: the web, as Microsoft's client in the page is that of the web. */
export const STANDARD_PROFILE = profile('web');
