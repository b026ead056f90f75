import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadHelpers } from '../../../src/workbook/office/helpers';
import { simpleBook } from './support/books';
import { startExcel } from './support/excel';

/** The part of a browser's storage that the library uses. */
class MemoryStorage {
  readonly #items = new Map<string, string>();
  getItem = (key: string): string | null => this.#items.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    this.#items.set(key, value);
  };
  keys = (): string[] => [...this.#items.keys()];
}

const browser = (localStorage: MemoryStorage | 'forbidden'): void => {
  startExcel(simpleBook());
  vi.stubGlobal('window', {
    Office: { context: { host: 'Excel', platform: 'OfficeOnline' } },
    sessionStorage: new MemoryStorage(),
    get localStorage() {
      if (localStorage === 'forbidden') throw new Error('SecurityError');
      return localStorage;
    },
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("settings kept by Microsoft's helpers", () => {
  it.each([
    ['a text', 'live'],
    ['a flag', true],
    ['a number', 12],
  ])('%s comes back, also after a new start', async (_, value) => {
    const storage = new MemoryStorage();
    browser(storage);
    (await loadHelpers('7')).settings.set('mode', value);
    expect((await loadHelpers('7')).settings.get('mode')).toBe(value);
    expect(storage.keys()).toEqual(['@ziel7/mode']);
  });

  it('what was never set is undefined', async () => {
    browser(new MemoryStorage());
    expect((await loadHelpers()).settings.get('mode')).toBeUndefined();
  });

  it('last as long as the pane where the browser forbids storage', async () => {
    browser('forbidden');
    const { settings } = await loadHelpers();
    settings.set('mode', 'fest');
    expect(settings.get('mode')).toBe('fest');
  });

  it('the platform is told', async () => {
    browser(new MemoryStorage());
    expect((await loadHelpers()).platform).toBe('OFFICE_ONLINE');
  });
});
