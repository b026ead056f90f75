import type { Groesse } from '../../../src/domain/groessen/groesse';
import { plus, type Monat } from '../../../src/domain/monat';
import type { Reihenart } from '../../../src/domain/reihen';

export type Figures = (art: Reihenart, m: Monat) => number;

const list = ({ reihe, von, bis }: ReturnType<Groesse['bedarf']>[number], of: Figures): readonly number[] =>
  Array.from({ length: bis - von + 1 }, (_, i) => of(reihe, plus(von, i)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;

/**
 * The level that a declaration asks for, computed from its kind and its months alone.
 * @returns not finite where something is divided by 0
 */
export const levelOf = (g: Groesse, m: Monat, of: Figures): number => {
  const needs = g.bedarf(m);
  if (g.art === 'summe') return sum(list(needs[0]!, of));
  if (g.art === 'quote') {
    const [numerator, denominator] = g.teile!;
    return (100 * levelOf(numerator, m, of)) / levelOf(denominator, m, of);
  }
  if (g.art === 'quotenmittel') {
    const below = list(needs[1]!, of);
    return mean(list(needs[0]!, of).map((above, i) => (100 * above) / below[i]!));
  }
  if (g.art === 'zuwachsanteil') {
    const growth = (part: Groesse): number => levelOf(part, m, of) - levelOf(part, plus(m, -12), of);
    return (100 * growth(g.teile![0])) / growth(g.teile![1]);
  }
  return mean(list(needs[0]!, of));
};
