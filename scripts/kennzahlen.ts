/** Writes docs/kennzahlen/: a page and a picture for every Kennzahl, from its declaration. Run by `npm run kennzahlen`. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { KENNZAHLEN } from '../src/domain/kennzahlen';
import { alleFormen, type Kennzahl } from '../src/domain/kennzahlen/kennzahl';
import { beispielmonat } from './kennzahlen/example';
import { uebersicht } from './kennzahlen/overview';
import { dateiname, kennzahlseite } from './kennzahlen/page';
import { bild } from './kennzahlen/picture';

export const FOLDER = new URL('../docs/kennzahlen/', import.meta.url).pathname;

const pretty = async (markdown: string): Promise<string> => {
  const config = await resolveConfig(join(FOLDER, 'README.md'));
  return format(`${markdown}\n`, { ...config, parser: 'markdown' });
};

const bildDer = (k: Kennzahl): string =>
  bild(
    alleFormen(k).filter((form) => form.geschlecht === undefined),
    beispielmonat(k),
  );

/** Every file of the folder as it has to be: path below it, and content. */
export const kennzahlenDocs = async (
  kennzahlen: readonly Kennzahl[] = KENNZAHLEN,
): Promise<ReadonlyMap<string, string>> => {
  const files = new Map([['README.md', await pretty(uebersicht(kennzahlen))]]);
  for (const k of kennzahlen) {
    files.set(`${dateiname(k)}.md`, await pretty(kennzahlseite(k)));
    files.set(`bilder/${dateiname(k)}.svg`, bildDer(k));
  }
  return files;
};

/** The files that are there. */
export const vorhanden = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(FOLDER, file)).isFile())
    .sort();

const write = async (): Promise<void> => {
  const files = await kennzahlenDocs();
  mkdirSync(FOLDER, { recursive: true });
  for (const file of vorhanden()) if (!files.has(file)) rmSync(join(FOLDER, file));
  for (const [file, content] of files) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), content);
  }
};

if (process.argv[1]?.endsWith('kennzahlen.ts') === true) await write();
