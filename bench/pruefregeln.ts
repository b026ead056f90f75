import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PRUEFREGELN } from '../src/domain/pruefregeln';
import type { Measurement } from './measure';

type Times = Readonly<Record<'zahlen' | 'formeln', readonly [evaluation: number, checks: number]>>;

const run = (): Times => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-bench-'));
  const outfile = join(folder, 'run.mjs');
  try {
    buildSync({
      ...{ entryPoints: [new URL('pruefregeln-run.ts', import.meta.url).pathname], outfile },
      ...{ bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'silent' },
    });
    const { status, stdout, stderr } = spawnSync(process.execPath, [outfile], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Times;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** All checks before submission against the evaluation of the same workbook. */
export const benchPruefregeln = (): readonly Measurement[] => {
  const { zahlen, formeln } = run();
  return (
    [
      ['figures', zahlen],
      ['formulas', formeln],
    ] as const
  ).map(([what, [evaluation, checks]]) => ({
    name: `${String(PRUEFREGELN.length)} checks before submission on 60 months x 30 names of ${what} / the evaluation itself`,
    value: checks / evaluation,
    limit: 3,
    detail: `${checks.toFixed(2)} ms against ${evaluation.toFixed(2)} ms`,
  }));
};
