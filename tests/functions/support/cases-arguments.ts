import { monatsname } from '../../../src/domain/anzeige';
import { plus, type Monat } from '../../../src/domain/monat';
import type { Zellwert } from '../../../src/domain/snapshot';
import { fails, shown, type Case, type Expectation } from './case';
import { MONTHS, serialOf } from './figures';
import { change, put, sound, type Role, type Subject } from './subject';

const OUTPUTS = 'Wert, Ist, Vorjahr, Veränderung, Zielwert, Delta, Fehlbetrag, Erreicht, Status, Alle';

/** Other values for one argument, of the functions that have it. */
const inArgument = (
  label: string,
  role: Role,
  values: readonly Zellwert[],
  expected: (s: Subject, value: Zellwert) => Expectation | undefined,
  ausgabe = 'Ist',
): Case => ({
  label,
  of: (s) =>
    s.roles.includes(role)
      ? values.flatMap((value) => {
          const e = expected(s, value);
          const args = put(s, put(s, sound(s), 'ausgabe', ausgabe), role, value);
          return e ? [{ what: shown(value), args, expected: e }] : [];
        })
      : [],
});

/** A Bezugsmonat that the axis does not hold, or for which the definition does not. */
const outside = (label: string, of: (s: Subject) => Monat): Case => ({
  label,
  of: (s) => {
    const m = of(s);
    const { von, bis } = s.groesse.bedarf(m)[0]!;
    const { seit = von, bis: until = bis } = s.gilt ?? {};
    const edition = von < seit ? von : bis > until ? bis : undefined;
    const expected =
      edition === undefined
        ? fails('#NV', s.reihen[0]!.name, monatsname(von), 'nicht in der Monatsachse')
        : fails(
            '#NV',
            s.reihen[0]!.name,
            monatsname(edition),
            'Festlegung',
            'NACHHALTIGKEIT bis 2018, K2E3 ab 2019',
          );
    return [{ what: monatsname(m), args: put(s, sound(s), 'bezugsmonat', serialOf(m, 28)), expected }];
  },
});

/** The agreement of 2018 that is built in, by Kennzahl. */
const AGREED: Readonly<Record<string, number>> = { INT: 2, K2: 0.3, K3: -0.4, K3E1: 1.3, LZB_DEZ: -0.4 };

/** A cell with a Soll of 0, which is empty in the workbook or truly 0. */
const sollCell = (label: string, address: string, expected: (s: Subject) => Expectation): Case => ({
  label,
  of: (s) => {
    const args = put(s, put(s, sound(s), 'ausgabe', 'Delta'), 'soll', 0, address);
    return s.roles.includes('ausgabe') ? [{ what: '', args, expected: expected(s) }] : [];
  },
});

const agreed = (s: Subject): Expectation =>
  s.id in AGREED
    ? { level: change(s) - AGREED[s.id]! }
    : fails('#NV', 'Das Soll fehlt', `zu ${s.id} keine Vereinbarung`);

/** 0,4 % typed into a cell that is formatted as a percentage is the number 0.004. */
const percentage = (s: Subject, value: Zellwert): Expectation => {
  const meant = s.falling || Number(value) < 0 ? '−0,4' : '0,4';
  return fails('#WERT!', `Soll: ${Number(value) < 0 ? '−' : ''}0,004`, `War ${meant} gemeint?`);
};

const notAnOutput = (_: Subject, value: Zellwert): Expectation =>
  fails('#WERT!', `Ausgabe: ${shown(value)} ist unbekannt`, OUTPUTS);

export const ARGUMENTS: readonly Case[] = [
  inArgument('Ausgabe misspelt', 'ausgabe', ['Ist-Wert', 'Delle', 3, true], notAnOutput),
  inArgument('Bildung misspelt', 'bildung', ['Mittel', '', 1, true], (_, value) =>
    fails(
      '#WERT!',
      `Bildung: ${shown(value)} ist unbekannt`,
      'Summe, Durchschnitt, Durchschnitt der Vormonate',
    ),
  ),
  inArgument('Kennzahl misspelt', 'kennzahl', ['K9', 'K3_12', '', 3], (_, value) =>
    fails('#WERT!', `Kennzahl: ${shown(value)} ist unbekannt`, 'K1, K1E1,', '_12M'),
  ),
  outside('Bezugsmonat after the months', (s) => plus(s.axis.first, MONTHS + 13)),
  outside('Bezugsmonat before the months', (s) => plus(s.axis.first, -1)),
  inArgument('Bezugsmonat that is no date', 'bezugsmonat', ['bald', '31.13.2018', 5, true], (_, value) =>
    fails('#WERT!', `Bezugsmonat: ${shown(value)} ist kein Datum`, '31.12.2018'),
  ),
  inArgument('Bezugsmonat in error', 'bezugsmonat', [{ fehler: '#BEZUG!' }], () =>
    fails('#NV', 'Bezugsmonat: #BEZUG!'),
  ),
  inArgument(
    'Soll as text',
    'soll',
    ['zwei', '-0,4', true],
    (_, value) => fails('#WERT!', `Soll: ${shown(value)} ist keine Zahl`),
    'Delta',
  ),
  inArgument(
    'Soll in error',
    'soll',
    [{ fehler: '#NV' }],
    () => fails('#NV', 'Soll: #NV ist keine Zahl'),
    'Delta',
  ),
  sollCell('Soll in an empty cell', "'Daten 2015'!A1", agreed),
  sollCell('Soll in a cell that holds 0', "'Null Juni 2015'!B43", (s) => ({ level: change(s) })),
  inArgument('Soll as a percentage', 'soll', [0.004, -0.004], percentage, 'Delta'),
];
