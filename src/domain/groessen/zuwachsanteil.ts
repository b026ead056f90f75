import { plus, type Monat } from '../monat';
import { istLuecke, type Daten, type Groesse, type Teil } from './groesse';
import type { Luecke } from '../reihe';

/**
 * Share of a part in the growth of the whole, in percent: 100 · (part now − part a year before) / (whole now − whole
 * a year before). Needs the months of both measures in both years. Negative where part and whole move apart.
 */
export const zuwachsanteil = (teil: Groesse, ganzes: Groesse): Groesse => {
  const groesse: Groesse = {
    art: 'zuwachsanteil',
    reihen: [...teil.reihen, ...ganzes.reihen],
    formel: `100 · Zuwachs (${teil.formel}) / Zuwachs (${ganzes.formel}), je gegen dieselben Monate des Vorjahres`,
    teile: [teil, ganzes],
    bedarf: (monat) => [teil, ganzes].flatMap((g) => [...g.bedarf(monat), ...g.bedarf(plus(monat, -12))]),
    berechne: (daten, monat) => {
      const a = zuwachs(teil, daten, monat);
      if (istLuecke(a)) return a;
      const b = zuwachs(ganzes, daten, monat);
      if (istLuecke(b)) return b;
      if (b.z === 0) return { grund: 'nenner-null', reihe: ganzes.reihen[0]!, monat };
      return { groesse, monat, z: 100 * a.z * b.n, n: a.n * b.z, teile: [a, b] };
    },
  };
  return groesse;
};

/** Difference of a measure to the same months of the prior year. */
const zuwachs = (groesse: Groesse, daten: Daten, monat: Monat): Teil | Luecke => {
  const now = groesse.berechne(daten, monat);
  if (istLuecke(now)) return now;
  const before = groesse.berechne(daten, plus(monat, -12));
  if (istLuecke(before)) return before;
  const z = now.z * before.n - before.z * now.n;
  return { groesse, monat, z, n: now.n * before.n, zuwachs: [now, before] };
};
