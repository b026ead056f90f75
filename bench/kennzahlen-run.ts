/** For bench/run.ts, bundled. */
import { benchKennzahlen } from './kennzahlen';

console.log(JSON.stringify(benchKennzahlen()));
