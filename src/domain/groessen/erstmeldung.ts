import { alsErstmeldung, type Reihenart } from '../reihen';
import { istLuecke, summiere, type Groesse } from './groesse';

/**
 * Stock of the Bezugsmonat as first reported (t-0) where that value is at hand, else the final one (t-3).
 * Which of the two was taken is part of the result (`vorlaeufig`).
 */
export const erstmeldung = (endgueltig: Reihenart): Groesse => {
  const zuerst = alsErstmeldung(endgueltig);
  const groesse: Groesse = {
    art: 'erstmeldung',
    reihen: [endgueltig],
    formel: `${endgueltig.name} des Monats, als t-0, wo ${zuerst.name} vorliegt`,
    bedarf: (monat) => [{ reihe: endgueltig, von: monat, bis: monat }],
    berechne: (daten, monat) => {
      const first = daten[zuerst.id]?.wert(monat);
      if (typeof first === 'number') return { groesse, monat, z: first, n: 1, vorlaeufig: true };
      const z = summiere(daten, { reihe: endgueltig, von: monat, bis: monat });
      return istLuecke(z) ? z : { groesse, monat, z, n: 1 };
    },
  };
  return groesse;
};
