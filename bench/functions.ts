import type { Measurement } from './measure';
import { putInput } from '../workbench/host/cell-input';
import { WorkbookModel } from '../workbench/host/model';
import { installGlobals, startOffice } from '../workbench/host/node';

const CALLS = 10_000;
const ROUNDS = 12;

/**
 * 10.000 calls of `ZIEL.K3` over 25 months through the real runtime, against 10.000 calls of an empty function with the same
 * arguments. Processor time, as the runtime waits between deliveries; both in turns in one run, the smallest of each counts.
 */
export const benchFunctions = async (): Promise<Measurement> => {
  const book = new WorkbookModel();
  putInput(book.addSheet('Daten'), 0, 0, 1);
  const office = startOffice(book);
  installGlobals(office);
  await import('../src/functions/index');
  office.CustomFunctions.associate('BENCH_LEER', () => [[0]]);

  const lzb = Array.from({ length: 25 }, (_, i) => [7400 - 3 * i]);
  const months = Array.from({ length: 25 }, (_, i) => [
    Math.round(Date.UTC(2016, 11 + i, 1) / 86_400_000) + 25_569,
  ]);
  const run = async (id: string): Promise<number> => {
    const before = process.cpuUsage();
    const answers = await Promise.all(
      Array.from({ length: CALLS }, () => office.call(id, [lzb, months, undefined, undefined, undefined])),
    );
    const { user, system } = process.cpuUsage(before);
    if (answers.some((a) => !a.ok)) throw new Error(`${id} failed`);
    return (user + system) / 1000;
  };

  for (const id of ['BENCH_LEER', 'ZIEL_K3']) await run(id);
  const [empty, k3]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await run('BENCH_LEER'));
    k3.push(await run('ZIEL_K3'));
  }
  const ratio = Math.min(...k3) / Math.min(...empty);
  return {
    name: `${String(CALLS)} × ZIEL.K3 against an empty function, processor time`,
    value: ratio,
    limit: 1.15,
    detail: `${Math.min(...k3).toFixed(0)} ms against ${Math.min(...empty).toFixed(0)} ms`,
  };
};
