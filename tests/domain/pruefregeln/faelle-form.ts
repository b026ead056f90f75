import type { Regelfall } from './fall';

export const FORMREGELFAELLE: readonly Regelfall[] = [];
