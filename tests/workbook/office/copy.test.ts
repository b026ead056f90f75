import { beforeEach, describe, expect, it } from 'vitest';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { releaseWorkbook, verifyWorkbook } from '../../../src/workbook/submission';
import { WorkbookError } from '../../../src/workbook/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx';
import {
  HostError,
  profile,
  TransportError,
  workbookFromXlsx,
  type WorkbookModel,
} from '../../../workbench/host';
import type { Faults } from '../../../workbench/host';
import type { RunningOffice } from '../../../workbench/host/node';
import { openOffice } from '../../support/office';
import { dump, submittableBook } from './support/books';
import { put } from './support/cells';

const WHO = { now: new Date(2019, 0, 15, 10, 30, 0), von: 'M. Muster', programm: '1.2.3' };

let book: WorkbookModel;
let office: RunningOffice;
let faults: Faults;

beforeEach(() => {
  book = submittableBook();
  faults = {};
  office = openOffice(book, { faults });
});

const releaseCopy = () => new OfficeWorkbook().copies!.open((copy) => releaseWorkbook(copy, WHO));

/** The error of a release on a copy, after which everything is as it was and no copy was opened. */
const refused = async (): Promise<WorkbookError> => {
  const before = dump(book);
  const error: unknown = await releaseCopy().catch((e: unknown) => e);
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).message).toContain('Die Mappe ist unverändert.');
  expect(dump(book)).toBe(before);
  expect(office.created).toEqual([]);
  expect(office.openCopies()).toBe(0);
  return error as WorkbookError;
};

const failAt = (...calls: readonly string[]): void => {
  faults.beforeFileCall = (call) => {
    if (calls.includes(call)) throw new TransportError(5001);
  };
};

describe('a release on a copy', () => {
  it('opens a released workbook that verifies as unchanged, and leaves the open one as it is', async () => {
    put(book.addSheet('Notizen'), 'A1', [['bleibt', 1]]);
    const before = dump(book);
    await releaseCopy();
    expect(dump(book)).toBe(before);
    expect(office.created).toHaveLength(1);
    const [bytes] = office.created;
    const found = await verifyWorkbook(new XlsxWorkbook(bytes!), WHO);
    expect(found).toMatchObject({ art: 'unveraendert', befunde: [] });
    expect(found.abgabe).toMatchObject({ am: '15.01.2019 10:30:00', von: 'M. Muster', programm: '1.2.3' });
    const copy = workbookFromXlsx(bytes!);
    expect(copy.sheets.map((s) => s.name)).toEqual(['Daten', 'Notizen', 'Zielerreichung', 'Abgabeprotokoll']);
    expect(copy.sheet('Notizen')!.cell(0, 0).value).toBe('bleibt');
    expect((await verifyWorkbook(new OfficeWorkbook(), WHO)).art).toBe('keine');
  });

  it('asks Excel for nothing but the new workbook, and closes the file', async () => {
    await releaseCopy();
    expect(office.requests).toHaveLength(1);
    expect(office.openCopies()).toBe(0);
  });

  it('holds what was not saved yet', async () => {
    await releaseCopy();
    put(book.sheet('Daten')!, 'B20', [[262]]);
    await releaseCopy();
    const [first, second] = office.created.map(
      (bytes) => workbookFromXlsx(bytes).sheet('Daten')!.cell(19, 1).value,
    );
    expect(second).toBe(262);
    expect(first).not.toBe(262);
  });

  it('takes a file of several slices', async () => {
    const sheet = book.addSheet('Viel');
    const number = (n: number): number => Math.sin(n) * 1e6;
    put(
      sheet,
      'A1',
      Array.from({ length: 300 }, (_, r) => Array.from({ length: 300 }, (__, c) => number(r * 300 + c))),
    );
    await releaseCopy();
    const [bytes] = office.created;
    expect(bytes!.length).toBeGreaterThan(512 * 1024);
    expect(workbookFromXlsx(bytes!).sheet('Viel')!.cell(299, 299).value).toBe(number(89_999));
  });

  it('is made although the file cannot be closed', async () => {
    failAt('closeFile');
    await releaseCopy();
    expect(office.created).toHaveLength(1);
  });
});

describe('no copy is opened', () => {
  it('while a warning is open', async () => {
    put(book.sheet('Daten')!, 'C8', [[19_000]]);
    const { code, message } = await refused();
    expect(code).toBe('freigabe-gesperrt');
    expect(message).toContain('1 offene Warnung');
  });

  it.each(['getFile', 'getSlice'])('where Excel fails at %s', async (call) => {
    failAt(call);
    const { code, message } = await refused();
    expect(code).toBe('5001');
    expect(message).toMatch(
      /^Das Kopieren der Mappe ist nicht gelungen\. Excel meldet: .+„in dieser Mappe“ frei\.$/,
    );
  });

  it.each([
    ['less', (data: readonly number[]) => data.slice(1)],
    ['more', (data: readonly number[]) => [...data, 0]],
  ])('where Excel hands over %s than it has announced', async (_, changeSlice) => {
    faults.changeSlice = changeSlice;
    const { code, message } = await refused();
    expect(code).toBe('kopie-unvollstaendig');
    expect(message).toContain('nicht vollständig übergeben');
  });

  it('where the file is damaged on its way', async () => {
    faults.changeSlice = (data) => data.map((byte, i) => (i > 200 ? 0 : byte));
    expect((await refused()).code).toBe('beschaedigt');
  });

  it('where Excel fails at a slice and at closing the file: the first is said', async () => {
    let slices = 0;
    faults.beforeFileCall = (call) => {
      if (call === 'getSlice') throw new TransportError(5000 + (slices += 1));
    };
    expect((await refused()).code).toBe('5001');
    expect(slices).toBe(1);
  });

  it('where other copies of the workbook are still in use', async () => {
    const document = office.Office.context.document;
    for (let n = 0; n < 2; n += 1)
      await new Promise((done) => document.getFileAsync(office.Office.FileType.Compressed, done));
    const error = (await releaseCopy().catch((e: unknown) => e)) as WorkbookError;
    expect(error.code).toBe('11000');
    expect(office.created).toEqual([]);
  });

  it.each([
    ['GeneralException', new HostError('GeneralException', 'Test'), 'Excel meldet: Test.'],
    ['AccessDenied', new HostError('AccessDenied', 'Test'), 'Verwaltung'],
    ['RequestPayloadSizeLimitExceeded', new TransportError(5103), '5 MB'],
    [
      'InvalidOperationInCellEditMode',
      new HostError('InvalidOperationInCellEditMode', 'Test'),
      'Enter oder Esc',
    ],
  ])('where Excel refuses the new workbook: %s', async (code, error, text) => {
    faults.beforeRequest = () => {
      throw error;
    };
    const found = await refused();
    expect(found.code).toBe(code);
    expect(found.message).toContain('Das Öffnen der Kopie ist nicht gelungen.');
    expect(found.message).toContain(text);
  });
});

describe('a copy is offered', () => {
  const offered = (change: Readonly<Record<string, string>>): boolean => {
    openOffice(book, { requirements: { ...profile('2019').requirements, ...change } });
    return new OfficeWorkbook().copies !== undefined;
  };

  it('from Excel 2019 on', () => {
    expect(offered({})).toBe(true);
  });

  it.each([{ ExcelApi: '1.7' }, { CompressedFile: '0.9' }])('not with %s', (lacking) => {
    expect(offered(lacking)).toBe(false);
  });
});
