import { januar, plus, type Monat } from '../monat';

/** The months that a measure takes for a Bezugsmonat. */
export interface Zeitraum {
  readonly id: 'jahr' | 'zwoelf' | 'monat';
  readonly worte: string;
  readonly englisch: string;
  /** the same, one month earlier */
  readonly versetzt: string;
  readonly versetztEnglisch: string;
  von(bezugsmonat: Monat): Monat;
}

/** January to Bezugsmonat: the months of the Jahresfortschrittswert. */
export const JAHRESFORTSCHRITT: Zeitraum = {
  id: 'jahr',
  worte: 'Januar bis Bezugsmonat',
  englisch: 'January to the month',
  versetzt: 'Dezember des Vorjahres bis Vormonat des Bezugsmonats',
  versetztEnglisch: 'December of the prior year to the month before',
  von: januar,
};

/** The Bezugsmonat and the eleven months before it (§ 5 (1) of the Verordnung: "in den vergangenen zwölf Monaten"). */
export const ZWOELF_MONATE: Zeitraum = {
  id: 'zwoelf',
  worte: 'zwölf Monate bis zum Bezugsmonat',
  englisch: 'twelve months up to the month',
  versetzt: 'zwölf Monate bis zum Vormonat des Bezugsmonats',
  versetztEnglisch: 'twelve months up to the month before',
  von: (m) => plus(m, -11),
};

/** The Bezugsmonat alone. */
export const BEZUGSMONAT: Zeitraum = {
  id: 'monat',
  worte: 'Bezugsmonat',
  englisch: 'the month',
  versetzt: 'Vormonat des Bezugsmonats',
  versetztEnglisch: 'the month before',
  von: (m) => m,
};

/** Months by which a denominator lies earlier; see the reading VERSATZ. */
export type Versatz = 0 | 1;

/** First and last month of a period for a Bezugsmonat. */
export const grenzen = (
  zeitraum: Zeitraum,
  bezugsmonat: Monat,
  versatz: Versatz = 0,
): { readonly von: Monat; readonly bis: Monat } => ({
  von: plus(zeitraum.von(bezugsmonat), -versatz),
  bis: plus(bezugsmonat, -versatz),
});

export const inWorten = (zeitraum: Zeitraum, versatz: Versatz = 0): string =>
  versatz === 0 ? zeitraum.worte : zeitraum.versetzt;
