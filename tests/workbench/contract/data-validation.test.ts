import { describe, expect, it } from 'vitest';
import { profile } from '../../../workbench/host';
import { Bench } from './support';

// https://learn.microsoft.com/javascript/api/excel/excel.datavalidation
describe('rules for what may be entered', () => {
  const RULE = { custom: { formula: '=A1>0' } };
  const rules = (bench: Bench, address: string) =>
    bench.read(
      (s) => s.getRange(address).dataValidation,
      'rule,type,ignoreBlanks,errorAlert,prompt',
      ({ rule, type, ignoreBlanks, errorAlert, prompt }) => ({
        rule,
        type,
        ignoreBlanks,
        errorAlert,
        prompt,
      }),
    );

  it('cells have none to begin with', async () => {
    expect(await rules(new Bench(), 'A1:B2')).toMatchObject({ rule: {}, type: 'None', ignoreBlanks: true });
  });

  it('hold for every cell of the range, with what is said otherwise', async () => {
    const bench = new Bench();
    await bench.do((s) => {
      const { dataValidation } = s.getRange('A1:C3');
      dataValidation.rule = RULE;
      dataValidation.errorAlert = { message: 'Nein.', showAlert: true, style: 'Stop', title: 'Ziel' };
      dataValidation.prompt = { message: 'Bitte', showPrompt: true, title: 'Wert' };
      dataValidation.ignoreBlanks = false;
    });
    expect(await rules(bench, 'B2')).toEqual({
      rule: RULE,
      type: 'Custom',
      ignoreBlanks: false,
      errorAlert: { message: 'Nein.', showAlert: true, style: 'Stop', title: 'Ziel' },
      prompt: { message: 'Bitte', showPrompt: true, title: 'Wert' },
    });
    expect(await rules(bench, 'D1')).toMatchObject({ type: 'None' });
    expect(await rules(bench, 'C3:D3')).toMatchObject({ type: 'Inconsistent' });
  });

  it('give numbers back as formulas', async () => {
    const bench = new Bench();
    await bench.do((s) => {
      s.getRange('A1').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' },
      };
    });
    expect((await rules(bench, 'A1')).rule).toEqual({
      wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' },
    });
  });

  it('of a part of a range replace those before there, and can be cleared', async () => {
    const bench = new Bench();
    await bench.do((s) => {
      s.getRange('A1:C3').dataValidation.rule = RULE;
      s.getRange('B2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    });
    expect(await rules(bench, 'B2')).toMatchObject({ type: 'List' });
    expect(await rules(bench, 'A1:C1')).toMatchObject({ type: 'Custom' });
    expect(await rules(bench, 'A2:A3')).toMatchObject({ type: 'Custom' });
    await bench.do((s) => {
      s.getRange('A:C').dataValidation.clear();
    });
    expect(await rules(bench, 'A1:C3')).toMatchObject({ type: 'None' });
    expect(bench.book.sheets[0]!.validations).toEqual([]);
  });

  it.each<[string, (v: Excel.DataValidation) => void]>([
    ['two rules in one', (v) => (v.rule = { ...RULE, list: { inCellDropDown: true, source: 'a' } })],
    ['no rule', (v) => (v.rule = {})],
    [
      'a message that is too long',
      (v) => (v.errorAlert = { message: 'x'.repeat(225), showAlert: true, style: 'Stop', title: '' }),
    ],
    [
      'a title that is too long',
      (v) => (v.prompt = { message: '', showPrompt: true, title: 'x'.repeat(33) }),
    ],
  ])('refuse %s', async (_, set) => {
    expect(
      await new Bench().code((s) => {
        set(s.getRange('A1').dataValidation);
      }),
    ).toBe('InvalidArgument');
  });

  it('are not to be changed on a protected sheet, and not known before ExcelApi 1.8', async () => {
    const guarded = new Bench({}, (book) => (book.sheets[0]!.protected = true));
    const set = (s: Excel.Worksheet): void => {
      s.getRange('A1').dataValidation.rule = RULE;
    };
    expect(await guarded.code(set)).toBe('AccessDenied');
    const old = new Bench({}, (book) => {
      book.profile = { ...profile('2019'), requirements: { ExcelApi: '1.7' } };
    });
    expect(await old.code(set)).toBe('ApiNotFound');
  });
});
