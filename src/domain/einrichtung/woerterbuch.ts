import { GESCHLECHTSWORTE, type Reihenart } from '../reihen';
import { staemmeDes } from './ueberschrift';

/** Words in one spelling, no order: `LZB-Integrationen` and `Integrationen von LZB` are the same. */
export type Wortmenge = ReadonlySet<string>;

interface Wendung {
  readonly worte: readonly string[];
  readonly wort: string;
}

/**
 * Which series a heading means. Everything it knows is declared beside the series: name, short names, terms. Those of
 * a series whose id is one word (`INT`, `LZB`) also stand for it inside other headings: `Integrationen LZB` is `INT_LZB`.
 */
export class Woerterbuch {
  readonly #wendungen: readonly Wendung[];
  readonly #reihen = new Map<string, Reihenart>();

  constructor(reihen: readonly Reihenart[]) {
    this.#wendungen = wendungenDer(reihen);
    for (const reihe of reihen)
      for (const form of formenDer(reihe)) {
        const key = schluessel(this.menge(staemmeDes(form)));
        if (key !== '' && !this.#reihen.has(key)) this.#reihen.set(key, reihe);
      }
  }

  /** The words in one spelling: whole terms as the id that they stand for. */
  menge(woerter: readonly string[]): Wortmenge {
    const found = new Set<string>();
    for (let i = 0; i < woerter.length;) {
      const at = i;
      const wendung = this.#wendungen.find((w) => w.worte.every((wort, k) => woerter[at + k] === wort));
      found.add(wendung?.wort ?? woerter[i]!);
      i += wendung?.worte.length ?? 1;
    }
    return found;
  }

  /** The series that words mean; undefined where they mean none. */
  reihe(menge: Wortmenge): Reihenart | undefined {
    return this.#reihen.get(schluessel(menge));
  }
}

/** The words of both. */
export const vereint = (a: Wortmenge, b: Wortmenge): Wortmenge => new Set([...a, ...b]);

/** The words of a heading that only says men or women. */
export const nurGeschlecht = (menge: Wortmenge): boolean =>
  menge.size > 0 && [...menge].every((wort) => wort === 'm' || wort === 'f');

const schluessel = (menge: Wortmenge): string => [...menge].sort().join(' ');

const formenDer = ({ id, name, kuerzel = [], begriffe = [] }: Reihenart): readonly string[] => [
  id,
  ...kuerzel,
  name,
  ...begriffe,
];

/** The longest first, so that a term is found before its parts. */
const wendungenDer = (reihen: readonly Reihenart[]): readonly Wendung[] => {
  const basis = reihen.filter(({ id }) => !id.includes('_'));
  const ids = new Set(basis.map(({ id }) => id.toLowerCase()));
  const terms = basis.flatMap((reihe) => {
    const wort = reihe.id.toLowerCase();
    return formenDer(reihe)
      .map(staemmeDes)
      .filter((worte) => worte.length > 0 && !worte.some((w) => ids.has(w) && w !== wort))
      .map((worte) => ({ worte, wort }));
  });
  const sexes = Object.entries(GESCHLECHTSWORTE).flatMap(([sex, worte]) =>
    worte.map((w) => ({ worte: staemmeDes(w), wort: sex.toLowerCase() })),
  );
  return [...terms, ...sexes].sort((a, b) => b.worte.length - a.worte.length);
};
