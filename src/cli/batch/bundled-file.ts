import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A file that any thread or process can load as it is. */
export interface BundledFile {
  readonly url: string;
  readonly remove: () => void;
}

/**
 * A script and all that it imports, as one file of plain JavaScript in a folder of its own. What makes this thread
 * understand TypeScript does not reach others, and every thread would otherwise translate some two hundred files, which
 * takes longer than a hundred workbooks.
 */
export const bundledFile = async (script: URL): Promise<BundledFile> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-'));
  const file = join(folder, 'bundled.mjs');
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await build({
      entryPoints: [fileURLToPath(script)],
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
