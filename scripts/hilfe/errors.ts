import { Funktionsfehler, type Fehlercode } from '../../src/domain/funktion/antwort';
import type { Funktion } from '../../src/domain/funktion/funktion';
import { MONATE } from '../../src/domain/funktion/parameter';
import {
  beispiel,
  ergebnis,
  mitWahlfreien,
  text,
  zahl,
  type Beispiel,
  type Eingabe,
  type Eingaben,
} from './example';
import { html, tabelle, type Html } from './html';
import { anzeigename } from './syntax';

/** Something done to the example that may make the function answer with an error. */
interface Eingriff {
  readonly was: string;
  readonly eingaben: Eingaben;
}

const BEDEUTUNG: Readonly<Record<Fehlercode, string>> = {
  '#NV': 'Ein Wert, der gebraucht wird, fehlt oder ist unbrauchbar.',
  '#DIV/0!': 'Es müsste durch 0 geteilt werden: der Vergleichswert oder der Nenner ist 0.',
  '#WERT!': 'Ein Argument hat die falsche Form, oder sein Wert ist unbekannt.',
};

const statt = (
  eingaben: Eingaben,
  stellen: readonly number[],
  neu: (e: Eingabe) => Eingabe | null,
): Eingaben => eingaben.map((e, i) => (e && stellen.includes(i) ? neu(e) : e));

const mit = (e: Eingabe, argument: Eingabe['argument']): Eingabe => ({ ...e, argument });

const nullen = (e: Eingabe): Eingabe =>
  mit(
    e,
    e.argument.map((row) => row.map(() => 0)),
  );

/** The ranges that hold series: an emptied cell, a range that is too short, zeros. */
const anReihen = (funktion: Funktion, example: Beispiel, given: Eingaben): readonly Eingriff[] => {
  const { parameter } = funktion;
  const series = parameter.flatMap((p, i) =>
    p.art === 'bereich' && p.name !== MONATE.name && given[i] ? [i] : [],
  );
  const row = example.bezugsmonat - (example.monate[0] ?? 0);
  const names = series.map((i) => anzeigename(funktion, parameter[i]!));
  const first = series.slice(0, 1);
  if (first.length === 0) return [];
  const blanked = (e: Eingabe): Eingabe =>
    mit(
      e,
      e.argument.map((r, i) => (i === row ? r.map(() => null) : r)),
    );
  return [
    { was: `die Zelle von ${names[0]!} im Bezugsmonat ist leer`, eingaben: statt(given, first, blanked) },
    {
      was: `${names[0]!} ist eine Zelle kürzer als die Monate`,
      eingaben: statt(given, first, (e) => mit(e, e.argument.slice(1))),
    },
    { was: `alle Werte von ${names.at(-1)!} sind 0`, eingaben: statt(given, series.slice(-1), nullen) },
    { was: `alle Werte von ${names.join(' und ')} sind 0`, eingaben: statt(given, series, nullen) },
    {
      was: `alle Zellen von ${names.join(' und ')} sind leer`,
      eingaben: statt(given, series, (e) =>
        mit(
          e,
          e.argument.map((r) => r.map(() => null)),
        ),
      ),
    },
  ];
};

/** Arguments of one value: a wrong text, a 0, an empty cell. */
const anWerten = (funktion: Funktion, given: Eingaben): readonly Eingriff[] =>
  funktion.parameter.flatMap((p, i) => {
    if (p.art === 'bereich' || !given[i]) return [];
    const name = anzeigename(funktion, p);
    return [
      { was: `${name} ist "abc"`, eingaben: statt(given, [i], () => text('abc')) },
      { was: `${name} ist 0`, eingaben: statt(given, [i], () => zahl(0)) },
      { was: `die Zelle von ${name} ist leer`, eingaben: statt(given, [i], (e) => mit(e, [[null]])) },
    ];
  });

/** The first thing that leads to each error, with the message that the function itself gives. */
export const fehlerbeispiele = (
  funktion: Funktion,
): ReadonlyMap<Fehlercode, readonly [was: string, meldung: string]> => {
  const example = beispiel(funktion);
  const change = (e: Eingaben): Eingaben =>
    e.map((x, i) => (x && funktion.parameter[i]!.art === 'Ausgabe' ? text('Veränderung') : x));
  const given = change(mitWahlfreien(funktion, example.eingaben, () => true));
  const found = new Map<Fehlercode, readonly [string, string]>();
  for (const { was, eingaben } of [...anReihen(funktion, example, given), ...anWerten(funktion, given)]) {
    const result = ergebnis(funktion, eingaben);
    if (result instanceof Funktionsfehler && !found.has(result.code))
      found.set(result.code, [was, result.message]);
  }
  return found;
};

const grossAmAnfang = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Error values, what they mean, and for each a case from the example. */
export const fehlertabelle = (funktion: Funktion): Html => {
  const examples = fehlerbeispiele(funktion);
  return tabelle(
    ['Fehlerwert', 'Bedeutung', 'Beispiel mit Meldung'],
    (['#NV', '#DIV/0!', '#WERT!'] as const).map((code) => {
      const example = examples.get(code);
      return [
        html`<code>${code}</code>`,
        BEDEUTUNG[code],
        example ? `${grossAmAnfang(example[0])}: „${example[1]}“` : '–',
      ];
    }),
  );
};
