import type { Kennzahl } from '../kennzahlen/kennzahl';
import type { Lesarten } from '../kennzahlen/lesart';
import type { Monat } from '../monat';
import type { Soll } from '../zielarten/zielart';
import type { Vereinbarungsdaten } from './schema';

/** Where something stands in the agreement, and the words that say it. */
export interface Stelle {
  /** section of the agreement: `1.II` */
  readonly fundstelle: string;
  readonly wortlaut: string;
}

/** A goal: it is judged. */
export interface Ziel extends Omit<Soll, 'soll'>, Stelle {
  readonly id: string;
  /** what it is called, where not as its Kennzahl */
  readonly name?: string;
  /** read as the agreement reads it, with its measure of change and its base */
  readonly kennzahl: Kennzahl;
  /** the agreed number; null where it has still to be entered */
  readonly soll: number | null;
  readonly dezimalen: number;
  /** what the agreement itself says for single months of the year */
  readonly zwischenwerte?: ReadonlyMap<Monat, number>;
  /** how a yearly level is read in months before December; undefined where that is no question */
  readonly unterjaehrig?: 'wie-vorjahr' | 'linear';
  /** the level that the agreement prints beside the goal */
  readonly angestrebt?: number;
}

/** What the agreement only observes: value, change and trend, never a verdict. */
export interface Beobachtung extends Stelle {
  readonly kennzahl: Kennzahl;
  readonly name?: string;
  /** true for one of the Analysefelder */
  readonly analysefeld?: boolean;
}

/** What the agreement says and nothing measures by itself: a goal in words, a Querschnittsziel, a note. */
export interface Posten extends Stelle {
  readonly id: string;
  readonly name: string;
  readonly kennzahl?: Kennzahl;
}

/** One of the Steuerungsdialoge of the year. */
export interface Steuerungsdialog extends Stelle {
  readonly id: string;
  readonly name: string;
  readonly monat?: Monat;
  readonly zeitraum?: { readonly von: Monat; readonly bis: Monat };
  /** true where the month is a proposal of this program and not the agreement's */
  readonly vorschlag: boolean;
}

/** A measure of the lokale Planungsdokument: a planned value per month. */
export interface Massnahme {
  readonly id: string;
  readonly name: string;
  readonly einheit: string;
  readonly werte: ReadonlyMap<Monat, number>;
}

export interface Planung extends Stelle {
  readonly titel: string;
  readonly massnahmen: readonly Massnahme[];
}

/** A Zielvereinbarung under § 48b SGB II, with its Kennzahlen and kinds of target found. */
export interface Vereinbarung {
  readonly id: string;
  readonly titel: string;
  readonly traeger: string;
  readonly land: string;
  readonly jahr: number;
  readonly ziele: readonly Ziel[];
  readonly textziele: readonly Posten[];
  readonly beobachtungen: readonly Beobachtung[];
  readonly querschnittsziele: readonly Posten[];
  readonly steuerungsdialoge: readonly Steuerungsdialog[];
  readonly planung?: Planung;
  readonly notizen: readonly Posten[];
  /** answers to the questions that no source decides; what is left out is read as recommended */
  readonly lesarten: Lesarten;
  /** the agreement as data: what is shown, written and handed on */
  readonly daten: Vereinbarungsdaten;
}
