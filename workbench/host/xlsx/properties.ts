import type { Package } from '../../../src/workbook/xlsx/package';
import { RELATIONSHIP_NAMESPACES } from '../../../src/workbook/xlsx/workbook-file';
import { append, children, elementsIn, type Element, type XmlPart } from '../../../src/workbook/xlsx/xml';
import type { WorkbookModel } from '../model';

type Value = WorkbookModel['properties'] extends Map<string, infer V> ? V : never;

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

const partOf = (source: Package): XmlPart | undefined => {
  const found = source.relationships('').find((r) => r.type === 'custom-properties' && source.has(r.target));
  return found && source.xml(found.target);
};

/** The document's own properties; those of a kind that a workbook cannot show are left out. */
export const readProperties = (source: Package): ReadonlyMap<string, Value> => {
  const part = partOf(source);
  const found = (part ? children(part.root, 'property') : []).map(
    (p) => [p.getAttribute('name'), valueOf(p)] as const,
  );
  return new Map(found.filter((p): p is readonly [string, Value] => p[0] !== null && p[1] !== undefined));
};

const valueOf = (property: Element): Value | undefined => {
  const [value] = elementsIn(property);
  const text = value?.textContent ?? '';
  switch (value?.localName) {
    case 'lpwstr':
    case 'lpstr':
    case 'bstr':
      return text;
    case 'bool':
      return text === 'true' || text === '1';
    case 'filetime':
    case 'date':
      return Number.isNaN(Date.parse(text)) ? undefined : new Date(text);
    case 'i1':
    case 'i2':
    case 'i4':
    case 'int':
    case 'r4':
    case 'r8':
      return Number(text);
    default:
      return undefined;
  }
};

/** Writes the properties that differ from those of the file. */
export const writeProperties = (
  source: Package,
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): void => {
  const names = new Set([...before.keys(), ...after.keys()]);
  const changed = [...names].filter((name) => !same(before.get(name), after.get(name)));
  if (changed.length === 0) return;
  const part = partOf(source) ?? addPart(source);
  for (const name of changed) put(part.root, name, after.get(name));
  source.touch(part);
};

const same = (a: Value | undefined, b: Value | undefined): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

const addPart = (source: Package): XmlPart => {
  const name = 'docProps/custom.xml';
  const type = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
  const part = source.add(name, type, `<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}"></Properties>`);
  source.relate('', `${RELATIONSHIP_NAMESPACES[0]}/custom-properties`, name);
  return part;
};

const put = (root: Element, name: string, value: Value | undefined): void => {
  const all = children(root, 'property');
  const known = all.find((p) => p.getAttribute('name') === name);
  if (value === undefined) {
    if (known) root.removeChild(known);
    return;
  }
  // numbers 0 and 1 are taken
  const id = 1 + Math.max(1, ...all.map((p) => Number(p.getAttribute('pid'))));
  const property = known ?? append(root, 'property', { fmtid: FORMAT, pid: id, name });
  for (const old of elementsIn(property)) property.removeChild(old);
  const [type, text] = typed(value);
  const element = root.ownerDocument!.createElementNS(TYPES, `vt:${type}`);
  element.textContent = text;
  property.appendChild(element);
};

const typed = (value: Value): readonly [type: string, text: string] => {
  if (typeof value === 'string') return ['lpwstr', value];
  if (typeof value === 'boolean') return ['bool', String(value)];
  if (value instanceof Date) return ['filetime', value.toISOString().replace(/\.\d+Z$/, 'Z')];
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? ['i4', String(value)] : ['r8', String(value)];
};
