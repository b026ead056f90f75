import { expect } from 'vitest';
import { putInput, WorkbookModel } from '../../../workbench/host';
import { startOffice, type OfficeOptions, type RunningOffice } from '../../../workbench/host/node';

export type Context = Excel.RequestContext;

/** A workbook with one sheet, Microsoft's client at it, and short ways to use both. */
export class Bench {
  readonly book = new WorkbookModel();
  readonly office: RunningOffice;

  constructor(options: OfficeOptions = {}, prepare: (book: WorkbookModel) => void = () => undefined) {
    this.book.addSheet('Daten');
    prepare(this.book);
    this.office = startOffice(this.book, options);
  }

  run<T>(batch: (context: Context, sheet: Excel.Worksheet) => Promise<T>): Promise<T> {
    return this.office.Excel.run((context) => batch(context, context.workbook.worksheets.getItem('Daten')));
  }

  /** One batch of calls and one sync. */
  do(calls: (sheet: Excel.Worksheet, context: Context) => void): Promise<void> {
    return this.run(async (context, sheet) => {
      calls(sheet, context);
      await context.sync();
    });
  }

  /** What one batch reads of an object. */
  read<T extends { load(names: string): unknown }, V>(
    of: (sheet: Excel.Worksheet, context: Context) => T,
    names: string,
    value: (object: T) => V,
  ): Promise<V> {
    return this.run(async (context, sheet) => {
      const object = of(sheet, context);
      object.load(names);
      await context.sync();
      return value(object);
    });
  }

  /** What a method of a primitive type gives. */
  result<V>(of: (sheet: Excel.Worksheet, context: Context) => OfficeExtension.ClientResult<V>): Promise<V> {
    return this.run(async (context, sheet) => {
      const result = of(sheet, context);
      await context.sync();
      return result.value;
    });
  }

  values(address: string): Promise<unknown[][]> {
    return this.read(
      (s) => s.getRange(address),
      'values',
      (r) => r.values as unknown[][],
    );
  }

  text(address: string): Promise<string[][]> {
    return this.read(
      (s) => s.getRange(address),
      'text',
      (r) => r.text,
    );
  }

  address(of: (sheet: Excel.Worksheet, context: Context) => Excel.Range): Promise<string> {
    return this.read(of, 'address', (r) => r.address);
  }

  async failure(calls: (sheet: Excel.Worksheet, context: Context) => void): Promise<OfficeExtension.Error> {
    return this.do(calls).then(
      () => expect.unreachable('no error'),
      (error: unknown) => error as OfficeExtension.Error,
    );
  }

  async code(calls: (sheet: Excel.Worksheet, context: Context) => void): Promise<string> {
    return (await this.failure(calls)).code;
  }

  put(row: number, column: number, input: unknown): void {
    putInput(this.book.sheets[0]!, row, column, input);
  }
}
