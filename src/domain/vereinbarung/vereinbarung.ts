import { waehle, type Kennzahl } from '../kennzahlen/kennzahl';
import type { Lesarten } from '../kennzahlen/lesart';
import type { Zielart } from '../zielarten/zielart';

/** A goal: it is judged. */
export interface Ziel {
  readonly id: string;
  readonly kennzahl: Kennzahl;
  readonly zielart: Zielart;
  /** agreed change in percent against the base; −0.4 means −0,4 % */
  readonly soll: number;
  /** decimals with which the agreement prints the Soll */
  readonly dezimalen: number;
  /** section of the agreement, and the sentence that sets the goal */
  readonly fundstelle: string;
  readonly wortlaut: string;
}

/** What the agreement only observes: value, change and trend, never a verdict. */
export interface Beobachtung {
  readonly kennzahl: Kennzahl;
  readonly fundstelle: string;
  readonly wortlaut: string;
}

/** A Zielvereinbarung under § 48b SGB II as data. */
export interface Vereinbarung {
  readonly id: string;
  readonly titel: string;
  readonly traeger: string;
  readonly land: string;
  readonly jahr: number;
  readonly ziele: readonly Ziel[];
  readonly beobachtungen: readonly Beobachtung[];
  /** answers to the questions that no source decides; what is left out is read as recommended */
  readonly lesarten: Lesarten;
}

/** The agreement with its readings chosen in every Kennzahl of its goals and observations. @throws RangeError */
export const mitLesarten = (v: Vereinbarung): Vereinbarung => {
  const read = <T extends { readonly kennzahl: Kennzahl }>(x: T): T => ({
    ...x,
    kennzahl: waehle(x.kennzahl, { lesarten: v.lesarten }),
  });
  return { ...v, ziele: v.ziele.map(read), beobachtungen: v.beobachtungen.map(read) };
};
