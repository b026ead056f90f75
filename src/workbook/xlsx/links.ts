import { decoded } from './package';
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
  const names = addresses.map(lastPart);
  const isOnly = (name: string): boolean =>
    names.filter((n) => n.toLowerCase() === name.toLowerCase()).length === 1;
  return names.map((name, i) => (isOnly(name) ? name : addresses[i]!));
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
  return target === '' ? undefined : readable(target);
};

/** Without escapes, without what only says that it is a file, and without what a server is asked besides. */
const readable = (address: string): string => {
  const plain = /^https?:/i.test(address) ? address.replace(/[?#].*$/, '') : address;
  return decoded(plain).replace(/^file:(?:\/\/)?(?:\/(?=[a-z]:))?/i, '');
};

const lastPart = (address: string): string => {
  const name = /[^\\/]*$/.exec(address)?.[0] ?? '';
  return name === '' ? address : name;
};
