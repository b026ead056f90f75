import { monatsname } from '../../../src/domain/anzeige';
import type { Zellwert } from '../../../src/domain/snapshot';
import type { CallArgument } from '../../../workbench/host/functions';
import { each, fails, shown, unchanged, type Case, type Variation } from './case';
import { figure, monthColumn, MONTHS, serialOf, seriesColumn } from './figures';
import {
  counting,
  level,
  notCounting,
  placeOf,
  put,
  sound,
  type Arguments,
  type Role,
  type Subject,
} from './subject';

type Column = readonly (readonly Zellwert[])[];

const row = (column: Column): Column => [column.map(([cell]) => cell!)];
const valuesOf = (args: Arguments, s: Subject, role: Role): Column => args.values[placeOf(s, role)] as Column;

/** Which series an error of one month names: the first that needs it. */
const first = (s: Subject) => ({ art: s.reihen[0]!, at: counting(s, s.reihen[0]!) });

const perSeries = (label: string, of: (s: Subject, args: Arguments, i: number) => Variation[]): Case => ({
  label,
  of: (s) => s.reihen.flatMap((_, i) => of(s, sound(s), i)),
});

const NUMBER_OF_ARGUMENTS: readonly Case[] = [
  each(
    'months left out',
    (s, args) => put(s, args, 'monate', undefined),
    () => fails('#WERT!', 'Monate fehlen'),
  ),
  each(
    'the call ends before the months',
    (s, args) => ({ ...args, values: args.values.slice(0, placeOf(s, 'monate')) }),
    (s) => (s.id === 'JFW' ? fails('#WERT!', 'Bildung: nichts') : fails('#WERT!', 'Monate fehlen')),
  ),
  perSeries('a series left out', (s, args, i) => {
    const without = put(s, args, s.reihen[i]!, undefined);
    const expected = fails('#NV', `${s.reihen[i]!.name}: die Reihe fehlt`);
    return [
      { what: 'in a month', args: without, expected },
      { what: 'in the newest month', args: put(s, without, 'bezugsmonat', undefined), expected },
    ];
  }),
  each(
    'a series forgotten, so that all others stand one place to the left',
    (s, { values, addresses }) =>
      s.id === 'RECHENWEG' ? undefined : { values: values.slice(1), addresses: addresses.slice(1) },
    (s) =>
      s.id === 'JFW'
        ? fails('#WERT!', 'Bildung')
        : fails('#WERT!', `${s.reihen[0]!.name}: ${String(MONTHS)} Zellen`, 'die Monate haben 1'),
  ),
  each(
    'one argument too many',
    (_, args) => ({ ...args, values: [...args.values, 'zu viel'] }),
    ({ roles: { length } }) =>
      fails('#WERT!', `${String(length + 1)} Argumente`, `höchstens ${String(length)}`),
  ),
];

const LINES: readonly Case[] = [
  each(
    'series as rows beside months as a column',
    (s, args) => s.reihen.reduce((a, art) => put(s, a, art, row(valuesOf(a, s, art))), args),
    unchanged,
  ),
  each('months as a row', (s, args) => put(s, args, 'monate', row(valuesOf(args, s, 'monate'))), unchanged),
  perSeries('a block of two columns', (s, args, i) => {
    const art = s.reihen[i]!;
    const block = valuesOf(args, s, art).map(([cell]) => [cell!, cell!]);
    const expected = fails('#WERT!', art.name, `${String(MONTHS)} × 2 Zellen`);
    return [{ what: art.id, args: put(s, args, art, block), expected }];
  }),
  each(
    'months of two columns',
    (s, args) =>
      put(
        s,
        args,
        'monate',
        valuesOf(args, s, 'monate').map(([cell]) => [cell!, cell!]),
      ),
    () => fails('#WERT!', 'Monate', `${String(MONTHS)} × 2 Zellen`),
  ),
  perSeries('one cell as a series', (s, args, i) => {
    const art = s.reihen[i]!;
    const one = figure(art, s.axis.bezugsmonat - s.axis.first);
    return [one, [[one]]].map((cell) => ({
      what: art.id,
      args: put(s, args, art, cell),
      expected:
        art.jahresbetrag === true
          ? unchanged(s)
          : fails('#WERT!', art.name, '1 Zelle,', `die Monate haben ${String(MONTHS)}`),
    }));
  }),
  each(
    'one cell as months',
    (s, args) => put(s, args, 'monate', serialOf(s.axis.bezugsmonat)),
    (s) => fails('#WERT!', s.reihen[0]!.name, `${String(MONTHS)} Zellen, die Monate haben 1.`),
  ),
  perSeries('a series one cell short', (s, args, i) => {
    const art = s.reihen[i]!;
    const expected = fails(
      '#WERT!',
      art.name,
      `${String(MONTHS - 1)} Zellen, die Monate haben ${String(MONTHS)}`,
    );
    return [{ what: art.id, args: put(s, args, art, valuesOf(args, s, art).slice(1)), expected }];
  }),
  perSeries('a series of another sheet', (s, args, i) => {
    const { values, address } = seriesColumn(s.reihen[i]!, s.axis, 'Bis Juni');
    return [
      { what: s.reihen[i]!.id, args: put(s, args, s.reihen[i]!, values, address), expected: unchanged(s) },
    ];
  }),
];

/** A column with a heading above and empty cells below. */
export const wholeColumn = (cells: Column, length: number, heading: Zellwert): Column => {
  const rows = new Array<readonly Zellwert[]>(length).fill([null]);
  [[heading], ...cells].forEach((cell, i) => (rows[i] = cell));
  return rows;
};

/** Months and series as whole columns. */
export const wholeColumns = (
  s: Subject,
  length: number,
  [months, series]: readonly [months: Zellwert, series: Zellwert],
): Arguments => {
  const args = sound(s);
  return ['monate' as const, ...s.reihen].reduce((a, role) => {
    const heading = role === 'monate' ? months : series;
    return put(s, a, role, wholeColumn(valuesOf(args, s, role), length, heading));
  }, args);
};

const HEADINGS: readonly (readonly [Zellwert, Zellwert])[] = [
  ['Monat', 'Bestand'],
  [null, null],
  ['', 2018],
  [2018, ''],
];

const WHOLE_COLUMNS: Case = {
  label: 'whole columns with a heading and hundreds of empty cells',
  of: (s) =>
    HEADINGS.map((h) => ({
      what: h.map(shown).join(),
      args: wholeColumns(s, 300, h),
      expected: unchanged(s),
    })),
};

const atMonth = (s: Subject, at: number, cell: Zellwert): CallArgument =>
  monthColumn(s.axis).values.map((old, i) => (i === at - s.axis.first ? [cell] : old));

const NAMES = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Juni', 'Jul', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez'];

const TEXTS: readonly (readonly [string, (year: number, month: number) => string])[] = [
  ['31.12.2018', (y, m) => `28.${String(m)}.${String(y)}`],
  ['Dez 18', (y, m) => `${NAMES[m - 1]!} ${String(y % 100)}`],
  ['12/2018', (y, m) => `${String(m)}/${String(y)}`],
  ['2018-12', (y, m) => `${String(y)}-${String(m).padStart(2, '0')}`],
];

const monthGone = (label: string, cell: (s: Subject) => Zellwert, why: string): Case =>
  each(
    label,
    (s, args) => put(s, args, 'monate', atMonth(s, first(s).at, cell(s))),
    (s) => fails('#NV', first(s).art.name, monatsname(first(s).at), why),
  );

const MONTHS_OF_TIME: readonly Case[] = [
  ...TEXTS.map(([label, text]) =>
    each(
      `months as text: ${label}`,
      (s, args) =>
        put(
          s,
          args,
          'monate',
          Array.from({ length: MONTHS }, (_, i) => [text(s.axis.year + Math.floor(i / 12), (i % 12) + 1)]),
        ),
      unchanged,
    ),
  ),
  monthGone('no month in the axis where one counts', () => 'Sommer', 'nicht in der Monatsachse'),
  monthGone('an error value in the axis', () => ({ fehler: '#BEZUG!' }), 'nicht in der Monatsachse'),
  monthGone(
    'a month twice',
    (s) => serialOf((first(s).at + 1) as typeof s.axis.first),
    'nicht in der Monatsachse',
  ),
  each(
    'a month that counts is there twice',
    (s, args) => put(s, args, 'monate', atMonth(s, first(s).at + 1, serialOf(first(s).at))),
    (s) => fails('#NV', first(s).art.name, monatsname(first(s).at), 'steht mehrfach'),
  ),
  each(
    'no month in the axis where none counts',
    (s, args) => put(s, args, 'monate', atMonth(s, notCounting(s), 'Sommer')),
    unchanged,
  ),
  each(
    'values end before the months do, and the Bezugsmonat is left out',
    (s) =>
      put(
        s,
        sound(s, () => 'Bis Juni'),
        'bezugsmonat',
        undefined,
      ),
    (s) => ({ level: level(s) }),
  ),
];

export const SHAPE: readonly Case[] = [...NUMBER_OF_ARGUMENTS, ...LINES, WHOLE_COLUMNS, ...MONTHS_OF_TIME];
