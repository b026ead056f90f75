import { plus, type Monat } from '../monat';
import type { Achsenfund } from './achsenfund';
import { bisDer } from './achsenfund';
import type { Linie } from './linien';

/** The months that all series shall have: those of `ZIEL_MONAT`. */
export interface Fenster {
  readonly von: Monat;
  readonly anzahl: number;
}

/** What decides between windows: the series and the months that the agreement's goals need come first. */
export interface Fensterwunsch {
  readonly zielreihen: ReadonlySet<string>;
  /** first and last month that the agreement needs */
  readonly von: Monat;
  readonly bis: Monat;
}

const KLEINSTES = 12;
const MEISTE = 200;

export const enthaelt = (achse: Pick<Achsenfund, 'von' | 'anzahl'>, { von, anzahl }: Fenster): boolean =>
  achse.von <= von && bisDer(achse) >= plus(von, anzahl - 1);

/** The months that suit most series: those of an axis, or what two axes share; undefined where there is no axis. */
export const waehleFenster = (
  achsen: readonly Achsenfund[],
  linien: readonly Linie[],
  wunsch: Fensterwunsch,
): Fenster | undefined => {
  const usable = linien.filter((l) => l.lesung.art === 'reihe');
  const ranked = fensterDer(achsen).map((fenster) => ({ fenster, rang: rangDes(fenster, usable, wunsch) }));
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, next) => (best && vergleiche(best.rang, next.rang) >= 0 ? best : next),
    undefined,
  )?.fenster;
};

const fensterDer = (achsen: readonly Achsenfund[]): readonly Fenster[] => {
  const spans = eindeutig(achsen.map(({ von, anzahl }) => ({ von, anzahl })));
  const shared = spans.flatMap((a, i) =>
    spans.slice(i + 1).map((b): Fenster => {
      const von = Math.max(a.von, b.von) as Monat;
      return { von, anzahl: Math.min(bisDer(a), bisDer(b)) - von + 1 };
    }),
  );
  return eindeutig([...spans, ...shared.filter((f) => f.anzahl >= KLEINSTES)]).slice(0, MEISTE);
};

const eindeutig = (fenster: readonly Fenster[]): readonly Fenster[] => [
  ...new Map(fenster.map((f) => [`${String(f.von)} ${String(f.anzahl)}`, f])).values(),
];

const rangDes = (
  fenster: Fenster,
  linien: readonly Linie[],
  { zielreihen, von, bis }: Fensterwunsch,
): readonly number[] => {
  const found = new Set(
    linien.flatMap(({ achse, lesung }) =>
      lesung.art === 'reihe' && enthaelt(achse, fenster) ? [lesung.reihe.id] : [],
    ),
  );
  const last = plus(fenster.von, fenster.anzahl - 1);
  const covered = Math.max(0, Math.min(last, bis) - Math.max(fenster.von, von) + 1);
  return [[...found].filter((id) => zielreihen.has(id)).length, covered, found.size, fenster.anzahl];
};

const vergleiche = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};
