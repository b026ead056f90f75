import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { TransportError } from './errors';
import { Subscriptions } from './events';
import type { Faults } from './faults';
import {
  FunctionCalls,
  type CallArgument,
  type CallOptions,
  type EmptyCells,
  type FunctionAnswer,
} from './functions';
import type { WorkbookModel } from './model';
import { processRequest } from './process';
import type { RequestBody } from './protocol';
import { References } from './references';

export interface OfficeOptions {
  /** what Excel says it offers; by default that of Microsoft 365 */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly emptyCells?: EmptyCells;
  readonly locale?: string;
  readonly faults?: Faults;
}

export interface RunningOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  /** bodies of all requests that reached the workbook, in order */
  readonly requests: RequestBody[];
  /** the objects that the add-in tracks at the moment */
  readonly references: References;
  call(name: string, args: readonly CallArgument[], options?: CallOptions): Promise<FunctionAnswer>;
  /** sends many calls in one message, as Excel does on a full recalculation */
  readonly calls: FunctionCalls;
}

export const MICROSOFT_365: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.8',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  AddinCommands: '1.1',
};

const DIST = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const scripts = ['office.js', 'excel-web-16.00.js'].map(
  (file) => new vm.Script(readFileSync(join(DIST, file), 'utf8'), { filename: file }),
);

/** Status codes of the web's transport, as Microsoft's client names them. */
const TRANSPORT_CODES: Readonly<Record<number, string>> = {
  5012: 'InvalidOrTimedOutSession',
  5102: 'ActivityLimitReached',
  5103: 'RequestPayloadSizeLimitExceeded',
  5104: 'ResponsePayloadSizeLimitExceeded',
  7000: 'AccessDenied',
};

/** Runs Microsoft's unmodified office.js in Node against a workbook model; a fresh client per call. */
export const startOffice = (book: WorkbookModel, options: OfficeOptions = {}): RunningOffice => {
  const requests: RequestBody[] = [];
  const bridge = {
    onMessageFromHost: (_: string): void => undefined,
    sendMessageToHost: (_: string): void => undefined,
  };
  const toClient = (message: unknown): void => {
    bridge.onMessageFromHost(JSON.stringify(message));
  };
  const calls = new FunctionCalls((entries) => {
    toClient({ type: 3, message: { entries } });
  }, options.emptyCells ?? null);
  const references = new References();
  const events = new Subscriptions(book, (entry) => {
    // Unlike the calls of functions, events carry their message as text.
    toClient({ type: 3, message: { entries: [{ ...entry, message: JSON.stringify(entry.message) }] } });
  });
  bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    const delivers = message.body.Actions.some((a) => a.Name === 'SetInvocationArrayResults');
    const request = delivers ? -1 : requests.push(message.body) - 1;
    queueMicrotask(() => {
      toClient({ id, type: 2, message: answer(message.body, request) });
    });
  };
  const answer = (body: RequestBody, request: number) => {
    try {
      const faults = request < 0 ? undefined : options.faults;
      const reply = processRequest(
        body,
        {
          book,
          events,
          references,
          changed: (sheetId, address) => {
            const sheet = book.sheet(sheetId);
            if (sheet) book.raise({ sheet, address, source: 'addin' });
          },
          deliver: (results) => {
            calls.deliver(results);
          },
          ...(faults ? { faults } : {}),
        },
        request,
      );
      return { statusCode: 200, headers: {}, body: JSON.stringify(reply) };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const code = TRANSPORT_CODES[error.status] ?? 'GeneralException';
      return {
        statusCode: 500,
        headers: {},
        body: JSON.stringify({ error: { code, message: error.message } }),
      };
    }
  };
  const window = clientWindow(bridge);
  for (const script of scripts) script.runInContext(window);
  const client = window as unknown as RunningOffice & { OfficeExt: MicrosoftInternals };
  describeHost(client.Office, client.OfficeExt, options);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    requests,
    references,
    calls,
    call: (name, args, callOptions) => calls.call(name, args, callOptions),
  };
};

interface MicrosoftInternals {
  readonly Requirement: {
    readonly RequirementsMatrixFactory: { getDefaultRequirementMatrix(appContext: unknown): unknown };
  };
}

/**
 * Without a page the client has no app context. What the page's transport would bring is given to it here: locale, and
 * the requirement sets by Microsoft's own class.
 */
const describeHost = (
  office: typeof Office,
  ext: MicrosoftInternals,
  { requirements = MICROSOFT_365, locale = 'de-DE' }: OfficeOptions,
): void => {
  const matrix = ext.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
    get_requirementMatrix: () => JSON.stringify(requirements),
  });
  Object.assign(office.context, { requirements: matrix, displayLanguage: locale, contentLanguage: locale });
};

/** The few globals of a page that the client touches while it loads. */
const clientWindow = (bridge: object): vm.Context => {
  const none = (): void => undefined;
  const storage = { getItem: () => null, setItem: none, removeItem: none };
  const element = {
    setAttribute: none,
    addEventListener: none,
    style: {},
    contentWindow: { postMessage: none },
  };
  const script = {
    src: 'http://localhost/office.js',
    getAttribute: () => null,
    parentNode: { insertBefore: none },
  };
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance },
    _richApiNativeBridge: bridge,
    name: '',
    navigator: { userAgent: 'Chrome', platform: 'Linux' },
    history: {},
    location: {
      href: 'http://localhost/',
      search: '',
      hash: '#&_xdm_Info=node|ziel|http://localhost',
      hostname: 'localhost',
      protocol: 'http:',
    },
    ...{
      addEventListener: none,
      removeEventListener: none,
      postMessage: none,
      sessionStorage: storage,
      localStorage: storage,
    },
    document: {
      ...{
        cookie: '',
        URL: 'http://localhost/',
        body: { appendChild: none, removeChild: none },
        documentElement: {},
        addEventListener: none,
      },
      head: { appendChild: none },
      createElement: () => element,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : [{ appendChild: none }]),
    },
  };
  for (const self of ['window', 'self', 'parent', 'top', 'globalThis']) window[self] = window;
  return vm.createContext(window);
};

/** Makes the client's objects global, as in an add-in's page. @returns undoes it */
export const installGlobals = (office: RunningOffice): (() => void) => {
  const names = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'] as const;
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: office[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
};
