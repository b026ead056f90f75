import type { Snapshot } from '../snapshot';

/** True where something that is read, or the results themselves, are formulas. */
export const hatFormeln = ({ namen, ergebnisblatt }: Snapshot): boolean =>
  [...namen.values()].some((found) => found.art === 'bereich' && found.formeln) ||
  ergebnisblatt?.formeln.some((row) => row.includes(true)) === true;
