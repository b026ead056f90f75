import { monat } from '../../../src/domain/monat';
import type { CallArgument } from '../../../workbench/host/functions';
import { fails, type Expectation } from './case';
import { AXES, monthColumn, REIHE, serialOf, seriesColumn } from './figures';

export type Line = readonly [
  label: string,
  id: string,
  values: readonly CallArgument[],
  expected: Expectation,
  addresses?: readonly string[],
];

const cell = (value: unknown): Expectation => ({ value: [[value]] });
const DIV = { fehler: '#DIV/0!' };
const at = AXES.until2018;
const { values: months } = monthColumn(at);
const { values: series } = seriesColumn(REIHE, at);
const row = (column: typeof series) => [column.map(([x]) => x!)];
const newest = cell(serialOf(monat(2018, 12)));
const before = cell(serialOf(monat(2018, 11)));
const last = (x: CallArgument): CallArgument => [...series.slice(0, -1), [x as string]];

/** The first cell of a sheet without headings is empty. */
const EMPTY = "'Daten 2015'!A1";
const RICHTUNGEN = 'mindestens, höchstens';

const VALUES: readonly Line[] = [
  ['VERAENDERUNG without Vorjahr', 'VERAENDERUNG', [3080], fails('#NV', 'Vorjahr: nichts')],
  ['VERAENDERUNG without anything', 'VERAENDERUNG', [], fails('#NV', 'Ist: nichts')],
  ['VERAENDERUNG, too many', 'VERAENDERUNG', [1, 2, 3], fails('#WERT!', '3 Argumente', 'höchstens 2')],
  ['VERAENDERUNG of text', 'VERAENDERUNG', ['3.080', 3020], fails('#WERT!', 'Ist: „3.080“ ist keine Zahl')],
  ['VERAENDERUNG of an error', 'VERAENDERUNG', [3080, DIV], fails('#NV', 'Vorjahr: #DIV/0!')],
  ['VERAENDERUNG of a truth value', 'VERAENDERUNG', [true, 3020], fails('#WERT!', 'Ist: WAHR')],
  ['VERAENDERUNG on 0', 'VERAENDERUNG', [3080, 0], fails('#DIV/0!', 'Vorjahr ist 0')],
  ['VERAENDERUNG without Ist', 'VERAENDERUNG', [undefined, 3020], fails('#NV', 'Ist: nichts')],
  ['VERAENDERUNG of an empty cell as 0', 'VERAENDERUNG', [0, 5], fails('#NV', 'Ist: nichts'), [EMPTY, '']],
  ['VERAENDERUNG of a zero that was typed', 'VERAENDERUNG', [0, 5], cell(-100)],
  ['ERREICHT without Soll', 'ERREICHT', [1], fails('#NV', 'Soll: nichts')],
  ['ERREICHT, too many', 'ERREICHT', [1, 1, null, 1], fails('#WERT!', '4 Argumente', 'höchstens 3')],
  ['ERREICHT, Soll as text', 'ERREICHT', [1, 'zwei'], fails('#WERT!', 'Soll: „zwei“ ist keine Zahl')],
  ['ERREICHT, change in error', 'ERREICHT', [DIV, 1], fails('#NV', 'Veränderung: #DIV/0!')],
  ['ERREICHT, empty change as 0', 'ERREICHT', [0, 1], fails('#NV', 'Veränderung: nichts'), [EMPTY, '']],
  ['ERREICHT, empty Soll as 0', 'ERREICHT', [1, 0], fails('#NV', 'Soll: nichts'), ['', EMPTY]],
  ['ERREICHT, Soll 0 that was typed', 'ERREICHT', [0, 0], cell(true)],
  ['ERREICHT, Richtung misspelt', 'ERREICHT', [1, 1, 'minimum'], fails('#WERT!', '„minimum“', RICHTUNGEN)],
  ['ERREICHT, Soll as a percentage', 'ERREICHT', [1, 0.004], fails('#WERT!', '0,004', 'War 0,4 gemeint?')],
  ['ERREICHT, falling percentage', 'ERREICHT', [1, -0.004], fails('#WERT!', 'War −0,4 gemeint?')],
  ['ERREICHT, höchstens', 'ERREICHT', [1, 0.004, 'höchstens'], fails('#WERT!', 'War −0,4 gemeint?')],
  ['STATUS without Soll', 'STATUS', [1], fails('#NV', 'Soll: nichts')],
  ['STATUS, too many', 'STATUS', [1, 1, null, null, 1], fails('#WERT!', '5 Argumente', 'höchstens 4')],
  ['STATUS, Soll as text', 'STATUS', [1, 'zwei'], fails('#WERT!', 'Soll: „zwei“ ist keine Zahl')],
  ['STATUS, Soll as a percentage', 'STATUS', [1, -0.004], fails('#WERT!', 'War −0,4 gemeint?')],
  ['STATUS, Richtung misspelt', 'STATUS', [1, 1, 'min.'], fails('#WERT!', 'Richtung: „min.“', RICHTUNGEN)],
  ['STATUS, no date', 'STATUS', [1, 1, null, 'bald'], fails('#WERT!', 'Bezugsmonat: „bald“ ist kein Datum')],
  ['STATUS, date in error', 'STATUS', [1, 1, null, DIV], fails('#NV', 'Bezugsmonat: #DIV/0!')],
  ['STATUS, change as text', 'STATUS', ['viel', 1], fails('#WERT!', 'Veränderung: „viel“')],
  ['STATUS, change in error', 'STATUS', [DIV, 1], cell('nicht bewertbar')],
  ['STATUS, no change', 'STATUS', [undefined, 1], cell('nicht bewertbar')],
  ['STATUS, empty change as 0', 'STATUS', [0, -0.4], cell('nicht bewertbar'), [EMPTY, '']],
  ['STATUS, change of 0 that was typed', 'STATUS', [0, -0.4], cell('nicht erreicht')],
];

const MONTHS_AND_SERIES: readonly Line[] = [
  ['BEZUGSMONAT without months', 'BEZUGSMONAT', [series], fails('#WERT!', 'Monate fehlen')],
  ['BEZUGSMONAT without series', 'BEZUGSMONAT', [undefined, months], fails('#NV', 'Reihen fehlen')],
  ['BEZUGSMONAT, too many', 'BEZUGSMONAT', [series, months, null, 1], fails('#WERT!', 'höchstens 3')],
  ['BEZUGSMONAT, a row beside a column', 'BEZUGSMONAT', [row(series), months], newest],
  ['BEZUGSMONAT, a column beside a row', 'BEZUGSMONAT', [series, row(months)], newest],
  ['BEZUGSMONAT, one cell', 'BEZUGSMONAT', [7, months], fails('#WERT!', 'Reihe 1: 1 Zelle,', 'haben 48')],
  [
    'BEZUGSMONAT, too short',
    'BEZUGSMONAT',
    [series.slice(1), months],
    fails('#WERT!', 'Reihe 1: 47 Zellen, die Monate haben 48'),
  ],
  [
    'BEZUGSMONAT, months in two columns',
    'BEZUGSMONAT',
    [series, months.map(([m]) => [m!, m!])],
    fails('#WERT!', 'Monate', '48 × 2'),
  ],
  ['BEZUGSMONAT, an error value in the last month', 'BEZUGSMONAT', [last(DIV), months], before],
  ['BEZUGSMONAT, text in the last month', 'BEZUGSMONAT', [last('1.234,5'), months], before],
  ['BEZUGSMONAT, a dash in the last month', 'BEZUGSMONAT', [last('-'), months], newest],
  ['BEZUGSMONAT, a star in the last month', 'BEZUGSMONAT', [last('*'), months], before],
  ['BEZUGSMONAT, no month at the end', 'BEZUGSMONAT', [series, [...months.slice(0, -1), ['Sommer']]], before],
  ['BEZUGSMONAT, no date', 'BEZUGSMONAT', [series, months, 'bald'], fails('#WERT!', 'Stichtag: „bald“')],
  ['BEZUGSMONAT, date in error', 'BEZUGSMONAT', [series, months, DIV], fails('#NV', 'Stichtag: #DIV/0!')],
  [
    'BEZUGSMONAT, before all months',
    'BEZUGSMONAT',
    [series, months, '01.03.2015'],
    fails('#NV', 'Kein Monat', 'Stichtag'),
  ],
  [
    'BEZUGSMONAT, nothing but text',
    'BEZUGSMONAT',
    [months.map(() => ['k. A.']), months],
    fails('#NV', 'Kein Monat'),
  ],
];

/** The functions for which a fault is no error, or that take single values. */
export const GENERAL: readonly Line[] = [...VALUES, ...MONTHS_AND_SERIES];
