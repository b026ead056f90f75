import type { Befund } from '../regeln/regel';
import { ACHSE_REIHENFOLGE } from '../regeln/achse-reihenfolge';
import { WERT_TEXTZAHL } from '../regeln/wert-textzahl';
import type { Snapshot } from '../snapshot';
import { achseSortieren } from './achse-sortieren';
import type { Behebung } from './behebung';
import { textInZahl } from './text-in-zahl';

/** The change that repairs a finding of the evaluation; undefined where there is none that is safe beyond doubt. */
export const behebungFuer = (befund: Befund, snapshot: Snapshot): Behebung | undefined => {
  if (!befund.ort) return undefined;
  if (befund.regel === WERT_TEXTZAHL.id) return textInZahl(befund.ort, snapshot);
  return befund.regel === ACHSE_REIHENFOLGE.id ? achseSortieren(snapshot) : undefined;
};
