import { relationshipNamespace } from './new-sheet';
import { minimalStyles } from './styles';
import type { WorkbookFile } from './workbook-file';
import type { XmlPart } from './xml';

/** The workbook's style sheet; one is made where it has none. */
export const stylesPart = (file: WorkbookFile): XmlPart => {
  const { package: source, workbook } = file;
  const known = file.partOfType('styles');
  if (known !== undefined) return source.xml(known);
  const name = `${workbook.name.slice(0, workbook.name.lastIndexOf('/') + 1)}styles.xml`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
  const part = source.add(name, type, minimalStyles(workbook.root.namespaceURI ?? ''));
  source.relate(workbook.name, `${relationshipNamespace(workbook.root)}/styles`, name);
  return part;
};
