import { ausSerial, ausText, januar, monat, plus, type Datumssystem, type Monat } from './monat';
import type { Zellwert } from './snapshot';

/** What is wrong with one position of the month axis. */
export interface Achsenproblem {
  readonly art: 'kein-datum' | 'leer' | 'doppelt' | 'luecke' | 'reihenfolge';
  readonly position: number;
  readonly gefunden: Zellwert;
  /** for gaps, repeats and order: the month found here and the one that was expected */
  readonly monat?: Monat;
  readonly erwartet?: Monat;
}

/**
 * The month axis `ZIEL_MONAT`: which position of every series holds which month. Expected: ascending, without gaps
 * or repeats; empty cells at the end are positions not used yet. Where something is wrong the sound months stay
 * usable, so that goals which do not need the bad part are still evaluated.
 */
export class Achse {
  readonly laenge: number;
  readonly probleme: readonly Achsenproblem[];
  /** first and last usable month; undefined where there is none */
  readonly von: Monat | undefined;
  readonly bis: Monat | undefined;
  /** only where months and positions do not run side by side */
  private readonly positionen: ReadonlyMap<Monat, number> | undefined;

  constructor(zellen: readonly Zellwert[], system: Datumssystem) {
    this.laenge = zellen.length;
    const first = leseMonat(zellen[0] ?? null, system);
    if (first !== undefined) {
      let n = 1;
      while (n < zellen.length && leseMonat(zellen[n]!, system) === first + n) n++;
      if (n === zellen.length || alleLeer(zellen, n)) {
        this.probleme = [];
        this.von = first;
        this.bis = (first + n - 1) as Monat;
        return;
      }
    }
    const slow = ordne(zellen, system);
    this.probleme = slow.probleme;
    this.positionen = slow.positionen;
    const months = [...slow.positionen.keys()];
    this.von = months.length > 0 ? (Math.min(...months) as Monat) : undefined;
    this.bis = months.length > 0 ? (Math.max(...months) as Monat) : undefined;
  }

  /** As many cells as there are positions: the value in the months of a year (the newest where left out), else nothing. */
  imJahr(wert: Zellwert, jahreszahl?: number): readonly Zellwert[] {
    const cells = new Array<Zellwert>(this.laenge).fill(null);
    if (this.bis === undefined) return cells;
    const first = jahreszahl === undefined ? januar(this.bis) : monat(jahreszahl, 1);
    for (let m = first; m < first + 12; m++) {
      const position = this.position(m);
      if (position !== undefined && position >= 0) cells[position] = wert;
    }
    return cells;
  }

  /** Position of a month, `undefined` where the axis does not hold it, −1 where it holds it twice. */
  position(m: Monat): number | undefined {
    if (this.von === undefined || this.bis === undefined || m < this.von || m > this.bis) return undefined;
    return this.positionen ? this.positionen.get(m) : m - this.von;
  }

  /** What a month and its position differ by, where that is the same for all of these months; else undefined. */
  abstand(von: Monat, bis: Monat): number | undefined {
    if (this.positionen || this.von === undefined || this.bis === undefined) return undefined;
    return von < this.von || bis > this.bis ? undefined : this.von;
  }
}

/** Month of a cell: a date serial or a text; undefined for anything else. */
export const leseMonat = (wert: Zellwert, system: Datumssystem): Monat | undefined =>
  typeof wert === 'number' ? ausSerial(wert, system) : typeof wert === 'string' ? ausText(wert) : undefined;

/** True for an empty cell, in each guise in which Excel hands one over (null on the web, 0 on the desktop). */
export const istLeer = (wert: Zellwert): boolean => wert === null || wert === 0 || wert === '';

const alleLeer = (zellen: readonly Zellwert[], from: number): boolean => {
  for (let i = from; i < zellen.length; i++) if (!istLeer(zellen[i]!)) return false;
  return true;
};

const ordne = (zellen: readonly Zellwert[], system: Datumssystem) => {
  const positionen = new Map<Monat, number>();
  const probleme: Achsenproblem[] = [];
  let end = zellen.length;
  while (end > 0 && istLeer(zellen[end - 1]!)) end--;
  const months = zellen.slice(0, end).map((z) => leseMonat(z, system));
  const present = new Set(months);
  let erwartet: Monat | undefined;
  let last: Monat | undefined;
  months.forEach((monat, position) => {
    const gefunden = zellen[position]!;
    if (monat === undefined) {
      probleme.push({ art: istLeer(gefunden) ? 'leer' : 'kein-datum', position, gefunden });
      // The cell may stand for the month that is due.
      if (erwartet !== undefined) erwartet = plus(erwartet, 1);
      return;
    }
    const twice = positionen.has(monat);
    if (twice) probleme.push({ art: 'doppelt', position, gefunden, monat });
    // A cell that is no month may stand for the month that was due, or be one too many.
    else if (last !== undefined && monat === last + 1) erwartet = monat;
    else if (erwartet !== undefined && monat < erwartet)
      probleme.push({ art: 'reihenfolge', position, gefunden, monat, erwartet });
    else if (erwartet !== undefined && fehlenMonate(erwartet, monat, present))
      probleme.push({ art: 'luecke', position, gefunden, monat, erwartet });
    positionen.set(monat, twice ? -1 : position);
    last = last === undefined || monat > last ? monat : last;
    erwartet = erwartet === undefined || monat >= erwartet ? plus(monat, 1) : erwartet;
  });
  return { positionen, probleme };
};

/** True where some month between two is nowhere on the axis. */
const fehlenMonate = (von: Monat, bis: Monat, present: ReadonlySet<Monat | undefined>): boolean => {
  for (let m = von; m < bis; m++) if (!present.has(m)) return true;
  return false;
};
