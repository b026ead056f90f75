/** An exact quotient of two numbers; it is divided only once, at the end. `n` is never 0. */
export interface Ratio {
  readonly z: number;
  readonly n: number;
}

export const value = (r: Ratio): number => r.z / r.n;

/**
 * Relative change from `before` to `now` in percent: (now / before − 1) · 100.
 * With whole numbers the result is the true quotient correctly rounded once, so that a change of exactly 0,3 %
 * equals the number 0.3 and an inclusive target is judged inclusively.
 * @returns undefined where `before` is 0
 */
export const changeInPercent = (now: Ratio, before: Ratio): number | undefined => {
  if (before.z === 0) return undefined;
  const a = now.z * before.n;
  const b = before.z * now.n;
  if (Number.isSafeInteger(a * 100) && Number.isSafeInteger(b * 100)) return ((a - b) * 100) / b;
  const [x, y] = [inGanzen(now), inGanzen(before)];
  return x && y ? largeChange(x, y) : (a / b - 1) * 100;
};

/** Amounts are kept to so many parts of a €. */
const TEILE = 1e4;

/** The same quotient of whole numbers, for amounts with cents; undefined where it has finer parts. */
const inGanzen = ({ z, n }: Ratio): Ratio | undefined => {
  if (Number.isInteger(z) && Number.isInteger(n)) return { z, n };
  const parts = Math.round(z * TEILE);
  return Number.isInteger(n) && Number.isSafeInteger(parts) && parts / TEILE === z
    ? { z: parts, n: n * TEILE }
    : undefined;
};

/** Bits behind the binary point: far more than a number keeps, so that only the last step rounds. */
const BITS = 128n;

const largeChange = (now: Ratio, before: Ratio): number => {
  const a = BigInt(now.z) * BigInt(before.n);
  const b = BigInt(before.z) * BigInt(now.n);
  const scaled = ((a - b) * 100n) << BITS;
  const quotient = scaled / b;
  // What the division cut off decides a tie; one bit stands for all of it.
  const sticky = scaled % b === 0n ? 0n : scaled > 0n === b > 0n ? 1n : -1n;
  return Number(quotient * 2n + sticky) / 2 ** Number(BITS + 1n);
};
