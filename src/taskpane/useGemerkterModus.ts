import { useEffect } from 'react';
import type { LocalSettings } from '../workbook/office/helpers';
import type { Modus } from './zustand';

const KEY = 'modus';

/**
 * Remembers on this computer how the user wants results to be written. The library behind it is large and comes after
 * the pane is shown; without storage, or without the library, nothing is remembered and nothing else changes.
 * @param apply takes the choice of last time
 * @returns keeps a new choice
 */
export const useGemerkterModus = (apply: (modus: Modus) => void): ((modus: Modus) => void) => {
  useEffect(() => {
    void settings().then((found) => {
      const kept = found?.get(KEY);
      if (kept === 'live' || kept === 'fest' || kept === 'auto') apply(kept);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the pane opens
  }, []);
  return (modus) => void settings().then((found) => found?.set(KEY, modus));
};

const settings = async (): Promise<LocalSettings | undefined> => {
  try {
    const { loadHelpers } = await import(/* webpackChunkName: "helpers" */ '../workbook/office/helpers');
    return (await loadHelpers((Office.context as { partitionKey?: string }).partitionKey)).settings;
  } catch {
    return undefined;
  }
};
