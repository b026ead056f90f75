import { ausSerial, type Monat } from '../monat';
import { NAME_MONAT } from '../namen';
import { adresse, stelle, type Ort } from '../ort';
import type { Bereich, Snapshot, Zellwert } from '../snapshot';
import type { Behebung, Zellaenderung } from './behebung';
import { eingetippt, liegtIn } from './zellenblick';

/**
 * Brings the months into order; every series moves with them. Only where all cells are typed and all series stand
 * beside the axis, position by position: else something would be torn from its month.
 */
export const achseSortieren = ({ namen, datumssystem }: Snapshot): Behebung | undefined => {
  const axis = namen.get(NAME_MONAT);
  if (axis?.art !== 'bereich') return undefined;
  const ranges = [...namen.values()];
  if (!ranges.every((r): r is Bereich => r.art === 'bereich')) return undefined;
  const single = ranges.filter(({ ort }) => ort.zeilen * ort.spalten === 1);
  const lines = ohneDoppelte(ranges.filter((r) => !single.includes(r)));
  if (!lines.every((r) => istNeben(r.ort, axis.ort) && r.form?.verbunden?.length !== undefined))
    return undefined;
  if (lines.some((r) => r.form!.verbunden!.length > 0)) return undefined;
  if (single.some((s) => lines.some((r) => liegtIn(s.ort, r.ort)))) return undefined;
  const order = reihenfolge(axis, datumssystem);
  const moved = order ? lines.map((r) => umgestellt(r, order)) : [];
  const zellen = moved.flatMap((m) => m ?? []);
  if (moved.includes(undefined) || zellen.length === 0) return undefined;
  const n = lines.length - 1;
  return {
    art: 'zellen',
    titel: {
      de: `Monate in die richtige Reihenfolge bringen: ${NAME_MONAT} und ${n === 1 ? 'eine Reihe' : `${n} Reihen`} daneben; andere Zellen bleiben, wo sie sind`,
      en: `Put the months in order: ${NAME_MONAT} and ${n === 1 ? 'one series' : `${n} series`} beside it; other cells stay where they are`,
    },
    zellen,
  };
};

/** Two names of the same cells move them once. */
const ohneDoppelte = (ranges: readonly Bereich[]): readonly Bereich[] => [
  ...new Map(ranges.map((r) => [adresse(r.ort).toLowerCase(), r])).values(),
];

/** True for a line of the same sheet, direction, start and length. */
const istNeben = (a: Ort, b: Ort): boolean =>
  a.blatt.toLowerCase() === b.blatt.toLowerCase() &&
  a.zeilen === b.zeilen &&
  a.spalten === b.spalten &&
  (a.zeilen === 1 ? a.spalte === b.spalte : a.spalten === 1 && a.zeile === b.zeile);

/**
 * For each position the one whose month belongs there. Undefined unless every cell up to the last filled one is the
 * date of another month: texts would be turned into dates when they are written elsewhere.
 */
const reihenfolge = (axis: Bereich, system: Snapshot['datumssystem']): readonly number[] | undefined => {
  const cells = zellenDer(axis);
  if (!cells) return undefined;
  const end = cells.findLastIndex((z) => z !== null && z !== '') + 1;
  const months = cells
    .slice(0, end)
    .map((z): Monat | undefined => (typeof z === 'number' ? ausSerial(z, system) : undefined));
  if (months.includes(undefined) || new Set(months).size < months.length) return undefined;
  return months.map((_, i) => i).sort((a, b) => months[a]! - months[b]!);
};

/** The cells of a line; undefined where one of them is no typed value. */
const zellenDer = (line: Bereich): readonly Zellwert[] | undefined => {
  const cells = Array.from({ length: line.ort.zeilen * line.ort.spalten }, (_, p) =>
    eingetippt(line, stelle(line.ort, p)),
  );
  return cells.every((z) => z !== undefined) ? cells : undefined;
};

const umgestellt = (line: Bereich, order: readonly number[]): readonly Zellaenderung[] | undefined => {
  const cells = zellenDer(line);
  if (!cells?.slice(0, order.length).every(istVersetzbar)) return undefined;
  return order.flatMap((from, p) => {
    const [vorher, nachher] = [cells[p]!, cells[from]! as Zellaenderung['nachher']];
    return vorher === nachher ? [] : [{ ort: stelle(line.ort, p), vorher, nachher }];
  });
};

/** Signs and words that Excel leaves as they are when they are written into a cell. */
const WORT = /^(?:[-–—*.]|t\s*[-–−]\s*\d|\p{L}\D*)$/u;
const WAHRHEITSWORT = /^(?:wahr|falsch|true|false)\s*$/i;

/** True where a cell holds the same when it is written elsewhere: not for errors, and not for texts that Excel would read. */
const istVersetzbar = (wert: Zellwert): boolean =>
  typeof wert === 'string'
    ? WORT.test(wert) && !WAHRHEITSWORT.test(wert)
    : typeof wert !== 'object' || wert === null;
