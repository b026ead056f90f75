import type { Mappenzustand } from '../../domain/snapshot';
import { fileNames } from '../file-names';
import type { Abilities } from './requirements';

/** What has to be loaded of `worksheets` to know where a filter hides rows; to be put behind other paths. */
export const filtersToLoad = ({ filters }: Abilities) =>
  filters ? ',items/autoFilter/isDataFiltered,items/tables/items/autoFilter/isDataFiltered' : '';

/** What was asked about the workbook as a whole. */
export interface StateRequest {
  readonly application: Excel.Application;
  readonly links: Excel.LinkedWorkbookCollection | undefined;
}

export const requestState = (
  { workbook }: Excel.RequestContext,
  { calculationState, links }: Abilities,
): StateRequest => {
  const { application } = workbook;
  if (calculationState) application.load('calculationMode,calculationState');
  else application.load('calculationMode');
  const linked = links ? workbook.linkedWorkbooks : undefined;
  linked?.load('items/id');
  return { application, links: linked };
};

const MODES: Readonly<Record<string, Mappenzustand['berechnung']>> = {
  AutomaticExceptTables: 'teilweise',
  Manual: 'manuell',
};

/**
 * How the workbook is computed, and what it refers to. Where this Excel does not tell whether it is computed, it counts
 * as computed, and where it knows nothing of filters, there are none.
 * @param sheets loaded with `filtersToLoad`
 */
export const readState = (
  { application, links }: StateRequest,
  sheets: Excel.WorksheetCollection,
  { calculationState, filters }: Abilities,
): Mappenzustand => ({
  berechnung: MODES[application.calculationMode] ?? 'automatisch',
  berechnet: !calculationState || application.calculationState === Excel.CalculationState.done,
  ...(links && { verknuepfungen: fileNames(links.items.map(({ id }) => id)) }),
  gefilterteBlaetter: filters ? sheets.items.filter(isFiltered).map(({ name }) => name) : [],
});

const isFiltered = ({ autoFilter, tables }: Excel.Worksheet): boolean =>
  autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
