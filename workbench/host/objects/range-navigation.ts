import type { Ort } from '../../../src/domain/ort';
import type { Host, Member } from '../declare';
import { invalidArgument, notFound } from '../errors';
import { COLUMNS, ROWS } from '../model';
import { bounded, placeOf, rangeHandle, type RangeTarget } from './range-target';

const move = (target: RangeTarget, part: Partial<Ort>) =>
  rangeHandle(target.sheet, bounded({ ...target.ort, ...part }));

const method = (
  since: Member<RangeTarget>['since'],
  call: NonNullable<Member<RangeTarget>['call']>,
): Member<RangeTarget> => ({ since, call });

const whole = (given: unknown, otherwise?: number): number => {
  const number = given ?? otherwise;
  if (typeof number !== 'number' || !Number.isInteger(number))
    throw invalidArgument(`number ${String(given)}`);
  return number;
};

const usedRange = ({ sheet, ort }: RangeTarget, args: readonly unknown[]) => {
  const used = sheet.used(ort, args[0] === true);
  return used ? rangeHandle(sheet, used) : null;
};

/** The part of a range from row and column on, or `null` where nothing of it is left. */
const between = (t: RangeTarget, top: number, left: number, bottom: number, right: number) =>
  bottom > top && right > left
    ? move(t, { zeile: top, spalte: left, zeilen: bottom - top, spalten: right - left })
    : null;

const otherOf = (t: RangeTarget, given: unknown, { book }: Host): Ort => {
  const other = placeOf(given, t.sheet, book);
  if (other.sheet !== t.sheet) throw invalidArgument('a range of another sheet');
  return other.ort;
};

const intersection = (t: RangeTarget, given: unknown, host: Host) => {
  const { ort: a } = t;
  const b = otherOf(t, given, host);
  return between(
    t,
    Math.max(a.zeile, b.zeile),
    Math.max(a.spalte, b.spalte),
    Math.min(a.zeile + a.zeilen, b.zeile + b.zeilen),
    Math.min(a.spalte + a.spalten, b.spalte + b.spalten),
  );
};

const around = (t: RangeTarget, given: unknown, host: Host) => {
  const { ort: a } = t;
  const b = otherOf(t, given, host);
  return between(
    t,
    Math.min(a.zeile, b.zeile),
    Math.min(a.spalte, b.spalte),
    Math.max(a.zeile + a.zeilen, b.zeile + b.zeilen),
    Math.max(a.spalte + a.spalten, b.spalte + b.spalten),
  );
};

/** So many rows or columns beside a range; a negative number counts from its other side. */
const beside = (t: RangeTarget, axis: 'zeile' | 'spalte', count: number, after: boolean) => {
  const size = axis === 'zeile' ? 'zeilen' : 'spalten';
  if (count === 0) throw invalidArgument('count');
  const start = t.ort[axis];
  const end = start + t.ort[size];
  const outside = count > 0;
  const length = Math.abs(count);
  const from = after ? (outside ? end : end - length) : outside ? start - length : start;
  return move(t, { [axis]: from, [size]: length });
};

/** The block of used cells around the first cell, bounded by empty rows and columns. */
const region = ({ sheet, ort }: RangeTarget) => {
  const filled = (r: number, c: number): boolean => {
    const { value, formula } = sheet.cell(r, c);
    return value !== null || formula !== undefined;
  };
  const any = (top: number, left: number, bottom: number, right: number): boolean => {
    for (let r = Math.max(0, top); r <= bottom; r++)
      for (let c = Math.max(0, left); c <= right; c++) if (filled(r, c)) return true;
    return false;
  };
  let [top, left, bottom, right] = [ort.zeile, ort.spalte, ort.zeile, ort.spalte];
  for (;;) {
    const up = top > 0 && any(top - 1, left - 1, top - 1, right + 1) ? 1 : 0;
    const down = bottom < ROWS - 1 && any(bottom + 1, left - 1, bottom + 1, right + 1) ? 1 : 0;
    const before = left > 0 && any(top - 1, left - 1, bottom + 1, left - 1) ? 1 : 0;
    const after = right < COLUMNS - 1 && any(top - 1, right + 1, bottom + 1, right + 1) ? 1 : 0;
    if (up + down + before + after === 0) break;
    [top, bottom, left, right] = [top - up, bottom + down, left - before, right + after];
  }
  const [zeilen, spalten] = [bottom - top + 1, right - left + 1];
  return rangeHandle(sheet, { ...ort, zeile: top, spalte: left, zeilen, spalten });
};

/** The cells into which the array of an anchor cell has spilled. */
const spillOf = ({ sheet, ort }: RangeTarget) => {
  const anchor = ort.zeile * COLUMNS + ort.spalte;
  const cells = [...sheet.spilled].filter(([, from]) => from === anchor).map(([key]) => key);
  if (ort.zeilen * ort.spalten > 1 || cells.length === 0) return null;
  const last = Math.max(...cells.map((key) => Math.floor(key / COLUMNS)));
  const right = Math.max(...cells.map((key) => key % COLUMNS));
  return rangeHandle(sheet, { ...ort, zeilen: last - ort.zeile + 1, spalten: right - ort.spalte + 1 });
};

const spillParent = ({ sheet, ort }: RangeTarget) => {
  const key = ort.zeile * COLUMNS + ort.spalte;
  const isAnchor = [...sheet.spilled.values()].includes(key);
  const from = isAnchor ? key : sheet.spilled.get(key);
  if (ort.zeilen * ort.spalten > 1 || from === undefined) return null;
  const [zeile, spalte] = [Math.floor(from / COLUMNS), from % COLUMNS];
  return rangeHandle(sheet, { ...ort, zeile, spalte, zeilen: 1, spalten: 1 });
};

const found = <T>(range: T | null, what: string): T => {
  if (range === null) throw notFound(what);
  return range;
};

/** Ranges that lead from one range to another. */
export const NAVIGATION: Readonly<Record<string, Member<RangeTarget>>> = {
  getCell: method('ExcelApi 1.1', (t, [r, c]) =>
    move(t, { zeile: t.ort.zeile + whole(r), spalte: t.ort.spalte + whole(c), zeilen: 1, spalten: 1 }),
  ),
  getRow: method('ExcelApi 1.1', (t, [r]) => move(t, { zeile: t.ort.zeile + whole(r), zeilen: 1 })),
  getColumn: method('ExcelApi 1.1', (t, [c]) => move(t, { spalte: t.ort.spalte + whole(c), spalten: 1 })),
  getLastCell: method('ExcelApi 1.1', (t) =>
    move(t, {
      ...{ zeile: t.ort.zeile + t.ort.zeilen - 1, spalte: t.ort.spalte + t.ort.spalten - 1 },
      ...{ zeilen: 1, spalten: 1 },
    }),
  ),
  getLastRow: method('ExcelApi 1.1', (t) => move(t, { zeile: t.ort.zeile + t.ort.zeilen - 1, zeilen: 1 })),
  getLastColumn: method('ExcelApi 1.1', (t) =>
    move(t, { spalte: t.ort.spalte + t.ort.spalten - 1, spalten: 1 }),
  ),
  getEntireColumn: method('ExcelApi 1.1', (t) => move(t, { zeile: 0, zeilen: ROWS })),
  getEntireRow: method('ExcelApi 1.1', (t) => move(t, { spalte: 0, spalten: COLUMNS })),
  getOffsetRange: method('ExcelApi 1.1', (t, [r, c]) =>
    move(t, { zeile: t.ort.zeile + whole(r), spalte: t.ort.spalte + whole(c) }),
  ),
  getResizedRange: method('ExcelApi 1.2', (t, [r, c]) =>
    move(t, { zeilen: t.ort.zeilen + whole(r), spalten: t.ort.spalten + whole(c) }),
  ),
  getAbsoluteResizedRange: method('ExcelApi 1.7', (t, [r, c]) =>
    move(t, { zeilen: whole(r), spalten: whole(c) }),
  ),
  getRowsAbove: method('ExcelApi 1.2', (t, [n]) => beside(t, 'zeile', whole(n, 1), false)),
  getRowsBelow: method('ExcelApi 1.2', (t, [n]) => beside(t, 'zeile', whole(n, 1), true)),
  getColumnsBefore: method('ExcelApi 1.2', (t, [n]) => beside(t, 'spalte', whole(n, 1), false)),
  getColumnsAfter: method('ExcelApi 1.2', (t, [n]) => beside(t, 'spalte', whole(n, 1), true)),
  getBoundingRect: method('ExcelApi 1.1', (t, [other], host) => around(t, other, host)),
  getIntersection: method('ExcelApi 1.1', (t, [other], host) =>
    found(intersection(t, other, host), 'intersection'),
  ),
  getIntersectionOrNullObject: method('ExcelApi 1.4', (t, [other], host) => intersection(t, other, host)),
  getUsedRange: method('ExcelApi 1.1', (t, args) => found(usedRange(t, args), 'used range')),
  getUsedRangeOrNullObject: method('ExcelApi 1.4', usedRange),
  getSurroundingRegion: method('ExcelApi 1.7', region),
  getSpillingToRange: method('ExcelApi 1.12', (t) => found(spillOf(t), 'spill')),
  getSpillingToRangeOrNullObject: method('ExcelApi 1.12', spillOf),
  getSpillParent: method('ExcelApi 1.12', (t) => found(spillParent(t), 'spill')),
  getSpillParentOrNullObject: method('ExcelApi 1.12', spillParent),
};
