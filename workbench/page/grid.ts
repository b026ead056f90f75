import { spaltenname } from '../../src/domain/ort';
import {
  cellText,
  englishInput,
  germanFormula,
  germanNumber,
  HostError,
  lockedMessage,
  putInput,
  type Cell,
  type SheetModel,
  type WorkbookModel,
} from '../host';

/** More than these are not drawn: the workbench shows samples, no data warehouses. */
const ROWS = 200;
const COLUMNS = 40;

/** Draws the active sheet as a table, and lets cells be selected and edited. */
export class Grid {
  private editing = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly book: WorkbookModel,
    /** tells the user what went wrong */
    private readonly say: (text: string) => void,
  ) {
    root.addEventListener('click', (e) => {
      const place = placeOf(e.target);
      if (place) this.select(...place);
    });
    root.addEventListener('dblclick', (e) => {
      const place = placeOf(e.target);
      if (place) this.edit(...place);
    });
    root.addEventListener('keydown', (e) => {
      this.key(e);
    });
  }

  draw(): void {
    const sheet = this.book.active;
    // A cell that is being edited would lose what was typed; it draws when it is done.
    if (!sheet || this.editing) return;
    const used = sheet.used({ blatt: sheet.name, zeile: 0, spalte: 0, zeilen: ROWS, spalten: COLUMNS }, true);
    const rows = Math.min(ROWS, (used ? used.zeile + used.zeilen : 0) + 12);
    const columns = Math.min(COLUMNS, Math.max(12, (used ? used.spalte + used.spalten : 0) + 2));
    const widths = Array.from({ length: columns }, (_, c) =>
      Math.round((sheet.columnWidths.get(c) ?? 54) * 1.34),
    );
    const table = document.createElement('table');
    table.style.width = `${String(38 + widths.reduce((a, b) => a + b, 0))}px`;
    table.innerHTML = `<colgroup><col style="width:38px">${widths.map((w) => `<col style="width:${String(w)}px">`).join('')}</colgroup>
      <thead><tr><th></th>${widths.map((_, c) => `<th scope="col">${spaltenname(c)}</th>`).join('')}</tr></thead>`;
    const body = table.createTBody();
    for (let r = 0; r < rows; r++) body.append(this.row(sheet, r, columns));
    const { scrollTop, scrollLeft } = this.root;
    this.root.replaceChildren(table);
    this.root.scrollTo(scrollLeft, scrollTop);
    this.root.querySelector('td.selected')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private row(sheet: SheetModel, r: number, columns: number): HTMLTableRowElement {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    head.textContent = String(r + 1);
    row.append(head);
    for (let c = 0; c < columns; c++) row.append(this.cell(sheet, r, c));
    return row;
  }

  private cell(sheet: SheetModel, r: number, c: number): HTMLTableCellElement {
    const cell = sheet.cell(r, c);
    const td = document.createElement('td');
    td.dataset['cell'] = `${String(r)},${String(c)}`;
    td.textContent = cellText(cell, this.book.datumssystem);
    td.className = classesOf(cell, sheet, r, c).join(' ');
    if (cell.message !== undefined) td.title = cell.message;
    if (cell.style.bold === true) td.style.fontWeight = '600';
    if (cell.style.size !== undefined) td.style.fontSize = `${String(cell.style.size)}pt`;
    const selection = this.book.selection;
    if (
      selection?.blatt === sheet.name &&
      r >= selection.zeile &&
      r < selection.zeile + selection.zeilen &&
      c >= selection.spalte &&
      c < selection.spalte + selection.spalten
    )
      td.classList.add('selected');
    return td;
  }

  private select(row: number, column: number): void {
    const sheet = this.book.active;
    if (sheet) this.book.select({ blatt: sheet.name, zeile: row, spalte: column, zeilen: 1, spalten: 1 });
  }

  private key(e: KeyboardEvent): void {
    const at = this.book.selection;
    const step = STEPS[e.key];
    if (!at || e.target instanceof HTMLInputElement) return;
    if (step) {
      e.preventDefault();
      this.select(Math.max(0, at.zeile + step[0]), Math.max(0, at.spalte + step[1]));
    } else if (e.key === 'F2' || e.key === 'Enter') this.edit(at.zeile, at.spalte);
    else if (e.key === 'Delete') this.put(at.zeile, at.spalte, '');
    else if (e.key.length === 1 && !e.ctrlKey && !e.metaKey) this.edit(at.zeile, at.spalte, e.key);
  }

  private edit(row: number, column: number, start?: string): void {
    const sheet = this.book.active;
    const td = this.root.querySelector<HTMLElement>(`[data-cell="${String(row)},${String(column)}"]`);
    if (!sheet || !td) return;
    const input = document.createElement('input');
    const cell = sheet.cell(row, column);
    input.value =
      start ??
      (cell.formula === undefined ? undefined : germanFormula(cell.formula)) ??
      (typeof cell.value === 'number' ? String(cell.value).replace('.', ',') : cellText(cell));
    this.editing = true;
    td.replaceChildren(input);
    input.focus();
    let done = false;
    const finish = (keep: boolean): void => {
      if (done) return;
      done = true;
      this.editing = false;
      if (keep) this.put(row, column, germanInput(input.value));
      else this.draw();
      this.root.focus();
    };
    input.addEventListener('blur', () => {
      finish(true);
    });
    input.addEventListener('keydown', (e) => {
      if (e.key === 'Enter') finish(true);
      if (e.key === 'Escape') finish(false);
      e.stopPropagation();
    });
  }

  private put(row: number, column: number, input: string | number): void {
    const sheet = this.book.active;
    if (!sheet) return;
    try {
      putInput(sheet, row, column, input);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      this.say(lockedMessage(sheet, row, column));
      this.draw();
      return;
    }
    this.book.raise({ sheet, address: `${spaltenname(column)}${String(row + 1)}`, source: 'user' });
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const placeOf = (target: EventTarget | null): [number, number] | undefined => {
  const cell =
    target instanceof Element ? target.closest<HTMLElement>('[data-cell]')?.dataset['cell'] : undefined;
  return cell?.split(',').map(Number) as [number, number] | undefined;
};

/** A number as Germans type it; anything else is text for the model. */
const germanInput = (text: string): string | number => germanNumber(text) ?? englishInput(text);

const classesOf = (cell: Cell, sheet: SheetModel, r: number, c: number): string[] => {
  const header = sheet.tables.some(
    (t) => t.range.zeile === r && c >= t.range.spalte && c < t.range.spalte + t.range.spalten,
  );
  const isText = typeof cell.value === 'string';
  return [
    ...(typeof cell.value === 'number' ? ['number'] : []),
    ...(typeof cell.value === 'object' && cell.value !== null ? ['error'] : []),
    ...(cell.style.wrapText === true ? ['wrap'] : []),
    ...(header ? ['header'] : []),
    ...(isText && cell.style.wrapText !== true && sheet.cell(r, c + 1).value === null ? ['over'] : []),
  ];
};
