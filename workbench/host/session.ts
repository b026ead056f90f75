import { CalculationControl } from './calculation-control';
import { cultureOf, STANDARD_LOCALE } from './culture';
import type { ErrorValues } from './declare';
import { DocumentCopies } from './document-copies';
import { TransportError } from './errors';
import { Subscriptions, type EventEntry } from './events';
import type { Faults } from './faults';
import { FunctionCalls, type EmptyCells } from './functions';
import type { CellRecord, WorkbookModel } from './model';
import { processRequest, type Services } from './process';
import type { RequestBody } from './protocol';
import { References } from './references';
import { Shell } from './shell';

export interface SessionOptions {
  /** brings calls of custom functions to the add-in */
  readonly sendCalls: (entries: readonly unknown[]) => void;
  readonly sendEvent: (entry: EventEntry) => void;
  /** what goes wrong; read anew at every request, so that it can be changed while the add-in runs */
  readonly faults?: Faults | undefined;
  readonly emptyCells?: EmptyCells | undefined;
  /** the user's language; German by default */
  readonly locale?: string | undefined;
  /** English by default */
  readonly errorValues?: ErrorValues | undefined;
  /** what Excel offers; by default that of the workbook's profile */
  readonly requirements?: Readonly<Record<string, string>> | undefined;
  /** computes the ordinary formulas, as Excel does before an add-in reads what it has changed */
  readonly calculate?: (() => unknown) | undefined;
  readonly shell?: Shell | undefined;
  /** opens a workbook that the add-in has made */
  readonly openWorkbook?: ((bytes: Uint8Array) => void) | undefined;
  /** hears of each request when it is done; those of the functions runtime do not count */
  readonly served?: (() => void) | undefined;
  /** hears what each request changed, for undo */
  readonly wrote?: ((record: CellRecord, structural: boolean) => void) | undefined;
}

/** Excel on the web refuses larger requests and answers. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;

/** One add-in at one workbook, whatever the transport: its events, tracked objects, function calls and requests. */
export class Session {
  readonly calls: FunctionCalls;
  readonly events: Subscriptions;
  readonly references = new References();
  readonly shell: Shell;
  readonly copies: DocumentCopies;
  readonly calculation: CalculationControl;
  /** requests that reached the workbook, those of the functions runtime not counted */
  requests = 0;

  constructor(
    private readonly book: WorkbookModel,
    private readonly options: SessionOptions,
  ) {
    const empty = options.emptyCells === undefined ? book.profile.emptyCells : options.emptyCells;
    this.shell = options.shell ?? new Shell();
    this.calls = new FunctionCalls(options.sendCalls, empty);
    this.events = new Subscriptions(book, options.sendEvent);
    this.copies = new DocumentCopies(
      book,
      () => this.requirements,
      () => options.faults,
    );
    this.calculation = new CalculationControl(book, () => {
      options.calculate?.();
    });
  }

  private get requirements(): Readonly<Record<string, string>> {
    return this.options.requirements ?? this.book.profile.requirements;
  }

  /**
   * Answers one request and hands the answer over, at once or as late as a fault says.
   * @param size length of the request's text
   * @param waits whether the add-in lets Excel wait while a cell is being edited (`delayForCellEdit`)
   */
  respond(
    body: RequestBody,
    size: number,
    send: (answer: string | TransportError) => void,
    waits = false,
  ): void {
    if (waits && this.book.editing && !isInternal(body)) {
      const stop = this.book.onEditingEnd(() => {
        stop();
        this.respond(body, size, send);
      });
      return;
    }
    const request = isInternal(body) ? -1 : this.requests;
    const reply = this.attempt(body, size);
    if (request >= 0) this.options.served?.();
    const delay = request < 0 ? 0 : (this.options.faults?.delay?.(request) ?? 0);
    if (delay === 0) send(reply);
    else if (Number.isFinite(delay))
      setTimeout(() => {
        send(reply);
      }, delay);
  }

  private attempt(body: RequestBody, size: number): string | TransportError {
    try {
      return this.answer(body, size);
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return error;
    }
  }

  /**
   * Answers one request. Events and recalculation follow when all its actions are done.
   * @returns the answer's text @throws TransportError where request or answer get lost
   */
  answer(body: RequestBody, size = 0): string {
    const internal = isInternal(body);
    const request = internal ? -1 : this.requests++;
    if (size > LARGEST_MESSAGE) throw new TransportError(5103);
    // What the functions runtime reports changes no cell: nothing to compare, to record or to announce.
    const { wrote } = internal ? {} : this.options;
    const touched: (readonly [sheetId: string, address: string])[] = [];
    const before = wrote && structureOf(this.book);
    let text = '';
    const record = this.recorded(wrote !== undefined, () => {
      text = JSON.stringify(processRequest(body, this.services(touched, internal), request));
    });
    if (!internal) this.calculation.resume();
    for (const [id, address] of touched) {
      const sheet = this.book.sheet(id);
      if (sheet) this.book.raise({ sheet, address, source: 'addin' });
    }
    if (wrote) {
      const structural = structureOf(this.book) !== before;
      if (record.cells.length > 0 || structural) wrote(record.cells, structural);
    }
    if (record.error) throw record.error;
    if (text.length > LARGEST_MESSAGE) throw new TransportError(5104);
    return text;
  }

  /** What a request did before it got lost stays done, so its record and its events count too. */
  private recorded(asked: boolean, act: () => void): { cells: CellRecord; error?: TransportError } {
    let error: TransportError | undefined;
    const attempt = (): void => {
      try {
        act();
      } catch (thrown) {
        if (!(thrown instanceof TransportError)) throw thrown;
        error = thrown;
      }
    };
    const cells = asked ? this.book.record(attempt) : (attempt(), []);
    return error ? { cells, error } : { cells };
  }

  private services(touched: (readonly [sheetId: string, address: string])[], internal: boolean): Services {
    const { faults } = this.options;
    const { locale, errorValues } = this.options;
    return {
      book: this.book,
      events: this.events,
      shell: this.shell,
      references: this.references,
      calculation: this.calculation,
      culture: cultureOf(locale ?? STANDARD_LOCALE),
      errorValues: errorValues ?? 'english',
      requirements: this.requirements,
      openWorkbook: (bytes: Uint8Array): void => {
        this.options.openWorkbook?.(bytes);
      },
      changed: (sheetId: string, address: string): void => {
        this.calculation.edited();
        touched.push([sheetId, address]);
      },
      deliver: (results: readonly unknown[][]): void => {
        this.calls.deliver(results);
      },
      ...(faults && !internal ? { faults } : {}),
    };
  }

  stop(): void {
    this.events.stop();
    this.calls.cancelAll();
  }
}

/** Requests by which the functions runtime reports results, or that it is ready. */
export const isInternal = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => /^(SetInvocation|_SetOsf)/.test(Name));

const structureOf = ({ sheets, names }: WorkbookModel): string =>
  JSON.stringify([names, sheets.map(({ id, name, names: own, tables }) => [id, name, own, tables])]);
