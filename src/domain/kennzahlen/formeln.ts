import { durchschnitt } from '../groessen/durchschnitt';
import type { Groesse } from '../groessen/groesse';
import { quote } from '../groessen/quote';
import { quotenmittel } from '../groessen/quotenmittel';
import { summe } from '../groessen/summe';
import type { Versatz } from '../groessen/zeitraum';
import type { Reihenart } from '../reihen';
import type { Kontext } from './kennzahl';
import { MITTELUNG, VERSATZ } from './lesarten';

/**
 * Integrations or entries of a period per hundred of the average stock, which by the reading `VERSATZ` is taken a month
 * earlier (§ 5 (1), (2) Nr. 1, 2 and 4, § 6 (2) Nr. 1 of the Verordnung).
 */
export const eintrittsquote = (k: Kontext, eintritte: Reihenart, bestand: Reihenart): Groesse =>
  quote(
    summe(k.reihe(eintritte), k.lang),
    durchschnitt(k.reihe(bestand), k.lang, k.lesart(VERSATZ) === 'mit' ? 1 : 0),
  );

/**
 * Inflow or outflow per hundred of the stock: by the reading `MITTELUNG` the mean of the monthly rates or the quotient
 * of the sums (§ 4 (2) Nr. 3 and 4, § 6 (2) Nr. 3 and 4 of the Verordnung).
 * @param versatz 1 where a month's movement is set against the stock of the month before
 */
export const bewegungsrate = (
  k: Kontext,
  bewegung: Reihenart,
  bestand: Reihenart,
  versatz: Versatz,
): Groesse =>
  k.lesart(MITTELUNG) === 'monatsraten'
    ? quotenmittel(k.reihe(bewegung), k.reihe(bestand), k.lang, versatz)
    : quote(durchschnitt(k.reihe(bewegung), k.lang), durchschnitt(k.reihe(bestand), k.lang, versatz));
