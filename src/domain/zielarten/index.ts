import { BLEIBT_GLEICH } from './bleibt-gleich';
import { BUDGETANTEIL } from './budgetanteil';
import { HOECHSTENS } from './hoechstens';
import { KORRIDOR } from './korridor';
import { KORRIDOR_NIVEAU } from './korridor-niveau';
import { MINDESTENS } from './mindestens';
import { NICHT_SCHLECHTER } from './nicht-schlechter';
import { NIVEAU } from './niveau';
import { PUNKTE } from './punkte';
import { QUOTE } from './quote';
import type { Zielart } from './zielart';

/** Every kind of target that an agreement can have. */
export const ZIELARTEN: readonly Zielart[] = [
  MINDESTENS,
  HOECHSTENS,
  NICHT_SCHLECHTER,
  BLEIBT_GLEICH,
  PUNKTE,
  NIVEAU,
  QUOTE,
  BUDGETANTEIL,
  KORRIDOR,
  KORRIDOR_NIVEAU,
];
