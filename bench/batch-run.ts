/** Checks the workbooks of a folder with so many threads; prints seconds and memory as JSON. For bench/batch.ts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkAll } from '../src/cli/batch/run';

const [folder = '', threads = '1'] = process.argv.slice(2);
const jobs = readdirSync(folder)
  .sort()
  .map((name) => ({
    file: join(folder, name),
    threshold: { shown: 'hinweis', counted: 'fehler' } as const,
    asText: false,
  }));

/** The highest so far, in MB. */
const peak = (): number => process.resourceUsage().maxRSS / 1024;

const start = performance.now();
const before = process.cpuUsage();
let done = 0;
let after100 = 0;
for await (const { failure } of checkAll(jobs, Number(threads))) {
  if (failure !== null) throw new Error(failure);
  done++;
  if (done === 100) after100 = peak();
}
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, cores: (user + system) / 1e6 / seconds, after100, afterAll: peak() }));
