import { describe, expect, it } from 'vitest';
import { profile, PROFILES, type ProfileId } from '../../../workbench/host';
import { THEMES } from '../../../workbench/host/theme';
import { Bench } from './support';

const on = (id: ProfileId): Bench =>
  new Bench({}, (book) => {
    book.profile = profile(id);
  });

// https://learn.microsoft.com/javascript/api/office/office.context
describe('Office.context', () => {
  it('says the languages of user and document', () => {
    const languages = ({ office }: Bench) => [
      ...[office.Office.context.displayLanguage, office.Office.context.contentLanguage],
    ];
    expect(languages(new Bench())).toEqual(['de-DE', 'de-DE']);
    expect(languages(new Bench({ locale: 'en-US', contentLocale: 'fr-FR' }))).toEqual(['en-US', 'fr-FR']);
  });

  // https://learn.microsoft.com/javascript/api/office/office.officetheme; on the web it was undefined in September 2025:
  // https://github.com/OfficeDev/office-js/issues/6134
  it('has a theme on the desktop, none on the web, and the one that is asked for', () => {
    const theme = ({ office }: Bench) => office.Office.context.officeTheme as unknown;
    expect(theme(on('microsoft-365'))).toEqual(THEMES.light);
    expect(theme(on('web'))).toBeUndefined();
    expect(theme(new Bench({ theme: 'dark' }))).toMatchObject({
      isDarkTheme: true,
      bodyBackgroundColor: '#6A6A6A',
    });
    const own = { ...THEMES.dark, bodyBackgroundColor: '#000000' };
    expect(theme(new Bench({ theme: own }))).toEqual(own);
  });
});

describe('the culture', () => {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#access-application-culture-settings
  it.each([
    ['de-DE', ',', '.', 'dd.MM.yyyy'],
    ['en-US', '.', ',', 'M/d/yyyy'],
  ])('of %s', async (locale, decimal, group, date) => {
    await new Bench({ locale }).run(async (context) => {
      const { application } = context.workbook;
      application.load('decimalSeparator,thousandsSeparator');
      const { cultureInfo } = application;
      cultureInfo.load('name');
      cultureInfo.numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
      cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      const { numberFormat, datetimeFormat } = cultureInfo;
      expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([decimal, group]);
      expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([
        decimal,
        group,
      ]);
      expect([cultureInfo.name, datetimeFormat.shortDatePattern]).toEqual([locale, date]);
    });
  });

  it('shows numbers and dates in its language', async () => {
    const text = async (locale: string) => {
      const bench = new Bench({ locale });
      await bench.do((s) => {
        s.getRange('A1:C1').values = [[1234.5, 36_526, true]];
        s.getRange('A1:B1').numberFormat = [['#,##0.00', 'd. mmmm yyyy']];
      });
      return bench.text('A1:C1');
    };
    expect(await text('de-DE')).toEqual([['1.234,50', '1. Januar 2000', 'WAHR']]);
    expect(await text('en-US')).toEqual([['1,234.50', '1. January 2000', 'TRUE']]);
  });
});

// https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68
describe('a number format of sections', () => {
  it.each([
    [';;;', ['', '', '', '']],
    ['0.0;;', ['1.5', '', '', 'x']],
    ['0;-0', ['2', '-2', '0', 'x']],
  ])('%s', async (format, shown) => {
    const bench = new Bench({ locale: 'en-US' });
    await bench.do((s) => {
      s.getRange('A1:D1').values = [[1.5, -1.5, 0, 'x']];
      s.getRange('A1:D1').numberFormat = [Array(4).fill(format)];
    });
    expect(await bench.text('A1:D1')).toEqual([shown]);
  });
});

// Pages below https://learn.microsoft.com/javascript/api/requirement-sets, as workbench/host/profiles.ts names them.
describe('requirement sets', () => {
  it.each<[ProfileId, string, string, boolean]>([
    ['web', 'ExcelApi', '1.21', true],
    ['microsoft-365', 'ExcelApiDesktop', '1.1', true],
    ['web', 'ExcelApiDesktop', '1.1', false],
    ['web', 'ExcelApiOnline', '1.1', true],
    ['mac', 'ExcelApiOnline', '1.1', false],
    ['microsoft-365', 'RibbonApi', '1.3', true],
    ['ltsc-2024', 'RibbonApi', '1.2', true],
    ['ltsc-2024', 'RibbonApi', '1.3', false],
    ['2021', 'RibbonApi', '1.2', true],
    ['ltsc-2024', 'SharedRuntime', '1.2', true],
    ['2021', 'SharedRuntime', '1.2', false],
    ['2021', 'SharedRuntime', '1.1', true],
    ['2019', 'SharedRuntime', '1.1', false],
    ['web', 'AddinCommands', '1.1', true],
    ['web', 'AddinCommands', '1.3', false],
    ['ltsc-2024', 'DialogApi', '1.2', true],
    ['2019', 'DialogApi', '1.2', false],
    ['ltsc-2024', 'KeyboardShortcuts', '1.1', false],
    ['web', 'KeyboardShortcuts', '1.1', true],
    ['ltsc-2024', 'ContextMenuApi', '1.1', false],
    ['web', 'OpenBrowserWindowApi', '1.1', false],
    ['2021', 'OpenBrowserWindowApi', '1.1', true],
    ['web', 'ImageCoercion', '1.1', false],
    ['ltsc-2024', 'CustomFunctionsRuntime', '1.3', true],
    ['ltsc-2024', 'CustomFunctionsRuntime', '1.4', false],
  ])('%s: %s %s is offered: %s', (id, set, version, offered) => {
    const { requirements } = on(id).office.Office.context;
    expect(requirements.isSetSupported(set, version)).toBe(offered);
  });

  it('are those that a test asks for', () => {
    const { requirements } = new Bench({ requirements: { ExcelApi: '1.10' } }).office.Office.context;
    expect(['1.10', '1.11'].map((v) => requirements.isSetSupported('ExcelApi', v))).toEqual([true, false]);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.1')).toBe(false);
  });

  it.each(PROFILES.map(({ id }) => [id]))('%s: has the common sets', (id) => {
    expect(on(id).office.Office.context.requirements.isSetSupported('Settings', '1.1')).toBe(true);
  });
});
