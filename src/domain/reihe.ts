import type { Achse } from './achse';
import type { Monat } from './monat';
import { hatNachkommastellen, type Reihenart } from './reihen';
import type { Zellwert } from './snapshot';

/** Why a series has no value in a month. */
export type Grund =
  | 'reihe-fehlt' // the workbook or the call does not give the series
  | 'monat-fehlt' // the axis does not hold the month
  | 'monat-doppelt'
  | 'leer'
  | 'zeichen' // `*`, `.` or `x`: withheld or not applicable
  | 'null' // 0 in a series in which no month can be 0
  | 'null-oder-leer' // 0 from a caller that cannot tell an empty cell from a zero
  | 'text'
  | 'textzahl' // a number stored as text
  | 'fehlerwert'
  | 'wahrheitswert'
  | 'negativ'
  | 'bruchzahl' // a fraction where persons are counted
  | 'fassung' // the definition does not hold in this month
  | 'nenner-null'; // every month has a value, but the sum to divide by is 0

/** The reason why there is no value, where it was found and what was found there. */
export interface Luecke {
  readonly grund: Grund;
  readonly reihe: Reihenart;
  readonly monat: Monat;
  /** position on the axis; undefined where the axis does not hold the month */
  readonly position?: number;
  readonly gefunden?: Zellwert;
}

/** Nothing has been entered yet; anything else is a fault that no other value hides. */
const OFFENE: ReadonlySet<Grund> = new Set(['leer', 'zeichen']);

/** A value per month, or the reason why there is none. Cells are judged only when a month is asked for. */
export class Reihe {
  /**
   * @param zellen as many cells as the axis has positions
   * @param leereBekannt whether an empty cell can be told from a zero in `zellen` (not in Excel's function calls)
   */
  constructor(
    readonly art: Reihenart,
    readonly achse: Achse,
    readonly zellen: readonly Zellwert[],
    private readonly leereBekannt: boolean,
    /** months whose value is not final */
    private readonly vorlaeufige: ReadonlySet<Monat> = new Set(),
    /** the series as first reported, for months without a final value */
    private readonly ersatz?: Reihe,
  ) {}

  /** The same series, with values of another where it has none. */
  mitErsatz(ersatz: Reihe | undefined): Reihe {
    return ersatz
      ? new Reihe(this.art, this.achse, this.zellen, this.leereBekannt, this.vorlaeufige, ersatz)
      : this;
  }

  istVorlaeufig(monat: Monat): boolean {
    return (
      this.vorlaeufige.has(monat) || (this.ersatz !== undefined && typeof this.eigener(monat) !== 'number')
    );
  }

  wert(monat: Monat): number | Luecke {
    const own = this.eigener(monat);
    if (typeof own === 'number' || !this.ersatz || !OFFENE.has(own.grund)) return own;
    const other = this.ersatz.wert(monat);
    return typeof other === 'number' ? other : own;
  }

  /** Sum over months, or the first gap. */
  summe(von: Monat, bis: Monat): number | Luecke {
    const { zellen, art, leereBekannt } = this;
    const shift = this.achse.abstand(von, bis);
    let sum = 0;
    for (let m = von; m <= bis; m++) {
      // Nearly always the axis has no gap and the cell holds a number: then there is nothing to look up.
      const own = shift === undefined ? undefined : lese(zellen[m - shift] ?? null, art, leereBekannt);
      const wert = typeof own === 'number' ? own : this.wert(m);
      if (typeof wert !== 'number') return wert;
      sum += wert;
    }
    return sum;
  }

  private eigener(monat: Monat): number | Luecke {
    const position = this.achse.position(monat);
    if (position === undefined) return { grund: 'monat-fehlt', reihe: this.art, monat };
    if (position < 0) return { grund: 'monat-doppelt', reihe: this.art, monat };
    const gefunden = this.zellen[position] ?? null;
    const gelesen = lese(gefunden, this.art, this.leereBekannt);
    return typeof gelesen === 'number'
      ? gelesen
      : { grund: gelesen, reihe: this.art, monat, position, gefunden };
  }

  hatWert(monat: Monat): boolean {
    if (this.ersatz) return typeof this.wert(monat) === 'number';
    const position = this.achse.position(monat);
    if (position === undefined || position < 0) return false;
    return typeof lese(this.zellen[position] ?? null, this.art, this.leereBekannt) === 'number';
  }
}

/** Reads one cell of a series: its number, or why it is none. */
export const lese = (wert: Zellwert, art: Reihenart, leereBekannt: boolean): number | Grund => {
  if (typeof wert === 'number') {
    if (wert > 0) return hatNachkommastellen(art) || Number.isInteger(wert) ? wert : 'bruchzahl';
    if (wert < 0) return 'negativ';
    return art.nullMoeglich ? (leereBekannt ? 0 : 'null-oder-leer') : 'null';
  }
  if (wert === null) return 'leer';
  if (typeof wert === 'string') return leseText(wert.trim());
  return typeof wert === 'boolean' ? 'wahrheitswert' : 'fehlerwert';
};

const leseText = (text: string): number | Grund => {
  if (text === '') return 'leer';
  if (text === '-' || text === '–' || text === '—') return 0;
  if (text === '*' || text === '.' || text.toLowerCase() === 'x') return 'zeichen';
  return /^[+-]?\d[\d.\s']*(,\d+)?\s*€?$/.test(text) ? 'textzahl' : 'text';
};
