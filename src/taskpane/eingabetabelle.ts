import { genau, monatsname, type Sprache } from '../domain/anzeige';
import type { Eingabewert, Schritt } from '../domain/auswertung/rechenweg';
import { jahr, monatszahl } from '../domain/monat';

/** The inputs of one series: a row a month, a column a year. */
export interface Eingabetabelle {
  readonly name: string;
  readonly spalten: readonly string[];
  readonly zeilen: readonly { readonly monat: string; readonly werte: readonly string[] }[];
}

/**
 * The inputs of a Rechenweg as tables, one a series. The years stand side by side where they hold the same months;
 * where they do not (a month against December), each gets a table of its own.
 */
export const eingabetabellen = (
  schritte: readonly Schritt[],
  sprache: Sprache,
  imVorjahr: string,
): readonly Eingabetabelle[] => {
  const groups: Schritt[][] = [];
  for (const step of schritte) {
    if (step.name === undefined || step.werte.length === 0) continue;
    const group = groups.find((g) => g[0]!.name === step.name && gleicheMonate(g[0]!.werte, step.werte));
    if (group) group.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => tabelle(group, sprache, imVorjahr));
};

const gleicheMonate = (a: readonly Eingabewert[], b: readonly Eingabewert[]): boolean =>
  a.length === b.length && a.every((x, i) => monatszahl(x.monat) === monatszahl(b[i]!.monat));

const tabelle = (steps: readonly Schritt[], sprache: Sprache, imVorjahr: string): Eingabetabelle => {
  const [first] = steps as [Schritt];
  const year = jahr(first.werte.at(-1)!.monat);
  return {
    name: first.name!,
    spalten: steps.map((s) => String(jahr(s.werte.at(-1)!.monat))),
    zeilen: first.werte.map(({ monat }, i) => ({
      monat: monatsname(monat, sprache).replace(/ \d+$/, jahr(monat) === year ? '' : ` (${imVorjahr})`),
      werte: steps.map((s) => genau(s.werte[i]!.wert, sprache)),
    })),
  };
};
