import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * Runs a script of this folder as one file of plain JavaScript, in a process of its own, and reads the JSON that it
 * prints. What makes Node understand TypeScript names every function anew, which takes longer than what many do.
 */
export const runBundled = (script: string): unknown => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-bench-'));
  const outfile = join(folder, 'run.mjs');
  try {
    buildSync({
      ...{ entryPoints: [new URL(script, import.meta.url).pathname], outfile },
      ...{ bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'silent' },
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
