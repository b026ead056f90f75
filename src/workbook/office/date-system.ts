import type { Datumssystem } from '../../domain/monat';
import { inExcel } from './in-excel';

/** Serial of 1 January 2000 in the 1904 date system; in the 1900 system it is 1462 days more. */
const NEW_YEAR_2000_IN_1904 = 35_064;

/** Asks Excel for a date: no property of the workbook tells its date system, a computed serial does. */
export const askDateSystem = (context: Excel.RequestContext): Excel.FunctionResult<number> => {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load('value');
  return serial;
};

/** The date system that a computed serial of 1 January 2000 gives away. */
export const dateSystemOf = (serial: number): Datumssystem =>
  serial === NEW_YEAR_2000_IN_1904 ? 1904 : 1900;

/** The workbook's date system; one request. @throws ReferenceError in a runtime that has no `Excel` */
export const dateSystem = async (): Promise<Datumssystem> => {
  // In a page office.js loads Excel's part later than itself.
  if (typeof Excel === 'undefined') await Office.onReady();
  return inExcel(async (context) => {
    const serial = askDateSystem(context);
    await context.sync();
    return dateSystemOf(serial.value);
  });
};
