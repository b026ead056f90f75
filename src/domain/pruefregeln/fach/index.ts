import type { Pruefregel } from '../pruefregel';
import { AUSREISSER } from './ausreisser';
import { BESTAND_BEWEGUNG } from './bestand-bewegung';
import { DATENSTAND_GEMISCHT } from './datenstand-gemischt';
import { DEZEMBER_T0_FEHLT } from './dezember-t0-fehlt';
import { ERSTMELDUNG_KOPIERT } from './erstmeldung-kopiert';
import { MONATE_NICHT_ENDGUELTIG } from './monate-nicht-endgueltig';
import { REIHEN_GLEICH } from './reihen-gleich';
import { REVISION } from './revision';
import { TEIL_GROESSER_ALS_GANZES } from './teil-groesser-als-ganzes';
import { UMBRUCH } from './umbruch';
import { VORJAHR_KOPIERT } from './vorjahr-kopiert';
import { WERT_WIEDERHOLT } from './wert-wiederholt';

/** Checks on the figures themselves. */
export const FACHREGELN: readonly Pruefregel[] = [
  TEIL_GROESSER_ALS_GANZES,
  REIHEN_GLEICH,
  VORJAHR_KOPIERT,
  WERT_WIEDERHOLT,
  AUSREISSER,
  BESTAND_BEWEGUNG,
  REVISION,
  ERSTMELDUNG_KOPIERT,
  DEZEMBER_T0_FEHLT,
  DATENSTAND_GEMISCHT,
  MONATE_NICHT_ENDGUELTIG,
  UMBRUCH,
];
