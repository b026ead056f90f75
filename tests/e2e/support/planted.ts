import type { CellObject, WorkBook } from '@e965/xlsx';
import { monat } from '../../../src/domain/monat';
import { sampleBytes } from '../../../scripts/sample/workbook';

/** Rows of the sample's sheet Monatsdaten: December 2016 is row 4, January 2017 row 5, January 2018 row 17. */
const JANUAR_2017 = 5;
const JANUAR_2018 = 17;

/** The complete sample with what goes wrong when monthly figures are typed and copied. */
export const plantedWorkbook = (): Uint8Array =>
  sampleBytes({
    title: 'Mappe vor der Abgabe',
    note: [],
    bezugsmonat: monat(2018, 12),
    alter: plant,
  });

const plant = (book: WorkBook): void => {
  const data = book.Sheets['Monatsdaten']!;
  const text = (v: string): CellObject => ({ t: 's', v });
  const number = (v: number): CellObject => ({ t: 'n', v, z: '#,##0' });
  // Numbers stored as texts.
  data['C20'] = text('12.874');
  data['D24'] = text('7.341');
  data['B12'] = text('248');
  // A digit too many.
  data['B10'] = number(2410);
  // Last year's months copied into this one.
  for (let i = 0; i < 5; i++)
    data[`D${String(JANUAR_2018 + i)}`] = { ...(data[`D${String(JANUAR_2017 + i)}`] as CellObject) };
  // A value carried on for want of a new one.
  for (let i = 0; i < 4; i++) data[`E${String(JANUAR_2018 + 5 + i)}`] = number(7287);
};
