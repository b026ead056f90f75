import { plus, type Monat } from '../monat';
import type { Reihenart } from '../reihen';
import { istLuecke, summiere, type Groesse, type Teil } from './groesse';
import { grenzen, inWorten, type Versatz, type Zeitraum } from './zeitraum';

/**
 * Mean of the monthly quotients of a period, in percent: (1 / months) · Σ 100 · numerator(i) / denominator(i − versatz).
 * Needs every month of both series, and no denominator of 0 (§ 4 (2) Nr. 3 and 4, § 6 (2) Nr. 3 and 4 of the Verordnung).
 */
export const quotenmittel = (
  zaehler: Reihenart,
  nenner: Reihenart,
  zeitraum: Zeitraum,
  versatz: Versatz,
): Groesse => {
  const groesse: Groesse = {
    art: 'quotenmittel',
    reihen: [zaehler, nenner],
    formel: `Mittel der Monatsquoten 100 · ${zaehler.name} / ${nenner.name}${versatz === 0 ? '' : ' des Vormonats'}, ${inWorten(zeitraum)}`,
    bedarf: (monat) => [
      { reihe: zaehler, ...grenzen(zeitraum, monat) },
      { reihe: nenner, ...grenzen(zeitraum, monat, versatz) },
    ],
    berechne: (daten, monat) => {
      const { von, bis } = grenzen(zeitraum, monat);
      const monate: Teil[] = [];
      for (let m = von; m <= bis; m++) {
        const z = summiere(daten, { reihe: zaehler, von: m, bis: m });
        if (istLuecke(z)) return z;
        const before: Monat = plus(m, -versatz);
        const n = summiere(daten, { reihe: nenner, von: before, bis: before });
        if (istLuecke(n)) return n;
        if (n === 0) return { grund: 'nenner-null', reihe: nenner, monat: before };
        monate.push({ groesse, monat: m, z: 100 * z, n });
      }
      return { groesse, monat, z: monate.reduce((sum, t) => sum + t.z / t.n, 0), n: monate.length, monate };
    },
  };
  return groesse;
};
