import { workbookFromXlsx, type WorkbookModel } from '../host';
import { button, say, warnWith } from './elements';
import { queryOf, type Options } from './options';

const KEYS = { file: 'mappe', name: 'name' } as const;

let made = 0;

/** Shows a workbook that an add-in has made in another workbench, in a window of its own; it takes the file from this page. */
export const openInNewWindow = (bytes: Uint8Array, options: Options): void => {
  made += 1;
  const name = `Mappe${String(made)}.xlsx`;
  const query = queryOf(options);
  query.set(KEYS.file, URL.createObjectURL(new Blob([new Uint8Array(bytes)])));
  query.set(KEYS.name, name);
  const open = (): boolean => window.open(`${location.pathname}?${query.toString()}`) !== null;
  if (open()) say(`${name} ist in einem eigenen Fenster geöffnet.`);
  else
    warnWith(
      `Der Browser lässt kein neues Fenster zu. Das Add-in hat ${name} angelegt:`,
      button('In neuem Fenster öffnen', open),
    );
};

/** The workbook for which this window was opened, if it was. @throws Error where it is no longer there */
export const workbookOfThisWindow = async (): Promise<WorkbookModel | undefined> => {
  const query = new URLSearchParams(location.search);
  const file = query.get(KEYS.file);
  if (file === null) return undefined;
  const name = query.get(KEYS.name) ?? '';
  const response = await fetch(file).catch(() => {
    throw new Error(`${name} ist nicht mehr da: Das Fenster, aus dem die Mappe kam, ist geschlossen.`);
  });
  const book = workbookFromXlsx(new Uint8Array(await response.arrayBuffer()));
  book.fileName = name;
  return book;
};
