import { tokenize } from '@borgar/fx';
import { MAX_SPALTEN, MAX_ZEILEN, spaltenname, spaltennummer } from '../../domain/ort';

/** A formula that several cells share, taken apart once: texts that stay, and the cells of references. */
export class SharedFormula {
  readonly #parts: readonly { readonly text: string; readonly moves: boolean }[];

  /** @param text as it reads in the cell at this row and column, without `=` */
  constructor(
    text: string,
    readonly row: number,
    readonly column: number,
  ) {
    this.#parts = tokenize(`=${text}`).flatMap(({ type, value }) => {
      if (!REFERENCES.has(type)) return [{ text: value, moves: false }];
      const cells = value.lastIndexOf('!') + 1;
      return [
        { text: value.slice(0, cells), moves: false },
        { text: value.slice(cells), moves: true },
      ];
    });
  }

  /** The formula as it reads in another cell, with `=`. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    return this.#parts.map(({ text, moves }) => (moves ? moved(text, down, right) : text)).join('');
  }
}

const REFERENCES: ReadonlySet<string> = new Set(['range', 'range_beam', 'range_ternary']);

/** `A1`, `$A1:B$2`, `A:A`, `1:1` elsewhere; what leaves the sheet at one edge comes in at the other, as in Excel. */
const moved = (cells: string, down: number, right: number): string =>
  cells.replace(/(\$?)([A-Z]+|\d+)/gi, (all, fixed: string, name: string) => {
    if (fixed !== '') return all;
    return /\d/.test(name)
      ? String(wrapped(Number(name) - 1 + down, MAX_ZEILEN) + 1)
      : spaltenname(wrapped(spaltennummer(name) + right, MAX_SPALTEN));
  });

const wrapped = (at: number, size: number): number => ((at % size) + size) % size;
