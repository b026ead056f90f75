import { build } from 'esbuild';
import webpack, { type Configuration } from 'webpack';
// @ts-expect-error The build's configuration is plain JavaScript.
import config from '../../webpack.config.js';
import { addinOf, type ServedAddin } from './addin';

export const root = new URL('../../', import.meta.url).pathname;
export const WORKBENCH = `${root}.cache/workbench/`;

/** Builds our add-in exactly as it is shipped. */
export const buildAddin = async (): Promise<ServedAddin> => {
  const configuration = (config as (env: object, argv: object) => Configuration)({}, { mode: 'production' });
  await new Promise<void>((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return addinOf(`${root}dist/addin/manifest.xml`);
};

/** Builds the workbench's own page; it lands beside the cache, never in what is shipped. */
export const buildPage = async (): Promise<void> => {
  await build({
    entryPoints: [`${root}workbench/page/main.ts`],
    outdir: WORKBENCH,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
  });
};
