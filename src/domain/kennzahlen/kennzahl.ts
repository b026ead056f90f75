import type { Groesse } from '../groessen/groesse';
import type { Monat } from '../monat';
import { nachGeschlecht, type Reihenart } from '../reihen';
import {
  alsGewaehlt,
  gewaehlt,
  type Basis,
  type GewaehlteLesart,
  type Lesart,
  type Lesarten,
} from './lesart';
import { ERSATZ, RUNDUNG, VERGLEICH } from './lesarten';
import { PROZENT, type Massstab } from './massstab';
import { JFW, SICHTEN, type Sicht } from './sicht';

export type Geschlecht = 'M' | 'F';
export type Einheit = 'Integrationen' | 'Personen' | 'Anzahl' | '€' | '%';

/** What a declaration's formula may depend on. */
export interface Kontext extends Pick<Sicht, 'lang' | 'punkt'> {
  /** the series, or its part by sex where that was asked for */
  reihe(art: Reihenart): Reihenart;
  /** id of the answer that was chosen to a reading of the declaration */
  lesart(lesart: Lesart): string;
}

/** A Kennzahl as it is declared, once, in a file of its own. Everything in the product derives from it. */
export interface Deklaration {
  /** the field's id; also the name of the custom function */
  readonly id: string;
  readonly name: string;
  readonly englisch: string;
  /** names in the view of § 48a, where they are others */
  readonly name48a?: Readonly<Record<'de' | 'en', string>>;
  /** what it tells, in one or two German sentences */
  readonly bedeutung: string;
  readonly groesse: (k: Kontext) => Groesse;
  /** both views where left out */
  readonly sichten?: readonly Sicht[];
  /** true where it is also reported for men and women (VO § 3) */
  readonly geschlecht?: boolean;
  /** what the change is measured against; the same months of the prior year where left out */
  readonly basis?: Basis;
  /** which way is good; a function that is given a Soll judges by it */
  readonly richtung: 'steigend' | 'sinkend';
  /** what the field prints as "the Kennzahl": the level itself or its change in percent */
  readonly wert: 'ist' | 'veraenderung';
  readonly einheit: Einheit;
  /** the unit of what is missing to a target; the level's own where left out */
  readonly fehlbetrag?: Einheit;
  /** where the formula is laid down */
  readonly quelle: string;
  readonly lesarten: readonly Lesart[];
  /** first and last month for which the definition holds; a value needs all its months inside */
  readonly gilt?: { readonly seit?: Monat; readonly bis?: Monat };
  /** true where an agreement declares it itself: no function has it */
  readonly eigene?: boolean;
}

/** A Kennzahl as it is evaluated: in one view, for all or one sex, under chosen readings. */
export interface Kennzahl extends Omit<
  Deklaration,
  'groesse' | 'lesarten' | 'basis' | 'geschlecht' | 'fehlbetrag'
> {
  readonly deklaration: Deklaration;
  readonly sicht: Sicht;
  readonly geschlecht?: Geschlecht;
  readonly groesse: Groesse;
  readonly basis: Basis;
  readonly massstab: Massstab;
  /** true where changes are rounded to the Soll's decimals before they are judged */
  readonly gerundet: boolean;
  /** true where a month without a final value takes the t-0 one */
  readonly ersatz: boolean;
  readonly fehlbetrag: Einheit;
  /** the questions that it raises, and how they were answered */
  readonly fragen: readonly Lesart[];
  readonly lesarten: readonly GewaehlteLesart[];
}

/** What can be chosen of a Kennzahl. */
export interface Auswahl {
  readonly sicht?: Sicht;
  readonly geschlecht?: Geschlecht;
  readonly lesarten?: Lesarten;
}

/** The Kennzahl of a declaration: in the Jahresfortschritt view, for all, read as recommended, where nothing else is chosen. */
export const kennzahl = (deklaration: Deklaration, auswahl: Auswahl = {}): Kennzahl => {
  const { sicht = deklaration.sichten?.[0] ?? JFW, geschlecht, lesarten = {} } = auswahl;
  const { lesarten: _, geschlecht: __, groesse: formel, ...declared } = deklaration;
  const questions = fragen(deklaration, sicht);
  const answers = questions.map((lesart) => ({ lesart, wahl: gewaehlt(lesart, lesarten) }));
  return {
    ...declared,
    id: [
      deklaration.id,
      geschlecht,
      sicht === JFW || deklaration.sichten?.length === 1 ? undefined : sicht.id,
    ]
      .filter((part) => part !== undefined)
      .join('_'),
    name: benenne(deklaration, sicht, geschlecht, 'de'),
    englisch: benenne(deklaration, sicht, geschlecht, 'en'),
    deklaration,
    sicht,
    ...(geschlecht ? { geschlecht } : {}),
    groesse: formel({
      lang: sicht.lang,
      punkt: sicht.punkt,
      reihe: (art) => (geschlecht ? nachGeschlecht(art, geschlecht) : art),
      lesart: (lesart) => gewaehlt(lesart, lesarten).id,
    }),
    basis: answers.find((a) => a.wahl.basis)?.wahl.basis ?? deklaration.basis ?? 'vorjahresmonate',
    massstab: answers.find((a) => a.wahl.massstab)?.wahl.massstab ?? PROZENT,
    gerundet: answers.some((a) => a.wahl.gerundet === true),
    ersatz: answers.some((a) => a.wahl.ersatz === true),
    fehlbetrag: deklaration.fehlbetrag ?? deklaration.einheit,
    fragen: questions,
    lesarten: answers.map(({ lesart, wahl }) => alsGewaehlt(lesart, wahl)),
  };
};

const GESCHLECHT = {
  M: { de: 'Männer', en: 'men' },
  F: { de: 'Frauen', en: 'women' },
} as const;

const benenne = (
  { name, englisch, name48a }: Deklaration,
  sicht: Sicht,
  geschlecht: Geschlecht | undefined,
  sprache: 'de' | 'en',
): string => {
  const own = sprache === 'de' ? name : englisch;
  const sex = geschlecht ? `, ${GESCHLECHT[geschlecht][sprache]}` : '';
  return sicht === JFW ? `${own}${sex}` : `${name48a?.[sprache] ?? own}${sex} (§ 48a)`;
};

/** The declaration's own questions, and those that every comparison and verdict raises. */
const fragen = (deklaration: Deklaration, sicht: Sicht): readonly Lesart[] => [
  ...deklaration.lesarten.filter((l) => sicht === JFW || l.nurJahresfortschritt !== true),
  ...(sicht === JFW && deklaration.basis === undefined ? [VERGLEICH] : []),
  ERSATZ,
  RUNDUNG,
];

/** The same Kennzahl with other choices; what is left out stays. */
export const waehle = (k: Kennzahl, auswahl: Auswahl): Kennzahl =>
  kennzahl(k.deklaration, {
    sicht: k.sicht,
    ...(k.geschlecht ? { geschlecht: k.geschlecht } : {}),
    ...auswahl,
  });

/** A Kennzahl in every view, for all and by sex where it is reported so. */
export const alleFormen = ({ deklaration }: Kennzahl): readonly Kennzahl[] =>
  (deklaration.sichten ?? SICHTEN).flatMap((sicht) => [
    kennzahl(deklaration, { sicht }),
    ...(deklaration.geschlecht === true
      ? (['M', 'F'] as const).map((geschlecht) => kennzahl(deklaration, { sicht, geschlecht }))
      : []),
  ]);

/** True where some reading differs from the recommended one. */
export const weichtAb = (k: Kennzahl): boolean => k.lesarten.some((l) => l.abweichend);

/** True where a custom function gives the same: a Kennzahl of the contract, read, measured and compared as recommended. */
export const istFunktion = (k: Kennzahl): boolean => {
  const plain = waehle(k, {});
  return k.eigene !== true && !weichtAb(k) && k.basis === plain.basis && k.massstab === plain.massstab;
};
