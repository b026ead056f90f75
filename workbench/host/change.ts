import type { SheetModel } from './model';

/** What the workbook tells of itself. */
export interface Change {
  readonly sheet: SheetModel;
  readonly address: string;
  readonly source:
    | 'user'
    | 'addin'
    /** another person who has the workbook open, too */
    | 'remote'
    | 'calculation'
    | 'selection'
    | 'added'
    | 'deleted'
    | 'activated'
    | 'deactivated'
    /** an add-in has asked for a recalculation of everything */
    | 'recalculate'
    /** an add-in has asked for what manual calculation has kept back */
    | 'calculate';
}

/** Whether contents were entered, by whomever: what was computed from them has to follow. */
export const isEdit = ({ source }: Change): boolean =>
  source === 'user' || source === 'addin' || source === 'remote';
