import type { Blattinhalt, Stil, Zellinhalt } from '../../domain/blatt/blattinhalt';
import { spaltenname, zelle } from '../../domain/ort';
import { inSheet } from './in-sheet';

/** Width of a column in points for a width in characters of Excel's default font: 7 pixels each and 5 for the edges. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Gives a new sheet its looks: fonts, wrapping, widths. On a sheet that exists they are the user's. */
export const dressSheet = (
  sheet: Excel.Worksheet,
  { name, kopf, tabellen, spaltenbreiten }: Blattinhalt,
): void => {
  spaltenbreiten.forEach((width, c) => {
    sheet.getRange(`${spaltenname(c)}:${spaltenname(c)}`).format.columnWidth = points(width);
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
    });
  }
};

const LEFT: ReadonlySet<Stil> = new Set(['datum', 'zeitpunkt', 'monat']);

const dressCell = ({ format }: Excel.Range, { stil }: Zellinhalt): void => {
  if (stil === 'titel') format.font.size = 14;
  if (stil === 'titel' || stil === 'beschriftung') format.font.bold = true;
  // Beside texts, a date at the right edge of a wide column is easily overlooked.
  if (LEFT.has(stil)) format.horizontalAlignment = 'Left';
};
