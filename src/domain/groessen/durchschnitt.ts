import { januar, monatszahl, plus } from '../monat';
import { REIHEN, type ReihenId } from '../reihen';
import { istLuecke, summiere, type Groesse } from './groesse';

/**
 * Arithmetic mean of a stock over the months January to Bezugsmonat.
 * @param versatz 1 shifts the months back by one (December of the prior year to the month before the Bezugsmonat), as
 * the BA does for the denominators of K2 and K3E1: a person has to stand in the stock of the previous Stichtag to be
 * counted as integrated (BIAJ from BA data; the Verordnung itself is silent).
 */
export const durchschnitt = (reihe: ReihenId, versatz: 0 | 1 = 0): Groesse => {
  const groesse: Groesse = {
    art: 'durchschnitt',
    reihen: [reihe],
    formel:
      versatz === 0
        ? `Durchschnitt ${REIHEN[reihe].name}, Januar bis Bezugsmonat`
        : `Durchschnitt ${REIHEN[reihe].name}, Dezember des Vorjahres bis Vormonat des Bezugsmonats`,
    bedarf: (monat) => [{ reihe, von: plus(januar(monat), -versatz), bis: plus(monat, -versatz) }],
    berechne: (daten, monat) => {
      const z = summiere(daten, { reihe, von: plus(januar(monat), -versatz), bis: plus(monat, -versatz) });
      return istLuecke(z) ? z : { groesse, monat, z, n: monatszahl(monat) };
    },
  };
  return groesse;
};
