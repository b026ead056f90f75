import type { Massstab } from './massstab';

/** One possible answer to a question that no source decides. */
export interface Wahl {
  readonly id: string;
  readonly lesart: string;
  readonly grundlage: string;
  /** what it changes besides the formula */
  readonly massstab?: Massstab;
  readonly basis?: Basis;
  readonly gerundet?: boolean;
  readonly ersatz?: boolean;
}

/**
 * A point that no source decides: a question and its possible answers, the recommended one first. The agreement
 * chooses (`lesarten: { versatz: 'ohne' }`), every Rechenweg shows what was chosen.
 */
export interface Lesart {
  readonly id: string;
  readonly frage: string;
  /** true where it is no question in the view of § 48a */
  readonly nurJahresfortschritt?: boolean;
  readonly wahl: readonly [Wahl, ...Wahl[]];
}

/** Which value the change is measured against: the same months of the prior year, or up to the prior year's December. */
export type Basis = 'vorjahresmonate' | 'vorjahresdezember';

/** Answers by the ids of the questions; what is left out is read as recommended. */
export type Lesarten = Readonly<Record<string, string>>;

/** A question with the answer that was chosen. */
export interface GewaehlteLesart {
  readonly id: string;
  readonly frage: string;
  readonly lesart: string;
  readonly grundlage: string;
  /** true where it is not the recommended answer */
  readonly abweichend: boolean;
  /** the other answers */
  readonly sonst: readonly string[];
}

/** @throws RangeError where the answer is not one of those declared */
export const gewaehlt = (lesart: Lesart, lesarten: Lesarten): Wahl => {
  const id = lesarten[lesart.id];
  const found = id === undefined ? lesart.wahl[0] : lesart.wahl.find((w) => w.id === id);
  if (found) return found;
  const known = lesart.wahl.map((w) => w.id).join(', ');
  throw new RangeError(`Lesart ${lesart.id}: „${id ?? ''}“ gibt es nicht. Möglich sind: ${known}.`);
};

export const alsGewaehlt = (lesart: Lesart, wahl: Wahl): GewaehlteLesart => ({
  id: lesart.id,
  frage: lesart.frage,
  lesart: wahl.lesart,
  grundlage: wahl.grundlage,
  abweichend: wahl !== lesart.wahl[0],
  sonst: lesart.wahl.filter((w) => w !== wahl).map((w) => w.lesart),
});
