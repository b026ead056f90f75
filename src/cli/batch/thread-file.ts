import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A file that a thread can load as it is. */
export interface ThreadFile {
  readonly url: string;
  readonly remove: () => void;
}

/**
 * What a thread runs, as one file of plain JavaScript. What makes this thread understand TypeScript does not reach
 * others, and every thread would otherwise translate some two hundred files, which takes longer than a hundred workbooks.
 */
export const threadFile = async (): Promise<ThreadFile> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-'));
  const file = join(folder, 'worker.mjs');
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
      outfile: file,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      logLevel: 'silent',
    });
  } catch (error) {
    remove();
    throw error;
  }
  return { url: pathToFileURL(file).href, remove };
};
