import type { Zellwert } from '../../src/domain/snapshot';
import { germanError, wireValue } from './cell-input';

/** What a custom function answered. */
export type FunctionAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fehler: string; readonly meldung: string; readonly cancelled?: true };

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

/**
 * Calls custom functions as Excel does: entries go to the runtime in batches, results come back later, in any order, by
 * the number of the call.
 */
export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>();
  private entries: unknown[] = [];
  private ids = 0;

  /** @param send delivers entries to the add-in @param empty how empty cells are handed over */
  constructor(
    private readonly send: (entries: readonly unknown[]) => void,
    private readonly empty: EmptyCells,
  ) {}

  /** The calls of one turn of the event loop travel together. */
  call(name: string, args: readonly CallArgument[], options: CallOptions = {}): Promise<FunctionAnswer> {
    this.ids += 1;
    const id = this.ids;
    const wire = args.map((a) => this.argument(a));
    const message = [
      id,
      name,
      wire,
      options.address ?? '',
      ERRORS_ALLOWED,
      options.parameterAddresses ?? null,
    ];
    if (this.entries.length === 0)
      queueMicrotask(() => {
        const entries = this.entries;
        this.entries = [];
        this.send(entries);
      });
    this.entries.push(entry(CALL, message));
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  /** What the runtime delivered: `[id, ok, value | message, errorCode]` each. */
  deliver(results: readonly unknown[][]): void {
    for (const [id, ok, value, code] of results) {
      const resolve = this.waiting.get(id as number);
      this.waiting.delete(id as number);
      resolve?.(
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
    const given = [...this.waiting];
    this.waiting.clear();
    for (const [id, resolve] of given) {
      this.send([entry(CANCEL, { invocationId: id })]);
      resolve({ ok: false, fehler: '#BESCHÄFTIGT!', meldung: '', cancelled: true });
    }
  }

  private argument(value: CallArgument): unknown {
    if (value === undefined) return null;
    return Array.isArray(value)
      ? (value as Zellwert[][]).map((row) => row.map((cell) => this.cell(cell)))
      : this.cell(value as Zellwert);
  }

  /** Error values are objects of which the runtime makes its own error class. */
  private cell(value: Zellwert): unknown {
    if (value === null) return this.empty;
    return typeof value === 'object' ? { type: 'CustomFunctionError', code: wireValue(value) } : value;
  }
}

const entry = (messageType: number, message: unknown) => ({
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
