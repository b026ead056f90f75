/** Writes docs/regeln/: a page for every rule, from its declaration and its test cases. Run by `npm run regeln`. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { uebersicht } from './regeln/overview';
import { regelseite } from './regeln/page';
import { dateiname, SECTIONS, type Section } from './regeln/rules';

export const FOLDER = new URL('../docs/regeln/', import.meta.url).pathname;

const config = await resolveConfig(join(FOLDER, 'README.md'));
const pretty = (markdown: string): Promise<string> =>
  format(`${markdown}\n`, { ...config, parser: 'markdown' });

/** Every file of the folder as it has to be: name and content. */
export const regelDocs = async (
  sections: readonly Section[] = SECTIONS,
): Promise<ReadonlyMap<string, string>> => {
  const files = new Map([['README.md', await pretty(uebersicht(sections))]]);
  for (const { title, rules } of sections)
    for (const rule of rules) files.set(`${dateiname(rule)}.md`, await pretty(regelseite(rule, title)));
  return files;
};

/** The files that are there. */
export const vorhanden = (): readonly string[] => (existsSync(FOLDER) ? readdirSync(FOLDER).sort() : []);

const write = async (): Promise<void> => {
  const files = await regelDocs();
  mkdirSync(FOLDER, { recursive: true });
  for (const file of vorhanden()) if (!files.has(file)) rmSync(join(FOLDER, file));
  for (const [file, content] of files) writeFileSync(join(FOLDER, file), content);
};

if (process.argv[1]?.endsWith('regeln.ts') === true) await write();
