import type { WorkbookModel } from './model';

/**
 * When ordinary formulas are computed while a request runs. Excel computes what changed before it reads a value, unless the
 * mode is manual or the add-in has suspended calculation, which lasts until its request has ended
 * (learn.microsoft.com/office/dev/add-ins/excel/performance). Custom functions answer later and are no part of this: whoever
 * runs the session computes them after the events of the request, and on a change of the source `recalculate`.
 */
export class CalculationControl {
  private dirty = false;
  private suspended = false;

  /** @param compute computes the ordinary formulas; without it they keep the values they have */
  constructor(
    private readonly book: WorkbookModel,
    private readonly compute: () => void = () => undefined,
  ) {}

  edited(): void {
    this.dirty = true;
    if (this.book.calculationMode === 'Manual') this.book.outstanding = true;
  }

  /** Before a value is read. */
  settle(): void {
    if (this.dirty && !this.suspended && this.book.calculationMode !== 'Manual') this.run();
  }

  suspend(): void {
    this.suspended = true;
  }

  /** Asked for by the add-in: in every mode, at once. @param all every custom function, too; else what is outstanding */
  calculate(all: boolean): void {
    this.run();
    const sheet = this.book.active ?? this.book.sheets[0];
    if (sheet) this.book.raise({ sheet, address: '', source: all ? 'recalculate' : 'calculate' });
  }

  /** The request has ended: what it suspended is computed once. */
  resume(): void {
    this.suspended = false;
    this.settle();
  }

  private run(): void {
    this.dirty = false;
    this.book.outstanding = false;
    this.compute();
  }
}
