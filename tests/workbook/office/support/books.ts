import { addSheet, book, put, type BookModel } from './model';

/** Serial of the first day of the n-th month from December 2016 on. */
const serialOfMonth = (n: number): number => Math.round(Date.UTC(2016, 11 + n, 1) / 86_400_000) + 25_569;

const SERIES = ['INT', 'ELB', 'LZB', 'INT_LZB'] as const;

/** A workbook with the axis in column A and the series of the goals beside it, and further sheets that nobody reads. */
export const simpleBook = (months = 25, otherSheets = 0): BookModel => {
  const model = book();
  const data = addSheet(model, 'Daten');
  put(
    data,
    'A2',
    Array.from({ length: months }, (_, n) => [
      serialOfMonth(n),
      250 + (n % 7),
      9000 + n,
      7000 - n,
      150 + (n % 5),
    ]),
  );
  const last = String(months + 1);
  model.names['ZIEL_MONAT'] = `=Daten!$A$2:$A$${last}`;
  SERIES.forEach((id, i) => {
    const column = 'BCDE'.charAt(i);
    model.names[`ZIEL_${id}`] = `=Daten!$${column}$2:$${column}$${last}`;
  });
  put(data, 'G1', [[serialOfMonth(24)]]);
  model.names['ZIEL_BEZUGSMONAT'] = '=Daten!$G$1';
  for (let n = 0; n < otherSheets; n += 1) put(addSheet(model, `Blatt ${String(n)}`), 'A1', [['fremd', n]]);
  return model;
};

/** The workbook as one text, to compare two states of it. Ids and order of tables are Excel's own business. */
export const dump = (model: BookModel): string =>
  JSON.stringify(
    {
      ...model,
      sheets: model.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables
          .map(({ name, area, style }) => ({ name, area, style }))
          .sort((a, b) => (a.name < b.name ? -1 : 1)),
      })),
    },
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
