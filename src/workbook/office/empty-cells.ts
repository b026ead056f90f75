import { leseAdresse } from '../../domain/ort';
import { WorkbookError } from '../workbook';
import { inExcel } from './in-excel';
import { inSheet } from './in-sheet';

/**
 * Which cells of some ranges are empty: what a custom function cannot know, because Excel hands it 0 for an empty
 * cell. One request for all addresses; of a whole column only the part that is used travels.
 * @param addresses with sheet: `Blatt!A1:A25`
 * @returns for each address its cells, row by row; true where a cell is empty
 */
export const emptyCells = (addresses: readonly string[]): Promise<readonly boolean[][][]> =>
  inExcel(async (context) => {
    const loads = addresses.map((address) => {
      const ort = leseAdresse(address);
      if (!ort || ort.blatt === '')
        throw new WorkbookError('InvalidReference', `„${address}“ ist kein Bereich eines Blattes.`);
      const used = context.workbook.worksheets
        .getItem(ort.blatt)
        .getRange(inSheet(ort))
        .getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,valueTypes');
      return { ort, used };
    });
    await context.sync();
    return loads.map(({ ort, used }) => {
      const types = used.isNullObject ? [] : used.valueTypes;
      const [top, left] = used.isNullObject ? [0, 0] : [used.rowIndex, used.columnIndex];
      return Array.from({ length: ort.zeilen }, (_, r) =>
        Array.from({ length: ort.spalten }, (__, c) => {
          const type = types[ort.zeile + r - top]?.[ort.spalte + c - left];
          return type === undefined || type === Excel.RangeValueType.empty;
        }),
      );
    });
  });
