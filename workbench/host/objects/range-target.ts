import { adresse, blattBezug, leseAdresse, spaltenname, type Ort } from '../../../src/domain/ort';
import { isHandle } from '../declare';
import { HostError, invalidArgument, notFound } from '../errors';
import { COLUMNS, ROWS, type SheetModel, type WorkbookModel } from '../model';

/** What a Range stands for. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly ort: Ort;
}

export const rangeHandle = (sheet: SheetModel, ort: Ort) =>
  ({ type: 'Range', target: { sheet, ort: { ...ort, blatt: sheet.name } } satisfies RangeTarget }) as const;

/** Whole columns or whole rows: what Excel calls unbounded. */
export const isUnbounded = ({ zeilen, spalten }: Ort): boolean => zeilen === ROWS || spalten === COLUMNS;

/** Address without its sheet: `A1:B2`, whole columns `A:B`, whole rows `2:3`. */
export const cellAddress = (ort: Ort): string => {
  const { zeile, spalte, zeilen, spalten } = ort;
  if (spalten === COLUMNS) return `${String(zeile + 1)}:${String(zeile + zeilen)}`;
  if (zeilen === ROWS) return `${spaltenname(spalte)}:${spaltenname(spalte + spalten - 1)}`;
  return adresse(ort).replace(/^.*!/, '');
};

export const rangeAddress = (ort: Ort): string => `${blattBezug(ort.blatt)}!${cellAddress(ort)}`;

/** @throws HostError where the range would leave the sheet */
export const bounded = (ort: Ort): Ort => {
  const numbers = [ort.zeile, ort.spalte, ort.zeilen, ort.spalten];
  const inside =
    numbers.every(Number.isInteger) &&
    Math.min(ort.zeile, ort.spalte) >= 0 &&
    Math.min(ort.zeilen, ort.spalten) >= 1 &&
    ort.zeile + ort.zeilen <= ROWS &&
    ort.spalte + ort.spalten <= COLUMNS;
  if (!inside) throw invalidArgument('a range outside of the sheet');
  return ort;
};

export const wholeSheet = (sheet: SheetModel): Ort => ({
  ...{ blatt: sheet.name, zeile: 0, spalte: 0 },
  ...{ zeilen: ROWS, spalten: COLUMNS },
});

/** The range of an address or name in a sheet, as `Worksheet.getRange` finds it; without one the whole sheet. */
export const rangeOf = (sheet: SheetModel, address: unknown, book: WorkbookModel) => {
  if (address === undefined || address === null) return rangeHandle(sheet, wholeSheet(sheet));
  const text = String(address);
  const ort = leseAdresse(text, sheet.name) ?? namedOrt(sheet, text, book);
  if (!ort) throw notFound(text);
  if (ort.blatt.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(text);
  return rangeHandle(sheet, bounded(ort));
};

const namedOrt = (sheet: SheetModel, text: string, book: WorkbookModel): Ort | undefined => {
  const key = text.toLowerCase();
  const found = [...sheet.names, ...book.names].find((n) => n.name.toLowerCase() === key);
  return found && leseAdresse(found.formula);
};

/** A range argument: a Range of the same request, or an address. */
export const placeOf = (given: unknown, sheet: SheetModel | undefined, book: WorkbookModel): RangeTarget => {
  if (isHandle(given)) return given.target as RangeTarget;
  const ort = leseAdresse(String(given), sheet?.name ?? '');
  const found = ort && book.sheet(ort.blatt);
  if (!ort || !found) throw invalidArgument(`address ${String(given)}`);
  return { sheet: found, ort: bounded(ort) };
};

export const accessDenied = (why: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation: ${why}.`);

/** Refuses what the protection of the sheet does not allow. */
export const allow = (sheet: SheetModel, option: string): void => {
  if (sheet.protected && sheet.protection.options[option] !== true)
    throw accessDenied('the sheet is protected');
};
