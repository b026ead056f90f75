import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Measurement } from './measure';

const JOBCENTER = 404;
const ROUNDS = 3;
const FIXTURE = new URL('../assets/beispiel/ziel-kreis-kleve-2018.xlsx', import.meta.url);
const RUN = new URL('batch-run.ts', import.meta.url).pathname;

/** The sample with other numbers: months stay, every whole number beside them grows a little with the Jobcenter. */
const workbook = (parts: Readonly<Record<string, Uint8Array>>, jobcenter: number): Uint8Array => {
  const grown = (n: number): number => Math.round(n * (1 + jobcenter / 2000));
  const isMonth = (n: number): boolean => n > 42_000 && n < 44_000;
  const changed = Object.entries(parts).map(([path, bytes]) => [
    path,
    path.startsWith('xl/worksheets/sheet')
      ? strToU8(
          strFromU8(bytes).replace(/(<c r="[A-Z]+\d+"(?: s="\d+")?><v>)(\d+)(?=<\/v>)/g, (_, cell, n) =>
            isMonth(Number(n)) ? `${String(cell)}${String(n)}` : `${String(cell)}${String(grown(Number(n)))}`,
          ),
        )
      : bytes,
  ]);
  return zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
};

const writeWorkbooks = (folder: string): void => {
  const parts = unzipSync(readFileSync(FIXTURE));
  mkdirSync(folder, { recursive: true });
  for (let j = 0; j < JOBCENTER; j++)
    writeFileSync(join(folder, `jobcenter-${String(j).padStart(3, '0')}.xlsx`), workbook(parts, j));
};

interface Run {
  readonly seconds: number;
  /** processor time per time gone by: how many cores worked on average, start included */
  readonly cores: number;
  /** peak of the memory in use, in MB, after 100 files and after all */
  readonly after100: number;
  readonly afterAll: number;
}

/** A run by one thread and one by two, and how many cores were free for two just then. */
interface Round {
  /** two on a machine with two idle cores, less where others work on them */
  readonly possible: number;
  readonly one: Run;
  readonly two: Run;
}

/** In a process of its own, so that each has its own peak. */
const run = (folder: string, threads: number): Run => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', RUN, folder, String(threads)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Run;
};

/** Nothing but arithmetic, the same in every thread: how much faster two threads can be on this machine just now. */
const SPIN = 'let x = 0; for (let i = 0; i < 1.5e8; i++) x = (x * 31 + i) | 0;';
const spin = async (threads: number): Promise<number> => {
  const start = performance.now();
  const ends = Array.from(
    { length: threads },
    () => new Promise((resolve) => new Worker(SPIN, { eval: true }).on('exit', resolve)),
  );
  await Promise.all(ends);
  return (performance.now() - start) / 1000;
};

/** All workbooks of the country, by one thread and by two, start included. Wall time, as that is what two cores save. */
export const benchBatch = async (): Promise<readonly Measurement[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-batch-'));
  try {
    writeWorkbooks(folder);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const possible = Math.min(2, (2 * (await spin(1))) / (await spin(2)));
      rounds.push({ possible, one: run(folder, 1), two: run(folder, 2) });
    }
    return measured(rounds.reduce((a, b) => (b.two.seconds < a.two.seconds ? b : a)));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const measured = ({ possible, one, two }: Round): readonly Measurement[] => [
  {
    name: `${String(JOBCENTER)} workbooks by two threads, of the 60 s that a night's check may take`,
    value: two.seconds / 60,
    limit: 1,
    detail: `${two.seconds.toFixed(1)} s, ${(one.seconds / two.seconds).toFixed(2)} times as fast as by one`,
  },
  {
    name: 'cores that are free for two threads against those that work',
    value: possible / two.cores,
    // 1.5 of two.
    limit: 2 / 1.5,
    detail: `${two.cores.toFixed(2)} of ${possible.toFixed(2)}`,
  },
  {
    name: `peak of memory after ${String(JOBCENTER)} workbooks against that after 100`,
    value: two.afterAll / two.after100,
    limit: 1.3,
    detail: `${two.afterAll.toFixed(0)} MB against ${two.after100.toFixed(0)} MB with two threads`,
  },
];
