import type { Groesse } from '../../src/domain/groessen/groesse';
import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { januar, monat, type Monat } from '../../src/domain/monat';
import type { Reihenart } from '../../src/domain/reihen';

/** Months at which a measure is asked for its need, to see which bounds move with the Bezugsmonat. */
const PROBEN = [monat(2018, 3), monat(2018, 9)] as const;

/** A bound of a sum: a fixed distance to the Bezugsmonat, or to January of its year. */
interface Grenze {
  readonly von: 'bezugsmonat' | 'januar';
  readonly abstand: number;
}

/** The symbol of a series: its id; an underscore would be read as a subscript. */
export const symbol = ({ id }: Pick<Reihenart, 'id'>): string => `\\text{${id.replaceAll('_', '-')}}`;

const grenze = (f: (m: Monat) => Monat): Grenze => {
  const [first, second] = PROBEN.map((m) => f(m) - m) as [number, number];
  return first === second
    ? { von: 'bezugsmonat', abstand: first }
    : { von: 'januar', abstand: f(PROBEN[0]) - januar(PROBEN[0]) };
};

const grenzen = (g: Groesse, stelle = 0): readonly [Grenze, Grenze] => [
  grenze((m) => g.bedarf(m)[stelle]!.von),
  grenze((m) => g.bedarf(m)[stelle]!.bis),
];

const alsIndex = ({ von, abstand }: Grenze): string => {
  if (von === 'bezugsmonat') return abstand === 0 ? 'm' : `m${mitZeichen(abstand)}`;
  if (abstand === 0) return '\\text{Jan}';
  return abstand === -1 ? '\\text{Dez Vorjahr}' : `\\text{Jan}${mitZeichen(abstand)}`;
};

const mitZeichen = (x: number): string => (x < 0 ? String(x) : `+${String(x)}`);

/** How many months a sum takes: a number, or `n` where it grows with the Bezugsmonat. */
const anzahl = ([von, bis]: readonly [Grenze, Grenze]): string =>
  von.von === bis.von ? String(bis.abstand - von.abstand + 1) : 'n';

const summenzeichen = (g: Groesse): string => {
  const [von, bis] = grenzen(g).map(alsIndex) as [string, string];
  return `\\sum_{i=${von}}^{${bis}}`;
};

const mittel = (g: Groesse): string => `\\frac{1}{${anzahl(grenzen(g))}} ${summenzeichen(g)}`;

/** A measure as a formula in LaTeX, derived from its structure and from the months it needs. */
export const formel = (g: Groesse): string => SCHREIBWEISEN[g.art](g);

const einzelmonat = (g: Groesse): string => {
  const [von, bis] = grenzen(g).map(alsIndex) as [string, string];
  return von === bis ? `${symbol(g.reihen[0]!)}_{${bis}}` : `${summenzeichen(g)} ${symbol(g.reihen[0]!)}_i`;
};

const SCHREIBWEISEN: Readonly<Record<Groesse['art'], (g: Groesse) => string>> = {
  summe: einzelmonat,
  stand: einzelmonat,
  durchschnitt: (g) => `${mittel(g)} ${symbol(g.reihen[0]!)}_i`,
  erstmeldung: (g) =>
    `${symbol({ id: `${g.reihen[0]!.id}_T0` })}_m \\quad\\text{wo vorhanden, sonst}\\quad ${symbol(g.reihen[0]!)}_m`,
  quote: (g) => bruch(formel(g.teile![0]), formel(g.teile![1])),
  quotenmittel: (g) => {
    const shift = g.bedarf(PROBEN[0])[1]!.bis - g.bedarf(PROBEN[0])[0]!.bis;
    const index = shift === 0 ? 'i' : `i${mitZeichen(shift)}`;
    return `${mittel(g)} ${bruch(`${symbol(g.reihen[0]!)}_i`, `${symbol(g.reihen[1]!)}_{${index}}`)}`;
  },
  zuwachsanteil: () => bruch('A(m) - A(m-12)', 'B(m) - B(m-12)'),
};

const bruch = (oben: string, unten: string): string => `100 \\cdot \\frac{${oben}}{${unten}}`;

/** What a Kennzahl's formula consists of: the level, its parts where it is written with letters, and the change. */
export const formelbloecke = ({ groesse, basis, massstab }: Kennzahl): readonly string[] => {
  const parts =
    groesse.art === 'zuwachsanteil'
      ? groesse.teile!.map((teil, i) => `${'AB'[i]!}(m) = ${formel(teil)}`)
      : [];
  const before = basis === 'vorjahresmonate' ? 'K(m-12)' : 'K(\\text{Dez Vorjahr})';
  const change =
    massstab.id === 'prozent' ? `\\left(\\frac{K(m)}{${before}} - 1\\right) \\cdot 100` : `K(m) - ${before}`;
  return [`K(m) = ${formel(groesse)}`, ...parts, `\\Delta(m) = ${change}`];
};

/** True where the number of months grows with the Bezugsmonat and is written `n`. */
export const hatMonatszahl = (k: Kennzahl): boolean => formelbloecke(k).some((f) => f.includes('{n}'));
