import { declareType, handle, type Member } from '../declare';
import { invalidArgument } from '../errors';
import type { Cell, SheetModel, Style } from '../model';
import { allow, type RangeTarget } from './range-target';

/** The cells whose format a range shows: of a whole column those in use and the first. */
const cellsOf = ({ sheet, ort }: RangeTarget): readonly Cell[] => {
  const used = sheet.used(ort, false) ?? { ...ort, zeilen: 1, spalten: 1 };
  const area = ort.zeilen * ort.spalten <= 10_000 ? ort : used;
  return Array.from({ length: area.zeilen * area.spalten }, (_, i) =>
    sheet.cell(area.zeile + Math.floor(i / area.spalten), area.spalte + (i % area.spalten)),
  );
};

/** The value that all cells share, `null` where they differ. */
const common = <V>(cells: readonly Cell[], of: (cell: Cell) => V): V | null => {
  const first = of(cells[0]!);
  return cells.every((cell) => of(cell) === first) ? first : null;
};

const change = ({ sheet, ort }: RangeTarget, part: (cell: Cell) => Partial<Cell>): void => {
  allow(sheet, 'allowFormatCells');
  if (ort.zeilen * ort.spalten > 500_000) throw invalidArgument('range too large for a format');
  for (let r = ort.zeile; r < ort.zeile + ort.zeilen; r++)
    for (let c = ort.spalte; c < ort.spalte + ort.spalten; c++) sheet.change(r, c, part(sheet.cell(r, c)));
};

const style = <K extends keyof Style>(key: K, otherwise: Style[K]): Member<RangeTarget> => ({
  since: 'ExcelApi 1.1',
  get: (t) => common(cellsOf(t), (cell) => cell.style[key] ?? otherwise),
  set: (t, value) => {
    if (value === null || value === undefined) throw invalidArgument(key);
    change(t, (cell) => ({ style: { ...cell.style, [key]: value } }));
  },
});

/** Width or height in points; `null` where the columns or rows of the range differ. */
const size = (
  what: string,
  start: 'zeile' | 'spalte',
  count: 'zeilen' | 'spalten',
  standard: number,
  option: string,
  sizes: (sheet: SheetModel) => Map<number, number>,
): Member<RangeTarget> => ({
  since: 'ExcelApi 1.2',
  get: ({ sheet, ort }) => {
    const own = [...sizes(sheet)].filter(([i]) => i >= ort[start] && i < ort[start] + ort[count]);
    const found = new Set(own.map(([, points]) => points));
    if (own.length < ort[count]) found.add(standard);
    return found.size === 1 ? [...found][0] : null;
  },
  set: ({ sheet, ort }, points) => {
    if (typeof points !== 'number' || points < 0) throw invalidArgument(what);
    allow(sheet, option);
    if (ort[count] > MOST_LINES) throw invalidArgument(`${what} of so many`);
    for (let i = ort[start]; i < ort[start] + ort[count]; i++) sizes(sheet).set(i, points);
  },
});

const MOST_LINES = 100_000;

export const RANGE_FORMAT = declareType<RangeTarget>({
  name: 'RangeFormat',
  members: {
    font: { since: 'ExcelApi 1.1', get: (t) => handle('RangeFont', t) },
    fill: { since: 'ExcelApi 1.1', get: (t) => handle('RangeFill', t) },
    protection: { since: 'ExcelApi 1.2', get: (t) => handle('FormatProtection', t) },
    wrapText: style('wrapText', false),
    horizontalAlignment: style('horizontalAlignment', 'General'),
    verticalAlignment: style('verticalAlignment', 'Bottom'),
    columnWidth: size('columnWidth', 'spalte', 'spalten', 48, 'allowFormatColumns', (s) => s.columnWidths),
    rowHeight: size('rowHeight', 'zeile', 'zeilen', 15, 'allowFormatRows', (s) => s.rowHeights),
    autofitColumns: { since: 'ExcelApi 1.2', call: () => undefined },
    autofitRows: { since: 'ExcelApi 1.2', call: () => undefined },
  },
});

export const RANGE_FONT = declareType<RangeTarget>({
  name: 'RangeFont',
  members: {
    bold: style('bold', false),
    italic: style('italic', false),
    name: style('fontName', 'Calibri'),
    size: style('size', 11),
    underline: style('underline', 'None'),
    color: style('color', '#000000'),
  },
});

export const RANGE_FILL = declareType<RangeTarget>({
  name: 'RangeFill',
  members: {
    color: style('fill', '#FFFFFF'),
    clear: {
      since: 'ExcelApi 1.1',
      writes: true,
      call: (t) => {
        change(t, (cell) => ({ style: withoutFill(cell.style) }));
      },
    },
  },
});

export const FORMAT_PROTECTION = declareType<RangeTarget>({
  name: 'FormatProtection',
  members: {
    locked: {
      since: 'ExcelApi 1.2',
      get: (t) => common(cellsOf(t), (cell) => cell.locked),
      set: (t, value) => {
        change(t, () => ({ locked: value === true }));
      },
    },
  },
});

const withoutFill = ({ fill: _, ...rest }: Style): Style => rest;
