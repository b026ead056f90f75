import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { STANDARD_LOCALE } from './culture';
import type { ErrorValues } from './declare';
import type { TransportError } from './errors';
import type { Faults } from './faults';
import type { CallArgument, CallOptions, EmptyCells, FunctionAnswer, FunctionCalls } from './functions';
import type { WorkbookModel } from './model';
import { documentOf } from './node-document';
import type { Profile } from './profiles';
import type { RequestBody } from './protocol';
import type { References } from './references';
import { isInternal, Session } from './session';
import { themeOf, type Theme, type ThemeName } from './theme';

export interface OfficeOptions {
  /** what Excel says it offers; by default that of the workbook's profile */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly emptyCells?: EmptyCells;
  /** the user's language; German by default */
  readonly locale?: string;
  /** the language of the document; by default the user's */
  readonly contentLocale?: string;
  /** `Office.context.officeTheme`; by default that of the workbook's profile, `null` for none */
  readonly theme?: ThemeName | Theme | null;
  /** how `Range.values` spells errors; English by default */
  readonly errorValues?: ErrorValues;
  /** computes the ordinary formulas: `() => calculation.run()` of a `Calculation`; without it they keep their values */
  readonly calculate?: () => unknown;
  readonly faults?: Faults;
  /** hears of each answer that leaves; those to the functions runtime do not count */
  readonly onAnswer?: (answer: string | TransportError) => void;
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
  /** files of the workbooks that the add-in has made and opened, in order */
  readonly created: Uint8Array[];
  /** how many copies of the document the add-in has asked for and not closed yet */
  readonly openCopies: () => number;
  call(name: string, args: readonly CallArgument[], options?: CallOptions): Promise<FunctionAnswer>;
  /** someone else who has the document open has changed its settings */
  settingsChangedElsewhere(): void;
  /** sends many calls in one message, as Excel does on a full recalculation */
  readonly calls: FunctionCalls;
}

const DIST = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const scripts = ['office.js', 'excel-web-16.00.js', 'en-us/office_strings.js'].map(
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

const transportReply = (reply: string | TransportError) =>
  typeof reply === 'string'
    ? { statusCode: 200, headers: {}, body: reply }
    : {
        statusCode: 500,
        headers: {},
        body: JSON.stringify({
          error: { code: TRANSPORT_CODES[reply.status] ?? 'GeneralException', message: reply.message },
        }),
      };

/** Runs Microsoft's unmodified office.js in Node against a workbook model; a fresh client per call. */
export const startOffice = (book: WorkbookModel, options: OfficeOptions = {}): RunningOffice => {
  const requests: RequestBody[] = [];
  const created: Uint8Array[] = [];
  const bridge = {
    onMessageFromHost: (_: string): void => undefined,
    sendMessageToHost: (_: string): void => undefined,
  };
  const toClient = (message: unknown): void => {
    bridge.onMessageFromHost(JSON.stringify(message));
  };
  const session = new Session(book, {
    sendCalls: (entries) => {
      toClient({ type: 3, message: { entries } });
    },
    // Unlike the calls of functions, events carry their message as text.
    sendEvent: (entry) => {
      toClient({ type: 3, message: { entries: [{ ...entry, message: JSON.stringify(entry.message) }] } });
    },
    emptyCells: options.emptyCells,
    faults: options.faults,
    locale: options.locale,
    errorValues: options.errorValues,
    requirements: options.requirements,
    calculate: options.calculate,
    openWorkbook: (bytes) => created.push(bytes),
  });
  bridge.sendMessageToHost = (text) => {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody } };
    const { body } = message;
    const internal = isInternal(body);
    if (!internal) requests.push(body);
    queueMicrotask(() => {
      session.respond(body, text.length, (reply) => {
        if (!internal) options.onAnswer?.(reply);
        toClient({ id, type: 2, message: transportReply(reply) });
      });
    });
  };
  const window = clientWindow(bridge);
  for (const script of scripts) script.runInContext(window);
  const client = window as unknown as RunningOffice & { OfficeExt: MicrosoftInternals };
  describeHost(client.Office, client.OfficeExt, book.profile, options);
  const document = documentOf(window, book, (method) => session.copies.answer(method));
  Object.assign(client.Office.context, { document });
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    CustomFunctions: client.CustomFunctions,
    requests,
    references: session.references,
    created,
    openCopies: () => session.copies.open,
    settingsChangedElsewhere: () => {
      session.events.settingsChangedElsewhere();
    },
    calls: session.calls,
    call: (name, args, callOptions) => session.calls.call(name, args, callOptions),
  };
};

interface MicrosoftInternals {
  readonly Requirement: {
    readonly RequirementsMatrixFactory: { getDefaultRequirementMatrix(appContext: unknown): unknown };
  };
}

/**
 * Without a page the client has no app context. What the page's transport would bring is given to it here: languages, theme,
 * and the requirement sets by Microsoft's own class.
 */
const describeHost = (
  office: typeof Office,
  ext: MicrosoftInternals,
  profile: Profile,
  options: OfficeOptions,
): void => {
  const { requirements = profile.requirements, locale = STANDARD_LOCALE, contentLocale = locale } = options;
  const officeTheme = themeOf(options.theme === undefined ? profile.theme : options.theme);
  const matrix = ext.Requirement.RequirementsMatrixFactory.getDefaultRequirementMatrix({
    get_requirementMatrix: () => JSON.stringify(requirements),
  });
  Object.assign(office.context, {
    ...{ requirements: matrix, displayLanguage: locale, contentLanguage: contentLocale },
    ...(officeTheme ? { officeTheme } : {}),
  });
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
    // The dates of add-ins and tests are those of Node, and the client asks `instanceof Date`.
    Date,
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
