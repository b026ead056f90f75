import { changeInPercent, value, type Ratio } from '../ratio';

/** How a value is set against its base, and what an agreed change means as a level. */
export interface Massstab {
  readonly id: 'prozent' | 'punkte';
  readonly einheit: '%' | 'Prozentpunkte';
  /** the calculation in signs, for the Rechenweg */
  readonly formel: string;
  /** @returns undefined where the base is 0 and a quotient is needed */
  veraenderung(ist: Ratio, basis: Ratio): number | undefined;
  zielwert(basis: number, soll: number): number;
}

/** Relative change in percent of the base: (now / base − 1) · 100. */
export const PROZENT: Massstab = {
  id: 'prozent',
  einheit: '%',
  formel: '(Ist / Vergleichswert − 1) · 100',
  veraenderung: changeInPercent,
  zielwert: (basis, soll) => (basis * (100 + soll)) / 100,
};

/** Difference of two rates in percentage points: now − base. */
export const PUNKTE: Massstab = {
  id: 'punkte',
  einheit: 'Prozentpunkte',
  formel: 'Ist − Vergleichswert',
  veraenderung: (ist, basis) => {
    const z = ist.z * basis.n - basis.z * ist.n;
    const n = ist.n * basis.n;
    return Number.isSafeInteger(z) && Number.isSafeInteger(n) ? z / n : value(ist) - value(basis);
  },
  zielwert: (basis, soll) => basis + soll,
};
