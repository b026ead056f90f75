import { parseA1Ref, tokenize } from '@borgar/fx';
import { spaltenname } from '../ort';
import { ZEILENNUMMER } from './gefuellt';

type Kante = 'top' | 'left' | 'bottom' | 'right';

/** A reference of a formula: what stands before its cells, and the edges that it names, counted from 0. */
interface Bezug {
  readonly vorsatz: string;
  readonly kanten: readonly Kante[];
  readonly absolut: Readonly<Record<Kante, boolean>>;
}

/** A formula taken apart: what is the same when it is filled along a series, and the numbers that then move. */
export interface Formelbild {
  /** the formula with gaps where rows, columns and typed numbers are */
  readonly muster: string;
  readonly bezuege: readonly Bezug[];
  /** rows and columns of all references, in their order */
  readonly zahlen: readonly number[];
}

const REFERENCES: ReadonlySet<string> = new Set(['range', 'range_beam', 'range_ternary']);

/** Takes a formula apart; two formulas of one pattern have the same `muster` and as many `zahlen`. */
export const formelbild = (formel: string): Formelbild => {
  const geruest = formel.replace(ZEILENNUMMER, '#');
  let schablone = SCHABLONEN.get(geruest);
  if (!schablone) {
    if (SCHABLONEN.size >= HOECHSTENS) SCHABLONEN.clear();
    SCHABLONEN.set(geruest, (schablone = schabloneAus(formel)));
  }
  return schablone(formel);
};

/**
 * A series mostly holds one formula with other row numbers. Taking it apart is dear, so it is done once per formula
 * that is the same but for numbers behind a column's letters.
 */
const SCHABLONEN = new Map<string, (formel: string) => Formelbild>();
const HOECHSTENS = 2000;

/** Row numbers that no formula has by chance; ascending, so that a range keeps its corners. */
const PROBE = 1_000_000;

/** How formulas of one skeleton are read: where each of their row numbers goes is found by putting in others. */
const schabloneAus = (formel: string): ((formel: string) => Formelbild) => {
  const bild = zerlegt(formel);
  let rows = 0;
  const probe = zerlegt(formel.replace(ZEILENNUMMER, () => String(PROBE + ++rows)));
  const places = Array.from({ length: rows }, (_, i) => probe.zahlen.indexOf(PROBE + i));
  // A number that is part of something else, such as a sheet's name: no two formulas are alike then.
  if (probe.muster !== bild.muster || places.includes(-1)) return zerlegt;
  return (f) => {
    const zahlen = [...bild.zahlen];
    f.match(ZEILENNUMMER)?.forEach((row, i) => (zahlen[places[i]!] = Number(row) - 1));
    return { ...bild, zahlen };
  };
};

const zerlegt = (formel: string): Formelbild => {
  const bezuege: Bezug[] = [];
  const zahlen: number[] = [];
  const parts = tokenize(formel).map(({ type, value }) => {
    if (type === 'number') return '#';
    if (type === 'whitespace' || type === 'newline') return '';
    const read = REFERENCES.has(type) ? leseBezug(value) : undefined;
    if (!read) return type === 'string' ? value : value.toUpperCase();
    bezuege.push(read.bezug);
    zahlen.push(...read.zahlen);
    return `{${read.bezug.vorsatz.toUpperCase()}${read.bezug.kanten.join('')}}`;
  });
  return { muster: parts.join(''), bezuege, zahlen };
};

const leseBezug = (text: string): { bezug: Bezug; zahlen: readonly number[] } | undefined => {
  const ref = parseA1Ref(text);
  if (!ref || !('range' in ref)) return undefined;
  const { range } = ref;
  const cells = text.slice(text.lastIndexOf('!') + 1);
  const all: readonly Kante[] = cells.includes(':') ? ['top', 'left', 'bottom', 'right'] : ['top', 'left'];
  const edge = (k: Kante): number | undefined => range[k] ?? undefined;
  const kanten = all.filter((k) => edge(k) !== undefined);
  return {
    bezug: {
      vorsatz: text.slice(0, text.lastIndexOf('!') + 1),
      kanten,
      absolut: {
        top: range.$top === true,
        left: range.$left === true,
        bottom: range.$bottom === true,
        right: range.$right === true,
      },
    },
    zahlen: kanten.map((k) => edge(k)!),
  };
};

/** The references of a formula with other rows and columns, as they would stand in it. */
export const bezuegeMit = ({ bezuege }: Formelbild, zahlen: readonly number[]): readonly string[] => {
  let at = 0;
  return bezuege.map((bezug) => {
    const own = zahlen.slice(at, (at += bezug.kanten.length));
    const part = (row: Kante, column: Kante): string =>
      kante(bezug, column, own, (n) => spaltenname(n)) + kante(bezug, row, own, (n) => String(n + 1));
    const start = part('top', 'left');
    const end = part('bottom', 'right');
    return bezug.vorsatz + (end === '' ? start : `${start}:${end}`);
  });
};

const kante = (bezug: Bezug, k: Kante, own: readonly number[], label: (n: number) => string): string => {
  const i = bezug.kanten.indexOf(k);
  return i < 0 ? '' : (bezug.absolut[k] ? '$' : '') + label(own[i]!);
};

/** A reference to another file: in quotes with or without its folder, or bare with the file's number. */
const EXTERN =
  /'(?:[^']|'')*\[((?:[^\]']|'')+)\](?:[^']|'')*'!|(?<![\p{L}\p{N}_.\]])\[([^\]]+)\][\p{L}\p{N}_.]*!/gu;

/** The other files that a formula refers to, as it names them: `Quelle.xlsx`, or their number. */
export const fremdeDateien = (formel: string): readonly string[] =>
  formel.includes('[')
    ? [...new Set([...ohneTexte(formel).matchAll(EXTERN)].map((m) => (m[1] ?? m[2]!).replaceAll("''", "'")))]
    : [];

/** A formula with its texts emptied: what they say is no reference. */
export const ohneTexte = (formel: string): string => formel.replace(/"(?:[^"]|"")*"/g, '""');
