import { KREIS_KLEVE_2018 } from './kreis-kleve-2018';
import type { Vereinbarung } from './vereinbarung';

/** The agreements that are built in. */
export const VEREINBARUNGEN: readonly Vereinbarung[] = [KREIS_KLEVE_2018];

/** The built-in agreement of a year. */
export const vereinbarungDesJahres = (jahr: number): Vereinbarung | undefined =>
  VEREINBARUNGEN.find((v) => v.jahr === jahr);
