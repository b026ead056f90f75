import { KENNZAHLEN } from '../kennzahlen';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { BEZUGSMONAT } from './allgemein/bezugsmonat';
import { JFW } from './allgemein/jfw';
import { RECHENWEG } from './allgemein/rechenweg';
import { ERREICHT, STATUS } from './allgemein/urteil';
import { VERAENDERUNG } from './allgemein/veraenderung';
import type { Funktion } from './funktion';
import { kennzahlfunktionen } from './kennzahlfunktion';

/** The functions that belong to no single Kennzahl. */
export const ALLGEMEINE: readonly Funktion[] = [VERAENDERUNG, JFW, ERREICHT, STATUS, BEZUGSMONAT, RECHENWEG];

/** Every custom function: one per Kennzahl, view and sex, then the general ones. */
export const funktionen = (kennzahlen: readonly Kennzahl[] = KENNZAHLEN): readonly Funktion[] => [
  ...kennzahlfunktionen(kennzahlen),
  ...ALLGEMEINE,
];
