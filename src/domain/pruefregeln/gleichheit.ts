import { plus, type Monat } from '../monat';
import { hatNachkommastellen, type Reihenart } from '../reihen';
import type { Reihenstand } from './pruefstand';
import { median, streuung } from './statistik';

/** So many other months tell how far a series moves. */
const MINDESTENS = 6;
/** So many repetitions elsewhere are the habit of a series, not faults. */
const GEWOHNHEIT = 3;
const WURZEL_2_PI = Math.sqrt(2 * Math.PI);

/**
 * Chance that a month of a series meets a given value by mere chance: as many values as lie within its usual movement
 * from month to month, so many are as likely. Never too small: of the ways to measure the movement the narrowest counts.
 * @param werte what was met, month by month: how finely it is counted is read off it
 * @param zaehlt months that tell how the series moves; those under suspicion do not
 * @returns for each of the months; 1 where too few are left to tell, or the series does not move
 */
export const trefferchance = (
  reihe: Reihenstand,
  werte: readonly number[],
  zaehlt: (monat: Monat) => boolean,
): number => {
  const months = reihe.monate.filter((m) => m !== undefined && reihe.wert(m) !== null && zaehlt(m));
  const known = new Set(months);
  const steps = months.flatMap((m) =>
    known.has(plus(m!, -1)) ? [reihe.wert(m!)! - reihe.wert(plus(m!, -1))!] : [],
  );
  if (steps.length < MINDESTENS) return 1;
  const level = median(months.map((m) => reihe.wert(m!)!))!;
  const usual = Math.min(streuung(steps), zufall(reihe, level));
  if (usual === 0) return 1;
  const repeated = steps.filter((s) => s === 0).length;
  const habit = repeated < GEWOHNHEIT ? 0 : repeated / steps.length;
  return Math.min(1, Math.max(habit, koernung(reihe, werte) / (usual * WURZEL_2_PI)));
};

/**
 * Quick: no stretch of a series has a smaller `trefferchance` than this, be the rest as lively as chance allows.
 * @returns by the number of steps without change that may be under suspicion
 */
export const mindestchance = ({ art, verlauf }: Reihenstand): ((verdaechtig: number) => number) => {
  let [largest, steps, repeated] = [0, 0, 0];
  let before: number | null = null;
  for (const wert of verlauf) {
    if (wert !== null && wert > largest) largest = wert;
    if (wert !== null && before !== null) {
      steps++;
      if (wert === before) repeated++;
    }
    before = wert;
  }
  const finest = 1 / (einheitJe(art) * zufall({ art }, largest) * WURZEL_2_PI);
  return (verdaechtig) => {
    const others = repeated - verdaechtig;
    return Math.min(1, Math.max(finest, others < GEWOHNHEIT ? 0 : others / steps));
  };
};

/** Beyond so many usual deviations rare things are not as rare as the bell curve says. */
const HOECHSTENS = 3.5;

/** The smallest `stillstandschance`. */
export const MINDESTSTILLSTAND = Math.exp(-(HOECHSTENS ** 2) / 2);

/**
 * How unlikely it is that a year leaves a series where it was: as unlikely as that distance is in its other years.
 * @param zaehlt months whose change within a year tells it
 * @returns a factor up to 1; 1 where too few months are left to tell
 */
export const stillstandschance = (reihe: Reihenstand, zaehlt: (monat: Monat) => boolean): number => {
  const years = reihe.monate.flatMap((m) => {
    if (m === undefined || !zaehlt(m)) return [];
    const [now, then] = [reihe.wert(m), reihe.wert(plus(m, -12))];
    return now === null || then === null ? [] : now - then;
  });
  const [middle, spread] = [median(years), streuung(years)];
  if (years.length < MINDESTENS || middle === undefined || spread === 0) return 1;
  const away = Math.min(HOECHSTENS, Math.abs(middle) / spread);
  return Math.exp(-(away ** 2) / 2);
};

/** How far chance alone moves the difference of two months: persons by their square root, amounts by a percent. */
const zufall = ({ art }: Pick<Reihenstand, 'art'>, level: number): number =>
  art.einheit === '€' ? level / 100 : Math.sqrt(2 * Math.max(level, 0));

/**
 * The step in which values may have been rounded. Counts are rounded throughout a series or not at all; an amount may
 * be round by itself, such as an instalment.
 */
const koernung = ({ art, werte }: Reihenstand, verdaechtig: readonly number[]): number => {
  const unit = einheitJe(art);
  const known = unit === 1 ? werte.filter((w) => w !== null) : verdaechtig;
  const steps = known.map((w) => stufe(Math.round(w * unit))).sort((a, b) => a - b);
  return (steps[unit === 1 ? Math.floor(steps.length / 5) : 0] ?? 1) / unit;
};

/** How finely values are counted: amounts to the cent, persons whole. */
const einheitJe = (art: Reihenart): number => (hatNachkommastellen(art) ? 100 : 1);

/** The greatest power of ten that a whole number is a multiple of. */
const stufe = (ganze: number): number => {
  let step = 1;
  while (ganze > 0 && ganze % (step * 10) === 0) step *= 10;
  return step;
};

/** Number of months of a series that have a value: as many tries chance has. */
export const versuche = (reihe: Reihenstand): number => reihe.werte.filter((w) => w !== null).length;

/** A whole series shows such a thing less often than this by chance: practically never. */
export const AUSGESCHLOSSEN = 1e-4;
