import type { Zweisprachig } from './bestandsaufnahme';

/** Why the figures under a heading are not the monthly values of a series. */
export type Ausschluss = keyof typeof AUSSCHLUSS;

/** A heading taken apart. */
export interface Ueberschrift {
  /** as it stands in messages: without line breaks, footnote marks and leading blanks */
  readonly text: string;
  /** number of leading blanks: tables show by them what is part of the line above */
  readonly einzug: number;
  /** true where it begins with `davon`, `dar.` or the like */
  readonly davon: boolean;
  /** stems of its words in their order, without filler words and without those that excluded it */
  readonly woerter: readonly string[];
  readonly ausschluss: Ausschluss | undefined;
}

/** Words that no monthly value of a series has in its heading, and what the user is told. The first one found counts. */
const AUSSCHLUSS = {
  zwoelfMonate: {
    worte: /(^| )(12|zwoelf)( ?m(onat\w*)?)?(?= |$)|gleitend\w*|jahres(summe|wert|ergebnis)\w*/g,
    de: 'ist schon eine Summe oder ein Mittel über zwölf Monate',
    en: 'is already a sum or a mean over twelve months',
  },
  aufgelaufen: {
    worte:
      /\w*kumul\w*|(^| )kum(?= |$)|aufgelaufen\w*|jahresfortschritt\w*|(^| )(jfw|ytd)(?= |$)|seit jahresbeginn|(^| )jan(uar)? bis(?= |$)/g,
    de: 'ist über die Monate des Jahres aufgelaufen',
    en: 'is accumulated over the months of the year',
  },
  quote: {
    worte:
      /%|(^| )k[1-3](e[1-4])?(?= |$)|\w*(quote|rate)n?(?= |$)|\w*anteil\w*|prozent\w*|je 100(?= |$)|verhaeltnis\w*/g,
    de: 'ist eine Quote',
    en: 'is a rate',
  },
  veraenderung: {
    worte:
      /\w*veraend\w*|delta\w*|\w*differenz\w*|(^| )(diff|ggue|trend)(?= |$)|abweichung\w*|gegenueber|zuwachs\w*/g,
    de: 'ist eine Veränderung',
    en: 'is a change',
  },
  soll: {
    worte:
      /(^| )(soll|plan|ziel|prognose|hochrechnung)(?= |$)|(soll|plan|ziel|angebots|erwartungs|orientierungs)(wert|zahl|vorgabe)\w*|planung\w*/g,
    de: 'ist ein Soll oder eine Planung',
    en: 'is a target or a plan',
  },
  vorjahr: {
    worte: /\w*vorjahr\w*|(^| )vj(?= |$)/g,
    de: 'ist der Wert des Vorjahres',
    en: 'is the value of the prior year',
  },
  vormonat: {
    worte: /\w*vormonat\w*|(^| )vm(?= |$)/g,
    de: 'ist der Wert des Vormonats',
    en: 'is the value of the month before',
  },
  durchschnitt: {
    worte: /\w*durchschnitt\w*|mittelwert\w*|(^| )(mittel|schnitt|dsw)(?= |$)/g,
    de: 'ist ein Durchschnitt',
    en: 'is an average',
  },
  zwischenstand: {
    worte: /(^| )t[12](?= |$)/g,
    de: 'ist ein Zwischenstand (t-1 oder t-2)',
    en: 'is an interim state (t-1 or t-2)',
  },
} as const satisfies Record<string, Zweisprachig & { readonly worte: RegExp }>;

const AUSSCHLUESSE = Object.keys(AUSSCHLUSS) as Ausschluss[];

/** What the user is told of an excluded heading: what it is, and what is needed instead. */
export const ausschlussgrund = (ausschluss: Ausschluss): Zweisprachig => ({
  de: `${AUSSCHLUSS[ausschluss].de}; gebraucht wird der Wert des Monats`,
  en: `${AUSSCHLUSS[ausschluss].en}; needed is the value of the month`,
});

/** The mark of a footnote at the end, the last one of `LZB 1)`, `ELB 2) 4)` or `INT¹`. */
const FUSSNOTE = /\s*\d+\)\s*$|[\u00b9\u00b2\u00b3\u2070-\u2079]+\s*$/;

const DAVON = /^[-–—•·]?\s*(?:(?:dav|dar)\.|(?:davon|darunter|dav|dar)(?=[\s:,]|$))[.:,]?\s*/i;

/** A text without what only lays it out: soft hyphens, line breaks, runs of blanks. */
export const geglaettet = (text: string): string =>
  text
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/-[ \t]*[\r\n]+\s*(?=\p{Ll})/gu, '')
    .replace(/\s+/g, ' ');

/** Takes a heading apart. */
export const leseUeberschrift = (roh: string): Ueberschrift => {
  const einzug = /^[ \t\u00a0]*/.exec(roh)![0].length;
  const text = ohneFussnoten(geglaettet(roh)).trim();
  const davon = DAVON.test(text);
  let rest = gefaltet(text.replace(DAVON, '').replace(/^ZIEL_/i, ''));
  const gruende = AUSSCHLUESSE.filter((a) => {
    const before = rest;
    rest = rest.replace(AUSSCHLUSS[a].worte, ' ');
    return rest !== before;
  });
  return { text, einzug, davon, woerter: staemme(rest), ausschluss: gruende[0] };
};

/** The stems of a term, as those of a heading; nothing in it is excluded. */
export const staemmeDes = (begriff: string): readonly string[] =>
  staemme(gefaltet(ohneFussnoten(geglaettet(begriff))));

/** What closes a bracket, as in `LZB (t-0)` or `INT (12)`, is no footnote mark. */
const ohneFussnoten = (text: string): string => {
  const shorter = text.replace(FUSSNOTE, '');
  const open = shorter.split('(').length > shorter.split(')').length;
  return shorter === text || open ? text : ohneFussnoten(shorter);
};

/** Lower case, no umlauts, `t-0` as one word, every other sign a blank. */
const gefaltet = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/innen und -?\w+/g, '')
    .replace(/(?:\/-?|[*:_])innen\b/g, '')
    .replace(/(^|[^a-z0-9])t\s*[-–_ ]?\s*([0-3])(?![a-z0-9])/g, '$1 t$2 ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();

const ZAHLWORTE: Readonly<Record<string, string>> = { vier: '4', acht: '8' };

const staemme = (gefalteter: string): readonly string[] =>
  gefalteter
    .split(/[ %]+/)
    .filter((wort) => wort !== '')
    .map((wort) => ZAHLWORTE[wort] ?? stamm(wort))
    .filter((wort) => !FUELLWORTE.has(wort));

/** A word without its inflection; short ones are names such as LLU and stay. */
const stamm = (wort: string): string => {
  const shorter = wort.length > 4 ? wort.replace(/(?:en|er|es|em|e|n|s)$/, '') : wort;
  return shorter === wort || shorter.length < 3 ? wort : stamm(shorter);
};

/** Words that do not tell one series from another. */
const FUELLWORTE: ReadonlySet<string> = new Set(
  (
    'bestand bestaende anzahl zahl zahlen absolut absolute abs gesamt insgesamt insg summe alle aller darunter davon ' +
    'von vom der die das den des dem an am in im ins zu zum zur fuer mit aus und oder bei je pro nach ohne ' +
    'ist istwert wert werte monat monate monatlich monatswert monatswerte berichtsmonat bezugsmonat kalendermonat ' +
    'person personen eur euro t3 endgueltig endgueltige revidiert statistik ba jobcenter jc sgb ii'
  )
    .split(' ')
    .map(stamm),
);
