import { leseAdresse, type Ort } from '../../domain/ort';
import type { Bereichsform } from '../../domain/snapshot';
import { overlap, sameName } from '../own-sheet';
import { isFormula } from './cell-text';
import { inSheet } from './in-sheet';

/** What was asked about a range besides its values. */
export interface FormRequest {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  /** undefined where this Excel does not tell */
  readonly merged: Excel.RangeAreas | undefined;
}

/**
 * Asks for the merged areas that may meet a range. Excel gives those whose first cell is in the range that it is asked
 * for, and what meets the range may begin above it or to its left.
 */
export const requestMerged = (range: Excel.Range): Excel.RangeAreas => {
  const merged = range.getBoundingRect('A1').getMergedAreasOrNullObject();
  merged.load('areas/items/address');
  return merged;
};

type Axis = 'zeile' | 'spalte';

const SIZE = { zeile: 'zeilen', spalte: 'spalten' } as const;

/** Rows or columns of a sheet beside each other. */
interface Lines {
  readonly axis: Axis;
  readonly blatt: string;
  readonly from: number;
  readonly count: number;
}

/** Longer ranges are asked for their used part only. */
const MOST_LINES = 5000;

const linesOf = (axis: Axis, area: Ort): Lines => ({
  ...{ axis, blatt: area.blatt },
  ...{ from: area[axis], count: area[SIZE[axis]] },
});

/** The rows or columns of a range that can be asked one by one. */
const linesWithin = (axis: Axis, ort: Ort, filled: Ort | undefined): Lines | undefined =>
  [ort, filled].flatMap((area) => (area ? linesOf(axis, area) : [])).find(({ count }) => count <= MOST_LINES);

const keyOf = ({ axis, blatt, from, count }: Lines): string =>
  `${axis} ${String(from)} ${String(count)} ${blatt.toLowerCase()}`;

/** The hidden ones of the rows and columns that were asked one by one. */
export type HiddenLines = ReadonlyMap<string, () => readonly number[]>;

/** The rows or columns of a range of which some are hidden and others not; which, only a second request tells. */
export const mixedLines = ({ range, used }: FormRequest): readonly Lines[] => {
  const ort = range.isNullObject ? undefined : leseAdresse(range.address);
  if (!ort) return [];
  const filled = used.isNullObject ? undefined : leseAdresse(used.address);
  const mixed = (axis: Axis, hidden: boolean | null): readonly Lines[] =>
    hidden === null ? [linesWithin(axis, ort, filled)].flatMap((lines) => lines ?? []) : [];
  return [...mixed('zeile', range.rowHidden), ...mixed('spalte', range.columnHidden)];
};

/** All rows and columns of a place, for a range of which nothing is known yet. */
export const allLines = (ort: Ort): readonly Lines[] =>
  (['zeile', 'spalte'] as const).flatMap((axis) => linesWithin(axis, ort, undefined) ?? []);

/** Asks which of the rows and columns are hidden; the same ones of several ranges only once. */
export const requestLines = ({ workbook }: Excel.RequestContext, wanted: readonly Lines[]): HiddenLines => {
  const asked = new Map<string, () => readonly number[]>();
  for (const lines of wanted) {
    const { axis, blatt, from, count } = lines;
    if (asked.has(keyOf(lines))) continue;
    const place = { blatt, zeile: 0, spalte: 0, zeilen: 1, spalten: 1, [axis]: from, [SIZE[axis]]: count };
    const range = workbook.worksheets.getItem(blatt).getRange(inSheet(place));
    if (axis === 'zeile') {
      const found = range.getRowProperties({ rowHidden: true });
      asked.set(keyOf(lines), () => found.value.flatMap((row, i) => (row.rowHidden ? [from + i] : [])));
    } else {
      const found = range.getColumnProperties({ columnHidden: true });
      asked.set(keyOf(lines), () => found.value.flatMap((c, i) => (c.columnHidden ? [from + i] : [])));
    }
  }
  return asked;
};

/** What the cells of a range are besides their values; undefined where this Excel does not tell what is hidden. */
export const readForm = (
  { range, used, merged }: FormRequest,
  ort: Ort,
  hidden: HiddenLines,
): Bereichsform | undefined => {
  const filled = used.isNullObject ? undefined : leseAdresse(used.address);
  const lines = (axis: Axis, all: boolean | null): readonly number[] | undefined => {
    if (all === false) return [];
    const within = linesWithin(axis, ort, filled);
    if (!within) return [];
    return all === true
      ? Array.from({ length: within.count }, (_, i) => within.from + i)
      : hidden.get(keyOf(within))?.();
  };
  const versteckteZeilen = lines('zeile', range.rowHidden);
  const versteckteSpalten = lines('spalte', range.columnHidden);
  if (!versteckteZeilen || !versteckteSpalten) return undefined;
  const verbunden = merged && mergedAreas(merged, ort);
  return {
    formeln: filled ? formulasIn(used) : [],
    ...{ versteckteZeilen, versteckteSpalten },
    ...(verbunden && { verbunden }),
  };
};

const mergedAreas = (merged: Excel.RangeAreas, ort: Ort): readonly Ort[] =>
  merged.isNullObject
    ? []
    : merged.areas.items
        .flatMap(({ address }) => leseAdresse(address) ?? [])
        .filter((area) => sameName(area.blatt, ort.blatt) && overlap(area, ort));

/** The formulas of a range that was loaded with its values; null where a cell has none. */
export const formulasIn = ({ formulas, values }: Excel.Range): readonly (readonly (string | null)[])[] =>
  (formulas as unknown[][]).map((row, r) =>
    row.map((formula, c) => (isFormula(formula, (values as unknown[][])[r]?.[c]) ? formula : null)),
  );
