import { BEZUGSMONAT, JAHRESFORTSCHRITT, ZWOELF_MONATE, type Zeitraum } from '../groessen/zeitraum';

/** The two views of a Kennzahl: which months it takes. */
export interface Sicht {
  readonly id: 'JFW' | '12M';
  readonly name: string;
  readonly englisch: string;
  /** months of a rate: a flow is summed over them, a stock averaged */
  readonly lang: Zeitraum;
  /** months of what § 48a compares month against month */
  readonly punkt: Zeitraum;
}

/** Jahresfortschrittswert, the Zielvereinbarung's view: January to Bezugsmonat. */
export const JFW: Sicht = {
  id: 'JFW',
  name: 'Jahresfortschrittswert',
  englisch: 'progress in the year',
  lang: JAHRESFORTSCHRITT,
  punkt: JAHRESFORTSCHRITT,
};

/** The view of § 48a: rates over twelve months, changes of the month against the month twelve months before. */
export const P48A: Sicht = {
  id: '12M',
  name: 'Sicht des § 48a (zwölf Monate)',
  englisch: 'view of § 48a (twelve months)',
  lang: ZWOELF_MONATE,
  punkt: BEZUGSMONAT,
};

export const SICHTEN: readonly Sicht[] = [JFW, P48A];
