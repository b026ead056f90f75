import { monatsname } from '../../../src/domain/anzeige';
import type { Monat } from '../../../src/domain/monat';
import type { Reihenart } from '../../../src/domain/reihen';
import type { Zellwert } from '../../../src/domain/snapshot';
import { fails, shown, unchanged, type Case, type Expectation, type Manner } from './case';
import { seriesColumn, variantFor } from './figures';
import { counting, level, notCounting, put, sound, type Arguments, type Subject } from './subject';

const withCell = (s: Subject, art: Reihenart, at: Monat, cell: Zellwert): Arguments => {
  const { values, address } = seriesColumn(art, s.axis);
  const changed = values.map((old, i) => (i === at - s.axis.first ? [cell] : old));
  return put(s, sound(s), art, changed, address);
};

/** Series, month and place of a cell, as a message names them. */
const cellOf = (s: Subject, art: Reihenart, at: Monat): readonly string[] => [
  `${art.name}, ${monatsname(at)} (Stelle ${String(at - s.axis.first + 1)})`,
];

const refused = (s: Subject, art: Reihenart, ...why: string[]): Expectation =>
  fails('#NV', ...cellOf(s, art, counting(s, art)), ...why);

/** A cell of a month that counts, in each series. */
const inCell = (
  label: string,
  cells: readonly Zellwert[],
  expected: (s: Subject, art: Reihenart, cell: Zellwert) => Expectation | undefined,
): Case => ({
  label,
  of: (s) =>
    s.reihen.flatMap((art) =>
      cells.flatMap((cell) => {
        const e = expected(s, art, cell);
        return e
          ? [
              {
                what: `${art.id} ${shown(cell)}`,
                args: withCell(s, art, counting(s, art), cell),
                expected: e,
              },
            ]
          : [];
      }),
    ),
});

/** What a true zero gives: the level with it, or an error where it is divided by. */
const withZero = (s: Subject, art: Reihenart): Expectation => {
  const at = counting(s, art);
  const found = level(s, { art, at });
  return Number.isFinite(found)
    ? { level: found }
    : fails('#DIV/0!', `${art.name}, ${monatsname(at)}`, 'Nenner ist 0');
};

const ERRORS = ['#DIV/0!', '#NV', '#BEZUG!'].map((fehler) => ({ fehler }));

const CONTENTS: readonly Case[] = [
  inCell('an error value', ERRORS, (s, art, cell) => refused(s, art, `Fehlerwert ${shown(cell)}`)),
  inCell('a number stored as text', ['1.234,5', '1.234', ' 812 ', '1 234'], (s, art, cell) =>
    refused(s, art, `${shown(cell)} ist als Text gespeichert`),
  ),
  inCell('text', ['k. A.', 'n/v', '12 Personen'], (s, art, cell) => refused(s, art, `Text ${shown(cell)}`)),
  inCell('a sign for no value', ['*', '.', 'x', 'X'], (s, art, cell) =>
    refused(s, art, `${shown(cell)} steht für „kein Wert“`),
  ),
  inCell('a dash for zero', ['-', '–', '—', ' - '], (s, art) => withZero(s, art)),
  inCell('an empty text', ['', ' '], (s, art) => refused(s, art, 'kein Wert')),
  inCell('a truth value', [true, false], (s, art, cell) =>
    refused(s, art, `${shown(cell)} statt einer Zahl`),
  ),
  inCell('a negative number', [-3], (s, art) => refused(s, art, '−3 ist negativ')),
  inCell('a fraction of a person', [7000.5], (s, art) =>
    art.einheit === '€' ? undefined : refused(s, art, '7.000,5 ist keine ganze Zahl'),
  ),
  {
    label: 'nonsense in a month that does not count',
    of: (s) =>
      s.reihen.flatMap((art) =>
        [...ERRORS, '1.234', 'k. A.', '*', -3, true, null].map((cell) => ({
          what: `${art.id} ${shown(cell)}`,
          args: withCell(s, art, notCounting(s), cell),
          expected: unchanged(s),
        })),
      ),
  },
];

/** A month that counts, empty or 0 in the workbook too, so that asking it finds out. */
const inWorkbook = (
  label: string,
  what: 'Leer' | 'Null',
  addresses: boolean,
  expected: (s: Subject, art: Reihenart, manner: Manner) => Expectation,
): Case => ({
  label,
  of: (s, manner) =>
    s.reihen.map((art) => ({
      what: art.id,
      args: sound(s, ({ id }) => (id === art.id ? variantFor(what, counting(s, art), s.axis) : 'Daten')),
      ...(addresses ? {} : { addresses: false as const }),
      expected: expected(s, art, manner),
    })),
});

const NEVER_ZERO = '0 oder leere Zelle; in dieser Reihe kann kein Monat 0 sein';
const UNKNOWN = 'eine echte Null als „-“ eintragen';

const ZEROS: readonly Case[] = [
  inWorkbook('an empty cell', 'Leer', true, (s, art, manner) =>
    refused(s, art, manner === 'web' || art.nullMoeglich ? 'kein Wert' : NEVER_ZERO),
  ),
  inWorkbook('an empty cell, addresses unknown', 'Leer', false, (s, art, manner) =>
    refused(s, art, manner === 'web' ? 'kein Wert' : art.nullMoeglich ? UNKNOWN : NEVER_ZERO),
  ),
  inWorkbook('a true zero', 'Null', true, (s, art) =>
    art.nullMoeglich ? withZero(s, art) : refused(s, art, NEVER_ZERO),
  ),
  inWorkbook('a true zero, addresses unknown', 'Null', false, (s, art) =>
    refused(s, art, art.nullMoeglich ? UNKNOWN : NEVER_ZERO),
  ),
];

export const CELLS: readonly Case[] = CONTENTS;
export const EMPTY_OR_ZERO: readonly Case[] = ZEROS;
