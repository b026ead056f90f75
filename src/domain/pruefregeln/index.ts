import { sammle, type Befund } from '../regeln/regel';
import { FACHREGELN } from './fach';
import { FORMREGELN } from './form';
import type { Pruefregel } from './pruefregel';
import type { Pruefstand } from './pruefstand';
import { VEREINBARUNGSREGELN } from './vereinbarung';

/** Every check before submission, in the order in which a careful colleague would go through them. */
export const PRUEFREGELN: readonly Pruefregel[] = [...FORMREGELN, ...FACHREGELN, ...VEREINBARUNGSREGELN];

/** Findings of the checks before submission, the gravest first. */
export const wendeRegelnAn = (
  stand: Pruefstand,
  regeln: readonly Pruefregel[] = PRUEFREGELN,
): readonly Befund[] => sammle(regeln.flatMap((regel) => regel.befunde(stand)));
