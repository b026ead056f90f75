import type { Sprache } from '../anzeige';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import type { Lesart } from '../kennzahlen/lesart';
import type { Massstab } from '../kennzahlen/massstab';

export type Richtung = 'mindestens' | 'hoechstens';

/** What is asked: a kind of target with its numbers, in the unit of what the kind measures. */
export interface Soll {
  readonly zielart: Zielart;
  /** the agreed number; 0 where the kind takes none */
  readonly soll: number;
  /** the second number of a kind that has two */
  readonly bis?: number;
  /** which side of the number counts as reached; the Kennzahl's good side where left out */
  readonly richtung?: Richtung;
  /** false where the number itself does not count as reached yet */
  readonly einschliesslich?: boolean;
  /** decimals in which the Soll is given; one where it is not known */
  readonly dezimalen?: number;
  /** true where the number is what the agreement itself says for this month */
  readonly zwischenwert?: boolean;
}

/** The numbers that count as reached: from, to, or both; the ends themselves belong to them. */
export interface Grenzen {
  readonly von?: number;
  readonly bis?: number;
}

/** Numbers and units as a message or a card shows them. */
export interface Zeigen {
  readonly sprache: Sprache;
  /** a number without sign: `2,0 %`, `8.980 Personen` */
  readonly betrag: (x: number) => string;
}

/**
 * A kind of target, one file each: what is measured, which numbers count as reached, and how it is said. Verdict,
 * delta, Fehlbetrag, the need per remaining month and the drawing all derive from these limits.
 */
export interface Zielart {
  readonly id: string;
  readonly name: Readonly<Record<Sprache, string>>;
  /** the change against the base, or the level itself */
  readonly misst: 'veraenderung' | 'niveau';
  /** which numbers an agreement has to give */
  readonly braucht: readonly ('wert' | 'bis')[];
  /** true where the number may be left out although the kind can take one */
  readonly wertFreiwillig?: boolean;
  /** how a change is measured, where the kind says so */
  readonly massstab?: Massstab;
  /** how a yearly level is read in months before December; only for levels that add up over the year */
  readonly unterjaehrig?: Lesart;
  /** whether the side that counts as reached can be chosen */
  readonly waehltRichtung?: boolean;
  /** the side on which it lies, where the kind itself says so */
  readonly richtung?: Richtung;
  /** Kennzahlen that it can be agreed for; all where left out */
  readonly passt?: (kennzahl: Kennzahl) => boolean;
  /** for which Kennzahlen, in words; for messages */
  readonly passtZu?: Readonly<Record<Sprache, string>>;
  /** the numbers that count as reached */
  grenzen(soll: Soll, gut: Kennzahl['richtung']): Grenzen;
  /** in words: `steigt um mindestens 2,0 %` */
  worte(soll: Soll, gut: Kennzahl['richtung'], zeigen: Zeigen): string;
}

/** A relative change needs a base that cannot be negative. */
export const NUR_POSITIVE: Pick<Zielart, 'passt' | 'passtZu'> = {
  passt: ({ groesse }) => groesse.art !== 'zuwachsanteil',
  passtZu: {
    de: 'Kennzahlen, die nicht negativ werden können (sonst „quote“ oder „punkte“)',
    en: 'Kennzahlen that cannot be negative (else "quote" or "punkte")',
  },
};

/** One limit on the side that was chosen, or on the Kennzahl's good side. */
export const einseitig = ({ soll, richtung }: Soll, gut: Kennzahl['richtung']): Grenzen =>
  (richtung ?? gutIst(gut)) === 'mindestens' ? { von: soll } : { bis: soll };

export const gutIst = (gut: Kennzahl['richtung']): Richtung =>
  gut === 'steigend' ? 'mindestens' : 'hoechstens';

/** Whether a measured number lies within limits. */
export const liegtIn = (x: number, { von, bis }: Grenzen, einschliesslich = true): boolean =>
  einschliesslich
    ? (von === undefined || x >= von) && (bis === undefined || x <= bis)
    : (von === undefined || x > von) && (bis === undefined || x < bis);

/** The limit that a measured number is held against: the one it violates, else the nearer one. */
export const massgeblich = (x: number, { von, bis }: Grenzen): number => {
  if (von === undefined || bis === undefined) return von ?? bis ?? 0;
  if (x < von) return von;
  if (x > bis) return bis;
  return x - von <= bis - x ? von : bis;
};

/** `mindestens 30,7 %`, `weniger als 8.980 Personen`: a level with its limit, in words. */
export const alsNiveau = (soll: Soll, gut: Kennzahl['richtung'], { sprache, betrag }: Zeigen): string => {
  const least = (soll.richtung ?? gutIst(gut)) === 'mindestens';
  const inclusive = soll.einschliesslich !== false;
  const words =
    sprache === 'de'
      ? { least: ['mehr als', 'mindestens'], most: ['weniger als', 'höchstens'] }
      : { least: ['more than', 'at least'], most: ['less than', 'at most'] };
  return `${(least ? words.least : words.most)[inclusive ? 1 : 0]!} ${betrag(soll.soll)}`;
};

const GRENZWORTE = {
  de: { least: 'um mindestens', most: 'um höchstens', more: 'um mehr als', less: 'um weniger als' },
  en: { least: 'by at least', most: 'by at most', more: 'by more than', less: 'by less than' },
} as const;

/** `steigt um mindestens 2,0 %`, `sinkt um höchstens 1,0 %`, `steigt um mehr als 2,0 %`: a change with a limit, in words. */
export const alsBewegung = (
  x: number,
  richtung: Richtung,
  { sprache, betrag }: Zeigen,
  einschliesslich = true,
): string => {
  const de = sprache === 'de';
  const atLeast = richtung === 'mindestens';
  if (x === 0) {
    if (!einschliesslich) return atLeast ? (de ? 'steigt' : 'rises') : de ? 'sinkt' : 'falls';
    if (atLeast) return de ? 'sinkt nicht' : 'does not fall';
    return de ? 'steigt nicht' : 'does not rise';
  }
  const verb = x > 0 ? (de ? 'steigt' : 'rises') : de ? 'sinkt' : 'falls';
  const words = GRENZWORTE[sprache];
  // At least −1 % means a fall of at most 1 %.
  const far = x > 0 === atLeast;
  const limit = far
    ? einschliesslich
      ? words.least
      : words.more
    : einschliesslich
      ? words.most
      : words.less;
  return `${verb} ${limit} ${betrag(Math.abs(x))}`;
};

/** `zwischen −0,5 % und +0,5 %` */
export const alsKorridor = (
  { soll, bis = soll, einschliesslich = true }: Soll,
  _: unknown,
  { sprache, betrag }: Zeigen,
): string => {
  const [from, to] = [soll, bis].map((x) => `${x < 0 ? '−' : ''}${betrag(Math.abs(x))}`);
  const ends = einschliesslich ? '' : sprache === 'de' ? ' (ohne die Grenzen)' : ' (without the limits)';
  return sprache === 'de' ? `zwischen ${from} und ${to}${ends}` : `between ${from} and ${to}${ends}`;
};

/** A Soll no larger than this was most probably typed as a percentage: 0,4 % is the number 0,004. */
const ZU_KLEIN = 0.05;

export const istZuKlein = (soll: number): boolean => soll !== 0 && Math.abs(soll) <= ZU_KLEIN;

/** Agreements print up to this many decimals. */
const GENAUESTE = 4;

/** As many decimals as the agreement prints, and never fewer than its number has; what was computed may have more. */
export const stellen = (x: number, dezimalen = 1): number => {
  const own = String(x).split('.')[1]?.length ?? 0;
  return own > GENAUESTE ? dezimalen : Math.max(dezimalen, own);
};
