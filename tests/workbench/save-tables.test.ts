import { describe, expect, it } from 'vitest';
import { putInput, workbookFromXlsx, workbookToXlsx, type WorkbookModel } from '../../workbench/host';
import { build, name } from '../workbook/xlsx/build';
import { partsOf, partText } from '../workbook/xlsx/parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A table A1:C3 with a calculated column and a filter, and formulas that refer to it. */
const make = (totals = false): WorkbookModel => {
  const table =
    `<table xmlns="${MAIN}" xmlns:x="urn:x" id="4" name="Werte" displayName="Werte" ref="A1:C${totals ? 4 : 3}" ${totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    '<autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>' +
    '<tableColumns count="3"><tableColumn id="1" name="Name" dataDxfId="0"/><tableColumn id="2" name="Soll"/>' +
    '<tableColumn id="7" name="Neu_x000a_2" x:own="1"><calculatedColumnFormula>Werte[[#This Row],[Soll]]*2</calculatedColumnFormula></tableColumn></tableColumns>' +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="1" showRowStripes="1"/></table>';
  const rows =
    `<row r="1">${text('A1', 'Name')}${text('B1', 'Soll')}${text('C1', 'Neu\n2')}</row>` +
    `<row r="2">${text('A2', 'a')}<c r="B2"><v>1</v></c><c r="C2"><f>Werte[[#This Row],[Soll]]*2</f><v>2</v></c></row>` +
    `<row r="3">${text('A3', 'b')}<c r="B3"><v>2</v></c><c r="C3"><f>Werte[[#This Row],[Soll]]*2</f><v>4</v></c></row>` +
    (totals ? `<row r="4">${text('A4', 'Summe')}</row>` : '') +
    '<row r="9"><c r="A9"><f>SUM(Werte[Soll])+ROWS(Werte)</f><v>5</v></c></row>';
  return workbookFromXlsx(
    build({
      sheets: [{ name: 'A', rows, extra: '<tableParts count="1"><tablePart r:id="t"/></tableParts>' }],
      names: name('SOLL', 'Werte[Soll]'),
      relationships: { 0: `<Relationship Id="t" Type="${OFFICE}/table" Target="t1.xml"/>` },
      more: { 'xl/t1.xml': table },
    }),
  );
};
const tableOf = (book: WorkbookModel) => book.sheets[0]!.tables[0]!;
const saved = (book: WorkbookModel) => {
  const bytes = workbookToXlsx(book);
  return {
    bytes,
    table: partText(bytes, 'xl/t1.xml'),
    sheet: partText(bytes, 'xl/s0.xml'),
    again: workbookFromXlsx(bytes),
  };
};

describe('a table of the file', () => {
  it('is read as Excel shows it', () => {
    const book = make();
    expect(book.sheets[0]!.cell(1, 2).formula).toBe('=[@Soll]*2');
    expect(tableOf(book)).toMatchObject({ name: 'Werte', style: 'TableStyleLight1', showFilterButton: true });
    expect(workbookToXlsx(book)).toEqual(book.source);
  });

  it('renamed: references follow', () => {
    const book = make();
    tableOf(book).name = 'Zahlen';
    const { table, sheet, bytes, again } = saved(book);
    expect(table).toContain('name="Zahlen" displayName="Zahlen"');
    expect(table).toContain('<calculatedColumnFormula>Zahlen[[#This Row],[Soll]]*2<');
    expect(sheet).toContain('<f>SUM(Zahlen[Soll])+ROWS(Zahlen)</f>');
    expect(partText(bytes, 'xl/workbook.xml')).toContain('>Zahlen[Soll]<');
    expect(again.sheets[0]!.cell(1, 2).formula).toBe('=[@Soll]*2');
  });

  it('resized: rules of the filter go, columns keep what they are', () => {
    const book = make();
    tableOf(book).range = { ...tableOf(book).range, zeilen: 6, spalten: 4 };
    const { table, again } = saved(book);
    expect(table).toMatch(/ ref="A1:D6".*<autoFilter ref="A1:D6"\/>/s);
    expect(table).toContain('<tableColumns count="4"><tableColumn id="1" name="Name" dataDxfId="0"/>');
    expect(table).toContain('name="Neu_x000a_2" x:own="1"><calculatedColumnFormula>');
    expect(table).toContain('<tableColumn id="8" name="Spalte4"/></tableColumns>');
    expect(again.sheets[0]!.cell(0, 3).value).toBe('Spalte4');
    expect(tableOf(again).range).toEqual(tableOf(book).range);
  });

  it('a column renamed by its header: references follow', () => {
    const book = make();
    putInput(book.sheets[0]!, 0, 1, 'Soll in %');
    const { table, sheet, again } = saved(book);
    expect(table).toContain('<tableColumn id="2" name="Soll in %"/>');
    expect(table).toContain('<calculatedColumnFormula>Werte[[#This Row],[Soll in %]]*2<');
    expect(sheet).toContain('<f>SUM(Werte[Soll in %])+ROWS(Werte)</f>');
    expect(again.sheets[0]!.cell(1, 2).formula).toBe('=[@[Soll in %]]*2');
  });

  it.each([
    ['emptied', '', 'Spalte2'],
    ['a number', 2018, '2018'],
    ['taken', 'name', 'name2'],
  ])('a header that is %s becomes one that Excel accepts', (_, input, now) => {
    const book = make();
    putInput(book.sheets[0]!, 0, 1, input);
    const { table, again } = saved(book);
    expect(table).toContain(`<tableColumn id="2" name="${now}"/>`);
    expect(again.sheets[0]!.cell(0, 1).value).toBe(now);
  });

  it('style, stripes and filter button', () => {
    const book = make();
    Object.assign(tableOf(book), {
      style: 'TableStyleMedium9',
      showBandedRows: false,
      showFilterButton: false,
    });
    const { table, again } = saved(book);
    expect(table).toContain(
      '<tableStyleInfo name="TableStyleMedium9" showFirstColumn="1" showRowStripes="0"/>',
    );
    expect(table).not.toContain('autoFilter');
    tableOf(again).showFilterButton = true;
    tableOf(again).style = '';
    expect(saved(again).table).toMatch(/<autoFilter ref="A1:C3"\/>.*<tableStyleInfo showFirstColumn/s);
  });

  it('with totals keeps them under it, and loses them where they are switched off', () => {
    const book = make(true);
    expect(tableOf(book)).toMatchObject({ range: { zeilen: 3 }, totals: true });
    tableOf(book).range = { ...tableOf(book).range, zeilen: 5 };
    expect(saved(book).table).toMatch(/ref="A1:C6" totalsRowCount="1".*<autoFilter ref="A1:C5"\/>/s);
    tableOf(book).totals = false;
    expect(saved(book).table).toMatch(/ref="A1:C5"(?! totals)/);
  });

  it('removed: its part, its entry and its type go, references break openly', () => {
    const book = make();
    book.sheets[0]!.tables.length = 0;
    const { bytes, sheet } = {
      bytes: workbookToXlsx(book),
      sheet: partText(workbookToXlsx(book), 'xl/s0.xml'),
    };
    expect(partsOf(bytes).has('xl/t1.xml')).toBe(false);
    expect(sheet).not.toContain('tablePart');
    expect(sheet).toContain('<f>SUM(#REF!)+ROWS(#REF!)</f>');
    expect(partText(bytes, 'xl/_rels/s0.xml.rels')).not.toContain('t1.xml');
    expect(workbookFromXlsx(bytes).sheets[0]!.tables).toEqual([]);
  });
});
