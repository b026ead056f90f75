import type { Reihenart } from '../reihen';
import { istLuecke, summiere, type Groesse } from './groesse';
import { grenzen, inWorten, type Zeitraum } from './zeitraum';

/**
 * Sum of a flow over a period. From January on it is cumulative, not annualised (BIAJ's definition of the JFW).
 * Needs every month of the period; unit as the series.
 */
export const summe = (reihe: Reihenart, zeitraum: Zeitraum): Groesse => {
  const groesse: Groesse = {
    art: 'summe',
    reihen: [reihe],
    formel:
      zeitraum.id === 'monat' ? `${reihe.name} im Bezugsmonat` : `Summe ${reihe.name}, ${inWorten(zeitraum)}`,
    kumuliert: zeitraum.id === 'jahr',
    bedarf: (monat) => [{ reihe, ...grenzen(zeitraum, monat) }],
    berechne: (daten, monat) => {
      const z = summiere(daten, { reihe, ...grenzen(zeitraum, monat) });
      return istLuecke(z) ? z : { groesse, monat, z, n: 1 };
    },
  };
  return groesse;
};
