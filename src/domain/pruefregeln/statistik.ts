import type { Reihenart } from '../reihen';

/** Middle of the values, which a few wrong ones do not move; undefined where there is none. */
export const median = (werte: readonly number[]): number | undefined => {
  if (werte.length === 0) return undefined;
  const sorted = [...werte].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
};

/** The median deviation of normal values times this is their standard deviation. */
const NORMAL = 1.4826;

/** Usual distance from the middle, on the scale of a standard deviation; a few wrong values do not move it. */
export const streuung = (werte: readonly number[], mitte = median(werte)): number =>
  mitte === undefined ? 0 : NORMAL * (median(werte.map((x) => Math.abs(x - mitte))) ?? 0);

/** Share of normal values within one standard deviation. */
const ZWEI_VON_DREI = 0.6827;

/** So far from 0 two of three values are at most, which a few wrong ones hardly move; 0 where there is none. */
export const ueblich = (werte: readonly number[]): number => {
  const sorted = werte.map(Math.abs).sort((a, b) => a - b);
  const at = ZWEI_VON_DREI * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below === undefined || above === undefined ? 0 : below + (at % 1) * (above - below);
};

/** A scale on which chance and season move small values as far as large ones. */
export interface Skala {
  hin(wert: number): number;
  her(y: number): number;
  /** what mere chance does on it, however quiet the series seems */
  readonly boden: number;
}

/** Counts vary by their square root, whose deviation by chance is a half (Anscombe). */
const WURZEL: Skala = {
  hin: (x) => Math.sqrt(x + 3 / 8),
  her: (y) => Math.max(0, Math.max(0, y) ** 2 - 3 / 8),
  boden: 0.5,
};

/** Amounts vary in percent. */
const PROZENT: Skala = { hin: (x) => Math.log(Math.max(x, 0.01)), her: Math.exp, boden: 0.01 };

export const skalaDer = ({ einheit }: Reihenart): Skala => (einheit === '€' ? PROZENT : WURZEL);

/** How far a value departs from its surroundings. */
export interface Abweichung {
  readonly position: number;
  /** in usual deviations; above 0 where the value is too high */
  readonly weite: number;
  /** what neighbours and season let expect */
  readonly erwartet: number;
}

/** So many months on each side are the surroundings. */
const NACHBARN = 3;
const JAHR = 12;

/** Seen from one side only, or without regard to the season, a value must stand out by this share of the whole. */
const BEIDERSEITS = 0.8;

/**
 * How far every month departs from the months before and after it, more or less than the same calendar month does in
 * other years. None counts where the views contradict: a step to a new level departs from one side only, a season
 * from the neighbours only, and the year beside a wrong value only in comparison with it.
 * @param werte one per month without a gap in the months; null where there is none
 */
export const abweichungen = (werte: readonly (number | null)[], skala: Skala): readonly Abweichung[] => {
  const verlauf = verlaufAuf(skala, werte);
  const all = werte.map((_, i) => sichten(verlauf, i));
  const inside = Math.max(skala.boden, ueblich(all.flatMap((v) => (v.length === 2 ? mittel(v) : []))));
  // The first and the last month have one side only, which tells less.
  const atTheEnd = Math.max(skala.boden, ueblich(all.flatMap((v) => v.map((s) => s.bereinigt))));
  return all.flatMap((views, position) => {
    if (views.length === 0) return [];
    const weite = bestaetigt(views) / (views.length === 1 ? atTheEnd : inside);
    return [{ position, weite, erwartet: skala.her(verlauf.y[position]! - mittel(views)) }];
  });
};

/** How far a value is away, as far as every view confirms it. */
const bestaetigt = (views: readonly Sicht[]): number =>
  mildeste([mittel(views), ...views.flatMap((s) => [s.weg / BEIDERSEITS, s.bereinigt / BEIDERSEITS])]);

/**
 * True where `abweichungen` may give some month more than `grenze`: were nothing but chance usual in this series. Far
 * quicker than that, and in most series the answer is no.
 */
export const faelltAuf = (werte: readonly (number | null)[], skala: Skala, grenze: number): boolean => {
  const verlauf = verlaufAuf(skala, werte);
  const least = grenze * BEIDERSEITS * skala.boden;
  for (let i = 0; i < werte.length; i++) {
    const before = verlauf.davor[i]!;
    const after = verlauf.danach[i]!;
    // At an edge one side may not be known; it contradicts neither direction.
    const above = !(before <= least) && !(after <= least);
    const below = !(before >= -least) && !(after >= -least);
    if (!above && !below) continue;
    const views = sichten(verlauf, i);
    if (views.length > 0 && Math.abs(bestaetigt(views)) > grenze * skala.boden) return true;
  }
  return false;
};

/** Values on a scale, each with its distance from the three months on either side; NaN where one of them is missing. */
interface Verlauf {
  readonly y: Float64Array;
  readonly davor: Float64Array;
  readonly danach: Float64Array;
}

const verlaufAuf = (skala: Skala, werte: readonly (number | null)[]): Verlauf => {
  const n = werte.length;
  const y = new Float64Array(n);
  for (let i = 0; i < n; i++) y[i] = werte[i] === null ? NaN : skala.hin(werte[i]!);
  const [davor, danach] = [new Float64Array(n).fill(NaN), new Float64Array(n).fill(NaN)];
  for (let i = NACHBARN; i < n; i++) {
    davor[i] = y[i]! - mitte(y[i - 1]!, y[i - 2]!, y[i - 3]!);
    danach[i - NACHBARN] = y[i - NACHBARN]! - mitte(y[i - 2]!, y[i - 1]!, y[i]!);
  }
  return { y, davor, danach };
};

/** Median of three, without a list; NaN where one is. */
const mitte = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** A value against one side: as it is, and adjusted for the season. */
interface Sicht {
  readonly weg: number;
  readonly bereinigt: number;
}

const sichten = ({ y, davor, danach }: Verlauf, i: number): readonly Sicht[] => [
  ...sicht(y, davor, i, -1),
  ...sicht(y, danach, i, 1),
];

const sicht = (y: Float64Array, wege: Float64Array, i: number, richtung: 1 | -1): readonly Sicht[] => {
  if (hat(wege, i)) return [{ weg: wege[i]!, bereinigt: wege[i]! - saison(y.length, i, (at) => wege[at]!) }];
  const abstaende = Array.from({ length: NACHBARN }, (_, k) => (k + 1) * richtung).filter((k) =>
    hat(y, i + k),
  );
  const weg = abstand(y, i, abstaende);
  if (Number.isNaN(weg)) return [];
  return [{ weg, bereinigt: weg - saison(y.length, i, (at) => abstand(y, at, abstaende)) }];
};

const hat = (y: Float64Array, i: number): boolean => Number.isFinite(y[i]);

/** Both sides together, adjusted for the season. */
const mittel = (views: readonly Sicht[]): number =>
  views.reduce((sum, { bereinigt }) => sum + bereinigt, 0) / views.length;

/** A value against the median of the months so far from it; NaN where one of them is missing. */
const abstand = (y: Float64Array, i: number, abstaende: readonly number[]): number =>
  abstaende.every((k) => hat(y, i + k)) ? y[i]! - (median(abstaende.map((k) => y[i + k]!)) ?? NaN) : NaN;

/** What the same calendar month does in other years against the same neighbours; 0 where there is none. */
const saison = (laenge: number, i: number, weg: (at: number) => number): number => {
  const others: number[] = [];
  for (let at = i % JAHR; at < laenge; at += JAHR) {
    const other = at === i ? NaN : weg(at);
    if (!Number.isNaN(other)) others.push(other);
  }
  return median(others) ?? 0;
};

/** The one nearest to 0; 0 where they do not all point the same way. */
export const mildeste = (x: readonly number[]): number => {
  const [low, high] = [Math.min(...x), Math.max(...x)];
  if (low > 0) return low;
  return high < 0 ? high : 0;
};
