import { funktionen } from '../../../src/domain/funktion';
import { durchschnitt } from '../../../src/domain/groessen/durchschnitt';
import type { Groesse } from '../../../src/domain/groessen/groesse';
import { summe } from '../../../src/domain/groessen/summe';
import { JAHRESFORTSCHRITT } from '../../../src/domain/groessen/zeitraum';
import type { Kennzahl } from '../../../src/domain/kennzahlen/kennzahl';
import { plus, type Monat } from '../../../src/domain/monat';
import type { Reihenart } from '../../../src/domain/reihen';
import type { CallArgument } from '../../../workbench/host/functions';
import { levelOf } from './expected';
import { AXES, figure, monthColumn, REIHE, serialOf, seriesColumn, type Axis, type Variant } from './figures';

/** What an argument is, in the order of the function's list. */
export type Role =
  Reihenart | 'kennzahl' | 'monate' | 'bildung' | 'bezugsmonat' | 'ausgabe' | 'soll' | 'frei';

/** A function that reads series along months, as the cases see it. */
export interface Subject {
  /** id of the function */
  readonly id: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly reihen: readonly Reihenart[];
  readonly groesse: Groesse;
  readonly falling: boolean;
  readonly gilt: Kennzahl['gilt'];
  readonly axis: Axis;
  /** the month that the Bezugsmonat is compared with */
  readonly base: Monat;
  /** arguments that are neither series nor months */
  readonly fixed: Readonly<Partial<Record<string, string>>>;
}

const from = ({
  axis = AXES.until2018,
  ...f
}: Pick<Subject, 'id' | 'roles' | 'groesse'> & Partial<Subject>): Subject => ({
  label: f.id,
  reihen: f.groesse.reihen,
  falling: false,
  gilt: undefined,
  axis,
  base: plus(axis.bezugsmonat, -12),
  fixed: { ausgabe: 'Ist' },
  ...f,
});

const ofKennzahl = (k: Kennzahl): Subject =>
  from({
    id: k.id,
    roles: [...k.groesse.reihen, 'monate', 'bezugsmonat', 'ausgabe', 'soll'],
    groesse: k.groesse,
    falling: k.richtung === 'sinkend',
    gilt: k.gilt,
    axis: k.gilt?.seit === undefined ? AXES.until2018 : AXES.from2019,
    // June against December
    ...(k.basis === 'vorjahresdezember' ? { base: plus(AXES.until2018.bezugsmonat, -6) } : {}),
  });

const ofJfw = (bildung: string, groesse: Groesse): Subject =>
  from({
    id: 'JFW',
    label: `JFW ${bildung}`,
    roles: [REIHE, 'monate', 'bildung', 'bezugsmonat', 'ausgabe', 'soll'],
    groesse,
    fixed: { ausgabe: 'Ist', bildung },
  });

const ofRechenweg = (k: Kennzahl): Subject => {
  const [first, second] = k.groesse.reihen;
  return from({
    id: 'RECHENWEG',
    label: `RECHENWEG ${k.id}`,
    roles: ['kennzahl', first!, second ?? 'frei', 'monate', 'bezugsmonat', 'soll'],
    groesse: k.groesse,
    falling: k.richtung === 'sinkend',
    fixed: { kennzahl: k.id },
  });
};

const KENNZAHLEN = funktionen().flatMap((f) => f.kennzahl ?? []);
const byId = (id: string): Kennzahl => KENNZAHLEN.find((k) => k.id === id)!;

export const SUBJECTS: readonly Subject[] = [
  ...KENNZAHLEN.map(ofKennzahl),
  ofJfw('Summe', summe(REIHE, JAHRESFORTSCHRITT)),
  ofJfw('Durchschnitt', durchschnitt(REIHE, JAHRESFORTSCHRITT)),
  ofJfw('Durchschnitt der Vormonate', durchschnitt(REIHE, JAHRESFORTSCHRITT, 1)),
  ...['K2', 'K3', 'LZB_ASYL8_ANTEIL_12M'].map((id) => ofRechenweg(byId(id))),
];

/** Arguments of a call with the address of each. */
export interface Arguments {
  readonly values: readonly CallArgument[];
  readonly addresses: readonly string[];
}

/** A call in which nothing is wrong: the level in the Bezugsmonat. */
export const sound = (s: Subject, variant: (art: Reihenart) => Variant = () => 'Daten'): Arguments => {
  const columns = s.roles.map((role) => {
    if (typeof role === 'object') return seriesColumn(role, s.axis, variant(role));
    if (role === 'monate') return monthColumn(s.axis);
    return {
      values: role === 'bezugsmonat' ? serialOf(s.axis.bezugsmonat, 30) : s.fixed[role],
      address: '',
    };
  });
  return { values: columns.map((c) => c.values), addresses: columns.map((c) => c.address) };
};

export const placeOf = (s: Subject, role: Role): number => s.roles.indexOf(role);

/** The same call with another value for one argument. */
export const put = (s: Subject, a: Arguments, role: Role, value: CallArgument, address = ''): Arguments => {
  const at = placeOf(s, role);
  return {
    values: a.values.map((v, i) => (i === at ? value : v)),
    addresses: a.addresses.map((v, i) => (i === at ? address : v)),
  };
};

/** The last month of a series that the level in the Bezugsmonat needs. */
export const counting = (s: Subject, art: Reihenart): Monat =>
  s.groesse.bedarf(s.axis.bezugsmonat).find(({ reihe }) => reihe.id === art.id)!.bis;

/** The level in the Bezugsmonat; with one month of a series being 0 where it is asked for. */
export const level = (s: Subject, zero?: { readonly art: Reihenart; readonly at: Monat }): number =>
  levelOf(s.groesse, s.axis.bezugsmonat, (art, m) =>
    zero?.art.id === art.id && zero.at === m ? 0 : figure(art, m - s.axis.first),
  );

/** The change of the level in percent. */
export const change = (s: Subject): number => {
  const at = (m: Monat): number => levelOf(s.groesse, m, (art, n) => figure(art, n - s.axis.first));
  return (at(s.axis.bezugsmonat) / at(s.base) - 1) * 100;
};

/** The months after the Bezugsmonat do not count. */
export const notCounting = (s: Subject): Monat => plus(s.axis.bezugsmonat, 1);

/** Where a function's answer holds the level: its only cell, or a line of the Rechenweg. */
export const levelIn = (s: Subject, value: unknown): unknown => {
  const rows = value as unknown[][];
  if (s.id !== 'RECHENWEG') return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : value;
  const combined = rows.find(([step]) => /^(Quote|Anteil am Zuwachs) /.test(String(step)));
  return (combined ?? rows[1])?.[2];
};
