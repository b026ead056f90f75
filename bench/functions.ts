import { funktionen } from '../src/domain/funktion';
import type { Umfeld } from '../src/domain/funktion/argumente';
import { milliseconds, type Measurement } from './measure';
import { putInput } from '../workbench/host/cell-input';
import { WorkbookModel } from '../workbench/host/model';
import { installGlobals, startOffice } from '../workbench/host/node';

const CALLS = 10_000;
const ROUNDS = 12;

/**
 * 10.000 calls of `ZIEL.K3` over 25 months through the real runtime, against 10.000 calls of an empty function with the same
 * arguments, and against as many of the domain alone. Processor time, as the runtime waits between deliveries; all in turns in
 * one run, the smallest of each counts.
 */
export const benchFunctions = async (): Promise<readonly Measurement[]> => {
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

  const funktion = funktionen().find(({ id }) => id === 'K3')!;
  const umfeld: Umfeld = { system: 1900, sprache: 'de', leere: 'erfragbar' };
  const domain = (): void => {
    for (let i = 0; i < CALLS; i++)
      if (!Array.isArray(funktion.rechne([lzb, months, null, null, null], umfeld)))
        throw new Error('K3 failed');
  };

  for (const id of ['BENCH_LEER', 'ZIEL_K3']) await run(id);
  domain();
  const [empty, k3, alone]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await run('BENCH_LEER'));
    k3.push(await run('ZIEL_K3'));
    alone.push(milliseconds(domain));
  }
  const against = (name: string, limit: number, times: readonly number[]): Measurement => ({
    name,
    value: Math.min(...times) / Math.min(...empty),
    limit,
    detail: `${Math.min(...times).toFixed(0)} ms against ${Math.min(...empty).toFixed(0)} ms`,
  });
  return [
    against(`${String(CALLS)} × ZIEL.K3 against an empty function, processor time`, 1.15, k3),
    against(`${String(CALLS)} × K3 in the domain alone against an empty function in the runtime`, 0.1, alone),
  ];
};
