import type * as Library from '@microsoft/office-js-helpers';

/** Small values that the task pane keeps on this computer: a choice, a flag. No data of the workbook. */
export interface LocalSettings {
  get(key: string): unknown;
  set(key: string, value: string | number | boolean): void;
}

/** What we use of @microsoft/office-js-helpers; decision 0004 says why no more. */
export interface OfficeHelpers {
  /** where Excel runs, in the library's spelling: PC, MAC, OFFICE_ONLINE, IOS */
  readonly platform: string;
  readonly settings: LocalSettings;
}

const CONTAINER = 'ziel';

/**
 * Loads the helpers, only when somebody asks: they are no part of the task pane's first load.
 * @param partition Office's own key for storage that sites share (`Office.context.partitionKey`)
 */
export const loadHelpers = async (partition = ''): Promise<OfficeHelpers> => {
  const { Storage, StorageType, Utilities } = libraryIn(await import('@microsoft/office-js-helpers'));
  const container = `${CONTAINER}${partition}`;
  const make = (type: Library.StorageType): LocalSettings => {
    const storage = new Storage<unknown>(container, type);
    return {
      get: (key) => storage.get(key) ?? undefined,
      set: (key, value) => {
        storage.set(key, value);
      },
    };
  };
  return {
    platform: Utilities.platform,
    settings: storageAllowed() ? make(StorageType.LocalStorage) : make(StorageType.InMemoryStorage),
  };
};

/** Browsers may forbid storage in frames of other sites; even asking for it then throws. */
const storageAllowed = (): boolean => {
  try {
    return window.localStorage !== null;
  } catch {
    return false;
  }
};

/** It is a CommonJS bundle: Node hands it over as the default, which its types do not know; webpack as it is. */
const libraryIn = (module: object): typeof Library =>
  ('Storage' in module ? module : (module as { default: object }).default) as typeof Library;
