import { genau, zahl, type Sprache } from '../anzeige';
import { Achse, istLeer, leseMonat } from '../achse';
import { zeige } from '../auswertung/zellen';
import type { Datumssystem, Monat } from '../monat';
import type { Reihenart } from '../reihen';
import type { Zellwert } from '../snapshot';
import { istZuKlein } from '../zielarten/zielart';
import { Funktionsfehler } from './antwort';

/** A range as a function gets it, row by row; a single cell or a literal is one row with one value. */
export type Argument = readonly (readonly Zellwert[])[];

/** What a function cannot see in its arguments. */
export interface Umfeld {
  readonly system: Datumssystem;
  readonly sprache: Sprache;
  /**
   * Whether an empty cell can be told from a 0: `bekannt` (the arguments hold `null` for empty cells and a 0 is a
   * zero), `erfragbar` (the answer may be a Rueckfrage), `unbekannt` (a 0 that may be empty gives `#NV`).
   */
  readonly leere: 'bekannt' | 'erfragbar' | 'unbekannt';
}

/** Reads what all functions share: the months and the series along them. Faults are thrown as the function's error. */
export class Argumentleser {
  readonly achse: Achse;
  private readonly laenge: number;

  constructor(
    monate: Argument | null,
    private readonly umfeld: Umfeld,
  ) {
    if (monate === null)
      throw this.fehler(
        'Monate fehlen. Bitte den Bereich mit den Monaten angeben.',
        'The months are missing. Please give the range of months.',
      );
    const cells = this.liste(monate, 'Monate', 'months');
    this.laenge = cells.length;
    this.achse = new Achse(cells, umfeld.system);
  }

  /** The cells of a series, as many as there are months. */
  reihe(argument: Argument, art: Reihenart): readonly Zellwert[] {
    const cells = this.liste(argument, art.name, art.englisch);
    if (art.jahresbetrag === true && cells.length === 1) return this.achse.imJahr(cells[0]!);
    if (cells.length === this.laenge) return cells;
    const [found, expected] = [cells.length, this.laenge].map((n) => genau(n, this.umfeld.sprache));
    const one = cells.length === 1;
    throw this.fehler(
      `${art.name}: ${found!} ${one ? 'Zelle' : 'Zellen'}, die Monate haben ${expected!}. Bitte gleich lange Bereiche angeben.`,
      `${art.englisch}: ${found!} ${one ? 'cell' : 'cells'}, the months have ${expected!}. Please give ranges of equal length.`,
    );
  }

  /** The month of a date argument; undefined where it is empty or was left out. */
  monat(wert: Zellwert, name: string): Monat | undefined {
    if (istLeer(wert)) return undefined;
    const monat = leseMonat(wert, this.umfeld.system);
    if (monat !== undefined) return monat;
    throw keinDatum(name, wert, this.umfeld.sprache);
  }

  /** A range of one row or one column as a list. */
  private liste(argument: Argument, de: string, en: string): readonly Zellwert[] {
    if (argument.length === 1) return argument[0]!;
    if (argument.length === 0 || argument[0]!.length === 1) return argument.map((row) => row[0] ?? null);
    const size = `${String(argument.length)} × ${String(argument[0]!.length)}`;
    throw this.fehler(
      `${de}: Bereich mit ${size} Zellen. Erwartet wird eine Zeile oder eine Spalte, bitte einen solchen Bereich angeben.`,
      `${en}: a range of ${size} cells. One row or one column is expected, please give such a range.`,
    );
  }

  private fehler(de: string, en: string): Funktionsfehler {
    return new Funktionsfehler('#WERT!', this.umfeld.sprache === 'de' ? de : en);
  }
}

/** A date argument that is none: error values stay `#NV`, anything else is `#WERT!`. */
export const keinDatum = (name: string, wert: Zellwert, sprache: Sprache): Funktionsfehler =>
  new Funktionsfehler(
    typeof wert === 'object' ? '#NV' : '#WERT!',
    sprache === 'de'
      ? `${name}: ${zeige(wert)} ist kein Datum. Bitte ein Datum im Monat angeben, etwa 31.12.2018.`
      : `${name}: ${zeige(wert)} is no date. Please give a date in the month, such as 2018-12-31.`,
  );

/** A number argument that is none: error values stay `#NV`, anything else is `#WERT!`. */
export const keineZahl = (name: string, wert: Zellwert, sprache: Sprache): Funktionsfehler =>
  new Funktionsfehler(
    typeof wert === 'object' && wert !== null ? '#NV' : '#WERT!',
    sprache === 'de'
      ? `${name}: ${zeige(wert)} ist keine Zahl. Bitte die Veränderung in Prozent als Zahl angeben, etwa −0,4.`
      : `${name}: ${zeige(wert)} is no number. Please give the change in percent as a number, such as −0.4.`,
  );

/** An argument that is none of the words that can be chosen. */
export const unbekannt = (
  name: string,
  wert: Zellwert,
  moeglich: readonly string[],
  sprache: Sprache,
): Funktionsfehler =>
  new Funktionsfehler(
    '#WERT!',
    sprache === 'de'
      ? `${name}: ${zeige(wert)} ist unbekannt. Möglich sind: ${moeglich.join(', ')}. Bitte eine davon angeben.`
      : `${name}: ${zeige(wert)} is unknown. Possible are: ${moeglich.join(', ')}. Please give one of them.`,
  );

/** The error for a Soll that looks like a percentage cell; undefined for any other. */
export const sollfehler = (soll: number, sinkend: boolean, sprache: Sprache): Funktionsfehler | undefined => {
  if (!istZuKlein(soll)) return undefined;
  const meant = sinkend ? -Math.abs(soll * 100) : soll * 100;
  const [found, asked] = [genau(soll, sprache), zahl(meant, 1, sprache)];
  return new Funktionsfehler(
    '#WERT!',
    sprache === 'de'
      ? `Soll: ${found} ist sehr klein. War ${asked} gemeint? Das Soll ist eine Zahl in Prozent: ${asked} statt ${asked} % (Zelle nicht als Prozent formatieren).`
      : `Soll: ${found} is very small. Did you mean ${asked}? The Soll is a number in percent: ${asked} in place of ${asked} % (do not format the cell as a percentage).`,
  );
};
