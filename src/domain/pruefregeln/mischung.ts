import type { Ort } from '../ort';
import { formelbild, ohneTexte } from './formelbild';
import { abschnitt } from './linien';
import type { Reihenstand } from './pruefstand';

/** So much of a series has to be of one kind for the rest to stand out. */
const ANTEIL = 0.8;
const MINDESTENS = 4;

/** So many formulas at the end that go on from the series' own values are an estimate; more are a way to compute it. */
const SCHAETZUNG = 3;

type Art = 'formel' | 'konstante';

/** Neighbouring filled cells of one kind, by position. */
interface Lauf {
  readonly art: Art;
  readonly von: number;
  readonly bis: number;
  readonly zellen: number;
}

/** Cells of one kind in the middle of cells of the other kind. */
export interface Einsprengsel extends Lauf {
  readonly ort: Ort;
  /** how many cells around it are of the other kind */
  readonly andere: number;
  /** the formulas of the cells */
  readonly formeln: readonly string[];
}

/**
 * Cells that are typed among formulas, or the reverse. A block of one kind at either end is how series are frozen or
 * begun and does not count; formulas at the end that only go on from the values before them do.
 */
export const einsprengsel = (reihe: Reihenstand, art: Art): readonly Einsprengsel[] => {
  const formulas = reihe.formeln;
  if (!formulas) return [];
  const runs = laeufeVon(reihe, formulas);
  if (runs.length < 2) return [];
  const inner = mehrheit(runs, art === 'formel' ? 'konstante' : 'formel');
  const found = inner ? inner.runs.filter((l) => l.art === art) : [];
  const estimate = art === 'formel' ? schaetzung(runs, reihe, formulas) : undefined;
  return [...found, ...(estimate ? [estimate] : [])].map((l) => ({
    ...l,
    ort: abschnitt(reihe.ort, l.von, l.bis),
    andere: inner?.andere ?? runs.at(-2)!.zellen,
    formeln: formulas.slice(l.von, l.bis + 1).filter((f) => f !== null),
  }));
};

/** A formula without any reference is a typed value that was added up in the cell: `=12+30`. */
const istFormel = (formel: string | null): boolean =>
  formel !== null &&
  (BLATT_ODER_SPALTE.test(formel) ||
    /[\p{L}_]|\d:\$?\d/u.test(formel.includes('"') ? ohneTexte(formel) : formel));

/** What most formulas begin with, told without looking at the whole. */
const BLATT_ODER_SPALTE = /^=\$?[A-Z]/i;

/** Two checks ask for the same. */
const LAEUFE = new WeakMap<Reihenstand, readonly Lauf[]>();

const laeufeVon = (reihe: Reihenstand, formulas: readonly (string | null)[]): readonly Lauf[] => {
  const known = LAEUFE.get(reihe);
  if (known) return known;
  const runs: { -readonly [K in keyof Lauf]: Lauf[K] }[] = [];
  let last: (typeof runs)[number] | undefined;
  reihe.zellen.forEach((zelle, p) => {
    const formula = formulas[p] ?? null;
    if (formula === null && (zelle === null || zelle === '')) return;
    const art = istFormel(formula) ? 'formel' : 'konstante';
    if (last?.art !== art) runs.push((last = { art, von: p, bis: p, zellen: 0 }));
    last.bis = p;
    last.zellen++;
  });
  LAEUFE.set(reihe, runs);
  return runs;
};

/** From the first to the last cell of one kind, where nearly all cells between are of that kind too. */
const mehrheit = (runs: readonly Lauf[], art: Art): { runs: readonly Lauf[]; andere: number } | undefined => {
  const first = runs.findIndex((l) => l.art === art);
  const last = runs.findLastIndex((l) => l.art === art);
  const inner = first < 0 ? [] : runs.slice(first, last + 1);
  const count = (of: readonly Lauf[]): number => of.reduce((sum, l) => sum + l.zellen, 0);
  const andere = count(inner.filter((l) => l.art === art));
  return andere >= MINDESTENS && andere >= ANTEIL * count(inner) ? { runs: inner, andere } : undefined;
};

/** The last cells, where they are formulas that refer to nothing but the values before them: `=B24*1.02`. */
const schaetzung = (
  runs: readonly Lauf[],
  { ort }: Reihenstand,
  formulas: readonly (string | null)[],
): Lauf | undefined => {
  const [before, last] = [runs.at(-2), runs.at(-1)];
  if (!before || last?.art !== 'formel' || last.zellen > SCHAETZUNG) return undefined;
  if (before.zellen < MINDESTENS || before.zellen < ANTEIL * (before.zellen + last.zellen)) return undefined;
  const own = formulas.slice(last.von, last.bis + 1).every((f) => f === null || nurEigene(f, ort));
  return own ? last : undefined;
};

const nurEigene = (formel: string, ort: Ort): boolean => {
  const { bezuege, zahlen } = formelbild(formel);
  let at = 0;
  return (
    bezuege.length > 0 &&
    bezuege.every(({ vorsatz, kanten }) => {
      const own = zahlen.slice(at, (at += kanten.length));
      const sheet = vorsatz.replace(/!$/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
      const [zeile, spalte] = [own[kanten.indexOf('top')], own[kanten.indexOf('left')]];
      if (zeile === undefined || spalte === undefined) return false;
      return (
        (sheet === '' || sheet.toLowerCase() === ort.blatt.toLowerCase()) &&
        zeile >= ort.zeile &&
        zeile < ort.zeile + ort.zeilen &&
        spalte >= ort.spalte &&
        spalte < ort.spalte + ort.spalten
      );
    })
  );
};
