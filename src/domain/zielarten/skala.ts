import type { Grenzen } from './zielart';

/** A goal as a picture: places on a line from 0 to 1. */
export interface Skala {
  readonly ist: number;
  /** the value it is compared with; absent where there is none */
  readonly basis?: number;
  /** the stretch that counts as reached; open ends run to the end of the line */
  readonly von: number;
  readonly bis: number;
}

/** Room on both sides of the outermost mark, as a share of the whole. */
const RAND = 0.12;

/**
 * Where value, base and limits of a goal lie on a line that shows all of them. Every kind of target draws by its
 * limits alone: one limit colours one side, two limits the stretch between them.
 */
export const skala = (ist: number, basis: number | undefined, { von, bis }: Grenzen): Skala => {
  const marks = [ist, basis, von, bis].filter((x) => x !== undefined);
  const [low, high] = [Math.min(...marks), Math.max(...marks)];
  const width = high - low || Math.abs(high) || 1;
  const place = (x: number): number => RAND + ((x - low) / width) * (1 - 2 * RAND);
  return {
    ist: place(ist),
    ...(basis === undefined ? {} : { basis: place(basis) }),
    von: von === undefined ? 0 : place(von),
    bis: bis === undefined ? 1 : place(bis),
  };
};
