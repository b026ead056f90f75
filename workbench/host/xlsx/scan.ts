import { SaxesParser } from 'saxes';
import { xlsxError } from '../../../src/workbook/xlsx/errors';

/** The attributes of an element by their names with prefix. */
export type Attributes = Readonly<Record<string, { readonly value: string } | undefined>>;

/**
 * Hears of an XML text as it is read. `path` holds the local names from the root to the element, that of another namespace
 * than the root's as an empty text; `at` is the place in the text behind the tag.
 */
export interface Scanner {
  open(path: readonly string[], attributes: Attributes, at: number): void;
  text(path: readonly string[], text: string): void;
  close(path: readonly string[], at: number): void;
}

/**
 * Reads the text of a part without a tree of it, which takes most of the time of opening a workbook.
 * @throws WorkbookError `beschaedigt`
 */
export const scan = (part: string, xml: string, scanner: Scanner): void => {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [];
  let namespace: string | undefined;
  const text = (found: string): void => {
    scanner.text(path, found);
  };
  parser.on('opentag', ({ uri, local, attributes }) => {
    namespace ??= uri;
    path.push(uri === namespace ? local : '');
    scanner.open(path, attributes, parser.position);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    scanner.close(path, parser.position);
    path.pop();
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw xlsxError('beschaedigt', part, { cause });
  }
};
