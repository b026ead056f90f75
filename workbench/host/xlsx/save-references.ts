import { strFromU8 } from 'fflate';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { elementsIn, type Element } from '../../../src/workbook/xlsx/xml';
import { hasRenames, withRenames, type Renames } from './formula-text';

/** Elements whose text is a formula: of cells, names, charts, rules, tables, sparklines. */
const FORMULAS = new Set([
  ...['f', 'formula', 'formula1', 'formula2', 'oldFormula', 'definedName'],
  ...['calculatedColumnFormula', 'totalsRowFormula'],
]);
/** Attributes that hold a reference: of links, form controls, scenarios. */
const REFERENCES = ['location', 'linkedCell', 'listFillRange', 'fmlaLink', 'fmlaRange', 'fmlaTxbx'];

/** Brings references to renamed or missing sheets, tables and columns up to date in every part of the file. */
export const updateReferences = (file: WorkbookFile, renames: Renames): void => {
  if (!hasRenames(renames)) return;
  const { package: source } = file;
  const folder = file.workbook.name.slice(0, file.workbook.name.lastIndexOf('/') + 1);
  const mentions = mentionsOf(renames);
  for (const name of source.names) {
    if (!name.startsWith(folder) || !name.endsWith('.xml')) continue;
    const known = name === file.workbook.name;
    const isSheet = file.sheets.some((s) => s.part === name);
    const text = (): string => (isSheet ? source.text(name) : strFromU8(source.bytes(name)));
    if (!known && !mentions(text().toLowerCase())) continue;
    const part = source.xml(name);
    if (updateElement(part.root, renames)) source.touch(part);
  }
};

/** Whether a text, in lower case, may speak of something that was renamed. */
const mentionsOf = ({ sheets, tables, columns }: Renames): ((text: string) => boolean) => {
  // what XML writes in another way can be part of a name: then every part is looked through
  const names = [...sheets.keys(), ...tables.keys(), ...columns.keys()];
  const plain = names.every((name) => /^[a-z0-9 _.-]+$/.test(name));
  return (text) => !plain || names.some((name) => text.includes(name));
};

const updateElement = (element: Element, renames: Renames): boolean => {
  let changed = updateAttributes(element, renames);
  const inside = elementsIn(element);
  if (inside.length > 0) {
    for (const child of inside) changed = updateElement(child, renames) || changed;
    return changed;
  }
  if (!FORMULAS.has(element.localName ?? '')) return changed;
  const text = element.textContent ?? '';
  const now = withRenames(text, renames);
  if (now === text) return changed;
  element.textContent = now;
  return true;
};

const updateAttributes = (element: Element, renames: Renames): boolean => {
  let changed = false;
  const put = (attribute: string, change: (text: string) => string | null | undefined): void => {
    const text = element.getAttribute(attribute);
    const now = text === null ? undefined : change(text);
    if (now === undefined || now === null || now === text) return;
    element.setAttribute(attribute, now);
    changed = true;
  };
  const byFormula = (text: string): string => withRenames(text, renames);
  for (const attribute of REFERENCES) put(attribute, byFormula);
  if (element.localName === 'cfvo') put('val', byFormula);
  if (element.localName === 'worksheetSource' || element.localName === 'dataRef') {
    put('sheet', (text) => renames.sheets.get(text.toLowerCase()));
    put('name', (text) => renames.tables.get(text.toLowerCase()));
  }
  return changed;
};
