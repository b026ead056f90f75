import { Calculation } from './calculation';
import type { EventEntry } from './events';
import type { EmptyCells } from './functions';
import type { Faults } from './faults';
import type { WorkbookModel } from './model';
import type { RequestBody } from './protocol';
import { recalculate } from './recalculate';
import { Session, type SessionOptions } from './session';

export interface AddinOptions {
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly emptyCells?: EmptyCells;
  readonly faults?: Faults;
  /** hears what each request changed, for undo */
  readonly wrote?: SessionOptions['wrote'];
}

/** An add-in that runs in a frame. */
export interface Addin {
  /** resolves once its custom functions runtime has reported ready */
  readonly ready: Promise<void>;
  /** runs a ribbon command; resolves when the add-in reports its completion */
  runCommand(name: string): Promise<void>;
  /** recalculates all custom functions of the workbook */
  recalculate(): Promise<void>;
  /** number of requests that reached the workbook, deliveries of functions not counted */
  readonly requests: () => number;
  dispose(): void;
}

/** `executeMethod` dispatch ids of Microsoft's client. */
const RICH_API = 93;
const COMMAND_COMPLETED = 94;

interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId?: number;
  readonly _data?: {
    readonly ArrayData?: readonly unknown[];
    readonly DdaMethod?: { readonly DispatchId: number };
  };
}

let conversations = 0;

/** Loads an add-in's page into a frame and answers its office.js as Excel on the web does. */
export const connectAddin = (
  frame: HTMLIFrameElement,
  url: string,
  book: WorkbookModel,
  options: AddinOptions = {},
): Addin => {
  const connection = new Connection(frame, book, options);
  frame.src = connection.addressOf(url);
  return connection;
};

class Connection implements Addin {
  readonly ready: Promise<void>;
  private readonly conversation = `ziel-${String((conversations += 1))}`;
  private readonly session: Session;
  private readonly calculation: Calculation;
  private readonly commands = new Map<string, () => void>();
  private readonly stopListening: () => void;
  private isReady = false;
  private commandIds = 0;
  private dirty = false;
  private working: Promise<void> = Promise.resolve();
  private setReady!: () => void;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly book: WorkbookModel,
    private readonly options: AddinOptions,
  ) {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
    this.session = new Session(book, {
      sendCalls: (entries) => {
        this.raise('richApiMessage', { ArrayData: entries.map((e) => wireEntry(e as EventEntry)) });
      },
      sendEvent: (event) => {
        this.raise('richApiMessage', { ArrayData: [wireEntry(event)] });
      },
      emptyCells: options.emptyCells,
      faults: options.faults,
      wrote: options.wrote,
    });
    this.calculation = new Calculation(book);
    window.addEventListener('message', this.receive);
    this.stopListening = book.onChange(({ source }) => {
      if (source === 'user' || source === 'addin') this.schedule();
    });
  }

  requests = (): number => this.session.requests;

  addressOf(url: string): string {
    const page = new URL(url, location.href);
    const locale = this.options.locale ?? 'de-DE';
    // Flags: 1 shared runtime, 2 custom functions.
    const host = `_host_Info=Excel$Web$16.01$${locale}$$$$3`;
    const talk = `&_serializer_version=1&_xdm_Info=${this.conversation}%7Cziel%7C${encodeURIComponent(location.origin)}`;
    return `${page.pathname}${page.search ? `${page.search}&` : '?'}${host}#${talk}`;
  }

  runCommand(name: string): Promise<void> {
    this.commandIds += 1;
    const id = `command-${String(this.commandIds)}`;
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.raise('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
    });
  }

  async recalculate(): Promise<void> {
    this.session.calls.cancelAll();
    await recalculate(this.book, this.isReady ? this.session.calls : undefined, this.calculation);
    this.announce();
  }

  dispose(): void {
    window.removeEventListener('message', this.receive);
    this.stopListening();
    this.session.stop();
    this.frame.removeAttribute('src');
  }

  /** Changes of one turn lead to one recalculation, after the one that runs. */
  private schedule(): void {
    if (this.dirty) return;
    this.dirty = true;
    setTimeout(() => {
      this.dirty = false;
      this.working = this.working.then(() => this.recalculate());
    }, 0);
  }

  private announce(): void {
    for (const sheet of this.book.sheets) this.book.raise({ sheet, address: '', source: 'calculation' });
  }

  private readonly receive = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || typeof event.data !== 'string') return;
    const message = parse(event.data);
    if (message?._messageType !== 0) return;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync')
      this.answer(message, this.appContext());
    else if (message._actionType === 1) this.answer(message, { Version: 1, Error: 0 });
    else if (message._actionName === 'executeMethod') this.execute(message);
    else this.answer(message, null);
  };

  private execute(message: ClientMessage): void {
    const data = message._data;
    const id = data?.DdaMethod?.DispatchId;
    if (id === COMMAND_COMPLETED) this.complete(JSON.stringify(data ?? {}));
    if (id !== RICH_API) {
      this.answer(message, { Version: 1, Error: 0 });
      return;
    }
    const text = String(data?.ArrayData?.[4]);
    const body = JSON.parse(text) as RequestBody;
    if (body.Actions.some((a) => a.Name === '_SetOsfControlContainerReadyForCustomFunctions'))
      this.becomeReady();
    this.session.respond(body, text.length, (reply) => {
      this.answer(
        message,
        typeof reply === 'string'
          ? { Version: 1, Error: 0, Data: [200, [], reply] }
          : { Version: 1, Error: reply.status },
      );
    });
  }

  /** The completion names the id that the command was sent with. */
  private complete(data: string): void {
    for (const [id, resolve] of this.commands)
      if (data.includes(`"${id}"`)) {
        this.commands.delete(id);
        resolve();
      }
  }

  private becomeReady(): void {
    if (this.isReady) return;
    this.isReady = true;
    this.setReady();
    this.schedule();
  }

  private answer(message: ClientMessage, data: unknown): void {
    this.post(
      { _responseType: 0, _actionName: message._actionName, _correlationId: message._correlationId ?? 0 },
      data,
    );
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
    const locale = this.options.locale ?? 'de-DE';
    return {
      _id: 'ziel',
      _appInstanceId: 'ziel',
      _appName: 16,
      _appVersion: '16.01',
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `${location.origin}/Mappe.xlsx`,
      _clientMode: 0,
      _settings: {},
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '1',
      _requirementMatrix: JSON.stringify(this.options.requirements ?? this.book.profile.requirements),
      _hostFullVersion: '16.0.1',
      _addinName: 'Ziel',
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
