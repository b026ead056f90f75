import type { CommonMethod } from './document-copies';
import type { EventEntry } from './events';
import type { WorkbookModel } from './model';
import type { RequestBody } from './protocol';
import { Session, type SessionOptions } from './session';
import { settingsOf, storeSettings, type WireSetting } from './frame-settings';

export interface FrameOptions extends Pick<
  SessionOptions,
  'faults' | 'wrote' | 'shell' | 'calculate' | 'served' | 'openWorkbook'
> {
  /** name of the add-in */
  readonly name: string;
  /** what Excel says it offers; by default that of the workbook's profile */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly sharedRuntime: boolean;
  readonly customFunctions: boolean;
  /** the user leaves the page with the keyboard: Tab behind its last element, Shift+Tab before its first, Esc */
  readonly onLeave?: (to: LeaveTo) => void;
}

export type LeaveTo = 'next' | 'previous' | 'workbook';

/** What the client tells its host by number (`OSF.AgaveHostAction`). */
const LEAVES: Readonly<Record<number, LeaveTo>> = {
  5: 'workbook',
  6: 'workbook',
  13: 'next',
  14: 'previous',
  15: 'workbook',
  17: 'next',
  18: 'previous',
};

/** `executeMethod` dispatch ids of Microsoft's client. */
const METHOD = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Flags of `_host_Info`. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** Flag of a request that waits while the user is typing into a cell. */
const DELAY_FOR_CELL_EDIT = 64;

/** Events of the runtime that are no events of the workbook. */
const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId?: number;
  /** of a method its data, of a notice to the host its id and number */
  readonly _data?: MethodData & Readonly<Record<number, unknown>>;
}

interface MethodData extends CommonMethod {
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly WireSetting[] };
}

let conversations = 0;

/** One page of an add-in in a frame: answers its office.js as Excel on the web does. */
export class FrameConnection {
  /** resolves once office.js of the page has asked for its context */
  readonly opened: Promise<void>;
  /** resolves once the custom functions runtime of the page has reported ready; never for other pages */
  readonly functionsReady: Promise<void>;
  readonly session: Session;
  private readonly conversation = `ziel-${String((conversations += 1))}`;
  private readonly commands = new Map<string, () => void>();
  private commandIds = 0;
  private setOpened!: () => void;
  private setFunctionsReady!: () => void;
  private readonly stops: (() => void)[] = [];

  /** @param url of the page, on this origin */
  constructor(
    private readonly frame: HTMLIFrameElement,
    url: string,
    private readonly book: WorkbookModel,
    private readonly options: FrameOptions,
  ) {
    this.opened = new Promise((resolve) => (this.setOpened = resolve));
    this.functionsReady = new Promise((resolve) => (this.setFunctionsReady = resolve));
    this.session = new Session(book, {
      sendCalls: (entries) => {
        this.send(entries as readonly EventEntry[]);
      },
      sendEvent: (event) => {
        this.send([event]);
      },
      faults: options.faults,
      wrote: options.wrote,
      shell: options.shell,
      calculate: options.calculate,
      served: options.served,
      openWorkbook: options.openWorkbook,
      locale: options.locale,
      requirements: options.requirements,
    });
    window.addEventListener('message', this.receive);
    this.tellVisibility();
    frame.src = this.addressOf(url);
  }

  /** Runs a function of the ribbon; resolves when the add-in reports its completion. */
  runCommand(name: string, control = name): Promise<void> {
    this.commandIds += 1;
    const id = `command-${String(this.commandIds)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: control } }) });
    });
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
    for (const stop of this.stops) stop();
    this.session.stop();
  }

  private addressOf(url: string): string {
    const { sharedRuntime, customFunctions, locale } = this.options;
    const page = new URL(url, location.href);
    const flags = (sharedRuntime ? SHARED_RUNTIME : 0) + (customFunctions ? CUSTOM_FUNCTIONS : 0);
    const host = `_host_Info=Excel$Web$16.01$${locale}$$$$${String(flags)}`;
    const talk = `&_serializer_version=1&_xdm_Info=${this.conversation}%7Cziel%7C${encodeURIComponent(location.origin)}`;
    return `${page.pathname}${page.search ? `${page.search}&` : '?'}${host}#${talk}`;
  }

  private tellVisibility(): void {
    const { shell } = this.session;
    let before = shell.pane;
    this.stops.push(
      shell.onChange(() => {
        if (shell.pane === before) return;
        before = shell.pane;
        const visibility = before === 'Visible' ? 'Visible' : 'Hidden';
        this.send([
          {
            messageCategory: EVENT_CATEGORY,
            messageType: VISIBILITY_CHANGED,
            targetId: '',
            message: { visibility },
          },
        ]);
      }),
    );
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    const message = parse(event.data);
    if (message?._messageType !== 0) return;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(message, this.appContext());
      this.setOpened();
    } else if (message._actionType === 1) this.answer(message, { Version: 1, Error: 0 });
    else if (message._actionName === 'executeMethod') this.execute(message);
    else {
      // Telemetry comes this way, too: it ends here.
      const to = LEAVES[Number(message._data?.[1])];
      if (message._actionName === 'ContextActivationManager_notifyHost' && to) this.options.onLeave?.(to);
      this.answer(message, null);
    }
  };

  private execute(message: ClientMessage): void {
    const data: MethodData = message._data ?? {};
    switch (data.DdaMethod?.DispatchId) {
      case METHOD.richApi:
        this.request(message, data);
        return;
      case METHOD.loadSettings:
        this.answer(message, {
          Version: 1,
          Error: 0,
          Settings: settingsOf(this.book).map(([Name, Value]) => ({ Name, Value })),
        });
        return;
      case METHOD.saveSettings:
        storeSettings(this.book, data.DdaSettingsMethod?.Properties ?? []);
        break;
      case METHOD.commandCompleted:
        this.complete(JSON.stringify(data));
        break;
      default:
    }
    this.answer(message, this.session.copies.answer(data) ?? { Version: 1, Error: 0 });
  }

  private request(message: ClientMessage, { ArrayData }: MethodData): void {
    const text = String(ArrayData?.[4]);
    const body = { ...(JSON.parse(text) as RequestBody), Partition: String(ArrayData?.[0]) };
    const waits = (Number(ArrayData?.[6] ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
    if (body.Actions.some((a) => a.Name === '_SetOsfControlContainerReadyForCustomFunctions'))
      this.setFunctionsReady();
    this.session.respond(
      body,
      text.length,
      (reply) => {
        this.answer(
          message,
          typeof reply === 'string'
            ? { Version: 1, Error: 0, Data: [200, [], reply] }
            : { Version: 1, Error: reply.status },
        );
      },
      waits,
    );
  }

  /** The completion names the id that the command was sent with. */
  private complete(data: string): void {
    for (const [id, resolve] of this.commands)
      if (data.includes(`"${id}"`)) {
        this.commands.delete(id);
        resolve();
      }
  }

  private answer(message: ClientMessage, data: unknown): void {
    this.post(
      { _responseType: 0, _actionName: message._actionName, _correlationId: message._correlationId ?? 0 },
      data,
    );
  }

  private send(entries: readonly EventEntry[]): void {
    this.raise('richApiMessage', { ArrayData: entries.map(wireEntry) });
  }

  private raise(actionName: string, data: unknown): void {
    this.post({ _responseType: 1, _actionName: actionName, _correlationId: 0 }, data);
  }

  private post(head: object, data: unknown): void {
    const message = {
      _messageType: 1,
      ...head,
      _conversationId: this.conversation,
      _origin: location.origin,
      _errorCode: 0,
      _serializerVersion: 1,
      _data: data,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), location.origin);
  }

  private appContext(): object {
    const { locale, name, requirements } = this.options;
    return {
      _id: 'ziel',
      _appInstanceId: 'ziel',
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/${encodeURIComponent(this.book.fileName)}`,
      _clientMode: this.book.readOnly ? 0 : 1,
      _settings: settingsOf(this.book),
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '1',
      _requirementMatrix: JSON.stringify(requirements ?? this.book.profile.requirements),
      _hostFullVersion: '16.0.1',
      _addinName: name,
      _appDomains: [],
      _dialogRequirementMatrix: '{}',
      _featureGates: {},
      _initialDisplayMode: 0,
    };
  }
}

let eventIds = 0;
const wireEntry = ({ messageCategory, messageType, targetId, message }: EventEntry): unknown[] => {
  eventIds += 1;
  return [messageCategory, messageType, targetId, JSON.stringify(message), eventIds];
};

const parse = (text: string): ClientMessage | undefined => {
  try {
    return JSON.parse(text) as ClientMessage;
  } catch {
    return undefined;
  }
};
