import type { Reihenart } from '../reihen';
import type { Achsenfund } from './achsenfund';
import type { Sicht } from './sicht';
import { geglaettet, leseUeberschrift, type Ausschluss, type Ueberschrift } from './ueberschrift';
import { nurGeschlecht, vereint, type Woerterbuch, type Wortmenge } from './woerterbuch';

/** What a heading says of the line that it heads. */
export type Lesung =
  | {
      readonly art: 'reihe';
      readonly reihe: Reihenart;
      /** `teil`: the heading says only which part of the line before it is; `einzug`: so do only its leading blanks */
      readonly beleg: 'ueberschrift' | 'teil' | 'einzug';
      /** another series that the heading may mean as well */
      readonly andere?: Reihenart;
      /** why the line before, of which this is a part, holds no monthly values: this one may hold none either */
      readonly vorbehalt?: Ausschluss;
    }
  | {
      readonly art: 'ausgeschlossen';
      readonly ausschluss: Ausschluss;
      readonly reihe: Reihenart | undefined;
    }
  | { readonly art: 'unbekannt' };

/** A line of cells beside a month axis. */
export interface Linie {
  readonly achse: Achsenfund;
  readonly linie: number;
  readonly text: string;
  readonly lesung: Lesung;
}

/** Cells before the first month that are looked through for headings. */
const KOPFTIEFE = 8;

/** So many leading blanks are no slip of the keyboard. */
const EINGERUECKT = 2;

/** The lines beside an axis that have a heading, in their order; `achsen` are all of the sheet. */
export const linienDer = (
  achse: Achsenfund,
  achsen: readonly Achsenfund[],
  woerterbuch: Woerterbuch,
): readonly Linie[] => {
  const { sicht } = achse;
  const [from, to] = sicht.linien;
  const rivals = achsen.filter((a) => a.sicht.quer === sicht.quer && ueberlappt(a, achse));
  const taken = new Set(rivals.map((a) => a.linie));
  const before: Vorige[] = [];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((linie) => !taken.has(linie) && eigner(linie, rivals) === achse)
    .flatMap((linie): Linie[] => {
      const ebenen = ebenenDer(achse, linie, woerterbuch);
      const erste = ebenen[0];
      if (!erste) return [];
      const { lesung, menge } = deute(ebenen, before, woerterbuch);
      before.push({ stufe: stufeDer(erste.ueberschrift), menge, lesung });
      return [{ achse, linie, text: erste.ueberschrift.text, lesung }];
    });
};

const ueberlappt = (a: Achsenfund, b: Achsenfund): boolean =>
  a.anfang < b.anfang + b.anzahl && b.anfang < a.anfang + a.anzahl;

/** A line belongs to the axis before it, those before the first one to that. */
const eigner = (linie: number, achsen: readonly Achsenfund[]): Achsenfund | undefined => {
  const sorted = [...achsen].sort((a, b) => a.linie - b.linie);
  return sorted.filter((a) => a.linie < linie).at(-1) ?? sorted[0];
};

/** A heading of a line: its own, or one further up that reaches over it, as merged cells do. */
interface Ebene {
  readonly ueberschrift: Ueberschrift;
  readonly menge: Wortmenge;
  readonly eigen: boolean;
}

/** A line before, as the whole of which later ones are parts. */
interface Vorige {
  readonly stufe: number;
  readonly menge: Wortmenge;
  readonly lesung: Lesung;
}

const stufeDer = ({ einzug, davon }: Ueberschrift): number => einzug + (davon ? 0.5 : 0);

/** The headings that say something, the nearest to the months first; none where the line has none of its own. */
const ebenenDer = (achse: Achsenfund, linie: number, woerterbuch: Woerterbuch): readonly Ebene[] => {
  const { sicht, anfang } = achse;
  const texts: { readonly text: string; readonly eigen: boolean }[] = [];
  let blanks = 0;
  const first = Math.max(sicht.positionen[0], anfang - KOPFTIEFE);
  for (let at = anfang - 1; at >= first && blanks < 2; at--) {
    const own = sicht.wert(linie, at);
    if (typeof own === 'string' && /\p{L}/u.test(own)) texts.push({ text: own, eigen: true });
    else if (own !== null && (texts.length > 0 || at < anfang - 1)) break;
    const above = own === null ? uebergreifend(sicht, achse.linie, linie, at) : undefined;
    if (above !== undefined) texts.push({ text: above, eigen: false });
    blanks = own === null && above === undefined ? blanks + 1 : 0;
  }
  if (!texts.some((t) => t.eigen)) return [];
  return texts
    .map(({ text, eigen }) => {
      const ueberschrift = leseUeberschrift(text);
      return { ueberschrift, menge: woerterbuch.menge(ueberschrift.woerter), eigen };
    })
    .filter(({ ueberschrift, menge }) => menge.size > 0 || ueberschrift.ausschluss !== undefined);
};

/** The heading of a line before that reaches over this one; it never reaches over the axis. */
const uebergreifend = (sicht: Sicht, achse: number, linie: number, position: number): string | undefined => {
  for (let other = linie - 1; other >= sicht.linien[0] && other !== achse; other--) {
    const wert = sicht.wert(other, position);
    if (wert !== null) return typeof wert === 'string' && geglaettet(wert).trim() !== '' ? wert : undefined;
  }
  return undefined;
};

interface Deutung {
  readonly lesung: Lesung;
  /** all words that tell what the line is, for the parts of it that follow */
  readonly menge: Wortmenge;
}

const UNBEKANNT: Lesung = { art: 'unbekannt' };

const deute = (ebenen: readonly Ebene[], before: readonly Vorige[], woerterbuch: Woerterbuch): Deutung => {
  const [own, next] = ebenen as [Ebene, ...Ebene[]];
  const { ueberschrift, menge } = own;
  const alone = woerterbuch.reihe(menge);
  const both = next && vereint(menge, next.menge);
  const joined = both && woerterbuch.reihe(both);
  const nextCounts = next !== undefined && (next.eigen || alone === undefined);
  const ausschluss = ueberschrift.ausschluss ?? (nextCounts ? next.ueberschrift.ausschluss : undefined);
  if (ausschluss) return { lesung: { art: 'ausgeschlossen', ausschluss, reihe: alone ?? joined }, menge };
  if (joined && both && (next.eigen || !alone || alone === joined))
    return { lesung: { art: 'reihe', reihe: joined, beleg: 'ueberschrift' }, menge: both };
  if (joined && alone)
    return { lesung: { art: 'reihe', reihe: joined, beleg: 'ueberschrift', andere: alone }, menge };
  return alsTeil(own, alone, before, woerterbuch);
};

/** A heading that may say only which part of a line before it is. */
const alsTeil = (
  { ueberschrift, menge }: Ebene,
  alone: Reihenart | undefined,
  before: readonly Vorige[],
  woerterbuch: Woerterbuch,
): Deutung => {
  const whole = alone ? ({ art: 'reihe', reihe: alone, beleg: 'ueberschrift' } as const) : UNBEKANNT;
  const { davon, einzug } = ueberschrift;
  const sexOnly = nurGeschlecht(menge);
  if (!davon && !sexOnly && einzug < EINGERUECKT) return { lesung: whole, menge };
  const stufe = stufeDer(ueberschrift);
  const parent = before.filter((v) => (davon || einzug > 0 ? v.stufe < stufe : !nurTeil(v))).at(-1);
  // INT_LZB says what it is; that the line before it is t-0 makes no t-0 of it.
  const whatOf = parent && (alone && menge.size > 1 ? ohneStand(parent.menge) : parent.menge);
  const both = whatOf && vereint(whatOf, menge);
  const part = both && woerterbuch.reihe(both);
  if (parent && part && both) {
    if (parent.lesung.art === 'ausgeschlossen') {
      const { ausschluss } = parent.lesung;
      if (alone === part && menge.size > 1)
        return { lesung: { art: 'reihe', reihe: part, beleg: 'teil', vorbehalt: ausschluss }, menge: both };
      return { lesung: { art: 'ausgeschlossen', ausschluss, reihe: part }, menge: both };
    }
    const beleg = (davon && parent.lesung.art === 'reihe') || alone === part ? 'teil' : 'einzug';
    const doubt = !davon && alone && alone !== part ? { andere: alone } : {};
    return { lesung: { art: 'reihe', reihe: part, beleg, ...doubt }, menge: both };
  }
  // "dar. LZB" below something unknown may be a part of anything; INT_LZB says all by itself.
  return davon && menge.size < 2 ? { lesung: UNBEKANNT, menge } : { lesung: whole, menge };
};

const ohneStand = (menge: Wortmenge): Wortmenge => new Set([...menge].filter((wort) => wort !== 't0'));

/** A line that only said men or women is not the whole of the next one. */
const nurTeil = ({ menge, lesung }: Vorige): boolean =>
  lesung.art === 'unbekannt' || menge.has('m') || menge.has('f');
