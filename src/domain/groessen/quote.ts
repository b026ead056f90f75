import { istLuecke, type Groesse } from './groesse';

/** Quotient of two measures in percent: 100 · numerator / denominator. */
export const quote = (zaehler: Groesse, nenner: Groesse): Groesse => {
  const groesse: Groesse = {
    art: 'quote',
    reihen: [...zaehler.reihen, ...nenner.reihen],
    formel: `100 · (${zaehler.formel}) / (${nenner.formel})`,
    teile: [zaehler, nenner],
    kumuliert: zaehler.kumuliert === true && nenner.kumuliert !== true,
    bedarf: (monat) => [...zaehler.bedarf(monat), ...nenner.bedarf(monat)],
    berechne: (daten, monat) => {
      const a = zaehler.berechne(daten, monat);
      if (istLuecke(a)) return a;
      const b = nenner.berechne(daten, monat);
      if (istLuecke(b)) return b;
      if (b.z === 0) return { grund: 'nenner-null', reihe: nenner.reihen[0]!, monat };
      return { groesse, monat, z: 100 * a.z * b.n, n: a.n * b.z, teile: [a, b] };
    },
  };
  return groesse;
};
