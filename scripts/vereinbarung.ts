/**
 * Writes docs/vereinbarung/: the agreement of Kreis Kleve sentence by sentence beside its entries, the kinds of target,
 * the presets, and the JSON Schema of an agreement. Run by `npm run vereinbarung`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { vergleichsseite } from './vereinbarung/comparison';
import { schemadatei } from './vereinbarung/json-schema';
import { gegenueberstellung } from './vereinbarung/side-by-side';
import { uebersicht } from './vereinbarung/overview';
import { zielartenseite } from './vereinbarung/kinds';
import { FOLDER } from './vereinbarung/folder';

const pretty = async (text: string, parser: 'markdown' | 'json'): Promise<string> => {
  const config = await resolveConfig(join(FOLDER, 'README.md'));
  return format(`${text}\n`, { ...config, parser });
};

/** Every generated file of the folder as it has to be: name and content. */
export const vereinbarungsDocs = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    ['README.md', await pretty(uebersicht(), 'markdown')],
    ['kreis-kleve-2018.md', await pretty(gegenueberstellung(), 'markdown')],
    ['vergleich.md', await pretty(vergleichsseite(), 'markdown')],
    ['zielarten.md', await pretty(zielartenseite(), 'markdown')],
    ['vereinbarung-1.schema.json', await pretty(schemadatei(), 'json')],
  ]);

const write = async (): Promise<void> => {
  for (const [file, content] of await vereinbarungsDocs()) writeFileSync(join(FOLDER, file), content);
};

if (process.argv[1]?.endsWith('scripts/vereinbarung.ts') === true) await write();
