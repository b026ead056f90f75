import type { Cell } from './model';

/** Fewer entries than this are never forgotten. */
const SHORTEST_LOG = 10_000;

/**
 * The cells of a sheet, with what a calculation needs so that its work follows the change and not the size of the sheet: which
 * cells have a formula, and which were given an input since a moment. Results and looks are no input.
 */
export class TrackedCells extends Map<number, Cell> {
  readonly formulas = new Set<number>();
  private log: number[] = [];
  private forgotten = 0;

  override set(key: number, cell: Cell): this {
    const before = this.get(key);
    if (before?.value !== cell.value || before?.formula !== cell.formula) this.note(key);
    return this.setQuietly(key, cell);
  }

  /** As `set`, for what a calculation has found out. */
  setQuietly(key: number, cell: Cell): this {
    if (cell.formula === undefined) this.formulas.delete(key);
    else this.formulas.add(key);
    return super.set(key, cell);
  }

  override delete(key: number): boolean {
    this.formulas.delete(key);
    if (this.has(key)) this.note(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  /** A moment, for `since`. */
  get moment(): number {
    return this.forgotten + this.log.length;
  }

  /** The cells that were given an input after a moment. @returns undefined where that is forgotten */
  since(moment: number): ReadonlySet<number> | undefined {
    return moment < this.forgotten ? undefined : new Set(this.log.slice(moment - this.forgotten));
  }

  private note(key: number): void {
    if (this.log.length >= Math.max(SHORTEST_LOG, 2 * this.size)) {
      this.forgotten += this.log.length;
      this.log = [];
    }
    this.log.push(key);
  }
}
