import { declareType, handle, type TypeDeclaration } from '../declare';
import { invalidArgument } from '../errors';
import type { Shell } from '../shell';
import { WAC_WORKBOOK } from './new-workbook';

interface ControlTarget {
  readonly shell: Shell;
  readonly id: string;
}

const RIBBON = declareType<Shell>({
  name: 'DynamicRibbon',
  members: {
    getButton: {
      since: 'RibbonApi 1.1',
      call: (shell, [id]) => handle('RibbonButton', { shell, id: String(id) } satisfies ControlTarget),
    },
    getTab: {
      since: 'RibbonApi 1.2',
      call: (shell, [id]) => handle('RibbonTab', { shell, id: String(id) } satisfies ControlTarget),
    },
  },
});

const RIBBON_BUTTON = declareType<ControlTarget>({
  name: 'RibbonButton',
  members: {
    id: { since: 'RibbonApi 1.1', get: ({ id }) => id },
    enabled: {
      since: 'RibbonApi 1.1',
      get: ({ shell, id }) => shell.enabled.get(id) ?? true,
      set: ({ shell, id }, value) => {
        shell.setEnabled(id, value === true);
      },
    },
  },
});

const RIBBON_TAB = declareType<ControlTarget>({
  name: 'RibbonTab',
  members: {
    setVisibility: {
      since: 'RibbonApi 1.2',
      call: ({ shell, id }, [visible]) => {
        shell.setTabVisible(id, visible === true);
      },
    },
  },
});

const RUNTIME = declareType<Shell>({
  name: 'AppRuntimeService',
  members: {
    getAppRuntimeState: { since: 'SharedRuntime 1.1', call: (shell) => shell.pane },
    setAppRuntimeState: {
      since: 'SharedRuntime 1.1',
      call: (shell, [state]) => {
        if (state !== 'Visible' && state !== 'Background') throw invalidArgument('appRuntimeState');
        shell.pane = state;
      },
    },
  },
});

const PERSISTENCE = declareType<Shell>({
  name: 'AppRuntimePersistenceService',
  members: {
    getAppRuntimeStartState: {
      since: 'SharedRuntime 1.1',
      call: (shell) => (shell.startsWithDocument ? 'Background' : 'Inactive'),
    },
    setAppRuntimeStartState: {
      since: 'SharedRuntime 1.1',
      call: (shell, [state]) => {
        shell.startsWithDocument = state !== 'Inactive';
      },
    },
  },
});

/** What office.js calls services: `Office.ribbon` and `Office.addin`, by the names that it sends. */
export const SERVICES: ReadonlyMap<string, string> = new Map([
  ['Microsoft.DynamicRibbon.DynamicRibbon', RIBBON.name],
  ['Microsoft.AppRuntime.AppRuntimeService', RUNTIME.name],
  ['Microsoft.AppRuntime.AppRuntimePersistenceService', PERSISTENCE.name],
]);

/** Types around the workbook; Microsoft's type definitions do not have them, as `Office.*` hides them. */
export const SHELL_MODEL: ReadonlyMap<string, TypeDeclaration> = new Map(
  [RIBBON, RIBBON_BUTTON, RIBBON_TAB, RUNTIME, PERSISTENCE, WAC_WORKBOOK].map((t) => [t.name, t]),
);
