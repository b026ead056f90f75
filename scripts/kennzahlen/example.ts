import { genau } from '../../src/domain/anzeige';
import { Achse } from '../../src/domain/achse';
import {
  basismonat,
  bedarf,
  fassungsluecke,
  vergleiche,
  type Vergleich,
} from '../../src/domain/auswertung/vergleich';
import type { Daten } from '../../src/domain/groessen/groesse';
import { alleFormen, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { jahr, monat, plus, serial, vorjahresdezember, type Monat } from '../../src/domain/monat';
import { Reihe } from '../../src/domain/reihe';
import type { Reihenart } from '../../src/domain/reihen';

/** Date system of the examples: that of Excel on Windows. */
export const SYSTEM = 1900;
const JAHR = 2018;

/** How the invented values of a series are made; `i` counts the months of the axis from 0. */
export interface Gesetz {
  readonly text: string;
  wert(i: number, m: Monat): number;
}

const linear = (start: number, schritt: number): Gesetz => ({
  text: `${genau(start)} ${schritt < 0 ? '−' : '+'} ${Math.abs(schritt) === 1 ? 'i' : `${genau(Math.abs(schritt))} · i`}`,
  wert: (i) => start + schritt * i,
});
const QUADRATISCH: Gesetz = { text: '200 + i · i', wert: (i) => 200 + i * i };
const JAHRESBETRAG: Gesetz = {
  text: '3.000 + 100 · (Jahr − 2016)',
  wert: (_, m) => 3000 + 100 * (jahr(m) - 2016),
};
export const STEIGEND = linear(1000, 10);

/** The law of a Kennzahl's series: levels move in the good direction, rates have a numerator far below the denominator. */
export const gesetz = ({ groesse, richtung }: Kennzahl, stelle: number): Gesetz => {
  if (groesse.reihen[stelle]?.jahresbetrag === true) return JAHRESBETRAG;
  if (groesse.reihen.length === 1) return richtung === 'steigend' ? STEIGEND : linear(2000, -2);
  if (groesse.art === 'zuwachsanteil') return stelle === 0 ? QUADRATISCH : linear(5000, 60);
  if (stelle > 0) return linear(5000, 10);
  return richtung === 'steigend' ? linear(200, 1) : linear(300, -1);
};

/**
 * The Bezugsmonat of an example: September, as the same months of two years can be told apart then; December where the
 * definition does not hold for all months that September needs (`gilt`), in a year for which it does.
 */
export const beispielmonat = (kennzahl: Kennzahl): Monat => {
  const { gilt } = kennzahl;
  const years = [JAHR, ...(gilt?.seit === undefined ? [] : [jahr(gilt.seit) + 1, jahr(gilt.seit) + 2])];
  if (gilt?.bis !== undefined) years.push(jahr(gilt.bis), jahr(gilt.bis) - 1);
  const months = years.flatMap((y) => [monat(y, 9), monat(y, 12)]);
  return months.find((m) => alleFormen(kennzahl).every((k) => giltFuer(k, m))) ?? monat(JAHR, 12);
};

const giltFuer = (k: Kennzahl, m: Monat): boolean =>
  [m, basismonat(k, m)].every((needed) => !fassungsluecke(k, needed));

/** Months of an example, from a December to the December of the Bezugsmonat's year. */
export interface Monatsachse {
  readonly von: Monat;
  readonly bis: Monat;
}

export const monateDer = ({ von, bis }: Monatsachse): readonly Monat[] =>
  Array.from({ length: bis - von + 1 }, (_, i) => plus(von, i));

/** From the December before the prior year; a year longer in the view of § 48a and where the formula needs it. */
export const beispielachse = (formen: readonly Kennzahl[], m: Monat): Monatsachse => {
  const usual = plus(vorjahresdezember(m), -12);
  const needed = Math.min(...formen.flatMap((k) => bedarf(k, m).map(({ von }) => von)));
  const longer = formen.some((k) => k.sicht.id === '12M' && k.gilt?.seit === undefined);
  return { von: longer || needed < usual ? plus(usual, -12) : usual, bis: plus(vorjahresdezember(m), 12) };
};

/** The example of a Kennzahl: its series, made by their laws, and what they give. */
export const beispieldaten = (k: Kennzahl, axis: Monatsachse): Daten => {
  const months = monateDer(axis);
  const achse = new Achse(
    months.map((m) => serial(m, SYSTEM)),
    SYSTEM,
  );
  const reihe = (art: Reihenart, stelle: number) =>
    new Reihe(
      art,
      achse,
      months.map((m, i) => gesetz(k, stelle).wert(i, m)),
      true,
    );
  return Object.fromEntries(k.groesse.reihen.map((art, i) => [art.id, reihe(art, i)]));
};

export const beispielvergleich = (k: Kennzahl, axis: Monatsachse, m: Monat): Vergleich =>
  vergleiche(k, beispieldaten(k, axis), m);

/** The agreed change that examples are judged by. */
export const beispielsoll = ({ richtung }: Kennzahl): number => (richtung === 'steigend' ? 2 : -0.4);
