import { declareType, handle, type Member } from '../declare';
import { CONTENTS } from './range-contents';
import { MERGED } from './range-areas';
import { LOOK } from './range-look';
import { NAVIGATION } from './range-navigation';
import { rangeAddress, type RangeTarget } from './range-target';

const readOnly = <V>(
  since: Member<RangeTarget>['since'],
  get: (t: RangeTarget) => V,
): Member<RangeTarget> => ({ since, get });

/** Excel gives -1 for a number of cells that does not fit into 32 bits. */
const cellCount = (cells: number): number => (cells > 2 ** 31 - 1 ? -1 : cells);

export const RANGE = declareType<RangeTarget>({
  name: 'Range',
  members: {
    address: readOnly('ExcelApi 1.1', ({ ort }) => rangeAddress(ort)),
    addressLocal: readOnly('ExcelApi 1.1', ({ ort }) => rangeAddress(ort)),
    rowIndex: readOnly('ExcelApi 1.1', ({ ort }) => ort.zeile),
    columnIndex: readOnly('ExcelApi 1.1', ({ ort }) => ort.spalte),
    rowCount: readOnly('ExcelApi 1.1', ({ ort }) => ort.zeilen),
    columnCount: readOnly('ExcelApi 1.1', ({ ort }) => ort.spalten),
    cellCount: readOnly('ExcelApi 1.1', ({ ort }) => cellCount(ort.zeilen * ort.spalten)),
    worksheet: readOnly('ExcelApi 1.1', ({ sheet }) => handle('Worksheet', sheet)),
    format: readOnly('ExcelApi 1.1', (target) => handle('RangeFormat', target)),
    dataValidation: readOnly('ExcelApi 1.8', (target) => handle('DataValidation', target)),
    ...CONTENTS,
    ...LOOK,
    ...MERGED,
    ...NAVIGATION,
    calculate: {
      since: 'ExcelApi 1.6',
      call: (_, __, { calculation }) => {
        calculation.calculate(true);
      },
    },
    select: {
      since: 'ExcelApi 1.1',
      call: ({ ort }, _, { book }) => {
        book.select(ort);
      },
    },
  },
});
