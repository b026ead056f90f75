import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

/** A change that was meant: the element and, where given, one attribute of it. */
export type Meant = (element: Element, attribute?: string) => boolean;

/**
 * What an XML text has lost: every element, attribute and text of the old one that the new one does not have in the
 * same order. Empty where everything is still there.
 */
export const lost = (before: string, after: string, meant: Meant): string[] =>
  lostIn(root(before), root(after), meant);

const root = (xml: string): Element => {
  const element = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!element) throw new Error('An XML text has a root element.');
  return element;
};

const lostIn = (before: Element, after: Element, meant: Meant): string[] => {
  if (meant(before)) return [];
  const attributes = [...before.attributes]
    .filter((a) => !meant(before, a.name) && after.getAttribute(a.name) !== a.value)
    .map((a) => `${describe(before)}@${a.name}`);
  const candidates = [...after.childNodes].filter(relevant);
  const inside: string[] = [];
  let at = 0;
  for (const node of [...before.childNodes].filter(relevant)) {
    const found = candidates.findIndex((c, i) => i >= at && isSame(node, c, meant));
    if (found >= 0) at = found + 1;
    else inside.push(`${describe(before)}/${describe(node)}`);
  }
  return [...attributes, ...inside];
};

const isSame = (before: Node, after: Node, meant: Meant): boolean => {
  if (before.nodeName !== after.nodeName || before.namespaceURI !== after.namespaceURI) return false;
  if (before.nodeType !== ELEMENT) return before.nodeValue === after.nodeValue;
  return (
    sameAddress(before as Element, after as Element) &&
    lostIn(before as Element, after as Element, meant).length === 0
  );
};

/** A cell stands for the cell of the same address, even where everything else of it was meant to change. */
const sameAddress = (before: Element, after: Element): boolean =>
  before.localName !== 'c' || before.getAttribute('r') === after.getAttribute('r');

const relevant = (node: Node): boolean => node.nodeType === ELEMENT || (node.nodeValue ?? '').trim() !== '';

const ELEMENT = 1;

const describe = (node: Node): string => {
  if (node.nodeType !== ELEMENT) return `„${node.nodeValue ?? ''}“`;
  const address = (node as Element).getAttribute('r');
  return address === null ? node.nodeName : `${node.nodeName}[${address}]`;
};
