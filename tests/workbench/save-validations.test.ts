import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookFromXlsx, workbookToXlsx, WorkbookModel } from '../../workbench/host';
import { NO_VALIDATION, type Validation } from '../../workbench/host/validations';
import { leseAdresse } from '../../src/domain/ort';
import { build } from '../workbook/xlsx/build';
import { throughLibreOffice } from '../workbook/xlsx/libreoffice';
import { partText } from '../workbook/xlsx/parts';

const RULES =
  '<dataValidations count="2">' +
  '<dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Ziel" error="Nein &amp; nie" sqref="A1:A5 C1">' +
  '<formula1>1</formula1><formula2>10</formula2></dataValidation>' +
  '<dataValidation type="list" errorStyle="warning" showDropDown="1" promptTitle="Wahl" prompt="Bitte" sqref="B2">' +
  '<formula1>"ja,nein"</formula1></dataValidation></dataValidations>';

const file = (): Uint8Array =>
  build({
    sheets: [
      { name: 'A', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', extra: RULES },
      { name: 'B', rows: '' },
    ],
  });

const ort = (address: string) => leseAdresse(address, 'B')!;

const ALL: readonly Validation[] = [
  { ...NO_VALIDATION, ranges: [ort('A1:A5')], rule: { custom: { formula: '=A1>B!$C$1' } } },
  {
    ...NO_VALIDATION,
    ranges: [ort('B1'), ort('D4:E5')],
    rule: { list: { inCellDropDown: true, source: '=$A$1:$A$3' } },
  },
  {
    ranges: [ort('C1')],
    rule: { decimal: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } },
    errorAlert: { message: 'Zeile <1>\n"2"', showAlert: true, style: 'Information', title: 'T' },
    prompt: { message: 'P', showPrompt: false, title: '' },
    ignoreBlanks: false,
  },
];

describe('rules for what may be entered', () => {
  it('are opened', () => {
    expect(workbookFromXlsx(file()).sheets[0]!.validations).toEqual([
      {
        ranges: [leseAdresse('A!A1:A5'), leseAdresse('A!C1')],
        rule: { wholeNumber: { formula1: '=1', formula2: '=10', operator: 'Between' } },
        errorAlert: { message: 'Nein & nie', showAlert: true, style: 'Stop', title: 'Ziel' },
        prompt: { message: '', showPrompt: true, title: '' },
        ignoreBlanks: true,
      },
      {
        ranges: [leseAdresse('A!B2')],
        rule: { list: { inCellDropDown: false, source: 'ja,nein' } },
        errorAlert: { message: '', showAlert: false, style: 'Warning', title: '' },
        prompt: { message: 'Bitte', showPrompt: false, title: 'Wahl' },
        ignoreBlanks: false,
      },
    ]);
  });

  it('stay as they are where only cells change', () => {
    const book = workbookFromXlsx(file());
    book.sheets[0]!.change(0, 0, { value: 2 });
    expect(partText(workbookToXlsx(book), 'xl/s0.xml')).toContain(RULES);
  });

  it('are saved and opened again', () => {
    const book = workbookFromXlsx(file());
    const [first, second] = book.sheets;
    first!.validations = [];
    second!.validations = ALL;
    const saved = workbookToXlsx(book);
    expect(partText(saved, 'xl/s0.xml')).not.toContain('dataValidation');
    expect(workbookFromXlsx(saved).sheets[1]!.validations).toEqual(ALL);
  });

  it('of a new workbook are opened by others', () => {
    const book = new WorkbookModel();
    const sheet = book.addSheet('B');
    sheet.change(0, 0, { value: 5 });
    sheet.validations = ALL;
    const saved = workbookToXlsx(book);
    expect(read(saved.slice(), { type: 'array' }).Sheets['B']!['A1']).toMatchObject({ v: 5 });
    const back = throughLibreOffice(saved);
    if (back)
      expect(partText(back, 'xl/worksheets/sheet1.xml')).toContain('<formula1>A1&gt;B!$C$1</formula1>');
  }, 90_000);

  it('follow a sheet that gets another name', () => {
    const book = workbookFromXlsx(file());
    book.sheets[1]!.validations = ALL.slice(0, 1);
    const opened = workbookFromXlsx(workbookToXlsx(book));
    opened.renameSheet(opened.sheets[1]!, 'Neu');
    expect(partText(workbookToXlsx(opened), 'xl/s1.xml')).toContain('<formula1>A1&gt;Neu!$C$1</formula1>');
  });
});
