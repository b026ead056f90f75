import { BLATTFAELLE } from './faelle-blatt';
import { MONATSFAELLE } from './faelle-monate';
import { NAMENSFAELLE } from './faelle-namen';
import { VEREINBARUNGSFAELLE } from './faelle-vereinbarung';
import { WERTFAELLE } from './faelle-werte';
import type { Fall } from './fall';

/** A workbook for every rule of the evaluation that breaks it and nothing else. */
export const FAELLE: readonly Fall[] = [
  ...NAMENSFAELLE,
  ...MONATSFAELLE,
  ...WERTFAELLE,
  ...BLATTFAELLE,
  ...VEREINBARUNGSFAELLE,
];
