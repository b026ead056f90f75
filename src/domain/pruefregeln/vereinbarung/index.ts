import type { Pruefregel } from '../pruefregel';

/** Checks on goals and results. */
export const VEREINBARUNGSREGELN: readonly Pruefregel[] = [];
