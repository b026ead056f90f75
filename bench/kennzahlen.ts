import { HyperFormula } from 'hyperformula';
import { Achse } from '../src/domain/achse';
import { bedarf, vergleiche } from '../src/domain/auswertung/vergleich';
import type { Daten } from '../src/domain/groessen/groesse';
import { KENNZAHLEN } from '../src/domain/kennzahlen';
import { K3 } from '../src/domain/kennzahlen/k3';
import { alleFormen, type Kennzahl } from '../src/domain/kennzahlen/kennzahl';
import { monat, plus, serial, type Monat } from '../src/domain/monat';
import { Reihe } from '../src/domain/reihe';
import { REIHEN } from '../src/domain/reihen';
import { milliseconds, smallest, type Measurement } from './measure';

const MONTHS = 60;
const JOBCENTER = 404;
const ROUNDS = 6;
/** Calls that together last long enough to be measured. */
const REPEATS = 20;

/** From January, and over the years in which every Kennzahl has months for which it is defined. */
const AXIS = Array.from({ length: MONTHS }, (_, i) => plus(monat(2017, 1), i));
const ACHSE = new Achse(
  AXIS.map((m) => serial(m, 1900)),
  1900,
);

/** Numbers of persons, other ones for every Jobcenter and series. */
const numbers = (jobcenter: number, series: number): readonly number[] =>
  AXIS.map((_, i) => 5000 + 7 * jobcenter + 100 * series + ((i * 37 + jobcenter) % 90));

/** The months for which a comparison finds all months that it needs. */
const monthsOf = (kennzahl: Kennzahl): readonly Monat[] => {
  const { seit = AXIS[0]!, bis = AXIS.at(-1)! } = kennzahl.gilt ?? {};
  const [first, last] = [Math.max(seit, AXIS[0]!), Math.min(bis, AXIS.at(-1)!)];
  return AXIS.filter((m) => bedarf(kennzahl, m).every((need) => need.von >= first && need.bis <= last));
};

const change = (kennzahl: Kennzahl, daten: Daten, m: Monat): number => {
  const { veraenderung } = vergleiche(kennzahl, daten, m);
  if (veraenderung === undefined) throw new Error(`${kennzahl.id} has no value.`);
  return veraenderung;
};

/** Evaluates so many Jobcenter, each from its cells; all results are kept until the end. */
const everything = (): ((jobcenter: number) => void) => {
  const work = KENNZAHLEN.flatMap(alleFormen).map((kennzahl) => ({ kennzahl, months: monthsOf(kennzahl) }));
  const series = [
    ...new Map(work.flatMap(({ kennzahl: { groesse } }) => groesse.reihen).map((r) => [r.id, r])).values(),
  ];
  const data = Array.from({ length: JOBCENTER }, (_, j) => series.map((__, s) => numbers(j, s)));
  const evaluate = (cells: readonly (readonly number[])[]): readonly number[] => {
    const daten = Object.fromEntries(series.map((r, s) => [r.id, new Reihe(r, ACHSE, cells[s]!, true)]));
    return work.flatMap(({ kennzahl, months }) => months.map((m) => change(kennzahl, daten, m)));
  };
  return (jobcenter) => {
    if (data.slice(0, jobcenter).map(evaluate).length !== jobcenter) throw new Error('One is missing.');
  };
};

/** Time per Jobcenter; for every number as many are evaluated, so that all meet the same disturbances. */
const benchAll = (): Measurement => {
  const evaluate = everything();
  const sizes = [50, 100, 200, JOBCENTER];
  const costs = smallest(
    ROUNDS,
    sizes.map((size) => {
      const times = Math.round(JOBCENTER / size);
      const act = (): void => {
        for (let i = 0; i < times; i++) evaluate(size);
      };
      return () => milliseconds(act) / times / size;
    }),
  );
  const each = costs.map((ms, i) => `${ms.toFixed(2)} ms at ${String(sizes[i])}`).join(', ');
  return {
    name: `all Kennzahlen in all forms over ${String(MONTHS)} months, time per Jobcenter, ${String(JOBCENTER)} of them against 50`,
    value: costs.at(-1)! / costs[0]!,
    limit: 1.1,
    detail: `${each}, ${String(JOBCENTER)} in ${(costs.at(-1)! * JOBCENTER).toFixed(0)} ms`,
  };
};

type Table = readonly (readonly number[])[];
type Changes = Float64Array;

const inDomain = (table: Table, changes: Changes): void => {
  const months = monthsOf(K3);
  let k = 0;
  for (const cells of table) {
    const daten = { LZB: new Reihe(REIHEN.LZB, ACHSE, cells, true) };
    for (const m of months) changes[k++] = change(K3, daten, m);
  }
};

const mean = (cells: readonly number[], from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i <= to; i++) sum += cells[i]!;
  return sum / (to - from + 1);
};

const inLoop = (table: Table, changes: Changes): void => {
  let k = 0;
  for (const cells of table)
    for (let i = 12; i < MONTHS; i++) {
      const january = i - (i % 12);
      changes[k++] = (mean(cells, january, i) / mean(cells, january - 12, i - 12) - 1) * 100;
    }
};

/** One column a Jobcenter; only the calculation counts, neither the reading of the formulas nor the entering of data. */
const inSheet = (table: Table, changes: Changes): (() => number) => {
  const engine = HyperFormula.buildFromSheets({ Daten: [], K3: [] }, { licenseKey: 'gpl-v3' });
  const [data, k3] = ['Daten', 'K3'].map((name) => engine.getSheetId(name)!) as [number, number];
  const average = (column: string, from: number, to: number): string =>
    `AVERAGE(Daten!${column}${String(from + 1)}:${column}${String(to + 1)})`;
  const formula = (i: number, j: number): string => {
    const column = engine.simpleCellAddressToString({ sheet: data, row: 0, col: j }, data)!.replace('1', '');
    const january = i - (i % 12);
    return `=(${average(column, january, i)}/${average(column, january - 12, i - 12)}-1)*100`;
  };
  // Other numbers, so that all is computed again, with the same changes in percent.
  const enter = (factor: number): void => {
    const rows = AXIS.map((_, i) => table.map((cells) => cells[i]! * factor));
    engine.setCellContents({ sheet: data, row: 0, col: 0 }, rows);
  };
  const months = AXIS.slice(12).map((_, i) => i + 12);
  engine.setCellContents(
    { sheet: k3, row: 0, col: 0 },
    months.map((i) => table.map((_, j) => formula(i, j))),
  );
  let round = 0;
  return () => {
    round++;
    engine.suspendEvaluation();
    enter(round);
    const time = milliseconds(() => engine.resumeEvaluation());
    const rows = engine.getSheetValues(k3) as number[][];
    table.forEach((_, j) => rows.forEach((row, i) => (changes[j * rows.length + i] = row[j]!)));
    return time;
  };
};

/** K3 of every Jobcenter in every month that has its base on the axis, in three ways that have to agree. */
const benchK3 = (): readonly Measurement[] => {
  const table = Array.from({ length: JOBCENTER }, (_, j) => numbers(j, 0));
  const count = JOBCENTER * monthsOf(K3).length;
  const [domain, loop, sheet] = [0, 1, 2].map(() => new Float64Array(count)) as [Changes, Changes, Changes];
  const repeated = (act: () => void) => () => {
    const all = milliseconds(() => {
      for (let i = 0; i < REPEATS; i++) act();
    });
    return all / REPEATS;
  };
  const times = smallest(ROUNDS, [
    repeated(() => inDomain(table, domain)),
    repeated(() => inLoop(table, loop)),
    inSheet(table, sheet),
  ]) as [number, number, number];
  for (const other of [loop, sheet])
    if (domain.some((change, i) => !(Math.abs(change - other[i]!) < 1e-9))) throw new Error('K3 differs.');
  const [ours, bare, formulas] = times;
  const [a, b, c] = times.map((ms) => `${((ms * 1e6) / count).toFixed(0)} ns`) as [string, string, string];
  return [
    {
      name: 'K3 in the domain against the same formulas in HyperFormula',
      value: ours / formulas,
      limit: 1,
      detail: `${a} against ${c} a value, ${(formulas / ours).toFixed(0)} times as fast`,
    },
    {
      name: 'K3 in the domain against a bare loop over arrays of numbers (goal 3, not reached)',
      value: ours / bare,
      // What remains is the Rechenweg: every result keeps its parts, and every cell is judged.
      limit: 16,
      detail: `${a} against ${b} a value`,
    },
  ];
};

/** What the domain costs: for all Jobcenter of the country at once, and against other ways to compute the same. */
export const benchKennzahlen = (): readonly Measurement[] => [benchAll(), ...benchK3()];
