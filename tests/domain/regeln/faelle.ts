import { BLATTFAELLE } from './faelle-blatt';
import { MONATSFAELLE } from './faelle-monate';
import { NAMENSFAELLE } from './faelle-namen';
import { VEREINBARUNGSFAELLE } from './faelle-vereinbarung';
import { WERTFAELLE } from './faelle-werte';
import type { Fall } from './fall';

/** What the rules of the evaluation are about, in German, with the workbooks that break them. */
export const FAELLE_JE_GEGENSTAND: Readonly<Record<string, readonly Fall[]>> = {
  'Namen und Bereiche': NAMENSFAELLE,
  'Monate und Bezugsmonat': MONATSFAELLE,
  Werte: WERTFAELLE,
  'Eigene Blätter und Ergebniszellen': BLATTFAELLE,
  Zielvereinbarung: VEREINBARUNGSFAELLE,
};

/** A workbook for every rule of the evaluation that breaks it and nothing else. */
export const FAELLE: readonly Fall[] = Object.values(FAELLE_JE_GEGENSTAND).flat();
