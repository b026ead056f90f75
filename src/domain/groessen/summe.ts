import { januar } from '../monat';
import { REIHEN, type ReihenId } from '../reihen';
import { istLuecke, summiere, type Groesse } from './groesse';

/** Sum of a flow from January to the Bezugsmonat; cumulative, not annualised (BIAJ's definition of the JFW). */
export const summe = (reihe: ReihenId): Groesse => {
  const groesse: Groesse = {
    art: 'summe',
    reihen: [reihe],
    formel: `Summe ${REIHEN[reihe].name}, Januar bis Bezugsmonat`,
    bedarf: (monat) => [{ reihe, von: januar(monat), bis: monat }],
    berechne: (daten, monat) => {
      const z = summiere(daten, { reihe, von: januar(monat), bis: monat });
      return istLuecke(z) ? z : { groesse, monat, z, n: 1 };
    },
  };
  return groesse;
};
