import { monat } from '../../../../src/domain/monat';
import { adresse } from '../../../../src/domain/ort';
import type { SheetModel, WorkbookModel } from '../../../../workbench/host';
import { gesundeMappe } from '../../../domain/hilfe/gesund';
import { define, goalBook, serialOfMonth } from '../../../support/goal-book';
import { put } from './cells';

/** The workbook of the goals with its Bezugsmonat, and further sheets that nobody reads. */
export const simpleBook = (months = 25, otherSheets = 0): WorkbookModel => {
  const book = goalBook(months, (n) => [250 + (n % 7), 9000 + n, 7000 - n, 150 + (n % 5)]);
  put(book.sheets[0]!, 'G1', [[serialOfMonth(24)]]);
  define(book, 'ZIEL_BEZUGSMONAT', '=Daten!$G$1');
  for (let n = 0; n < otherSheets; n += 1) put(book.addSheet(`Blatt ${String(n)}`), 'A1', [['fremd', n]]);
  return book;
};

/** The same with figures that move as real ones do: nothing in it is worth a warning. */
export const submittableBook = (): WorkbookModel => {
  const { reihen } = gesundeMappe(48, { von: monat(2016, 12), laenge: 25 });
  const book = goalBook(25, (n) => ['INT', 'ELB', 'LZB', 'INT_LZB'].map((id) => reihen[id]![n] as number));
  put(book.sheets[0]!, 'G1', [[serialOfMonth(24)]]);
  define(book, 'ZIEL_BEZUGSMONAT', '=Daten!$G$1');
  return book;
};

/** The workbook as one text, to compare two states of it: what the host compares, and what the user sees beside the cells. */
export const dump = (book: WorkbookModel): string => {
  const { sheets, ...rest } = book.dump() as { sheets: { tables: { name: string }[] }[] };
  return JSON.stringify({
    ...rest,
    structureProtected: book.structureProtected,
    active: book.active?.name,
    selection: book.selection && adresse(book.selection),
    sheets: sheets.map((sheet, i) => ({
      ...sheet,
      id: book.sheets[i]!.id,
      // Excel has no order of tables.
      tables: sheet.tables.sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  });
};

/** One sheet of `dump`. */
export const dumpSheet = (book: WorkbookModel, sheet: SheetModel): string =>
  JSON.stringify((JSON.parse(dump(book)) as { sheets: unknown[] }).sheets[book.sheets.indexOf(sheet)]);
