import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

const subscribe = (changed: () => void): (() => void) => {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether the pane is dark: as Office's theme where Office tells it, else as the system prefers. */
export const useDunkel = (): boolean => {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
  return dunkelNach(officeBackground()) ?? prefersDark;
};

/** Whether a background colour such as `#262626` is a dark one; undefined where it is none. */
export const dunkelNach = (colour: string | undefined): boolean | undefined => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
};

const officeBackground = (): string | undefined => {
  const context = Office.context as Office.Context | undefined;
  return context?.officeTheme?.bodyBackgroundColor;
};
