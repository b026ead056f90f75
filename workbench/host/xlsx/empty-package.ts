import { RELATIONSHIP_NAMESPACES } from '../../../src/workbook/xlsx/workbook-file';
import { packedEntry, writeEntries } from '../../../src/workbook/xlsx/zip-write';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relationships = (content: string): string =>
  `<Relationships xmlns="${PACKAGE}relationships">${content}</Relationships>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ' +
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels': relationships(
    `<Relationship Id="rId1" Type="${RELATIONSHIP_NAMESPACES[0]}/officeDocument" Target="xl/workbook.xml"/>`,
  ),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP_NAMESPACES[0]}"><workbookPr/>` +
    '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(''),
};

/** The bytes of a workbook without any sheet: what a new one is saved into. */
export const emptyPackage = (): Uint8Array =>
  writeEntries(
    Object.entries(PARTS).map(([name, xml]) =>
      packedEntry(name, new TextEncoder().encode(DECLARATION + xml)),
    ),
  );
