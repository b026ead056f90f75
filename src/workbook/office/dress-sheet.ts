import { FARBE_EINGABE, type Blattinhalt, type Stil, type Zellinhalt } from '../../domain/blatt/blattinhalt';
import { spaltenname, zelle } from '../../domain/ort';
import { inSheet } from './in-sheet';

/** Width of a column in points for a width in characters of Excel's default font: 7 pixels each and 5 for the edges. */
export const columnWidth = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Gives a new sheet its looks: fonts, wrapping, widths. On a sheet that exists they are the user's. */
export const dressSheet = (
  sheet: Excel.Worksheet,
  { name, kopf, tabellen, spaltenbreiten }: Blattinhalt,
): void => {
  spaltenbreiten.forEach((width, c) => {
    sheet.getRange(`${spaltenname(c)}:${spaltenname(c)}`).format.columnWidth = columnWidth(width);
  });
  kopf.forEach((row, r) => {
    row.forEach((cell, c) => {
      dressCell(sheet.getRange(inSheet(zelle(name, r, c))), cell);
    });
  });
  for (const { zeile, spalte, zeilen } of tabellen) {
    const [first] = zeilen;
    if (!first) continue;
    const body = { ...zelle(name, zeile + 1, spalte), zeilen: zeilen.length, spalten: first.length };
    sheet.getRange(inSheet(body)).format.verticalAlignment = 'Top';
    first.forEach((cell, c) => {
      if (cell.stil === 'umbruch')
        sheet.getRange(inSheet({ ...body, spalte: spalte + c, spalten: 1 })).format.wrapText = true;
      for (const [from, count] of inputs(zeilen.map((row) => row[c]?.stil)))
        sheet.getRange(
          inSheet({ ...body, zeile: body.zeile + from, zeilen: count, spalte: spalte + c, spalten: 1 }),
        ).format.fill.color = FARBE_EINGABE;
    });
  }
};

/** Where people fill in cells: the runs of such cells in a column, by first row and number. */
const inputs = (column: readonly (Stil | undefined)[]): (readonly [from: number, count: number])[] => {
  const runs: (readonly [number, number])[] = [];
  for (let from = 0, r = 0; r <= column.length; r++) {
    if (column[r] === 'eingabe') continue;
    if (r > from) runs.push([from, r - from]);
    from = r + 1;
  }
  return runs;
};

const LEFT: ReadonlySet<Stil> = new Set(['datum', 'zeitpunkt', 'monat']);

const dressCell = ({ format }: Excel.Range, { stil }: Zellinhalt): void => {
  if (stil === 'titel') format.font.size = 14;
  if (stil === 'eingabe') format.fill.color = FARBE_EINGABE;
  if (stil === 'titel' || stil === 'beschriftung') format.font.bold = true;
  // Beside texts, a date at the right edge of a wide column is easily overlooked.
  if (LEFT.has(stil)) format.horizontalAlignment = 'Left';
};
