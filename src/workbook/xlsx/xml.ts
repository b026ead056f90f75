import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { xlsxError } from './errors';

export type { Document, Element } from '@xmldom/xmldom';

/** An XML part: its tree, and the text before the root element, which is kept as it is. */
export interface XmlPart {
  readonly name: string;
  readonly document: Document;
  readonly root: Element;
  readonly prologue: string;
  /** puts in what the tree leaves out */
  readonly complete?: (xml: string) => string;
}

/**
 * The text of a part. A DOCTYPE is refused, so that no entity can be declared.
 * @throws WorkbookError `unsicheres-xml`
 */
export const decodePart = (name: string, bytes: Uint8Array): string => {
  const text = decode(bytes);
  if (text.includes('<!DOCTYPE')) throw xlsxError('unsicheres-xml', name);
  return text;
};

/**
 * Parses a part.
 * @throws WorkbookError `beschaedigt`, `unsicheres-xml`
 */
export const parsePart = (name: string, bytes: Uint8Array): XmlPart =>
  parseText(name, decodePart(name, bytes));

/**
 * Parses the text of a part.
 * @throws WorkbookError `beschaedigt`
 */
export const parseText = (name: string, text: string): XmlPart => {
  const document = parse(name, text);
  const root = document.documentElement;
  if (!root) throw xlsxError('beschaedigt', name);
  const start = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*/.exec(text)?.[0] ?? '';
  return { name, document, root, prologue: start };
};

/** The part's bytes with its changed tree; always UTF-8, as its declaration then says. */
export const serializePart = ({ root, prologue, complete }: XmlPart): Uint8Array => {
  const declared = prologue.replace(/(encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  const xml = xmlOf(root);
  return new TextEncoder().encode(declared + (complete ? complete(xml) : xml));
};

/** The text of an element. */
export const xmlOf = (element: Element): string => new XMLSerializer().serializeToString(element);

/** Child elements in the parent's own namespace, with that local name or all. */
export const children = (parent: Element, localName?: string): Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (
      node.nodeType === ELEMENT &&
      node.namespaceURI === parent.namespaceURI &&
      (localName === undefined || node.localName === localName)
    )
      found.push(node as Element);
  return found;
};

/** First child element of that name in the parent's own namespace. */
export const child = (parent: Element | undefined, localName: string): Element | undefined => {
  for (let node = parent?.firstChild; node; node = node.nextSibling)
    if (
      node.nodeType === ELEMENT &&
      node.localName === localName &&
      node.namespaceURI === parent?.namespaceURI
    )
      return node as Element;
  return undefined;
};

/** Every element child, whatever its namespace. */
export const elementsIn = (parent: Element): Element[] => {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling)
    if (node.nodeType === ELEMENT) found.push(node as Element);
  return found;
};

/** A new element in the namespace of `like`, with its prefix and the given attributes. */
export const create = (
  like: Element,
  localName: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element => {
  const document = like.ownerDocument;
  if (!document) throw new Error('An element without document cannot have children.');
  const element = document.createElementNS(
    like.namespaceURI,
    like.prefix ? `${like.prefix}:${localName}` : localName,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

/** Appends a new child element. */
export const append = (
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string | number>> = {},
): Element => {
  const element = create(parent, localName, attributes);
  parent.appendChild(element);
  return element;
};

/** An XML truth value: `1` and `true` hold, an absent attribute does not. */
export const isTrue = (element: Element | undefined, attribute: string, absent = false): boolean => {
  const value = element?.getAttribute(attribute);
  return value === null || value === undefined ? absent : value === '1' || value === 'true';
};

/** Text of a value in an XML attribute or element. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

const ELEMENT = 1;

const parse = (name: string, text: string): Document => {
  try {
    const onError = (level: string, message: string): void => {
      if (level !== 'warning') throw new Error(message);
    };
    return new DOMParser({ onError }).parseFromString(text, 'text/xml');
  } catch (cause) {
    throw xlsxError('beschaedigt', name, { cause });
  }
};

const UTF_8 = new TextDecoder();

/** Byte order mark first, then the declaration, else UTF-8. */
const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)/.exec(head)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return UTF_8.decode(bytes);
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};
