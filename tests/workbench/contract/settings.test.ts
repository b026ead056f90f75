import { beforeEach, describe, expect, it } from 'vitest';
import { profile } from '../../../workbench/host';
import { Bench } from './support';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-workbook-settings
describe('Workbook.settings', () => {
  it('are added, replaced, read, counted and deleted', async () => {
    await bench.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('NeedsReview', true);
      settings.add('NeedsReview', false);
      settings.add('liste', [1, { a: 'b' }]);
      const one = settings.getItem('NeedsReview').load('key,value');
      settings.load('items/key,items/value');
      await context.sync();
      expect([one.key, one.value]).toEqual(['NeedsReview', false]);
      expect(settings.items.map((s) => [s.key, s.value as unknown])).toEqual([
        ['NeedsReview', false],
        ['liste', [1, { a: 'b' }]],
      ]);
      settings.items[1]!.delete();
      await context.sync();
    });
    expect(await bench.result((_, c) => c.workbook.settings.getCount())).toBe(1);
    expect([...bench.book.settings.keys()]).toEqual(['NeedsReview']);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-add-member(1)
  it('take dates and give them back', async () => {
    const date = new Date(Date.UTC(2018, 0, 31));
    await bench.do((_, c) => c.workbook.settings.add('am', date));
    const read = bench.read(
      (_, c) => c.workbook.settings.getItem('am'),
      'value',
      (s) => s.value as Date,
    );
    expect((await read).toISOString()).toBe(date.toISOString());
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection#excel-excel-settingcollection-onsettingschanged-member
// and https://learn.microsoft.com/javascript/api/office/office.settings: only where someone else has changed them. The settings
// of `Office.context.document` need a page: tests/e2e/other-addin.test.ts.
describe('settingsChanged', () => {
  it('is raised for what others change alone', async () => {
    let heard = 0;
    await bench.do((_, context) => {
      context.workbook.settings.onSettingsChanged.add(() => {
        heard += 1;
        return Promise.resolve();
      });
    });
    await bench.do((_, c) => c.workbook.settings.add('a', 1));
    expect(heard).toBe(0);
    bench.office.settingsChangedElsewhere();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toBe(1);
  });
});

// https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-document-properties
describe('Workbook.properties', () => {
  it('are read and written', async () => {
    bench.book.document.creationDate = new Date(Date.UTC(2018, 0, 1));
    await bench.do((_, c) => {
      c.workbook.properties.author = 'Alex';
      c.workbook.properties.title = 'Ziele';
    });
    await bench.run(async (context) => {
      const properties = context.workbook.properties.load('author,title,company,creationDate');
      await context.sync();
      expect([properties.author, properties.title, properties.company]).toEqual(['Alex', 'Ziele', '']);
      expect(properties.creationDate.toISOString()).toBe('2018-01-01T00:00:00.000Z');
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.custompropertycollection
  it('custom ones are found in any case, typed, and deleted together', async () => {
    await bench.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Stand', 'x');
      custom.add('STAND', 'neu');
      custom.add('Zahl', 3);
      custom.add('Bruch', 1.5);
      custom.add('Wahr', true);
      const one = custom.getItem('stand').load('key,value,type');
      custom.load('items/key,items/type');
      await context.sync();
      expect([one.key, one.value as unknown, one.type]).toEqual(['Stand', 'neu', 'String']);
      expect(custom.items.map((p) => p.type)).toEqual(['String', 'Number', 'Float', 'Boolean']);
      custom.deleteAll();
      await context.sync();
    });
    expect(await bench.result((_, c) => c.workbook.properties.custom.getCount())).toBe(0);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.customproperty#excel-excel-customproperty-value-member
  it.each([
    ['web', 300],
    ['microsoft-365', 255],
  ] as const)('are cut at 255 characters outside of the web: %s', async (id, length) => {
    bench.book.profile = profile(id);
    await bench.do((_, c) => c.workbook.properties.custom.add('lang', 'x'.repeat(300)));
    expect(bench.book.properties.get('lang')).toHaveLength(length);
  });
});
