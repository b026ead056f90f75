import {
  vorlagenformat,
  type Eingaberegel,
  type Vorlagenblatt,
  type Vorlagenzelle,
} from '../../domain/einrichtung/vorlagenblatt';
import { spaltenname, zelle, type Ort } from '../../domain/ort';
import { cellValue } from './cell-text';
import { columnWidth } from './dress-sheet';
import { inSheet } from './in-sheet';
import type { Abilities } from './requirements';

/** Fills a sheet that was made just now: values, formats, looks, frozen panes, rules for what may be entered. */
export const writeTemplate = (
  sheet: Excel.Worksheet,
  template: Vorlagenblatt,
  abilities: Abilities,
): void => {
  const { name, zellen, spaltenbreiten, fixiert, regeln } = template;
  const spalten = Math.max(...zellen.map((row) => row.length));
  const matrix = <T>(of: (cell: Vorlagenzelle) => T): (T | null)[][] =>
    zellen.map((row) => Array.from({ length: spalten }, (_, c) => (row[c] ? of(row[c]) : null)));
  const range = sheet.getRange(inSheet({ ...zelle(name, 0, 0), zeilen: zellen.length, spalten }));
  // Formats first: a cell formatted as text would take a number for a text. `null` leaves a cell alone.
  range.numberFormat = matrix(({ stil }) => vorlagenformat(stil));
  range.values = matrix(({ wert }) => (wert === null ? null : cellValue(wert)));
  dress(sheet, template);
  spaltenbreiten.forEach((width, c) => {
    sheet.getRange(`${spaltenname(c)}:${spaltenname(c)}`).format.columnWidth = columnWidth(width);
  });
  if (abilities.freezePanes) sheet.freezePanes.freezeAt(sheet.getRange(inSheet(frozenArea(name, fixiert))));
  if (abilities.dataValidation)
    for (const regel of regeln) setRule(sheet.getRange(inSheet(regel.ort)), regel);
};

const frozenArea = (name: string, { zeilen, spalten }: Vorlagenblatt['fixiert']): Ort => ({
  ...zelle(name, 0, 0),
  zeilen,
  spalten: Math.max(1, spalten),
});

/** Bold, large and wrapped cells; neighbours of one style at once. */
const dress = (sheet: Excel.Worksheet, { name, zellen }: Vorlagenblatt): void => {
  zellen.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell || (row[c - 1]?.stil ?? '') === cell.stil) return;
      const end = row.findIndex((other, i) => i > c && other?.stil !== cell.stil);
      const spalten = (end < 0 ? row.length : end) - c;
      dressCells(cell, () => sheet.getRange(inSheet({ ...zelle(name, r, c), spalten })));
    });
  });
};

const dressCells = ({ stil }: Vorlagenzelle, range: () => Excel.Range): void => {
  if (stil === 'titel' || stil === 'beschriftung') range().format.font.bold = true;
  if (stil === 'titel') range().format.font.size = 14;
  if (stil !== 'umbruch') return;
  range().format.wrapText = true;
  range().format.verticalAlignment = 'Top';
};

const setRule = ({ dataValidation }: Excel.Range, { regel, titel, meldung }: Eingaberegel): void => {
  dataValidation.rule =
    regel.art === 'formel'
      ? { custom: { formula: regel.formel } }
      : { decimal: { formula1: 0, operator: Excel.DataValidationOperator.greaterThanOrEqualTo } };
  dataValidation.errorAlert = {
    message: meldung,
    showAlert: true,
    style: Excel.DataValidationAlertStyle.stop,
    title: titel,
  };
};
