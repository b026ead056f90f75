import { genau, monatsname } from '../../src/domain/anzeige';
import type { Funktionsfehler } from '../../src/domain/funktion/antwort';
import { Rueckfrage, type Funktionswert } from '../../src/domain/funktion/antwort';
import type { Argument, Umfeld } from '../../src/domain/funktion/argumente';
import type { Funktion } from '../../src/domain/funktion/funktion';
import { AUFZAEHLUNGEN, MONATE, type Parameter } from '../../src/domain/funktion/parameter';
import { alleFormen, type Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { jahr, monat, monatszahl, plus, serial, type Monat } from '../../src/domain/monat';
import type { Zellwert } from '../../src/domain/snapshot';
import {
  beispielachse,
  beispielmonat,
  beispielsoll,
  gesetz,
  monateDer,
  STEIGEND,
  SYSTEM,
} from '../kennzahlen/example';
import { anzeigename, vollerName } from './syntax';

/** What the examples are computed in: Excel on Windows, in German, which can tell an empty cell from a 0. */
export const UMFELD: Umfeld = { system: SYSTEM, sprache: 'de', leere: 'bekannt' };

/** An argument as it is typed in a German Excel, and as the function gets it. */
export interface Eingabe {
  readonly text: string;
  readonly argument: Argument;
}

/** A column of the example's sheet; the first row holds the heading. */
export interface Spalte {
  readonly buchstabe: string;
  readonly kopf: string;
  readonly werte: readonly (number | null)[];
}

/** A call with one argument for each parameter, `null` where it is left out. */
export type Eingaben = readonly (Eingabe | null)[];

/** An example of a function: a small sheet and what its parameters are given. */
export interface Beispiel {
  readonly monate: readonly Monat[];
  readonly bezugsmonat: Monat;
  readonly spalten: readonly Spalte[];
  /** an argument for every parameter for which the example has one */
  readonly eingaben: Eingaben;
}

const literal = (wert: Zellwert, text: string): Eingabe => ({ text, argument: [[wert]] });
export const zahl = (x: number): Eingabe => literal(x, genau(x).replaceAll('.', '').replace('−', '-'));
export const text = (t: string): Eingabe => literal(t, `"${t}"`);
const datum = (m: Monat): Eingabe =>
  literal(serial(m, SYSTEM), `DATUM(${String(jahr(m))};${String(monatszahl(m))};1)`);

/** Columns of a sheet as a range below the headings: `B2:B26`. */
export const bereich = (spalten: readonly Spalte[]): Eingabe => {
  const rows = spalten[0]!.werte.length;
  return {
    text: `${spalten[0]!.buchstabe}2:${spalten.at(-1)!.buchstabe}${String(rows + 1)}`,
    argument: Array.from({ length: rows }, (_, r) => spalten.map((s) => s.werte[r] ?? null)),
  };
};

/** Months that the second of several series has no value for yet. */
const OFFEN = 3;

const letter = (i: number): string => String.fromCharCode(65 + i);

/** The columns that a range argument takes: a series, or two where the parameter takes several. */
const spaltenFuer = (
  funktion: Funktion,
  parameter: Parameter,
  first: number,
  months: readonly Monat[],
): readonly Spalte[] => {
  const series = first - 1;
  const law = funktion.kennzahl ? gesetz(funktion.kennzahl, series) : STEIGEND;
  const werte = months.map((m, i) => law.wert(i, m));
  const kopf = anzeigename(funktion, parameter);
  if (parameter.name !== 'reihen') return [{ buchstabe: letter(first), kopf, werte }];
  const shorter = werte.map((x, i) => (i < werte.length - OFFEN ? x : null));
  return [
    { buchstabe: letter(first), kopf: `${kopf} (1)`, werte },
    { buchstabe: letter(first + 1), kopf: `${kopf} (2)`, werte: shorter },
  ];
};

/** Values for parameters that are no range, by their names; what is not here is left out. */
const werteDer = ({ kennzahl: k }: Funktion, m: Monat): Readonly<Record<string, Eingabe>> => ({
  bezugsmonat: datum(m),
  ausgabe: text('Alle'),
  soll: zahl(k ? beispielsoll(k) : 2),
  veraenderung: zahl(2.4),
  ist: zahl(3080),
  vorjahr: zahl(3020),
  stichtag: datum(plus(m, 2)),
});

/** Where a function is given something of its own. */
const EIGENE: Readonly<Record<string, Readonly<Record<string, Eingabe>>>> = {
  RECHENWEG: { kennzahl: text('K3'), soll: zahl(-0.4) },
};

/** Ranges that an example leaves out: the Rechenweg of K3 has no denominator. */
const OHNE: Readonly<Record<string, readonly string[]>> = { RECHENWEG: ['nenner'] };

const eingabe = (funktion: Funktion, p: Parameter, m: Monat): Eingabe | null => {
  const known = EIGENE[funktion.id]?.[p.name] ?? werteDer(funktion, m)[p.name];
  if (known) return known;
  if (p.art !== 'wert') return text(AUFZAEHLUNGEN.find((a) => a.id === p.art)!.werte[0]!);
  return p.wahlfrei ? null : zahl(100);
};

/** The example of a function, made from its parameters alone. */
export const beispiel = (funktion: Funktion): Beispiel => {
  const k = funktion.kennzahl;
  const m = k ? beispielmonat(k) : monat(2018, 9);
  const months = monateDer(beispielachse(k ? [k] : [], m));
  const monate: Spalte = { buchstabe: 'A', kopf: 'Monate', werte: months.map((x) => serial(x, SYSTEM)) };
  const spalten: Spalte[] = [monate];
  const eingaben = funktion.parameter.map((p) => {
    if (p.art !== 'bereich') return eingabe(funktion, p, m);
    if (p.name === MONATE.name) return bereich([monate]);
    if (OHNE[funktion.id]?.includes(p.name) === true) return null;
    const columns = spaltenFuer(funktion, p, spalten.length, months);
    spalten.push(...columns);
    return bereich(columns);
  });
  const hasRange = funktion.parameter.some((p) => p.art === 'bereich');
  return { monate: months, bezugsmonat: m, spalten: hasRange ? spalten : [], eingaben };
};

/** A call of the example: in words what it shows, what is typed and what it gives. */
export interface Aufruf {
  readonly zweck: string;
  readonly formel: string;
  readonly ergebnis: readonly (readonly Funktionswert[])[] | Funktionsfehler;
}

/** The formula to type, in German notation. */
export const formel = (funktion: Funktion, eingaben: Eingaben, longNames = false): string => {
  const last = eingaben.findLastIndex((e) => e !== null);
  const args = eingaben.slice(0, last + 1).map((e) => e?.text ?? '');
  return `=${vollerName(funktion, longNames)}(${args.join(';')})`;
};

export const ergebnis = (funktion: Funktion, eingaben: Eingaben): Aufruf['ergebnis'] => {
  const given = funktion.rechne(
    eingaben.map((e) => e?.argument ?? null),
    UMFELD,
  );
  if (given instanceof Rueckfrage) throw new Error(`${funktion.id}: a question where every cell is known.`);
  return given;
};

/** The example's arguments, with some of the optional ones only. */
export const mitWahlfreien = (
  { parameter }: Funktion,
  eingaben: Eingaben,
  wanted: (p: Parameter) => boolean,
): Eingaben => eingaben.map((e, i) => (parameter[i]!.wahlfrei && !wanted(parameter[i]!) ? null : e));

/** The calls that a help page shows: as short as can be, for a month, and with everything. */
export const aufrufe = (funktion: Funktion, longNames = false): readonly Aufruf[] => {
  const { eingaben, bezugsmonat } = beispiel(funktion);
  const call = (zweck: string, wanted: (p: Parameter) => boolean): Aufruf => {
    const given = mitWahlfreien(funktion, eingaben, wanted);
    return { zweck, formel: formel(funktion, given, longNames), ergebnis: ergebnis(funktion, given) };
  };
  const all = [
    call('Nur das Nötige', () => false),
    call(`Für ${monatsname(bezugsmonat)}`, (p) => p.name === 'bezugsmonat'),
    call('Mit allen Argumenten', () => true),
  ];
  return all.filter((c, i) => all.findIndex((other) => other.formel === c.formel) === i);
};

/** The other forms of the function's Kennzahl. */
export const verwandte = ({ id, kennzahl: k }: Funktion): readonly Kennzahl[] =>
  k ? alleFormen(k).filter((form) => form.id !== id) : [];
