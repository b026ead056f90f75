import type { Sprache } from '../anzeige';
import type { Behebung } from '../behebung/behebung';
import { adresse, type Ort } from '../ort';
import type { Zellwert } from '../snapshot';
import { inEnglisch } from '../englisch';

export type Schwere = 'fehler' | 'warnung' | 'hinweis';

/** The three parts of every message: what was found, what was expected, what to do. Whole sentences. */
export interface Text {
  readonly gefunden: string;
  readonly erwartet: string;
  readonly abhilfe: string;
}

/** A finding: plain data, in both languages. */
export interface Befund {
  readonly regel: string;
  readonly schwere: Schwere;
  /** the cell or range to look at; null where there is none, such as a name that is missing */
  readonly ort: Ort | null;
  readonly texte: Readonly<Record<Sprache, Text>>;
  /** ids of the goals that cannot be evaluated because of it */
  readonly ziele: readonly string[];
  /** the values that it rests on: an acceptance of it is void once they change */
  readonly werte?: readonly Zellwert[];
  /** a change that repairs just this, where there is a safe one */
  readonly behebung?: Behebung;
  /** the name that is missing, where that is what was found: its range can be looked for */
  readonly fehlenderName?: string;
}

/** What is known of a rule besides what it says. */
export interface Regelauskunft {
  readonly id: string;
  readonly schwere: Schwere;
  /** the question it answers, in German, with a question mark */
  readonly frage: string;
  /** where it comes from, in German: the contract of names, paragraph or section, Excel itself, or our own reading */
  readonly quelle: string;
}

/** A rule: one file each. `A` is what its message has to name. */
export interface Regel<A> extends Regelauskunft {
  readonly de: (angaben: A) => Text;
  readonly en: (angaben: A) => Text;
}

/** What a finding may say beyond its rule. */
export type Befundzusatz = Partial<Pick<Befund, 'schwere' | 'ziele' | 'werte' | 'behebung'>>;

/** Makes a finding of a rule; `schwere` overrides the rule's own where no goal depends on the place. */
export const befund = <A>(
  regel: Regel<A>,
  ort: Ort | null,
  angaben: A,
  { schwere = regel.schwere, ziele = [], werte, behebung }: Befundzusatz = {},
): Befund => ({
  regel: regel.id,
  schwere,
  ort,
  texte: { de: regel.de(angaben), en: regel.en(inEnglisch(angaben)) },
  ziele,
  ...(werte ? { werte } : {}),
  ...(behebung ? { behebung } : {}),
});

/** The finding as one line: place, found, expected, remedy. */
export const meldung = ({ ort, texte }: Befund, sprache: Sprache = 'de'): string => {
  const { gefunden, erwartet, abhilfe } = texte[sprache];
  return `${ort ? `${adresse(ort)}: ` : ''}${gefunden} ${erwartet} ${abhilfe}`;
};

const RANG: Readonly<Record<Schwere, number>> = { fehler: 0, warnung: 1, hinweis: 2 };

/** Gathers findings: the same one from several goals becomes one, the gravest first. */
export const sammle = (befunde: readonly Befund[]): readonly Befund[] => {
  const merged = new Map<string, Befund>();
  for (const b of befunde) {
    const key = `${b.regel}|${b.ort ? adresse(b.ort) : ''}|${b.texte.de.gefunden}`;
    const known = merged.get(key);
    merged.set(key, known ? vereine(known, b) : b);
  }
  return [...merged.values()].sort((a, b) => RANG[a.schwere] - RANG[b.schwere]);
};

const vereine = (a: Befund, b: Befund): Befund => ({
  ...a,
  schwere: RANG[a.schwere] <= RANG[b.schwere] ? a.schwere : b.schwere,
  ziele: [...new Set([...a.ziele, ...b.ziele])],
});
