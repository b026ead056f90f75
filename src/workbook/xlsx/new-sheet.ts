import type { Blattinhalt } from '../../domain/blatt/blattinhalt';
import { Sheet } from './sheet';
import { tableXml } from './table-xml';
import { RELATIONSHIP_NAMESPACES, type WorkbookFile } from './workbook-file';
import { append, child, children, type Element } from './xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Adds an empty sheet with its tables' parts behind the last sheet. */
export const addSheet = (file: WorkbookFile, content: Blattinhalt): Sheet => {
  const { package: source, workbook } = file;
  const part = source.freeName(`${folderOf(workbook.name)}worksheets/sheet`);
  const namespaces = {
    main: workbook.root.namespaceURI ?? '',
    relations: relationshipNamespace(workbook.root),
  };
  const sheet = source.add(part, `${CONTENT_TYPE}worksheet+xml`, sheetXml(content, namespaces, file));
  registerSheet(file, content.name, part, namespaces.relations);
  const list = append(sheet.root, 'tableParts', { count: content.tabellen.length });
  const free = 1 + Math.max(0, ...file.tables.map((t) => Number(t.xml.root.getAttribute('id'))));
  content.tabellen.forEach((table, i) => {
    const name = source.freeName(`${folderOf(workbook.name)}tables/table`);
    source.add(name, `${CONTENT_TYPE}table+xml`, tableXml(table, free + i, namespaces.main));
    const id = source.relate(part, `${namespaces.relations}/table`, name);
    append(list, 'tablePart').setAttributeNS(namespaces.relations, 'r:id', id);
  });
  return new Sheet(sheet);
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

const sheetXml = (
  { spaltenbreiten }: Blattinhalt,
  { main, relations }: { main: string; relations: string },
  file: WorkbookFile,
): string => {
  const columns = spaltenbreiten.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const views = child(file.workbook.root, 'bookViews') ? SHEET_VIEW : '';
  return (
    `<worksheet xmlns="${main}" xmlns:r="${relations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<dimension ref="A1"/>${views}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData/>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
};

const SHEET_VIEW = '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>';
