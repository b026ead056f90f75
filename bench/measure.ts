/** One measured ratio or count with the limit it has to keep. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly detail: string;
}

/** Processor time, as the machine may be busy with other things. */
export const milliseconds = (act: () => void): number => {
  const { user, system } = process.cpuUsage();
  act();
  const after = process.cpuUsage();
  return (after.user - user + after.system - system) / 1000;
};

/** What each of these says it took, all in turns after a round that does not count; the smallest of each counts. */
export const smallest = (rounds: number, timed: readonly (() => number)[]): readonly number[] => {
  for (const time of timed) time();
  const times = Array.from({ length: rounds }, () => timed.map((time) => time()));
  return timed.map((_, i) => Math.min(...times.map((round) => round[i]!)));
};
