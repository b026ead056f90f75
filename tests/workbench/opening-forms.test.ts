import { describe, expect, it } from 'vitest';
import { adresse } from '../../src/domain/ort';
import {
  Calculation,
  putInput,
  recalculate,
  WorkbookModel,
  workbookFromXlsx,
  workbookToXlsx,
} from '../../workbench/host';
import { build, type Plan } from '../workbook/xlsx/build';

const open = (plan: Partial<Plan>): WorkbookModel =>
  workbookFromXlsx(build({ sheets: [{ name: 'Daten', rows: '' }], ...plan }));

const withExtra = (extra: string): WorkbookModel => open({ sheets: [{ name: 'Daten', rows: '', extra }] });

const FILTER = '<filters><filter val="1"/></filters>';

describe('an opened workbook', () => {
  it('has its merged areas, and keeps them when it is saved', () => {
    const book = withExtra(
      '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D4:D9"/><mergeCell/></mergeCells>',
    );
    const areas = (b: WorkbookModel): string[] => b.sheets[0]!.merged.map(adresse);
    expect(areas(book)).toEqual(['Daten!A1:B2', 'Daten!D4:D9']);
    putInput(book.sheets[0]!, 0, 5, 1);
    expect(areas(workbookFromXlsx(workbookToXlsx(book)))).toEqual(areas(book));
    expect(open({}).sheets[0]!.merged).toEqual([]);
  });

  it.each([
    ['', undefined],
    ['<autoFilter ref="A1:B9"/>', false],
    ['<autoFilter ref="A1:B9"><filterColumn colId="0" hiddenButton="1"/></autoFilter>', false],
    [`<autoFilter ref="A1:B9"><filterColumn colId="1">${FILTER}</filterColumn></autoFilter>`, true],
  ])('has its filter: %s', (extra, hasCriteria) => {
    expect(withExtra(extra).sheets[0]!.filter?.hasCriteria).toBe(hasCriteria);
  });

  it('has the other files that it refers to', () => {
    const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';
    const book = open({
      referenced: `<Relationship Id="e" Type="${link}" Target="externalLinks/l.xml"/>`,
      more: {
        'xl/externalLinks/l.xml': '<externalLink/>',
        'xl/externalLinks/_rels/l.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          `<Relationship Id="r" Type="${link}Path" Target="file:///C:/Vorjahr.xlsx" TargetMode="External"/></Relationships>`,
      },
    });
    expect(book.links).toEqual(['file:///C:/Vorjahr.xlsx']);
    expect(open({}).links).toEqual([]);
  });

  it.each([
    ['<calcPr calcMode="manual" calcCompleted="0"/>', true],
    ['<calcPr calcMode="manual"/>', false],
    ['<calcPr calcCompleted="0"/>', false],
    ['', false],
  ])('knows what is still to be computed: %s', (calculation, outstanding) => {
    expect(open({ calculation }).outstanding).toBe(outstanding);
  });
});

it('manual calculation has something outstanding until F9', async () => {
  const book = new WorkbookModel();
  const sheet = book.addSheet('Daten');
  putInput(sheet, 0, 0, 1);
  putInput(sheet, 0, 1, '=A1+1');
  const calculation = new Calculation(book);
  await recalculate(book, undefined, calculation);
  expect(book.outstanding).toBe(false);
  book.calculationMode = 'Manual';
  putInput(sheet, 0, 0, 5);
  await recalculate(book, undefined, calculation);
  expect([sheet.cell(0, 1).value, book.outstanding]).toEqual([2, true]);
  await recalculate(book, undefined, calculation, { extent: 'outstanding' });
  expect([sheet.cell(0, 1).value, book.outstanding]).toEqual([6, false]);
});
