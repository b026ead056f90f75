import { FACHFAELLE } from './faelle-fach';
import { FORMREGELFAELLE } from './faelle-form';
import { VEREINBARUNGSREGELFAELLE } from './faelle-vereinbarung';
import type { Regelfall } from './fall';

/** A workbook for every check before submission that breaks it and nothing else. */
export const REGELFAELLE: readonly Regelfall[] = [
  ...FORMREGELFAELLE,
  ...FACHFAELLE,
  ...VEREINBARUNGSREGELFAELLE,
];
