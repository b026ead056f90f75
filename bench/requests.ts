import { KREIS_KLEVE_2018 } from '../src/domain/vereinbarung/kreis-kleve-2018';
import { writeAgreement } from '../src/workbook/agreement';
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
  for (const [months, sheets, own] of [
    [25, 5, false],
    [120, 5, false],
    [25, 200, false],
    [120, 200, false],
    [120, 200, true],
  ] as const) {
    const office = startOffice(book(months, sheets));
    const restore = installGlobals(office);
    const check = () =>
      checkWorkbook(new OfficeWorkbook(), {
        ...(own ? {} : { vereinbarung: KREIS_KLEVE_2018 }),
        now: new Date(),
        mode: 'live',
        write: true,
      });
    if (own) {
      const { daten, id } = KREIS_KLEVE_2018;
      await writeAgreement(new OfficeWorkbook(), { daten, vorlage: id, ersetzt: false });
    }
    await check();
    const before = office.requests.length;
    await check();
    results.push({
      name: `requests of a check, ${String(months)} months, ${String(sheets)} other sheets${own ? ', an agreement of its own' : ''}`,
      value: office.requests.length - before,
      limit: 2,
      detail: '',
    });
    restore();
  }
  return results;
};
