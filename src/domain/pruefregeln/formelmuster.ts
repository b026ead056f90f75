import { jahr, type Monat } from '../monat';
import { bezuegeMit, formelbild, type Formelbild } from './formelbild';
import { istGefuellt } from './gefuellt';
import type { Reihenstand } from './pruefstand';

/** So many formulas of one shape make a pattern, and so large a part of their steps has to be the same. */
const MINDESTENS = 5;
const MEHRHEIT = 0.6;

/** So many formulas in a row on one line make it the line that the others are measured by. */
const ANFANG = 3;

/** More exceptions than these are a structure that the check does not understand. */
const HOECHSTENS = 4;

/** Cells whose formulas refer to other cells than the pattern of their neighbours says. */
export interface Abweichung {
  /** positions */
  readonly von: number;
  readonly bis: number;
  /** true where the formulas after them are off by the same */
  readonly bleibend: boolean;
  readonly formel: string;
  /** the references of the first cell that are off, and what they should be */
  readonly gefunden: readonly string[];
  readonly erwartet: readonly string[];
}

/** A formula at its position; `achsabschnitt` are its rows and columns less what the steps up to it make. */
interface Glied {
  readonly position: number;
  readonly monat: Monat | undefined;
  readonly formel: string;
  readonly bild: Formelbild;
}

/** Neighbouring formulas on one line: their rows and columns grow by the common step from the same start. */
interface Lauf {
  readonly start: readonly number[];
  readonly schluessel: string;
  readonly glieder: readonly Glied[];
}

/**
 * Formulas of a series that leave the pattern of the others: from month to month each row and column of their
 * references moves by a constant step. Formulas are compared with those of the same shape only. Nothing where most of
 * them follow no step.
 */
export const abweichungen = (reihe: Reihenstand): readonly Abweichung[] => {
  const formulas = reihe.formeln;
  if (!formulas || istGefuellt(formulas)) return [];
  const groups = new Map<string, Glied[]>();
  formulas.forEach((formel, position) => {
    if (formel === null) return;
    const bild = formelbild(formel);
    if (bild.zahlen.length === 0) return;
    const glied = { position, monat: reihe.monate[position], formel, bild };
    groups.set(bild.muster, [...(groups.get(bild.muster) ?? []), glied]);
  });
  return [...groups.values()].flatMap(abweichungenIn).sort((a, b) => a.von - b.von);
};

const abweichungenIn = (glieder: readonly Glied[]): readonly Abweichung[] => {
  const schritt = glieder.length < MINDESTENS ? undefined : gemeinsamerSchritt(glieder);
  if (!schritt) return [];
  const runs = laeufeVon(glieder, schritt);
  const found = verfolge(runs, schritt).filter((a) => a.erwartet.length > 0);
  return found.length > HOECHSTENS ? [] : found;
};

/** What most neighbours differ by per position; undefined where no step is that of most. */
const gemeinsamerSchritt = (glieder: readonly Glied[]): readonly number[] | undefined => {
  const counts = new Map<string, { schritt: readonly number[]; n: number }>();
  for (let i = 1; i < glieder.length; i++) {
    const [a, b] = [glieder[i - 1]!, glieder[i]!];
    const schritt = b.bild.zahlen.map((z, k) => (z - a.bild.zahlen[k]!) / (b.position - a.position));
    const key = schritt.join('|');
    counts.set(key, { schritt, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  const most = [...counts.values()].reduce((a, b) => (b.n > a.n ? b : a));
  return most.n >= MEHRHEIT * (glieder.length - 1) ? most.schritt : undefined;
};

const laeufeVon = (glieder: readonly Glied[], schritt: readonly number[]): readonly Lauf[] => {
  const runs: (Lauf & { glieder: Glied[] })[] = [];
  for (const glied of glieder) {
    const start = glied.bild.zahlen.map((z, k) => z - schritt[k]! * glied.position);
    const schluessel = start.join('|');
    const last = runs.at(-1);
    if (last?.schluessel === schluessel) last.glieder.push(glied);
    else runs.push({ start, schluessel, glieder: [glied] });
  }
  return runs;
};

/** Follows the line from formula to formula: what leaves it and comes back, and where it shifts for good. */
const verfolge = (runs: readonly Lauf[], schritt: readonly number[]): readonly Abweichung[] => {
  const first = runs.findIndex((l) => l.glieder.length >= ANFANG);
  if (first < 0) return [];
  const off = (lauf: Lauf, line: Lauf, bleibend: boolean): Abweichung =>
    abweichung(lauf, line, schritt, bleibend);
  const before = first > 0 && !istNahtstelle(runs[first - 1]!, runs[first]!) ? runs.slice(0, first) : [];
  const found = before.map((l) => off(l, runs[first]!, false));
  const shifts: (Abweichung & { quartal: boolean })[] = [];
  for (let at = first; at + 1 < runs.length;) {
    const line = runs[at]!;
    const back = runs.findIndex((l, i) => i > at && l.schluessel === line.schluessel);
    const next = runs[at + 1]!;
    if (back > 0) {
      const away = runs.slice(at + 1, back);
      const legitimate = istNahtstelle(line, next) && istNahtstelle(away.at(-1)!, runs[back]!);
      if (!legitimate) found.push(...away.map((l) => off(l, line, false)));
      at = back;
      continue;
    }
    if (!istNahtstelle(line, next))
      shifts.push({
        ...off(next, line, at + 2 < runs.length || next.glieder.length > 1),
        quartal: istQuartal(line, next),
      });
    at++;
  }
  // Quarterly subtotals shift every quarter; a single shift at a quarter is none of that.
  const regular = shifts.length > 1 && shifts.every((s) => s.quartal);
  return [...found, ...(regular ? [] : shifts)];
};

/** True between two years: there sources have totals, headings, or a new row or sheet column. */
const istNahtstelle = (a: Lauf, b: Lauf): boolean => {
  const [x, y] = [a.glieder.at(-1)!.monat, b.glieder[0]!.monat];
  return x === undefined || y === undefined || jahr(x) !== jahr(y);
};

const istQuartal = (a: Lauf, b: Lauf): boolean => {
  const [x, y] = [a.glieder.at(-1)!.monat, b.glieder[0]!.monat];
  return x !== undefined && y !== undefined && Math.floor(x / 3) !== Math.floor(y / 3);
};

const abweichung = (
  { glieder }: Lauf,
  { start }: Lauf,
  schritt: readonly number[],
  bleibend: boolean,
): Abweichung => {
  const { position, bild, formel } = glieder[0]!;
  const found = bezuegeMit(bild, bild.zahlen);
  const zahlen = start.map((s, k) => s + schritt[k]! * position);
  // A line that leaves the sheet says nothing of what is due.
  const due = zahlen.some((z) => z < 0) ? found : bezuegeMit(bild, zahlen);
  const wrong = found.map((_, i) => i).filter((i) => found[i] !== due[i]);
  return {
    von: position,
    bis: bleibend ? position : glieder.at(-1)!.position,
    bleibend,
    formel,
    gefunden: wrong.map((i) => found[i]!),
    erwartet: wrong.map((i) => due[i]!),
  };
};
