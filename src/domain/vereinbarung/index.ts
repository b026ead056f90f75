import { KREIS_KLEVE_2018 } from './kreis-kleve-2018';
import type { Vereinbarung } from './vereinbarung';

/** The agreement that holds where a workbook has none: that of the house. */
export const HAUSVORLAGE: Vereinbarung = KREIS_KLEVE_2018;

/** The built-in agreement of a year; functions without a Soll take theirs from it. */
export const vereinbarungDesJahres = (jahr: number): Vereinbarung | undefined =>
  HAUSVORLAGE.jahr === jahr ? HAUSVORLAGE : undefined;
