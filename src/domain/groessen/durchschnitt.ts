import type { Reihenart } from '../reihen';
import { istLuecke, summiere, type Groesse } from './groesse';
import { grenzen, inWorten, type Versatz, type Zeitraum } from './zeitraum';

/**
 * Arithmetic mean of a stock over a period; over a single month it is the stock itself. Needs every month of it.
 * @param versatz 1 shifts the months back by one (December of the prior year to the month before the Bezugsmonat), as
 * the BA does for the denominators of K2 and K3E1: a person has to stand in the stock of the previous Stichtag to be
 * counted as integrated (BIAJ from BA data; the Verordnung itself is silent).
 */
export const durchschnitt = (reihe: Reihenart, zeitraum: Zeitraum, versatz: Versatz = 0): Groesse => {
  const isOneMonth = zeitraum.id === 'monat';
  const groesse: Groesse = {
    art: isOneMonth ? 'stand' : 'durchschnitt',
    reihen: [reihe],
    formel: isOneMonth
      ? `${reihe.name} im ${versatz === 0 ? 'Bezugsmonat' : 'Vormonat'}`
      : `Durchschnitt ${reihe.name}, ${inWorten(zeitraum, versatz)}`,
    bedarf: (monat) => [{ reihe, ...grenzen(zeitraum, monat, versatz) }],
    berechne: (daten, monat) => {
      const { von, bis } = grenzen(zeitraum, monat, versatz);
      const z = summiere(daten, { reihe, von, bis });
      return istLuecke(z) ? z : { groesse, monat, z, n: bis - von + 1 };
    },
  };
  return groesse;
};
