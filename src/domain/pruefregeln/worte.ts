import { zeitraum, type Sprache } from '../anzeige';
import type { Monat } from '../monat';
import { spaltenname } from '../ort';

/** So many things are named one by one in a message. */
const HOECHSTENS = 6;

/** `a, b und c`; what is beyond the sixth is only counted. */
export const liste = (worte: readonly string[], sprache: Sprache): string => {
  const und = sprache === 'de' ? ' und ' : ' and ';
  const rest = worte.length - HOECHSTENS;
  if (rest > 1)
    return `${worte.slice(0, HOECHSTENS).join(', ')}${und}${rest} ${sprache === 'de' ? 'weitere' : 'more'}`;
  return worte.length < 2 ? (worte[0] ?? '') : `${worte.slice(0, -1).join(', ')}${und}${worte.at(-1)!}`;
};

/** `Dezember 2017 und März bis Juni 2018` */
export const zeitraeume = (
  laeufe: readonly (readonly [von: Monat, bis: Monat])[],
  sprache: Sprache,
): string =>
  liste(
    laeufe.map(([von, bis]) => zeitraum(von, bis, sprache)),
    sprache,
  );

/** `die Zeilen 4 bis 9 und 12`, `die Spalte C`; numbers count from 0 */
export const zeilenOderSpalten = (
  art: 'zeilen' | 'spalten',
  laeufe: readonly (readonly [von: number, bis: number])[],
  sprache: Sprache,
): string => {
  const label = (n: number): string => (art === 'zeilen' ? String(n + 1) : spaltenname(n));
  const bis = sprache === 'de' ? ' bis ' : ' to ';
  const spans = laeufe.map(([a, b]) => (a === b ? label(a) : `${label(a)}${bis}${label(b)}`));
  const one = laeufe.length === 1 && laeufe[0]![0] === laeufe[0]![1];
  const noun = {
    de: { zeilen: ['die Zeilen', 'die Zeile'], spalten: ['die Spalten', 'die Spalte'] },
    en: { zeilen: ['rows', 'row'], spalten: ['columns', 'column'] },
  }[sprache][art];
  return `${noun[one ? 1 : 0]!} ${liste(spans, sprache)}`;
};

/** A formula as it stands in a message. */
export const kurzeFormel = (formel: string): string =>
  formel.length > 60 ? `${formel.slice(0, 60)}…` : formel;
