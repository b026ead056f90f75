import type { Pruefregel } from '../pruefregel';
import { VORJAHR_KOPIERT } from './vorjahr-kopiert';

/** Checks on the figures themselves. */
export const FACHREGELN: readonly Pruefregel[] = [VORJAHR_KOPIERT];
