import type { WorkbookModel } from './model';

/** A setting by its key, its value as JSON text: so office.js writes and reads them, dates as `Date(ms)` within. */
export type WireSetting = readonly [key: string, json: string];

/** The settings of a document as the context of a page brings them. */
export const settingsOf = ({ settings }: WorkbookModel): readonly WireSetting[] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** `Office.context.document.settings.saveAsync` hands over all of them; what is missing was removed. */
export const storeSettings = ({ settings }: WorkbookModel, saved: readonly WireSetting[]): void => {
  settings.clear();
  for (const [key, json] of saved) settings.set(key, JSON.parse(json) as unknown);
};
