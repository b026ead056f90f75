import type { Blattinhalt } from '../../domain/blatt/blattinhalt';
import { ensureChild, WORKSHEET_ORDER } from './order';
import { Sheet } from './sheet';
import { tablePlan, tableXml, type TablePlan } from './table-xml';
import { RELATIONSHIP_NAMESPACES, type WorkbookFile } from './workbook-file';
import { append, child, children, type Element, type XmlPart } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Adds an empty sheet with its tables' parts behind the last sheet. */
export const addSheet = (file: WorkbookFile, content: Blattinhalt): Sheet => {
  const sheet = addWorksheet(file, content.name, sheetXml(content, file));
  for (const table of content.tabellen) addTablePart(file, sheet.part, tablePlan(table));
  return sheet;
};

/**
 * Adds a sheet part and its entry behind the last sheet.
 * @param inside the elements of the worksheet, `sheetData` among them
 */
export const addWorksheet = (file: WorkbookFile, name: string, inside: string): Sheet => {
  const { package: source, workbook } = file;
  const part = source.freeName(`${folderOf(workbook.name)}worksheets/sheet`);
  const relations = relationshipNamespace(workbook.root);
  const xml = `<worksheet xmlns="${workbook.root.namespaceURI ?? ''}" xmlns:r="${relations}">${inside}</worksheet>`;
  const sheet = source.add(part, `${CONTENT_TYPE}worksheet+xml`, xml);
  registerSheet(file, name, part, relations);
  return new Sheet(sheet);
};

/** Adds a table to a sheet, in a part of its own. */
export const addTablePart = (file: WorkbookFile, sheet: XmlPart, plan: TablePlan): void => {
  const { package: source, workbook } = file;
  const relations = relationshipNamespace(workbook.root);
  const name = source.freeName(`${folderOf(workbook.name)}tables/table`);
  const xml = tableXml(plan, freeTableId(file), workbook.root.namespaceURI ?? '');
  source.add(name, `${CONTENT_TYPE}table+xml`, xml);
  const id = source.relate(sheet.name, `${relations}/table`, name);
  const list = ensureChild(sheet.root, 'tableParts', WORKSHEET_ORDER);
  const prefix = list.lookupPrefix(relations) ?? 'r';
  append(list, 'tablePart').setAttributeNS(relations, `${prefix}:id`, id);
  list.setAttribute('count', String(children(list, 'tablePart').length));
  source.touch(sheet);
};

/** Takes a table's part off a sheet; its cells stay. */
export const removeTablePart = ({ package: source }: WorkbookFile, sheet: XmlPart, part: string): void => {
  const list = child(sheet.root, 'tableParts');
  const id = source.relationships(sheet.name).find((r) => r.target === part)?.id;
  for (const entry of list ? children(list, 'tablePart') : [])
    if (RELATIONSHIP_NAMESPACES.some((ns) => entry.getAttributeNS(ns, 'id') === id)) list?.removeChild(entry);
  const left = list ? children(list, 'tablePart').length : 0;
  if (list && left > 0) list.setAttribute('count', String(left));
  if (list && left === 0) sheet.root.removeChild(list);
  source.removeTree(sheet.name, part);
  source.touch(sheet);
};

/** A number that no table part of the package has, new ones among them. */
const freeTableId = ({ package: source }: WorkbookFile): number => {
  const ids = source.names
    .filter((part) => source.contentType(part).endsWith('.table+xml'))
    .map((part) => Number(source.xml(part).root.getAttribute('id')));
  return 1 + Math.max(0, ...ids);
};

/** The relationship namespace that this file uses: Excel's, or the strict standard's. */
export const relationshipNamespace = (workbook: Element): string =>
  workbook.namespaceURI?.startsWith('http://purl.oclc.org/')
    ? RELATIONSHIP_NAMESPACES[1]
    : RELATIONSHIP_NAMESPACES[0];

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const registerSheet = (file: WorkbookFile, name: string, part: string, relations: string): void => {
  const { package: source, workbook } = file;
  const sheets = child(workbook.root, 'sheets');
  if (!sheets) throw new Error('A workbook that was opened has a list of sheets.');
  const ids = children(sheets, 'sheet').map((s) => Number(s.getAttribute('sheetId')));
  const entry = append(sheets, 'sheet', { name, sheetId: Math.max(0, ...ids) + 1 });
  const prefix = sheets.lookupPrefix(relations) ?? 'r';
  entry.setAttributeNS(
    relations,
    `${prefix}:id`,
    source.relate(workbook.name, `${relations}/worksheet`, part),
  );
  source.touch(workbook);
};

const sheetXml = ({ spaltenbreiten }: Blattinhalt, file: WorkbookFile): string => {
  const columns = spaltenbreiten.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const views = child(file.workbook.root, 'bookViews') ? SHEET_VIEW : '';
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1"/>${views}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData/>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
  );
};

const SHEET_VIEW = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
