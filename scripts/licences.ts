/** Lists the licences of the packages whose code is in the shipped bundle; fails on copyleft and on unknown ones. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type StatsModule } from 'webpack';
// @ts-expect-error The build's configuration is plain JavaScript.
import config from '../webpack.config.js';

/** Permissive licences, by their SPDX ids. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
const root = new URL('..', import.meta.url).pathname;

const modulesOf = (): Promise<readonly StatsModule[]> =>
  new Promise((resolve, reject) => {
    const configuration = (config as (e: unknown, a: unknown) => webpack.Configuration)(
      {},
      { mode: 'production' },
    );
    webpack(configuration, (error, stats) => {
      if (error || !stats) reject(error ?? new Error('No stats.'));
      else
        resolve(
          stats.toJson({
            all: false,
            modules: true,
            nestedModules: true,
            modulesSpace: Infinity,
            nestedModulesSpace: Infinity,
          }).modules ?? [],
        );
    });
  });

/** Folder of the package a module belongs to: the innermost node_modules. */
const packageFolder = (module: StatsModule): string | undefined =>
  /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(
    (module.nameForCondition ?? '').replaceAll('\\', '/'),
  )?.[0];

const all = (modules: readonly StatsModule[]): readonly StatsModule[] =>
  modules.flatMap((m) => [m, ...all(m.modules ?? [])]);

const folders = [...new Set(all(await modulesOf()).flatMap((m) => packageFolder(m) ?? []))].sort();
const packages = folders
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map(
    (folder) =>
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        name: string;
        version: string;
        license?: string;
      },
  );
const lines = packages.map(({ name, version, license }) => `${name} ${version}: ${license ?? 'unbekannt'}`);
writeFileSync(join(root, 'dist/addin/lizenzen.txt'), `Ziel: EUPL-1.2\n${lines.join('\n')}\n`);
console.log(lines.join('\n'));
const refused = packages.filter(({ license }) => !ALLOWED.has(license ?? ''));
if (packages.length === 0 || refused.length > 0) {
  console.error(
    `Not allowed in the bundle: ${refused.map((p) => `${p.name} (${p.license ?? 'unknown'})`).join(', ') || 'no package found'}`,
  );
  process.exitCode = 1;
}
