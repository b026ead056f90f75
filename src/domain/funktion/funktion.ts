import { KENNZAHLEN } from '../kennzahlen';
import type { Kennzahl } from '../kennzahlen/kennzahl';

/** The Kennzahlen that have a custom function, in the order in which they are declared. */
export const FUNKTIONEN: readonly Kennzahl[] = KENNZAHLEN.filter((k) => k.funktion);

/** Name behind the namespace: `K3`, or `KENNZAHL_K3` where an Excel should refuse the short one. */
export const funktionsname = (kennzahl: Kennzahl, longNames = false): string =>
  longNames ? `KENNZAHL_${kennzahl.id}` : kennzahl.id;

/** Id in the metadata and in saved files; namespaces are not part of ids, so it carries the namespace itself. */
export const funktionsId = (kennzahl: Kennzahl, longNames = false): string =>
  `ZIEL_${funktionsname(kennzahl, longNames)}`;
