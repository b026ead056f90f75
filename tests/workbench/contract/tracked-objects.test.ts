import { beforeEach, describe, expect, it } from 'vitest';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
const value = () => bench.book.sheets[0]!.cell(0, 0).value;

// https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects
describe('tracked objects', () => {
  it('live on within Excel.run, and are let go at its end', async () => {
    await bench.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      expect(bench.office.references.size).toBe(1);
    });
    await settled();
    expect(value()).toBe(2);
    expect(bench.office.references.size).toBe(0);
  });

  it('outlive Excel.run where the add-in tracks them, until it lets go', async () => {
    const range = await bench.run(async (context, sheet) => {
      const tracked = sheet.getRange('A1');
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await settled();
    await bench.office.Excel.run(range, async (context) => {
      range.values = [[5]];
      await context.sync();
    });
    expect([value(), bench.office.references.size]).toEqual([5, 1]);
    range.context.trackedObjects.remove(range);
    await range.context.sync();
    expect(bench.office.references.size).toBe(0);
  });
});
