import type { Ort } from '../../../src/domain/ort';
import { declareType, handle, type Handle, type Member } from '../declare';
import { HostError, invalidArgument } from '../errors';
import { inside, type SheetModel } from '../model';
import { rangeAddress, rangeHandle, type RangeTarget } from './range-target';

/** Several rectangles of one sheet. */
interface Areas {
  readonly sheet: SheetModel;
  readonly areas: readonly Ort[];
}

/** More than these Excel does not give, says its documentation. */
const MOST_AREAS = 512;

/** Only areas whose first cell is in the range count: github.com/OfficeDev/office-js/issues/3611. */
const mergedIn = ({ sheet, ort }: RangeTarget): Handle | null => {
  const areas = sheet.merged.filter(({ zeile, spalte }) => inside(ort, zeile, spalte));
  if (areas.length > MOST_AREAS) throw new HostError('GeneralException', 'too many merged areas');
  return areas.length > 0 ? handle('RangeAreas', { sheet, areas } satisfies Areas) : null;
};

export const MERGED: Readonly<Record<string, Member<RangeTarget>>> = {
  getMergedAreasOrNullObject: { since: 'ExcelApi 1.13', call: mergedIn },
};

const addressOf = ({ sheet, areas }: Areas): string =>
  areas.map((ort) => rangeAddress({ ...ort, blatt: sheet.name })).join(', ');

export const RANGE_AREAS = declareType<Areas>({
  name: 'RangeAreas',
  members: {
    address: { since: 'ExcelApi 1.9', get: addressOf },
    areaCount: { since: 'ExcelApi 1.9', get: ({ areas }) => areas.length },
    areas: { since: 'ExcelApi 1.9', get: (target) => handle('RangeCollection', target) },
    worksheet: { since: 'ExcelApi 1.9', get: ({ sheet }) => handle('Worksheet', sheet) },
  },
});

export const RANGE_COLLECTION = declareType<Areas>({
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((ort) => rangeHandle(sheet, ort)),
  members: {
    getCount: { since: 'ExcelApi 1.9', call: ({ areas }) => areas.length },
    getItemAt: {
      since: 'ExcelApi 1.9',
      call: ({ sheet, areas }, [index]) => {
        const ort = areas[Number(index)];
        if (!ort) throw invalidArgument(`index ${String(index)}`);
        return rangeHandle(sheet, ort);
      },
    },
  },
});
