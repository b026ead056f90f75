import { decodeText } from '../../../src/workbook/xlsx/strings';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { scan } from './scan';

/** The texts that the cells of a workbook refer to by number. */
export const sharedTexts = (file: WorkbookFile): readonly string[] => {
  const part = file.partOfType('sharedStrings');
  const texts: string[] = [];
  if (part === undefined) return texts;
  const item = new TextItem(2);
  scan(part, file.package.text(part), {
    open: () => undefined,
    text: (path, text) => {
      if (path[1] === 'si') item.text(path, text);
    },
    close: (path) => {
      if (path[1] !== 'si') return;
      item.close(path);
      if (path.length === 2) texts.push(item.take());
    },
  });
  return texts;
};

/** Puts the text of a string item together: plain, or the runs of rich text; hints of how it is spoken do not count. */
export class TextItem {
  #done = '';
  #open = '';

  /** @param depth how long the path to the item itself is */
  constructor(private readonly depth: number) {}

  text(path: readonly string[], text: string): void {
    if (this.#isText(path)) this.#open += text;
  }

  close(path: readonly string[]): void {
    if (this.#open === '' || !this.#isText(path)) return;
    this.#done += decodeText(this.#open);
    this.#open = '';
  }

  /** The text of the item that has ended. */
  take(): string {
    const text = this.#done;
    this.#done = '';
    return text;
  }

  #isText(path: readonly string[]): boolean {
    const run = path[this.depth] === 'r' ? 1 : 0;
    return path.length === this.depth + run + 1 && path[this.depth + run] === 't';
  }
}
