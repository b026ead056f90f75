/** Writes docs/objektmodell.md: the part of Excel's object model that the workbench knows. Run by `npm run objektmodell`. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { LEFT_OUT, OBJECT_MODEL, SHELL_MODEL, type TypeDeclaration } from '../workbench/host';

const FILE = new URL('../docs/objektmodell.md', import.meta.url).pathname;

const HEAD = `# The workbench's part of Excel's object model

Generated from the declarations in \`workbench/host/objects/\`; do not edit. Every call that is not in this table answers
\`ApiNotFound\` with its full name. Names and requirement sets are checked against Microsoft's type definitions by
\`tests/workbench/object-model.test.ts\`.

`;

const COLUMNS = '| type | member | kind | requirement set |\n| ---- | ------ | ---- | --------------- |\n';

const kind = ({ get, set, call }: TypeDeclaration['members'][string]): string => {
  if (call) return 'method';
  return get && !set ? 'property, read-only' : 'property';
};

const rows = ({ name, members, items }: TypeDeclaration): readonly string[] => [
  ...(items ? [`| \`${name}\` | \`items\` | collection | ${Object.values(members)[0]!.since} |`] : []),
  ...Object.entries(members)
    .filter(([member]) => !member.startsWith('_'))
    .map(([member, m]) => `| \`${name}\` | \`${member}\` | ${kind(m)} | ${m.since} |`),
];

const table = (types: ReadonlyMap<string, TypeDeclaration>): string =>
  `${COLUMNS}${[...types.values()].flatMap(rows).join('\n')}\n`;

const AROUND = `
## Around the workbook

What \`Office.ribbon\` and \`Office.addin\` call. These types are hidden behind \`Office.*\`, so Microsoft's type definitions do not
have them; their names are those that office.js sends.

`;

const leftOut = (): string =>
  [
    '\n## Left out on purpose\n',
    '| type | members | why |',
    '| ---- | ------- | --- |',
    ...LEFT_OUT.map(
      ({ type, members, why }) => `| \`${type}\` | ${members.map((m) => `\`${m}\``).join(', ')} | ${why} |`,
    ),
  ].join('\n');

/** The page as it has to be. */
export const objectModelPage = async (): Promise<string> =>
  format(HEAD + table(OBJECT_MODEL) + AROUND + table(SHELL_MODEL) + leftOut() + '\n', {
    ...(await resolveConfig(FILE)),
    parser: 'markdown',
  });

if (process.argv[1]?.endsWith('object-model.ts') === true) writeFileSync(FILE, await objectModelPage());
