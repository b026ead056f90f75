import { KREIS_KLEVE_2018 } from '../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook } from '../src/workbook/check';
import { OfficeWorkbook } from '../src/workbook/office';
import { putInput } from '../workbench/host/cell-input';
import { WorkbookModel } from '../workbench/host/model';
import { installGlobals, startOffice } from '../workbench/host/node';
import type { Measurement } from './measure';

const SERIES = ['MONAT', 'INT', 'ELB', 'LZB', 'INT_LZB'];

const book = (months: number, sheets: number): WorkbookModel => {
  const model = new WorkbookModel();
  const sheet = model.addSheet('Daten');
  for (let i = 0; i < months; i++)
    SERIES.forEach((_, c) => {
      const serial = Math.round(Date.UTC(2018, 11 - (months - 1) + i, 1) / 86_400_000) + 25_569;
      putInput(sheet, i, c, c === 0 ? serial : 100 * c + i);
    });
  SERIES.forEach((name, c) => {
    const column = 'ABCDE'.charAt(c);
    model.names.push({
      name: `ZIEL_${name}`,
      formula: `=Daten!$${column}$1:$${column}$${String(months)}`,
      visible: true,
    });
  });
  for (let i = 0; i < sheets; i++) putInput(model.addSheet(`Blatt ${String(i)}`), 0, 0, i);
  return model;
};

/** Requests of a check whose sheet exists already: the same for every size of workbook. */
export const benchRequests = async (): Promise<readonly Measurement[]> => {
  const results: Measurement[] = [];
  for (const [months, sheets] of [
    [25, 5],
    [120, 5],
    [25, 200],
    [120, 200],
  ] as const) {
    const office = startOffice(book(months, sheets));
    const restore = installGlobals(office);
    const check = () =>
      checkWorkbook(new OfficeWorkbook(), {
        vereinbarung: KREIS_KLEVE_2018,
        now: new Date(),
        mode: 'live',
        write: true,
      });
    await check();
    const before = office.requests.length;
    await check();
    results.push({
      name: `requests of a check, ${String(months)} months, ${String(sheets)} other sheets`,
      value: office.requests.length - before,
      limit: 2,
      detail: '',
    });
    restore();
  }
  return results;
};
