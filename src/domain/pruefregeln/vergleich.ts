import type { Zellwert } from '../snapshot';

/** True where a cell holds what was computed; numbers may differ by what another way of adding up leaves over. */
export const stimmtUeberein = (found: Zellwert, computed: Zellwert): boolean => {
  if (typeof found === 'number' && typeof computed === 'number')
    return Math.abs(found - computed) <= 1e-9 * Math.max(1, Math.abs(found), Math.abs(computed));
  const [a, b] = [found === '' ? null : found, computed === '' ? null : computed];
  return a === b;
};
