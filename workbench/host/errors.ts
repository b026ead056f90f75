/** An error as Excel answers it; `code` is one of Excel's own. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A request that never reaches Excel's object model: lost session, busy, too large, no permission. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  constructor(readonly status: number) {
    super(`Transport error ${String(status)}`);
  }
}

export const invalidArgument = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export const notFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
