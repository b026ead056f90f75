import { PRUEFREGELN } from '../src/domain/pruefregeln';
import { runBundled } from './bundled';
import type { Measurement } from './measure';

type Times = Readonly<Record<'zahlen' | 'formeln', readonly [evaluation: number, checks: number]>>;

/** All checks before submission against the evaluation of the same workbook. */
export const benchPruefregeln = async (): Promise<readonly Measurement[]> => {
  const { zahlen, formeln } = (await runBundled('pruefregeln-run.ts')) as Times;
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
