import type { Ort } from '../ort';
import type { Bereich, Zellwert } from '../snapshot';

/** What a cell of a range holds; undefined where it must not be written: a formula, or locked. */
export const eingetippt = (bereich: Bereich, { zeile, spalte }: Ort): Zellwert | undefined => {
  const { belegt, werte, formeln, form, gesperrt } = bereich;
  if (gesperrt) return undefined;
  const [y, x] = [zeile - belegt.zeile, spalte - belegt.spalte];
  const formel = form ? (form.formeln[y]?.[x] ?? null) !== null : formeln;
  return formel ? undefined : (werte[y]?.[x] ?? null);
};

/** True where a place lies within another one. */
export const liegtIn = (innen: Ort, aussen: Ort): boolean =>
  innen.blatt.toLowerCase() === aussen.blatt.toLowerCase() &&
  innen.zeile >= aussen.zeile &&
  innen.spalte >= aussen.spalte &&
  innen.zeile + innen.zeilen <= aussen.zeile + aussen.zeilen &&
  innen.spalte + innen.spalten <= aussen.spalte + aussen.spalten;
