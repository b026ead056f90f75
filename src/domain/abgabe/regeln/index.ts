import type { Regelbeschreibung } from '../../pruefregeln/pruefregel';
import { ABGABE_ERGEBNIS } from './abgabe-ergebnis';
import { ABGABE_NAME } from './abgabe-name';
import { ABGABE_PROGRAMM } from './abgabe-programm';
import { ABGABE_PROTOKOLL } from './abgabe-protokoll';
import { ABGABE_VEREINBARUNG } from './abgabe-vereinbarung';
import { ABGABE_WERT } from './abgabe-wert';
import { ABGABE_ZIELERREICHUNG } from './abgabe-zielerreichung';

/** What the receiver's verification can find. */
export const ABGABEREGELN: readonly Pick<Regelbeschreibung, 'id' | 'schwere' | 'frage' | 'quelle'>[] = [
  ABGABE_WERT,
  ABGABE_NAME,
  ABGABE_ERGEBNIS,
  ABGABE_ZIELERREICHUNG,
  ABGABE_VEREINBARUNG,
  ABGABE_PROTOKOLL,
  ABGABE_PROGRAMM,
];
