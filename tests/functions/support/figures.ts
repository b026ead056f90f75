import { funktionen } from '../../../src/domain/funktion';
import { monat, plus, type Monat } from '../../../src/domain/monat';
import { spaltenname } from '../../../src/domain/ort';
import { euro, type Reihenart } from '../../../src/domain/reihen';
import type { Zellwert } from '../../../src/domain/snapshot';
import { WorkbookModel } from '../../../workbench/host';

export const MONTHS = 48;

/** Where the months of a function stand: a definition may hold for some years only. */
export interface Axis {
  readonly year: number;
  readonly first: Monat;
  /** in the middle of a year, so that months follow that do not count */
  readonly bezugsmonat: Monat;
}

const axis = (year: number, bezugsjahr: number): Axis => ({
  year,
  first: monat(year, 1),
  bezugsmonat: monat(bezugsjahr, 6),
});

export const AXES = { until2018: axis(2015, 2018), from2019: axis(2019, 2021) } as const;

/** What ZIEL.JFW takes: fractions and zeros are possible. */
export const REIHE = euro('REIHE', 'Reihe', 'series', true);

/** Every series that some function reads; each has a column of its own. */
export const ARTEN: readonly Reihenart[] = [
  ...new Map(
    [...funktionen().flatMap((f) => f.kennzahl?.groesse.reihen ?? []), REIHE].map((art) => [art.id, art]),
  ).values(),
];

const columnOf = (art: Reihenart): number => 1 + ARTEN.findIndex(({ id }) => id === art.id);

/** Sound figures: growing, no month like the other; a yearly amount is the same in all months of a year. */
export const figure = (art: Reihenart, i: number): number => {
  const n = columnOf(art);
  if (art.jahresbetrag === true) return 1_000_000 + 1000 * n + 10_000 * Math.floor(i / 12);
  return 400 + 31 * n + 5 * i + ((i * i) % 7) + (art.einheit === '€' ? 0.25 : 0);
};

/** Serial of the day of a month as Excel has it. */
export const serialOf = (m: Monat, day = 1): number =>
  Math.round(Date.UTC(Math.floor(m / 12), m % 12, day) / 86_400_000) + 25_569;

const monthsOf = ({ first }: Axis): readonly number[] =>
  Array.from({ length: MONTHS }, (_, i) => serialOf(plus(first, i), 15));

/** The figures as they are, or with one month that is 0 or empty, or without those after the Bezugsmonat. */
export type Variant = 'Daten' | 'Null Juni' | 'Null Mai' | 'Leer Juni' | 'Leer Mai' | 'Bis Juni';

const VARIANTS: Readonly<
  Record<Variant, (i: number, bezugsmonat: number, sound: number) => number | undefined>
> = {
  Daten: (_, __, sound) => sound,
  'Null Juni': (i, b, sound) => (i === b ? 0 : sound),
  'Null Mai': (i, b, sound) => (i === b - 1 ? 0 : sound),
  'Leer Juni': (i, b, sound) => (i === b ? undefined : sound),
  'Leer Mai': (i, b, sound) => (i === b - 1 ? undefined : sound),
  'Bis Juni': (i, b, sound) => (i > b ? undefined : sound),
};

/** The variant in which a month counts that is the Bezugsmonat or the one before it. */
export const variantFor = (what: 'Null' | 'Leer', at: Monat, { bezugsmonat }: Axis): Variant =>
  `${what} ${at === bezugsmonat ? 'Juni' : 'Mai'}`;

/** A column of the workbook: its values and where they stand. */
export interface Column {
  readonly values: readonly (readonly Zellwert[])[];
  readonly address: string;
}

const sheetName = (variant: Variant, { year }: Axis): string => `${variant} ${String(year)}`;

const addressOf = (variant: Variant, at: Axis, column: number): string => {
  const letters = spaltenname(column);
  return `'${sheetName(variant, at)}'!${letters}2:${letters}${String(MONTHS + 1)}`;
};

export const monthColumn = (at: Axis): Column => ({
  values: monthsOf(at).map((m) => [m]),
  address: addressOf('Daten', at, 0),
});

export const seriesColumn = (art: Reihenart, at: Axis, variant: Variant = 'Daten'): Column => ({
  values: Array.from({ length: MONTHS }, (_, i) => [variantFigure(art, at, variant, i) ?? null]),
  address: addressOf(variant, at, columnOf(art)),
});

const variantFigure = (art: Reihenart, at: Axis, variant: Variant, i: number): number | undefined =>
  VARIANTS[variant](i, at.bezugsmonat - at.first, figure(art, i));

/** A workbook with all series, sheet by sheet; the cells of a gap are truly empty. */
export const figureBook = (): WorkbookModel => {
  const book = new WorkbookModel();
  for (const at of Object.values(AXES))
    for (const variant of Object.keys(VARIANTS) as Variant[]) {
      const sheet = book.addSheet(sheetName(variant, at));
      monthsOf(at).forEach((value, i) => {
        sheet.change(i + 1, 0, { value });
        for (const art of ARTEN) {
          const found = variantFigure(art, at, variant, i);
          if (found !== undefined) sheet.change(i + 1, columnOf(art), { value: found });
        }
      });
    }
  return book;
};
