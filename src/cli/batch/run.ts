import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Checked, Job } from './check-file';
import { bundledFile } from './bundled-file';

/** Fewer files are done before a thread has started. */
const WORTH_THREADS = 8;
/** How far the threads may be ahead of the file whose turn it is: one slow workbook does not stop the others. */
const AHEAD_PER_THREAD = 8;

/**
 * Checks files on all cores and gives what came of them in their order, each as soon as it is its turn. Of a workbook
 * nothing is kept but that.
 */
export async function* checkAll(
  jobs: readonly Job[],
  threads = jobs.length < WORTH_THREADS ? 0 : Math.min(availableParallelism(), jobs.length),
): AsyncGenerator<Checked> {
  if (threads < 1) {
    const { checkOneOfMany } = await import('./check-file');
    for (const job of jobs) yield await checkOneOfMany(job);
    return;
  }
  const { url, remove } = await bundledFile(new URL('worker.ts', import.meta.url));
  const pool = new Tinypool({
    filename: url,
    execArgv: [],
    minThreads: threads,
    maxThreads: threads,
  });
  // A thread that ends in an error fails its task, which says so.
  pool.on('error', () => undefined);
  const start = async (job: Job): Promise<Checked> => {
    try {
      return (await pool.run(job)) as Checked;
    } catch (error) {
      // The thread itself has ended, say for lack of memory; the pool starts another.
      const { failed } = await import('./check-file');
      return failed(job.file, error);
    }
  };
  try {
    yield* inOrder(jobs, start, threads * AHEAD_PER_THREAD);
  } finally {
    await pool.destroy();
    remove();
  }
}

/** Has so many under way at most and gives each answer in the order of the items. */
export async function* inOrder<T, R>(
  items: readonly T[],
  start: (item: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for (const item of items) {
    if (underWay.length >= ahead) yield await underWay.shift()!;
    underWay.push(start(item));
  }
  for (const answer of underWay) yield await answer;
}
