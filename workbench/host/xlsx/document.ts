import type { Package } from '../../../src/workbook/xlsx/package';
import { decodeText, encodeText } from '../../../src/workbook/xlsx/strings';
import { RELATIONSHIP_NAMESPACES } from '../../../src/workbook/xlsx/workbook-file';
import { elementsIn, type Element, type XmlPart } from '../../../src/workbook/xlsx/xml';
import type { DocumentProperties } from '../model';

const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const TERMS = 'http://purl.org/dc/terms/';
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** A part with properties of the document: what relationships call it, and what it is where it is made anew. */
interface PropertyPart {
  readonly type: string;
  readonly relationship: string;
  readonly name: string;
  readonly contentType: string;
  readonly empty: string;
}

const CORE_PART: PropertyPart = {
  type: 'core-properties',
  relationship: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  name: 'docProps/core.xml',
  contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
  empty:
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" xmlns:xsi="${INSTANCE}">` +
    '</cp:coreProperties>',
};

const EXTENDED_PART: PropertyPart = {
  type: 'extended-properties',
  relationship: `${RELATIONSHIP_NAMESPACES[0]}/extended-properties`,
  name: 'docProps/app.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  empty: `<Properties xmlns="${EXTENDED}"></Properties>`,
};

/** Where each property stands: its part, its namespace (the part's own where none is named) and its element. */
const PLACES: Readonly<
  Record<keyof DocumentProperties, readonly [PropertyPart, string, string | undefined]>
> = {
  title: [CORE_PART, 'dc:title', DUBLIN_CORE],
  subject: [CORE_PART, 'dc:subject', DUBLIN_CORE],
  author: [CORE_PART, 'dc:creator', DUBLIN_CORE],
  keywords: [CORE_PART, 'cp:keywords', CORE],
  comments: [CORE_PART, 'dc:description', DUBLIN_CORE],
  category: [CORE_PART, 'cp:category', CORE],
  lastAuthor: [CORE_PART, 'cp:lastModifiedBy', CORE],
  revisionNumber: [CORE_PART, 'cp:revision', CORE],
  creationDate: [CORE_PART, 'dcterms:created', TERMS],
  manager: [EXTENDED_PART, 'Manager', undefined],
  company: [EXTENDED_PART, 'Company', undefined],
};

const KEYS = Object.keys(PLACES) as readonly (keyof DocumentProperties)[];

const partOf = (source: Package, { type }: PropertyPart): XmlPart | undefined => {
  const found = source.relationships('').find((r) => r.type === type && source.has(r.target));
  return found && source.xml(found.target);
};

const elementFor = (root: Element, key: keyof DocumentProperties): Element | undefined => {
  const [, name, namespace] = PLACES[key];
  return elementsIn(root).find(
    (e) =>
      e.namespaceURI === (namespace ?? root.namespaceURI) &&
      e.localName === name.slice(name.indexOf(':') + 1),
  );
};

/** What a file says about itself. */
export const readDocument = (source: Package): Partial<DocumentProperties> => {
  const found = KEYS.flatMap((key) => {
    const part = partOf(source, PLACES[key][0]);
    const text = part && elementFor(part.root, key)?.textContent;
    const value = text ? valueOf(key, decodeText(text)) : undefined;
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(found);
};

const valueOf = (key: keyof DocumentProperties, text: string): string | number | Date | undefined => {
  if (key === 'revisionNumber') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (key !== 'creationDate') return text;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

/** Writes the properties that differ from those of the file. */
export const writeDocument = (
  source: Package,
  before: DocumentProperties,
  after: DocumentProperties,
): void => {
  for (const key of KEYS) {
    const [old, now] = [fileText(before[key]), fileText(after[key])];
    if (old === now) continue;
    const [kind] = PLACES[key];
    const part = partOf(source, kind) ?? addPart(source, kind);
    put(part.root, key, now);
    source.touch(part);
  }
};

const addPart = (source: Package, { name, contentType, empty, relationship }: PropertyPart): XmlPart => {
  const part = source.add(name, contentType, empty);
  source.relate('', relationship, name);
  return part;
};

/** As files state it; an empty text for what is not stated. */
const fileText = (value: string | number | Date | undefined): string => {
  if (value instanceof Date) return value.toISOString().replace(/\.\d+Z$/, 'Z');
  return value === undefined || value === 0 ? '' : String(value);
};

const put = (root: Element, key: keyof DocumentProperties, text: string): void => {
  const [, name, namespace] = PLACES[key];
  const known = elementFor(root, key);
  if (text === '') {
    if (known) root.removeChild(known);
    return;
  }
  const prefix = root.prefix ? `${root.prefix}:` : '';
  const element =
    known ??
    root.ownerDocument!.createElementNS(
      namespace ?? root.namespaceURI,
      namespace === undefined ? prefix + name : name,
    );
  element.textContent = encodeText(text);
  if (key === 'creationDate') element.setAttributeNS(INSTANCE, 'xsi:type', 'dcterms:W3CDTF');
  if (!known) root.appendChild(element);
};
