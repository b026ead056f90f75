import type { Pruefregel } from '../pruefregel';
import { BERECHNUNG_MANUELL } from './berechnung-manuell';
import { BERECHNUNG_OFFEN } from './berechnung-offen';
import { EINHEIT_SPRUNG } from './einheit-sprung';
import { FORMEL_EXTERN } from './formel-extern';
import { FORMEL_MUSTER } from './formel-muster';
import { FORMEL_UNTER_KONSTANTEN } from './formel-unter-konstanten';
import { KONSTANTE_UNTER_FORMELN } from './konstante-unter-formeln';
import { NAME_ZWEIMAL } from './name-zweimal';
import { NULL_NEU } from './null-neu';
import { VERKNUEPFUNGEN } from './verknuepfungen';
import { WERT_AUSGEBLENDET } from './wert-ausgeblendet';
import { ZELLEN_VERBUNDEN } from './zellen-verbunden';

/** Checks on the shape of the workbook. */
export const FORMREGELN: readonly Pruefregel[] = [
  NAME_ZWEIMAL,
  BERECHNUNG_MANUELL,
  BERECHNUNG_OFFEN,
  VERKNUEPFUNGEN,
  FORMEL_EXTERN,
  FORMEL_MUSTER,
  KONSTANTE_UNTER_FORMELN,
  FORMEL_UNTER_KONSTANTEN,
  ZELLEN_VERBUNDEN,
  WERT_AUSGEBLENDET,
  EINHEIT_SPRUNG,
  NULL_NEU,
];
