import { WorkbookModel } from '../../workbench/host';

const SERIES = ['INT', 'ELB', 'LZB', 'INT_LZB'] as const;

/** Serial of a day of the n-th month from December 2016 on. */
export const serialOfMonth = (n: number, day = 1): number =>
  Math.round(Date.UTC(2016, 11 + n, day) / 86_400_000) + 25_569;

/** Defines a name of the workbook; one of the same name goes. */
export const define = ({ names }: WorkbookModel, name: string, formula: string): void => {
  undefine(names, name);
  names.push({ name, formula, visible: true });
};

export const undefine = (names: WorkbookModel['names'], name: string): void => {
  const at = names.findIndex((n) => n.name === name);
  if (at >= 0) names.splice(at, 1);
};

/**
 * A workbook whose sheet `Daten` has the axis in column A from row 2 on and the series of the goals beside it, all named.
 * @param values of the series in a month
 */
export const goalBook = (
  months: number,
  values: (month: number) => readonly number[],
  day?: number,
): WorkbookModel => {
  const book = new WorkbookModel();
  const sheet = book.addSheet('Daten');
  for (let n = 0; n < months; n += 1)
    [serialOfMonth(n, day), ...values(n)].forEach((value, column) => {
      sheet.change(n + 1, column, { value });
    });
  ['MONAT', ...SERIES].forEach((id, i) => {
    const column = 'ABCDE'.charAt(i);
    define(book, `ZIEL_${id}`, `=Daten!$${column}$2:$${column}$${String(months + 1)}`);
  });
  return book;
};
