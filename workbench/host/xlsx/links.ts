import type { WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { children } from '../../../src/workbook/xlsx/xml';

/** The other files that formulas refer to, as the file spells their addresses. */
export const linkedFiles = ({ package: source, workbook }: WorkbookFile): readonly string[] =>
  source
    .relationships(workbook.name)
    .filter((r) => r.type === 'externalLink')
    .flatMap(({ target }) => {
      const name = target.replace(/([^/]*)$/, '_rels/$1.rels');
      if (!source.has(name)) return [];
      const relationships = children(source.xml(name).root, 'Relationship');
      const file = relationships.find((r) => /\/externalLinkPath$/.test(r.getAttribute('Type') ?? ''));
      return file?.getAttribute('Target') ?? [];
    });
