import type { Pruefregel } from '../pruefregel';
import { AUSGABE_VERALTET } from './ausgabe-veraltet';
import { ERGEBNIS_VERALTET } from './ergebnis-veraltet';
import { LIVE_ABWEICHUNG } from './live-abweichung';
import { PLANUNG_FEHLT } from './planung-fehlt';
import { PROTOKOLL_UNLESBAR } from './protokoll-unlesbar';
import { VEREINBARUNG_WEICHT_AB } from './vereinbarung-weicht-ab';
import { ZIEL_NICHT_BEWERTBAR } from './ziel-nicht-bewertbar';

/** Checks on goals and results. */
export const VEREINBARUNGSREGELN: readonly Pruefregel[] = [
  ZIEL_NICHT_BEWERTBAR,
  VEREINBARUNG_WEICHT_AB,
  PLANUNG_FEHLT,
  ERGEBNIS_VERALTET,
  LIVE_ABWEICHUNG,
  AUSGABE_VERALTET,
  PROTOKOLL_UNLESBAR,
];
