import type { Schwere } from '../../domain/regeln/regel';
import { CallError } from '../call';

const GRAVEST_FIRST: readonly Schwere[] = ['fehler', 'warnung', 'hinweis'];

/** From which severity findings are shown, and from which they make the exit code 1. */
export interface Threshold {
  readonly shown: Schwere;
  readonly counted: Schwere;
}

/** @throws CallError where it is no severity */
export const readThreshold = (text: string | undefined): Threshold => {
  if (text === undefined) return { shown: 'hinweis', counted: 'fehler' };
  const found = GRAVEST_FIRST.find((s) => s === text);
  if (found) return { shown: found, counted: found };
  throw new CallError(`--schwelle: „${text}“ gefunden, erwartet wird ${GRAVEST_FIRST.join(', ')}.`);
};

export const atLeast = (schwere: Schwere, limit: Schwere): boolean =>
  GRAVEST_FIRST.indexOf(schwere) <= GRAVEST_FIRST.indexOf(limit);
