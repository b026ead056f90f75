import { Calculation, type Extent } from './calculation';
import { isEdit } from './change';
import type { FunctionCalls } from './functions';
import type { SheetModel, WorkbookModel } from './model';
import { recalculate, recalculateOnOpening } from './recalculate';

/** Keeps a workbook computed: what changes in one turn leads to one run. */
export class AutoCalculation {
  private readonly calculation: Calculation;
  private readonly stopListening: () => void;
  private calls: FunctionCalls | undefined;
  private planned = false;
  private begun = false;
  private stopped = false;
  /** sheets whose values were computed while a request ran; told with the next run */
  private readonly computed = new Set<SheetModel>();

  /** @param begin when to compute what was opened: the page first shows the values that were saved, as Excel does */
  constructor(
    private readonly book: WorkbookModel,
    begin: (compute: () => void) => void,
  ) {
    this.calculation = new Calculation(book);
    this.stopListening = book.onChange((change) => {
      const { source } = change;
      if (isEdit(change)) this.schedule();
      // An add-in has called Application.calculate.
      else if (source === 'recalculate') void this.recalculate('all');
      else if (source === 'calculate') void this.recalculate('outstanding');
    });
    begin(() => {
      this.begun = true;
      if (!this.stopped) this.open();
    });
  }

  /** The add-in's functions are ready. */
  use(calls: FunctionCalls): void {
    this.calls = calls;
    if (this.begun) this.open();
  }

  /** F9 computes what is outstanding, Ctrl+Alt+F9 everything. */
  recalculate(extent: Extent): Promise<void> {
    return recalculate(this.book, this.calls, this.calculation, { ...this.options(), extent });
  }

  /** Computes the ordinary formulas at once, as a request that reads values wants it. */
  readonly computeNow = (): void => {
    if (!this.begun) return;
    this.calculation.run('outstanding');
    for (const sheet of this.calculation.changedSheets) this.computed.add(sheet);
  };

  stop(): void {
    this.stopped = true;
    this.stopListening();
    this.calls = undefined;
  }

  private open(): void {
    void recalculateOnOpening(this.book, this.calls, this.calculation, this.options());
  }

  private schedule(): void {
    // What is edited before it begins is computed with all the rest.
    if (this.planned || !this.begun) return;
    this.planned = true;
    queueMicrotask(() => {
      this.planned = false;
      if (this.stopped) return;
      void this.recalculate('changed');
      this.tell(this.computed);
      this.computed.clear();
    });
  }

  private options() {
    return {
      onChange: (sheets: ReadonlySet<SheetModel>): void => {
        this.tell(sheets);
      },
    };
  }

  private tell(sheets: ReadonlySet<SheetModel>): void {
    for (const sheet of sheets) this.book.raise({ sheet, address: '', source: 'calculation' });
  }
}
