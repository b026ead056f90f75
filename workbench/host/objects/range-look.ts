import type { Member } from '../declare';
import { HostError, invalidArgument } from '../errors';
import { COLUMNS, ROWS, type SheetModel } from '../model';
import { allow, rangeAddress, type RangeTarget } from './range-target';

/** Rows or columns of a sheet, as far as they can be hidden. */
interface Axis {
  readonly start: 'zeile' | 'spalte';
  readonly size: 'zeilen' | 'spalten';
  readonly option: string;
  readonly hidden: (sheet: SheetModel) => Set<number>;
}

const ROW: Axis = {
  ...{ start: 'zeile', size: 'zeilen', option: 'allowFormatRows' },
  hidden: (sheet) => sheet.hiddenRows,
};
const COLUMN: Axis = {
  ...{ start: 'spalte', size: 'spalten', option: 'allowFormatColumns' },
  hidden: (sheet) => sheet.hiddenColumns,
};

/** More lines than this are not hidden one by one. */
const MOST = 100_000;

const isHidden = ({ sheet, ort }: RangeTarget, { start, size, hidden }: Axis): boolean | null => {
  const [from, to] = [ort[start], ort[start] + ort[size]];
  const count = [...hidden(sheet)].filter((i) => i >= from && i < to).length;
  if (count === 0) return false;
  return count === ort[size] ? true : null;
};

const setHidden = (target: RangeTarget, { start, size, option, hidden }: Axis, value: unknown): void => {
  const { sheet, ort } = target;
  if (typeof value !== 'boolean') throw invalidArgument('hidden');
  allow(sheet, option);
  const lines = hidden(sheet);
  if (!value)
    for (const i of [...lines]) {
      if (i >= ort[start] && i < ort[start] + ort[size]) lines.delete(i);
    }
  else if (ort[size] > MOST) throw invalidArgument('too many rows or columns to hide');
  else for (let i = ort[start]; i < ort[start] + ort[size]; i++) lines.add(i);
};

const line = (axis: Axis): Member<RangeTarget> => ({
  since: 'ExcelApi 1.2',
  get: (t) => isHidden(t, axis),
  set: (t, value) => {
    setHidden(t, axis, value);
  },
});

/** What is known of rows and columns one by one. */
const PROPERTIES: readonly string[] = ['rowHidden', 'columnHidden', 'rowIndex', 'columnIndex', 'address'];

/** One object per row or column, with what was asked for. */
const lineProperties =
  (axis: Axis, hidden: 'rowHidden' | 'columnHidden', index: 'rowIndex' | 'columnIndex') =>
  ({ sheet, ort }: RangeTarget, [asked]: readonly unknown[]): readonly Record<string, unknown>[] => {
    const wanted = Object.entries((asked ?? {}) as Record<string, unknown>).flatMap(([name, yes]) =>
      yes === false ? [] : [name],
    );
    const unknown = wanted.find((name) => !PROPERTIES.includes(name));
    if (unknown !== undefined) throw new HostError('NotImplemented', `${unknown} of rows or columns`);
    if (ort[axis.size] > MOST) throw invalidArgument('too many rows or columns');
    const lines = axis.hidden(sheet);
    return Array.from({ length: ort[axis.size] }, (_, i) => {
      const place = { ...ort, blatt: sheet.name, [axis.start]: ort[axis.start] + i, [axis.size]: 1 };
      const all = {
        [hidden]: lines.has(place[axis.start]),
        [index]: place[axis.start],
        address: rangeAddress(place),
      };
      return Object.fromEntries(wanted.flatMap((name) => (name in all ? [[name, all[name]]] : [])));
    });
  };

/** A cell is hidden where its row or its column is. */
const hidden = (t: RangeTarget): boolean | null => {
  const both = [isHidden(t, ROW), isHidden(t, COLUMN)];
  if (both.includes(true)) return true;
  return both.includes(null) ? null : false;
};

const hasSpill = ({ sheet, ort }: RangeTarget): boolean | null => {
  if (sheet.spilled.size === 0) return false;
  const spilled = new Set([...sheet.spilled.keys(), ...sheet.spilled.values()]);
  const inside = [...spilled].filter((key) => {
    const [row, column] = [Math.floor(key / COLUMNS) - ort.zeile, (key % COLUMNS) - ort.spalte];
    return row >= 0 && row < ort.zeilen && column >= 0 && column < ort.spalten;
  });
  if (inside.length === 0) return false;
  return inside.length === ort.zeilen * ort.spalten ? true : null;
};

/** What is seen of a range, besides the format of its cells. */
export const LOOK: Readonly<Record<string, Member<RangeTarget>>> = {
  rowHidden: line(ROW),
  columnHidden: line(COLUMN),
  hidden: { since: 'ExcelApi 1.2', get: hidden },
  getRowProperties: { since: 'ExcelApi 1.9', call: lineProperties(ROW, 'rowHidden', 'rowIndex') },
  getColumnProperties: { since: 'ExcelApi 1.9', call: lineProperties(COLUMN, 'columnHidden', 'columnIndex') },
  isEntireColumn: { since: 'ExcelApi 1.7', get: ({ ort }) => ort.zeilen === ROWS },
  isEntireRow: { since: 'ExcelApi 1.7', get: ({ ort }) => ort.spalten === COLUMNS },
  hasSpill: { since: 'ExcelApi 1.12', get: hasSpill },
};
