import { plus, type Monat } from '../monat';
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
 * @param zaehlt months that tell how the series moves; those under suspicion do not
 * @returns 1 where too few months are left to tell, or the series does not move
 */
export const trefferchance = (
  reihe: Reihenstand,
  wert: number,
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
  return Math.min(1, Math.max(habit, koernung(reihe, wert) / (usual * WURZEL_2_PI)));
};

/** How far chance alone moves the difference of two months: persons by their square root, amounts by a percent. */
const zufall = ({ art }: Reihenstand, level: number): number =>
  art.einheit === '€' ? level / 100 : Math.sqrt(2 * Math.max(level, 0));

/** The step in which a value may have been rounded: 3.000 persons may be meant in thousands, 17,25 € only in cents. */
const koernung = ({ art }: Reihenstand, wert: number): number => {
  const unit = art.einheit === '€' || art.dezimal === true ? 100 : 1;
  const whole = Math.round(Math.abs(wert) * unit);
  let step = 1;
  while (whole > 0 && whole % (step * 10) === 0) step *= 10;
  return step / unit;
};

/** Number of months of a series that have a value: as many tries chance has. */
export const versuche = (reihe: Reihenstand): number => reihe.werte.filter((w) => w !== null).length;

/** A whole series shows such a thing less often than this by chance: practically never. */
export const AUSGESCHLOSSEN = 1e-4;
