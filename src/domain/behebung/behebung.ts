import type { Sprache } from '../anzeige';
import type { Ort } from '../ort';
import type { Zellwert } from '../snapshot';

/** One cell that is changed: what it holds now and what it will hold. */
export interface Zellaenderung {
  /** a single cell */
  readonly ort: Ort;
  readonly vorher: Zellwert;
  readonly nachher: Exclude<Zellwert, object>;
  /** number formats, in Excel's English notation, where the change needs another one; the first is what the cell has */
  readonly format?: { readonly vorher: string; readonly nachher: string };
}

/**
 * A change of the workbook that repairs one finding and touches nothing else. It is carried out only where every cell
 * still holds what it held when it was read.
 */
export type Behebung =
  /** cells get other values; none of them holds a formula */
  | {
      readonly art: 'zellen';
      readonly titel: Readonly<Record<Sprache, string>>;
      readonly zellen: readonly Zellaenderung[];
    }
  /** a name that is missing is defined; or, to take that back, it is removed while it still refers to `ort` */
  | {
      readonly art: 'name';
      readonly titel: Readonly<Record<Sprache, string>>;
      readonly name: string;
      readonly ort: Ort;
      readonly entfernen?: boolean;
    };
