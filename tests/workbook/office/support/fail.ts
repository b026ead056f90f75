import { expect } from 'vitest';
import { dump } from './books';
import type { TestHost } from './excel';

/**
 * Lets something fail at each action of one of its requests in turn and compares the workbook with what it was.
 * @returns how many actions the request has
 */
export const failEverywhere = async (
  host: TestHost,
  request: number,
  act: () => Promise<unknown>,
): Promise<number> => {
  const before = dump(host.book);
  for (let action = 0; ; action += 1) {
    let reached = false;
    host.requests.length = 0;
    host.failBefore = (r, a) => {
      if (r !== request || a !== action) return undefined;
      reached = true;
      return 'GeneralException';
    };
    const error = await act().catch((e: unknown) => e);
    if (!reached) return action;
    expect(error).toMatchObject({ code: 'GeneralException' });
    expect((error as Error).message).toMatch(/wieder so wie vor der Prüfung|unverändert/);
    expect(dump(host.book), `action ${String(action)}`).toBe(before);
  }
};
