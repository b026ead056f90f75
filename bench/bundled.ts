import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundledFile } from '../src/cli/batch/bundled-file';

/**
 * Runs a script of this folder as plain JavaScript, in a process of its own, and reads the JSON that it prints. What
 * makes Node understand TypeScript names every function anew, which takes longer than what many do.
 */
export const runBundled = async (script: string): Promise<unknown> => {
  const { url, remove } = await bundledFile(new URL(script, import.meta.url));
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(url)], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    remove();
  }
};
