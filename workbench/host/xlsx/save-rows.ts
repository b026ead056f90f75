import { Sheet } from '../../../src/workbook/xlsx/sheet';
import type { SheetEntry, WorkbookFile } from '../../../src/workbook/xlsx/workbook-file';
import { parseText } from '../../../src/workbook/xlsx/xml';
import type { RowPlaces, StatedRow } from './scan-sheet';

/** Stands in the tree for rows that are left out of it. */
const PLACEHOLDER = /<\?ziel-rows (\d+)\?>/g;
const placeholder = (number: number): string => `<?ziel-rows ${number}?>`;

/**
 * A worksheet with the tree of some of its rows, made where the file has none; the others stay as they are spelt. A tree of
 * all rows takes many times as long as it takes to read them.
 */
export const openRows = (
  file: WorkbookFile,
  entry: SheetEntry,
  wanted: ReadonlySet<number>,
  places: RowPlaces,
): Sheet => {
  // a list without an end tag is empty, and small
  if (!places.isRegular || places.to === places.from) return file.open(entry);
  const xml = file.package.text(entry.part);
  const { text, left } = reduced(xml, wanted, places);
  const complete = (saved: string): string =>
    saved.replace(PLACEHOLDER, (_, number: string) => left[Number(number)] ?? '');
  return new Sheet({ ...parseText(entry.part, text), complete });
};

/** The text of a part with placeholders for the rows that are not wanted, and what these stand for. */
const reduced = (
  xml: string,
  wanted: ReadonlySet<number>,
  { rows, from, to }: RowPlaces,
): { readonly text: string; readonly left: readonly string[] } => {
  const left: string[] = [];
  const prefix = /^<([^\s:/>]+:)?/.exec(xml.slice(xml.lastIndexOf('<', from - 1)))?.[1] ?? '';
  let text = xml.slice(0, from);
  let at = from;
  const leaveOut = (until: number): void => {
    if (until > at) text += placeholder(left.push(xml.slice(at, until)) - 1);
    at = until;
  };
  for (const row of [...wanted].sort((a, b) => a - b)) {
    const next = rowFrom(rows, row);
    leaveOut(next?.from ?? to);
    if (next?.row === row) {
      text += xml.slice(next.from, next.to);
      at = next.to;
    } else text += `<${prefix}row r="${row + 1}"/>`;
  }
  leaveOut(to);
  return { text: text + xml.slice(to), left };
};

/** The first row from this one on. */
const rowFrom = (rows: readonly StatedRow[], row: number): StatedRow | undefined => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return rows[low];
};
