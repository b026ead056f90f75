import { monat, plus, serial, type Monat } from '../../src/domain/monat';

/** Months of the fixture: December 2016 to December 2018. */
export const BA_MONTHS: readonly Monat[] = Array.from({ length: 25 }, (_, i) => plus(monat(2016, 12), i));

const int = (i: number): number => 240 + ((i * 7) % 23);
const intLzb = (i: number): number => 80 + ((i * 5) % 11);
const elb = (i: number): number => 13_000 - i * 4;
const lzb = (i: number): number => 7400 - i * 3;

/** A column as the statistics of the BA head it: the heading, and the value of the n-th month. */
export interface BaColumn {
  readonly heading: string;
  readonly value: (month: number) => number;
}

/**
 * Columns under the names of the BA and of BIAJ: monthly values among sums of twelve months, rates and parts that are
 * marked by `dar.` and footnotes. All figures are invented.
 */
export const BA_COLUMNS: readonly BaColumn[] = [
  { heading: 'INT', value: int },
  { heading: 'INT_12', value: (i) => int(i) * 12 },
  { heading: 'ELB', value: elb },
  { heading: 'ELB_VM_12', value: (i) => elb(i) * 12 },
  { heading: 'Integrationsquote K2', value: (i) => (int(i) * 1200) / elb(i) },
  { heading: 'LZB 1)', value: lzb },
  { heading: '  dar. INT_LZB', value: intLzb },
  { heading: 'INT_LZB_12 2) 4)', value: (i) => intLzb(i) * 12 },
  { heading: 'LZB_VM_12', value: (i) => lzb(i) * 12 },
  { heading: 'LLU', value: (i) => 5_000_000 + i * 1000.5 },
  { heading: 'LUH', value: (i) => 4_000_000 + i * 900.25 },
  { heading: 'BG', value: (i) => 9700 - i * 5 },
  { heading: 'INT_SVB', value: (i) => Math.round(int(i) * 0.8) },
  { heading: 'INT_SVB_BD', value: (i) => Math.round(int(i) * 0.5) },
];

/** The names that the fixture has to yield, and in which column each stands (A is the axis). */
export const BA_NAMES: Readonly<Record<string, string>> = {
  ZIEL_MONAT: 'A',
  ZIEL_INT: 'B',
  ZIEL_ELB: 'D',
  ZIEL_LZB: 'G',
  ZIEL_INT_LZB: 'H',
  ZIEL_LLU: 'K',
  ZIEL_LUH: 'L',
  ZIEL_BG: 'M',
  ZIEL_INT_SVB: 'N',
  ZIEL_INT_BD: 'O',
};

/** Row of the first month, counted from 1 as Excel does. */
export const BA_FIRST_ROW = 4;

/** The cells of the fixture's sheet `Eckwerte`, row by row from A1. */
export const baRows = (months: readonly Monat[] = BA_MONTHS): (number | string)[][] => [
  ['Eckwerte SGB II, Jobcenter Musterkreis'],
  [],
  ['Berichtsmonat', ...BA_COLUMNS.map((c) => c.heading)],
  ...months.map((m, i) => [serial(m, 1900), ...BA_COLUMNS.map((c) => c.value(i))]),
  [],
  ['1) endgültige Werte nach drei Monaten Wartezeit'],
];

export const BA_SHEET = 'Eckwerte';
