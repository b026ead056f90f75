import type { Regelfall } from './fall';

export const VEREINBARUNGSREGELFAELLE: readonly Regelfall[] = [];
