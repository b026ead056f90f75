import { beforeEach, describe, expect, it } from 'vitest';
import { profile, workbookFromXlsx, workbookToXlsx } from '../../../workbench/host';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

type Answer<T> = Office.AsyncResult<T>;

const asked = <T>(call: (done: (answer: Answer<T>) => void) => void): Promise<Answer<T>> => new Promise(call);

const file = (type: unknown = 'compressed', sliceSize = 1000): Promise<Answer<Office.File>> =>
  asked((done) =>
    bench.office.Office.context.document.getFileAsync(type as Office.FileType, { sliceSize }, done),
  );

const slice = (of: Office.File, index: number): Promise<Answer<Office.Slice>> =>
  asked((done) => of.getSliceAsync(index, done));

// https://learn.microsoft.com/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
describe('Document.getFileAsync', () => {
  it('gives the workbook as it is, slice by slice', async () => {
    bench.put(0, 0, 'noch nicht gespeichert');
    const expected = workbookToXlsx(bench.book);
    const { value: open } = await file();
    expect([open.size, open.sliceCount]).toEqual([expected.length, Math.ceil(expected.length / 1000)]);
    const parts: number[] = [];
    for (let index = 0; index < open.sliceCount; index += 1) {
      const { value } = await slice(open, index);
      expect([value.index, value.size]).toEqual([index, (value.data as number[]).length]);
      parts.push(...(value.data as number[]));
    }
    expect(Uint8Array.from(parts)).toEqual(expected);
  });

  it('holds two files at most, until one is closed', async () => {
    const { value: first } = await file();
    await file();
    expect((await file()).error.code).toBe(11_000);
    await asked<void>((done) => first.closeAsync(done));
    expect((await slice(first, 0)).status).toBe('failed');
    expect((await file()).status).toBe('succeeded');
    expect(bench.office.openCopies()).toBe(2);
  });

  // In Excel there are compressed files alone, and PDF, which this host does not write.
  it.each(['text', 'pdf'])('has no %s', async (type) => {
    expect((await file(type)).error.code).toBe(1009);
  });

  // https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
  it('came with CompressedFile 1.1', async () => {
    bench = new Bench({ requirements: { ExcelApi: '1.8' } });
    expect((await file()).error.code).toBe(5000);
  });
});

// https://learn.microsoft.com/javascript/api/excel#functions
describe('Excel.createWorkbook', () => {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const code = (text?: string): Promise<unknown> =>
    bench.office.Excel.createWorkbook(text).then(
      () => undefined,
      (error: unknown) => (error as OfficeExtension.Error).code,
    );

  it('opens the file that it is given, and leaves the workbook as it is', async () => {
    bench.put(0, 0, 'Inhalt');
    const bytes = workbookToXlsx(bench.book);
    const before = JSON.stringify(bench.book.dump());
    expect(await code(base64(bytes))).toBeUndefined();
    expect(bench.office.created).toEqual([bytes]);
    expect(JSON.stringify(bench.book.dump())).toBe(before);
  });

  it('opens an empty workbook without one', async () => {
    expect(await code()).toBeUndefined();
    expect(workbookFromXlsx(bench.office.created[0]!).sheets).toHaveLength(1);
  });

  it('refuses what is no workbook', async () => {
    expect(await code(base64(new Uint8Array(100)))).toBe('InvalidArgument');
    expect(await code('#')).toBe('InvalidArgument');
    expect(bench.office.created).toEqual([]);
  });

  it('came with ExcelApi 1.8', async () => {
    bench = new Bench({ requirements: { ...profile('web').requirements, ExcelApi: '1.7' } });
    expect(await code()).toBe('ApiNotFound');
  });
});
