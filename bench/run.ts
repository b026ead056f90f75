/** Prints what is measured beside its limit; `npm run bench`. Ratios within one run, never times alone. */
import { benchBatch } from './batch';
import { benchFunctions } from './functions';
import { runBundled } from './bundled';
import { benchPage } from './page';
import type { Measurement } from './measure';
import { benchPruefregeln } from './pruefregeln';
import { benchRequests } from './requests';
import { benchWorkbench } from './workbench';

const results = [
  ...(await benchRequests()),
  ...(await benchWorkbench()),
  ...(await benchFunctions()),
  ...((await runBundled('kennzahlen-run.ts')) as readonly Measurement[]),
  ...(await benchPruefregeln()),
  ...(await benchBatch()),
  ...(await benchPage()),
];
for (const { name, value, limit, detail } of results)
  console.log(
    `${value <= limit ? 'ok    ' : 'MISSED'} ${Number(value.toFixed(3))} (limit ${limit})  ${name}${detail ? `: ${detail}` : ''}`,
  );
process.exit(results.every(({ value, limit }) => value <= limit) ? 0 : 1);
