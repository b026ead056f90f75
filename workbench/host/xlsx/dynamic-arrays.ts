import { relationshipNamespace } from '../../../src/workbook/xlsx/new-sheet';
import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { child, children, type Element } from '../../../src/workbook/xlsx/xml';

/** What Excel 365 calls the mark of a cell whose array spills as far as it needs to. */
const KIND = 'XLDAPR';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';

/**
 * Number of the mark (`cm`) that makes an array formula one that spills; the workbook gets it where it has none.
 * @returns undefined where the workbook has marks, but not this one: the formula is then one of a fixed area
 */
export const dynamicArrayMark = (file: WorkbookFile): string | undefined => {
  const known = file.partOfType('sheetMetadata');
  if (known !== undefined) return markIn(file.package.xml(known).root);
  const { package: source, workbook } = file;
  const name = `${workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1)}metadata.xml`;
  if (source.has(name)) return undefined;
  const part = source.add(name, TYPE, metadata(workbook.root.namespaceURI ?? ''));
  source.relate(workbook.name, `${relationshipNamespace(workbook.root)}/sheetMetadata`, name);
  return markIn(part.root);
};

const markIn = (root: Element): string | undefined => {
  const list = (name: string, entries: string): readonly Element[] => {
    const found = child(root, name);
    return found ? children(found, entries) : [];
  };
  const kind = 1 + list('metadataTypes', 'metadataType').findIndex((t) => t.getAttribute('name') === KIND);
  const mark =
    1 + list('cellMetadata', 'bk').findIndex((b) => child(b, 'rc')?.getAttribute('t') === String(kind));
  return kind > 0 && mark > 0 ? String(mark) : undefined;
};

const metadata = (namespace: string): string =>
  `<metadata xmlns="${namespace}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  `<metadataTypes count="1"><metadataType name="${KIND}" minSupportedVersion="120000" copy="1" pasteAll="1" ` +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
  `cellMeta="1"/></metadataTypes><futureMetadata name="${KIND}" count="1"><bk><extLst>` +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
