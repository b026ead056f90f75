import { spawnSync } from 'node:child_process';

export const root = new URL('../../', import.meta.url).pathname;

/** Runs the command line as `npm run ziel` does. */
export const ziel = (...args: string[]) => zielIn(root, ...args);

/** The same from another folder. */
export const zielIn = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', `${root}node_modules/tsx/dist/loader.mjs`, `${root}src/cli/main.ts`, ...args],
    { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  return { status, stdout, stderr };
};
