import { beforeEach, describe, expect, it } from 'vitest';
import { putInput } from '../../../workbench/host/cell-input';
import { WorkbookModel } from '../../../workbench/host/model';
import { startOffice, type RunningOffice } from '../../../workbench/host/node';

let book: WorkbookModel;
let office: RunningOffice;
let seen: unknown[];

beforeEach(() => {
  book = new WorkbookModel();
  book.addSheet('Daten');
  book.addSheet('Blatt');
  office = startOffice(book);
  seen = [];
});

const listen = (add: (sheets: Excel.WorksheetCollection) => OfficeExtension.EventHandlers<never>) =>
  office.Excel.run(async (context) => {
    const result = add(context.workbook.worksheets).add((event: unknown) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const place = (blatt: string) => ({ blatt, zeile: 1, spalte: 1, zeilen: 1, spalten: 1 });

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
describe('worksheet events reach the add-in', () => {
  it('changed: by the user', async () => {
    await listen((s) => s.onChanged as never);
    putInput(book.sheets[0]!, 1, 1, 5);
    book.raise({ sheet: book.sheets[0]!, address: 'B2', source: 'user' });
    await settled();
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        worksheetId: book.sheets[0]!.id,
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Local',
      }),
    ]);
  });

  it('changed: by the add-in itself', async () => {
    await listen((s) => s.onChanged as never);
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Daten').getRange('A1').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([expect.objectContaining({ address: 'A1', triggerSource: 'ThisLocalAddin' })]);
  });

  it('selection, activated and deactivated, of all sheets', async () => {
    await listen((s) => s.onSelectionChanged as never);
    await listen((s) => s.onActivated as never);
    await listen((s) => s.onDeactivated as never);
    book.select(place('Blatt'));
    await settled();
    expect(seen.map((e) => (e as { type: string; worksheetId: string }).type).sort()).toEqual([
      'WorksheetActivated',
      'WorksheetDeactivated',
      'WorksheetSelectionChanged',
    ]);
  });

  it('added and deleted', async () => {
    await listen((s) => s.onAdded as never);
    await listen((s) => s.onDeleted as never);
    const sheet = book.addSheet('Neu');
    book.deleteSheet(sheet);
    await settled();
    expect(seen).toEqual([
      expect.objectContaining({ type: 'WorksheetAdded', worksheetId: sheet.id }),
      expect.objectContaining({ type: 'WorksheetDeleted', worksheetId: sheet.id }),
    ]);
  });

  it('of one sheet alone, until the handler is removed', async () => {
    const handler = await listen((s) => s.getItem('Blatt').onChanged as never);
    const change = (i: number): void => {
      book.raise({ sheet: book.sheets[i]!, address: 'A1', source: 'user' });
    };
    change(0);
    change(1);
    await settled();
    expect(seen).toHaveLength(1);
    await office.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    change(1);
    await settled();
    expect(seen).toHaveLength(1);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-onselectionchanged-member
  it('selection, of the workbook', async () => {
    await office.Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add((event) => {
        seen.push(event.workbook);
        return Promise.resolve();
      });
      await context.sync();
    });
    book.select(place('Daten'));
    await settled();
    expect(seen).toHaveLength(1);
  });
});
