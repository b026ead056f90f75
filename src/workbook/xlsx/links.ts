import { fileNames } from '../file-names';
import { relationshipId, type WorkbookFile } from './workbook-file';
import { child, children, type Element } from './xml';

/**
 * The other files that formulas refer to, in their order: `[2]` in a formula is the second. Their names, and their whole
 * address where two bear the same name; one that the file does not tell is called as formulas call it.
 */
export const linkedFiles = (file: WorkbookFile): readonly string[] => {
  const list = child(file.workbook.root, 'externalReferences');
  const addresses = (list ? children(list, 'externalReference') : []).map(
    (reference, i) => addressOf(reference, file) ?? `[${i + 1}]`,
  );
  return fileNames(addresses);
};

const addressOf = (reference: Element, file: WorkbookFile): string | undefined => {
  const { package: source, workbook } = file;
  const id = relationshipId(reference);
  const part = source.relationships(workbook.name).find((r) => r.id === id && !r.external)?.target;
  if (part === undefined || !source.has(part)) return undefined;
  const { root } = source.xml(part);
  const dde = child(root, 'ddeLink');
  if (dde) return `${dde.getAttribute('ddeService') ?? ''}|${dde.getAttribute('ddeTopic') ?? ''}`;
  const book = child(root, 'externalBook') ?? child(root, 'oleLink');
  const link = book && relationshipId(book);
  const target = source.relationships(part).find((r) => r.id === link)?.target ?? '';
  return target === '' ? undefined : target;
};
