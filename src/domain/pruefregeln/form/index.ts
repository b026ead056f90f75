import type { Pruefregel } from '../pruefregel';

/** Checks on the shape of the workbook. */
export const FORMREGELN: readonly Pruefregel[] = [];
