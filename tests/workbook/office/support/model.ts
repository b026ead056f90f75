import { leseAdresse, type Ort } from '../../../../src/domain/ort';

/** The workbook that the tests' host keeps: plain data, so that two states compare as JSON. */
export interface Cell {
  value: number | string | boolean;
  formula?: string;
  error?: true;
  format?: string;
}
export interface TableModel {
  id: string;
  name: string;
  area: string;
  style: string;
}
export interface SheetModel {
  id: string;
  name: string;
  cells: Record<string, Cell>;
  looks: Record<string, unknown>;
  protected: boolean;
  unlocked: string[];
  names: Record<string, string>;
  tables: TableModel[];
}
export interface BookModel {
  sheets: SheetModel[];
  names: Record<string, string>;
  system: 1900 | 1904;
  structureProtected: boolean;
  active: string;
  selected: string;
}

export const book = (): BookModel => ({
  sheets: [],
  names: {},
  system: 1900,
  structureProtected: false,
  active: '',
  selected: '',
});

export const addSheet = (model: BookModel, name: string): SheetModel => {
  const id = `{${String(model.sheets.length)}-${name}}`;
  const sheet = { id, name, cells: {}, looks: {}, protected: false, unlocked: [], names: {}, tables: [] };
  model.sheets.push(sheet);
  return sheet;
};

export const key = (r: number, c: number): string => `${String(r)},${String(c)}`;

/** Puts values from a cell on: rows of values; null leaves a cell empty, `=…` is a formula with its value. */
export const put = (
  sheet: SheetModel,
  start: string,
  rows: readonly (readonly (number | string | boolean | null | Cell)[])[],
): void => {
  const { zeile, spalte } = leseAdresse(start)!;
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null)
        sheet.cells[key(zeile + r, spalte + c)] = typeof value === 'object' ? { ...value } : { value };
    });
  });
};

export const sheetNamed = (model: BookModel, nameOrId: string): SheetModel | undefined =>
  model.sheets.find((s) => s.id === nameOrId || s.name.toLowerCase() === nameOrId.toLowerCase());

/** The smallest range that holds every used cell of an area, or undefined. */
export const usedPart = (sheet: SheetModel, area: Ort, valuesOnly: boolean): Ort | undefined => {
  const used = Object.entries(sheet.cells).filter(
    ([, cell]) => cell.value !== '' || cell.formula !== undefined || (!valuesOnly && cell.format),
  );
  const inside = used
    .map(([k]) => k.split(',').map(Number) as [number, number])
    .filter(
      ([r, c]) =>
        r >= area.zeile && r < area.zeile + area.zeilen && c >= area.spalte && c < area.spalte + area.spalten,
    );
  if (inside.length === 0) return undefined;
  const rows = inside.map(([r]) => r);
  const columns = inside.map(([, c]) => c);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return {
    blatt: sheet.name,
    zeile: top,
    spalte: left,
    zeilen: Math.max(...rows) - top + 1,
    spalten: Math.max(...columns) - left + 1,
  };
};
