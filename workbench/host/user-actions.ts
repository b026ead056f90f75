import { adresse, spaltenname, type Ort } from '../../src/domain/ort';
import { putInput } from './cell-input';
import { germanInput, isDateInput } from './local-formula';
import type { Cell, CellRecord, SheetModel, WorkbookModel } from './model';

export interface Edit {
  readonly row: number;
  readonly column: number;
  /** as typed, German */
  readonly text: string;
}

/** What a user does to cells, and how it is undone. */
export class UserActions {
  private undoable: CellRecord[] = [];
  private undone: CellRecord[] = [];

  /** @param say tells the user what could not be done */
  constructor(
    private readonly book: WorkbookModel,
    private readonly say: (text: string) => void,
  ) {}

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Puts inputs into cells: all of them, or none where one is protected. */
  put(sheet: SheetModel, edits: readonly Edit[]): void {
    if (this.book.readOnly) {
      this.say('Die Mappe ist schreibgeschützt und wurde nicht geändert. Speichern Sie eine Kopie.');
      return;
    }
    const locked = edits.find(({ row, column }) => sheet.protected && sheet.cell(row, column).locked);
    if (locked) {
      this.say(lockedMessage(sheet, locked.row, locked.column));
      return;
    }
    if (edits.length === 0) return;
    const record = this.book.record(() => {
      for (const { row, column, text } of edits) this.type(sheet, row, column, text);
    });
    this.undoable.push(record);
    this.undone = [];
    this.book.raise({ sheet, address: adresse(around(sheet, edits)).replace(/^.*!/, ''), source: 'user' });
  }

  private type(sheet: SheetModel, row: number, column: number, text: string): void {
    putInput(sheet, row, column, germanInput(text, this.book.datumssystem));
    if (isDateInput(text) && sheet.cell(row, column).format === 'General')
      sheet.change(row, column, { format: 'dd.mm.yyyy' });
  }

  /** An add-in has written: newer versions of Excel can undo that, older ones lose the stack. */
  addinWrote(record: CellRecord, structural: boolean): void {
    if (this.book.profile.undoesAddins && !structural) {
      if (record.length > 0) this.undoable.push(record);
    } else this.undoable = [];
    this.undone = [];
  }

  undo(): void {
    this.swap(this.undoable, this.undone);
  }

  redo(): void {
    this.swap(this.undone, this.undoable);
  }

  private swap(from: CellRecord[], to: CellRecord[]): void {
    const record = from.pop();
    if (!record) return;
    to.push(record.map(({ sheet, key }) => ({ sheet, key, before: sheet.entered(key) })));
    for (const { sheet, key, before } of record) restore(sheet, key, before);
    for (const sheet of new Set(record.map((r) => r.sheet)))
      this.book.raise({ sheet, address: '', source: 'user' });
  }
}

export const lockedMessage = (sheet: SheetModel, row: number, column: number): string =>
  `${sheet.name}!${spaltenname(column)}${String(row + 1)} ist geschützt und wurde nicht geändert. Heben Sie den Blattschutz auf.`;

const restore = (sheet: SheetModel, key: number, before: Cell | undefined): void => {
  if (before === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, before);
};

const around = (sheet: SheetModel, edits: readonly Edit[]): Ort => {
  const rows = edits.map((e) => e.row);
  const columns = edits.map((e) => e.column);
  const [zeile, spalte] = [Math.min(...rows), Math.min(...columns)];
  return {
    blatt: sheet.name,
    zeile,
    spalte,
    zeilen: Math.max(...rows) - zeile + 1,
    spalten: Math.max(...columns) - spalte + 1,
  };
};
