import { read, utils } from '@e965/xlsx';
import type { Ort } from '../../src/domain/ort';
import { cellText, inputText, type Edit, type UserActions, type WorkbookModel } from '../host';

/** More cells than this are not taken from the clipboard at once. */
const MOST_CELLS = 200_000;

/** Copy, cut and paste as text in columns, the way every spreadsheet and mail program exchanges cells. */
export const useClipboard = (
  root: HTMLElement,
  book: () => WorkbookModel,
  actions: () => UserActions,
  say: (text: string) => void,
): void => {
  const inGrid = (e: ClipboardEvent): boolean =>
    !(e.target instanceof HTMLInputElement || e.target instanceof HTMLTextAreaElement) &&
    (root.contains(document.activeElement) || document.activeElement === document.body);
  const copy = (e: ClipboardEvent): Ort | undefined => {
    const at = book().selection;
    if (!inGrid(e) || !at) return undefined;
    e.clipboardData?.setData('text/plain', textOf(book(), at));
    e.preventDefault();
    return at;
  };
  document.addEventListener('copy', copy);
  document.addEventListener('cut', (e) => {
    const at = copy(e);
    const sheet = book().active;
    if (at && sheet)
      actions().put(
        sheet,
        eachCell(at, () => ''),
      );
  });
  document.addEventListener('paste', (e) => {
    const { selection, active } = book();
    if (!inGrid(e) || !selection || !active) return;
    e.preventDefault();
    const rows = rowsOf(e.clipboardData?.getData('text/plain') ?? '');
    if (rows.length * (rows[0]?.length ?? 0) > MOST_CELLS) {
      say(`Eingefügt werden höchstens ${MOST_CELLS.toLocaleString('de-DE')} Zellen auf einmal.`);
      return;
    }
    actions().put(active, pasted(selection, rows));
  });
};

/** The cells as shown, tabs between columns; texts with breaks or tabs in quotes, as Excel copies them. */
const textOf = (book: WorkbookModel, at: Ort): string => {
  const sheet = book.active!;
  const used = sheet.used(at, true);
  if (!used) return '';
  const rows = Array.from({ length: Math.min(at.zeilen, used.zeile + used.zeilen - at.zeile) }, (_, r) =>
    Array.from({ length: Math.min(at.spalten, used.spalte + used.spalten - at.spalte) }, (__, c) => {
      const cell = sheet.cell(at.zeile + r, at.spalte + c);
      const isPlain = typeof cell.value === 'number' && cell.formula === undefined;
      return isPlain ? inputText(cell, book.datumssystem) : cellText(cell, book.datumssystem);
    }),
  );
  // Texts are quoted for the first character of the separator alone: with \r\n those with a line break would not be.
  return utils.sheet_to_csv(utils.aoa_to_sheet(rows), { FS: '\t', RS: '\n' });
};

const rowsOf = (text: string): readonly (readonly string[])[] => {
  const { Sheets, SheetNames } = read(text, { type: 'string', raw: true, FS: '\t' });
  const sheet = Sheets[SheetNames[0]!]!;
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '', blankrows: true });
};

/** One copied cell fills the whole selection; more land from its first cell on. */
const pasted = (at: Ort, rows: readonly (readonly string[])[]): readonly Edit[] => {
  if (rows.length === 1 && rows[0]!.length === 1) return eachCell(at, () => rows[0]![0]!);
  return rows.flatMap((cells, r) =>
    cells.map((text, c) => ({ row: at.zeile + r, column: at.spalte + c, text: String(text) })),
  );
};

const eachCell = (at: Ort, text: () => string): readonly Edit[] =>
  Array.from({ length: at.zeilen * at.spalten }, (_, i) => ({
    row: at.zeile + Math.floor(i / at.spalten),
    column: at.spalte + (i % at.spalten),
    text: text(),
  }));
