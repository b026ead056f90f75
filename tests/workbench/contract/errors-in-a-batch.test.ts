import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
const cell = (row: number) => bench.book.sheets[0]!.cell(row, 0).value;

// https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
describe('an error in a batch', () => {
  // That Excel has no rollback stands on no page of Microsoft: an assumption.
  it('keeps what ran before it and stops the rest', async () => {
    const error = await bench.failure((sheet) => {
      sheet.getRange('A1').values = [[11]];
      sheet.getRange('A2:A3').values = [[21]];
      sheet.getRange('A3').values = [[31]];
    });
    expect(error.code).toBe('InvalidArgument');
    expect([cell(0), cell(1), cell(2)]).toEqual([11, null, null]);
  });

  it('says code, message and place', async () => {
    const error = await bench.failure((_, context) => {
      context.workbook.worksheets.getItem('Fehlt').load('name');
    });
    expect(error).toMatchObject({ code: 'ItemNotFound', name: 'RichApi.Error' });
    expect(error.message).toContain("The requested resource doesn't exist");
    expect(error.debugInfo).toMatchObject({
      code: 'ItemNotFound',
      errorLocation: 'WorksheetCollection.getItem',
    });
  });

  // The client finds the statement by the number of the action that the host names.
  it('names the statement where the add-in asked for it', async () => {
    const { config } = bench.office.OfficeExtension;
    config.extendedErrorLogging = true;
    const error = await bench.failure((sheet, context) => {
      sheet.load('name');
      context.workbook.names.getItem('FEHLT').load('name');
    });
    const { debugInfo } = error as { debugInfo: OfficeExtension.DebugInfo & { statement?: string } };
    expect(debugInfo.statement).toContain('getItem');
  });

  it.each<[string, Parameters<Bench['code']>[0], string]>([
    ['a missing name', (_, c) => c.workbook.names.getItem('X').load('name'), 'ItemNotFound'],
    ['a missing table', (s) => s.tables.getItem('X').load('name'), 'ItemNotFound'],
    ['a missing setting', (_, c) => c.workbook.settings.getItem('X').load('value'), 'ItemNotFound'],
    ['a second sheet of a name', (_, c) => c.workbook.worksheets.add('DATEN'), 'ItemAlreadyExists'],
    ['a sheet name too long', (_, c) => c.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument'],
    [
      'a range outside of the sheet',
      (s) => s.getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument',
    ],
    ['the only sheet deleted', (s) => s.delete(), 'InvalidOperation'],
  ])('%s', async (_, calls, code) => {
    expect(await bench.code(calls)).toBe(code);
  });

  it('names what this host does not know', async () => {
    const error = await bench.failure((_, context) => {
      context.workbook.pivotTables.load('items/name');
    });
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('Workbook.pivotTables');
  });

  it.each<[string, Parameters<Bench['code']>[0]]>([
    ['insert', (s) => s.getRange('A1').insert('Down')],
    ['delete', (s) => s.getRange('A1').delete('Up')],
    ['copyFrom', (s) => s.getRange('A1').copyFrom('B1')],
    ['sort', (s) => s.getRange('A1:A2').sort.apply([{ key: 0 }])],
    ['valuesAsJson', (s) => s.getRange('A1').load('valuesAsJson')],
  ])('Range.%s is unknown and says so', async (member, calls) => {
    const error = await bench.failure(calls);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain(`Range.${member}`);
  });
});
