import { TransportError } from './errors';
import type { Faults } from './faults';
import type { WorkbookModel } from './model';
import { offers } from './requirements';
import { workbookToXlsx } from './xlsx/save';

/** What the client sends with a method of the common API: its id, and its arguments under numbers. */
export interface CommonMethod {
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly [argument: number]: unknown;
}

/** What the host answers; `Error` is one of the client's own codes, 0 for none. */
export interface CommonAnswer {
  readonly Version: 1;
  readonly Error: number;
  readonly [result: number]: unknown;
}

/** The three calls around `Office.context.document.getFileAsync`, by their dispatch ids in Microsoft's client. */
const CALLS = { 77: 'getFile', 80: 'getSlice', 81: 'closeFile' } as const;
export type FileCall = (typeof CALLS)[keyof typeof CALLS];

/** Numbers of the arguments and of the file types (`OSF.DDA.Marshaling.File`). */
const ARGUMENT = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const COMPRESSED = 1;

/** Codes of the client (`OSF.DDA.ErrorCodeManager`). */
const ERROR = {
  fileTypeNotSupported: 1009,
  operationNotSupported: 5000,
  internalError: 5001,
  indexOutOfRange: 5008,
  memoryFileLimit: 11_000,
} as const;

/** "No more than two documents are allowed to be in memory": Microsoft's page of `getFileAsync`. */
const MOST_OPEN = 2;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** The copies of the document that an add-in has asked for and not closed yet. */
export class DocumentCopies {
  readonly #open = new Map<number, OpenCopy>();
  #handles = 0;

  constructor(
    private readonly book: WorkbookModel,
    private readonly requirements: () => Readonly<Record<string, string>>,
    private readonly faults: () => Faults | undefined,
  ) {}

  /** how many the add-in still has to close */
  get open(): number {
    return this.#open.size;
  }

  /** @returns the answer; undefined where the call is about something else */
  answer(method: CommonMethod): CommonAnswer | undefined {
    const call = (CALLS as Readonly<Record<number, FileCall>>)[method.DdaMethod?.DispatchId ?? 0];
    if (!call) return undefined;
    try {
      this.faults()?.beforeFileCall?.(call);
      return { Version: 1, Error: 0, ...this[call](method) };
    } catch (error) {
      return { Version: 1, Error: error instanceof TransportError ? error.status : ERROR.internalError };
    }
  }

  private getFile(method: CommonMethod): object {
    if (!offers(this.requirements(), 'CompressedFile 1.1'))
      throw new TransportError(ERROR.operationNotSupported);
    if (method[ARGUMENT.fileType] !== COMPRESSED) throw new TransportError(ERROR.fileTypeNotSupported);
    if (this.open >= MOST_OPEN) throw new TransportError(ERROR.memoryFileLimit);
    const bytes = workbookToXlsx(this.book);
    this.#handles += 1;
    this.#open.set(this.#handles, { bytes, sliceSize: Number(method[ARGUMENT.sliceSize]) });
    return { 0: this.#handles, 1: bytes.length };
  }

  private getSlice(method: CommonMethod): object {
    const { bytes, sliceSize } = this.copy(method);
    const start = Number(method[ARGUMENT.sliceIndex]) * sliceSize;
    if (!(start >= 0 && start < bytes.length)) throw new TransportError(ERROR.indexOutOfRange);
    const slice = [...bytes.subarray(start, start + sliceSize)];
    const data = this.faults()?.changeSlice?.(slice) ?? slice;
    return { 0: data, 1: data.length };
  }

  private closeFile(method: CommonMethod): object {
    this.copy(method);
    this.#open.delete(Number(method[ARGUMENT.handle]));
    return {};
  }

  private copy(method: CommonMethod): OpenCopy {
    const copy = this.#open.get(Number(method[ARGUMENT.handle]));
    if (!copy) throw new TransportError(ERROR.internalError);
    return copy;
  }
}
