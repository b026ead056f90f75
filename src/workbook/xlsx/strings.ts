import { children, type Element } from './xml';

/** The workbook's shared texts, in their order. */
export const sharedStrings = (root: Element): readonly string[] => children(root, 'si').map(richText);

/** Text of a string item: plain, or the runs of rich text; phonetic hints do not count. */
export const richText = (item: Element): string =>
  children(item)
    .flatMap((part) => (part.localName === 'r' ? children(part, 't') : part.localName === 't' ? [part] : []))
    .map((t) => decodeText(t.textContent ?? ''))
    .join('');

/** `_x000D_` stands for a character that XML cannot hold. */
export const decodeText = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The reverse of `decodeText`; a text that looks encoded is protected. */
export const encodeText = (text: string): string =>
  text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(UNWRITABLE, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids, and CR, which it loses
const UNWRITABLE = /[\x00-\x08\x0b-\x1f\ufffe\uffff]/g;
