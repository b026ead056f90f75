import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

type Calls = Parameters<Bench['code']>[0];

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#protect-worksheet-data. The error codes of a
// protected sheet stand on no page; AccessDenied by https://github.com/OfficeDev/office-js/issues/6784.
describe('a protected sheet', () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    bench.do((sheet) => {
      sheet.getRange('A2').format.protection.locked = false;
      sheet.protection.protect(options, password);
    });

  it('refuses locked cells, and takes unlocked ones', async () => {
    await protect();
    expect(await bench.code((s) => (s.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    await bench.do((s) => (s.getRange('A2').values = [[2]]));
    expect(await bench.values('A1:A2')).toEqual([[''], [2]]);
  });

  it.each<[string, keyof Excel.WorksheetProtectionOptions, Calls]>([
    ['number formats', 'allowFormatCells', (s) => (s.getRange('A2').numberFormat = [['0.0']])],
    ['fonts', 'allowFormatCells', (s) => (s.getRange('A2').format.font.bold = true)],
    ['column widths', 'allowFormatColumns', (s) => (s.getRange('A2').format.columnWidth = 9)],
    ['row heights', 'allowFormatRows', (s) => (s.getRange('A2').format.rowHeight = 9)],
    ['hidden rows', 'allowFormatRows', (s) => (s.getRange('A2').rowHidden = true)],
  ])('refuses %s unless %s', async (_, option, calls) => {
    await protect();
    expect(await bench.code(calls)).toBe('AccessDenied');
    await bench.do((s) => {
      s.protection.unprotect();
    });
    await protect({ [option]: true });
    await bench.do(calls);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)
  it('cannot be protected again', async () => {
    await protect();
    const again = bench.code((s) => {
      s.protection.protect();
    });
    expect(await again).toBe('AccessDenied');
  });

  it('says its options', async () => {
    await protect({ allowSort: true });
    const read = bench.read(
      (s) => s.protection,
      'protected,options',
      (p) => [...[p.protected, p.options.allowSort, p.options.allowFormatCells]],
    );
    expect(await read).toEqual([true, true, false]);
  });

  // The code for a wrong password is that of pauseProtection in Microsoft's definitions; of unprotect it is an assumption.
  it('wants its password', async () => {
    await protect({}, 'geheim');
    const unprotect = (password?: string) => (s: Excel.Worksheet) => {
      s.protection.unprotect(password);
    };
    expect(await bench.code(unprotect('falsch'))).toBe('InvalidArgument');
    expect(await bench.code(unprotect())).toBe('InvalidArgument');
    await bench.do(unprotect('geheim'));
    expect(bench.book.sheets[0]!.protected).toBe(false);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#protect-workbook-structure
describe('a protected structure', () => {
  it.each<[string, Calls]>([
    ['adding', (_, c) => c.workbook.worksheets.add('Neu')],
    ['renaming', (s) => (s.name = 'Neu')],
    ['moving', (s) => (s.position = 0)],
    ['hiding', (s) => (s.visibility = 'Hidden')],
    ['deleting', (s) => s.delete()],
  ])('refuses %s', async (_, calls) => {
    await bench.do((__, c) => {
      c.workbook.protection.protect('x');
    });
    expect(await bench.code(calls)).toBe('AccessDenied');
    const wrong = bench.code((__, c) => {
      c.workbook.protection.unprotect('y');
    });
    expect(await wrong).toBe('InvalidArgument');
    await bench.do((__, c) => {
      c.workbook.protection.unprotect('x');
    });
    expect(bench.book.structureProtected).toBe(false);
  });
});
