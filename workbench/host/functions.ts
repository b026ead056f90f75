import type { Zellwert } from '../../src/domain/snapshot';
import { germanError, wireValue } from './cell-input';

/** What a custom function answered. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fehler: string; readonly meldung: string; readonly cancelled?: true };

/** What an add-in says of its functions: the part of its `functions.json` that Excel's calls depend on. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly parameters?: readonly {
      readonly dimensionality?: string;
      readonly type?: string;
      readonly repeating?: boolean;
    }[];
    readonly options?: {
      readonly stream?: boolean;
      readonly cancelable?: boolean;
      readonly requiresAddress?: boolean;
      readonly requiresParameterAddresses?: boolean;
    };
  }[];
}

type Metadata = FunctionsMetadata['functions'][number];

export interface CallOptions {
  /** cell of the formula */
  readonly address?: string;
  /** address of each argument, `''` for a literal; given to matrix functions that ask for it */
  readonly parameterAddresses?: readonly string[];
}

/** An argument as the host has it: a matrix of cell values, a single value, or nothing where it was left out. */
export type CallArgument = readonly (readonly Zellwert[])[] | Zellwert | undefined;

/** How this Excel hands over an empty cell within a range: 0 on the desktop, null on the web. */
export type EmptyCells = 0 | null;

const CALL = 1000;
const CANCEL = 1001;

/** Flags of a call, as the runtime reads them. */
const CANCELABLE = 1;
const STREAM = 2;
const ERRORS_ALLOWED = 4;

const CODES: Readonly<Record<number, string>> = {
  1: '#NV',
  2: '#WERT!',
  3: '#WERT!',
  5: '#DIV/0!',
  6: '#ZAHL!',
  7: '#WERT!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
  11: '#BEZUG!',
};

interface Waiting {
  readonly answered: (answer: FunctionAnswer) => void;
  /** its results go on until it is cancelled */
  readonly isStream: boolean;
}

/**
 * Calls custom functions as Excel does: entries go to the runtime in batches, results come back later, in any order, by
 * the number of the call.
 */
export class FunctionCalls {
  /** what the add-in has registered; without it every call is taken to want all that Excel can give */
  metadata: FunctionsMetadata | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private entries: Entry[] = [];
  private planned = false;
  private ids = 0;

  /** @param send delivers entries to the add-in @param empty how empty cells are handed over */
  constructor(
    private readonly send: (entries: readonly unknown[]) => void,
    private readonly empty: EmptyCells,
  ) {}

  /** The calls of one turn of the event loop travel together. */
  call(name: string, args: readonly CallArgument[], options: CallOptions = {}): Promise<FunctionAnswer> {
    return new Promise((resolve) => this.start(name, args, options, resolve));
  }

  /**
   * As `call`; a streaming function answers again and again.
   * @returns gives the call up; what it answers later is ignored
   */
  start(
    name: string,
    args: readonly CallArgument[],
    options: CallOptions,
    answered: (answer: FunctionAnswer) => void,
  ): () => void {
    const metadata = this.metadata?.functions.find((f) => f.id === name);
    if (metadata && args.some((a, i) => containsError(a) && !this.takesErrors(metadata, i))) {
      queueMicrotask(() => {
        answered({ ok: false, fehler: '#WERT!', meldung: '' });
      });
      return () => undefined;
    }
    this.ids += 1;
    const id = this.ids;
    this.waiting.set(id, { answered, isStream: metadata?.options?.stream === true });
    this.post(entry(CALL, this.message(id, name, args, options, metadata)));
    return () => {
      this.cancel(id);
    };
  }

  private message(
    id: number,
    name: string,
    args: readonly CallArgument[],
    { address = '', parameterAddresses }: CallOptions,
    metadata: Metadata | undefined,
  ): readonly unknown[] {
    const { options = {}, parameters = [] } = metadata ?? {};
    const flags =
      (options.cancelable === true || options.stream === true ? CANCELABLE : 0) +
      (options.stream === true ? STREAM : 0) +
      (!metadata || this.metadata?.allowErrorForDataTypeAny === true ? ERRORS_ALLOWED : 0);
    // Excel leaves no parameter out: what was not given is null.
    const all = [...args, ...parameters.slice(args.length).map(() => undefined)];
    return [
      id,
      name,
      all.map((a, i) => this.argument(a, parameters[i]?.dimensionality)),
      !metadata || options.requiresAddress === true ? address : '',
      flags,
      (!metadata || options.requiresParameterAddresses === true ? parameterAddresses : undefined) ?? null,
    ];
  }

  /** An error value reaches the function only in a parameter that takes any type. */
  private takesErrors({ parameters = [] }: Metadata, i: number): boolean {
    return this.metadata?.allowErrorForDataTypeAny === true && (parameters[i]?.type ?? 'any') === 'any';
  }

  private post(what: Entry): void {
    this.entries.push(what);
    if (this.planned) return;
    this.planned = true;
    queueMicrotask(() => {
      const { entries } = this;
      this.planned = false;
      this.entries = [];
      if (entries.length > 0) this.send(entries);
    });
  }

  /** What the runtime delivered: `[id, ok, value | message, errorCode]` each. */
  deliver(results: readonly unknown[][]): void {
    for (const [id, ok, value, code] of results) {
      const waiting = this.waiting.get(id as number);
      if (waiting?.isStream !== true) this.waiting.delete(id as number);
      waiting?.answered(
        ok === true
          ? { ok: true, value }
          : {
              ok: false,
              fehler: CODES[Number(code)] ?? '#WERT!',
              meldung: typeof value === 'string' ? value : '',
            },
      );
    }
  }

  /** Overtaken calls are given up; their late results are ignored. */
  cancelAll(): void {
    for (const id of [...this.waiting.keys()]) this.cancel(id);
  }

  private cancel(id: number): void {
    const waiting = this.waiting.get(id);
    if (!waiting) return;
    this.waiting.delete(id);
    const unsent = this.entries.findIndex((e) => Array.isArray(e.message) && e.message[0] === id);
    if (unsent >= 0) this.entries.splice(unsent, 1);
    else this.post(entry(CANCEL, { invocationId: id }));
    waiting.answered({ ok: false, fehler: '#BESCHÄFTIGT!', meldung: '', cancelled: true });
  }

  /** A parameter that takes a matrix is given one for a single value, too. */
  private argument(value: CallArgument, dimensionality: string | undefined): unknown {
    if (value === undefined) return null;
    if (Array.isArray(value)) return (value as Zellwert[][]).map((row) => row.map((cell) => this.cell(cell)));
    const single = this.cell(value as Zellwert);
    return dimensionality === 'matrix' ? [[single]] : single;
  }

  /** Error values are objects of which the runtime makes its own error class. */
  private cell(value: Zellwert): unknown {
    if (value === null) return this.empty;
    return typeof value === 'object' ? { type: 'CustomFunctionError', code: wireValue(value) } : value;
  }
}

const containsError = (value: CallArgument): boolean =>
  Array.isArray(value)
    ? (value as Zellwert[][]).some((row) => row.some(containsError))
    : typeof value === 'object' && value !== null;

interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}

const entry = (messageType: number, message: unknown): Entry => ({
  messageCategory: 1,
  messageType,
  targetId: '',
  message,
});

/** A delivered value as a matrix of cell values. */
export const resultMatrix = (value: unknown): readonly (readonly Zellwert[])[] => {
  const rows = Array.isArray(value) ? (value as unknown[]) : [[value]];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(cellValue));
};

const cellValue = (value: unknown): Zellwert => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Within an array Excel shows nothing as 0.
  if (value === null || value === undefined) return 0;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return /^#[A-Z/0-9]+[!?]?$/.test(text) ? { fehler: germanError(text) } : text;
};
