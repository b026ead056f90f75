import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import {
  notSaved,
  WorkbookModel,
  workbookFromXlsx,
  workbookToXlsx,
  type SheetModel,
} from '../../workbench/host';
import { build } from '../workbook/xlsx/build';
import { throughLibreOffice } from '../workbook/xlsx/libreoffice';
import { fixture, partsOf, partText } from '../workbook/xlsx/parts';

const PASSWORD = 'algorithmName="SHA-512" hashValue="aGFzaA==" saltValue="c2FseA==" spinCount="100000"';
const SHEET = 'xl/s0.xml';

const file = (change: { readonly tab?: string; readonly prefix?: string } = {}): Uint8Array =>
  build({
    prefix: change.prefix ?? '',
    sheets: [
      {
        name: 'A',
        before:
          `<sheetPr>${change.tab ?? '<tabColor rgb="FF1F4E79"/>'}<pageSetUpPr fitToPage="1"/></sheetPr>` +
          '<sheetViews><sheetView showGridLines="0" showRowColHeaders="0" zoomScale="80" workbookViewId="0"/></sheetViews>' +
          '<cols><col min="2" max="6" width="10.7109375" style="1" hidden="1" outlineLevel="1"/></cols>',
        rows: '<row r="2" ht="30.75" customHeight="1" s="1"><c r="A2"><v>1</v></c></row><row r="4" hidden="1" ht="12"/>',
        extra: `<sheetProtection ${PASSWORD} sheet="1" formatCells="0" sort="0" selectLockedCells="1"/>`,
      },
      { name: 'B', rows: '' },
    ],
    properties: '<bookViews><workbookView/></bookViews>',
  });

const changed = (
  change: (sheet: SheetModel, book: WorkbookModel) => void,
  bytes = file(),
): { readonly book: WorkbookModel; readonly saved: Uint8Array } => {
  const book = workbookFromXlsx(bytes);
  change(book.sheets[0]!, book);
  return { book, saved: workbookToXlsx(book) };
};

describe('what a sheet says besides its cells', () => {
  it.each(['', 'x:'])('is opened, with the prefix „%s“', (prefix) => {
    const [sheet, other] = workbookFromXlsx(file({ prefix })).sheets;
    expect(sheet).toMatchObject({ tabColor: '#1F4E79', showGridlines: false, showHeadings: false });
    expect([...sheet!.rowHeights]).toEqual([
      [1, 30.75],
      [3, 12],
    ]);
    expect([...sheet!.hiddenColumns]).toEqual([1, 2, 3, 4, 5]);
    expect(sheet!.protected).toBe(true);
    expect(sheet!.protection).toEqual({
      options: {
        ...{ allowEditObjects: true, allowEditScenarios: true, allowFormatCells: true, allowSort: true },
        selectionMode: 'Unlocked',
      },
    });
    expect(other).toMatchObject({ tabColor: '', showGridlines: true, showHeadings: true, protected: false });
  });

  it('is saved, and nothing else changes', () => {
    const original = file();
    const { saved, book } = changed((sheet) => {
      sheet.rowHeights.set(1, 20).delete(3);
      sheet.rowHeights.set(9, 40);
      sheet.hiddenColumns.delete(3);
      Object.assign(sheet, { tabColor: '#ff0000', showGridlines: true });
    });
    const xml = partText(saved, SHEET);
    expect(xml).toContain('<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain('<sheetView showRowColHeaders="0" zoomScale="80" workbookViewId="0"/>');
    expect(xml).toContain('<row r="2" ht="20" customHeight="1" s="1">');
    expect(xml).toMatch(/<row r="4" hidden="1"\/><row r="10" ht="40" customHeight="1"\/>/);
    const span = (min: number, max: number, hidden: string): string =>
      `<col min="${min}" max="${max}" width="10.7109375" style="1"${hidden} outlineLevel="1"/>`;
    expect(xml).toContain(span(2, 3, ' hidden="1"') + span(4, 4, '') + span(5, 6, ' hidden="1"'));
    expect(xml).toContain(PASSWORD);
    expect(notSaved(book)).toEqual([]);
    const before = partsOf(original);
    const others = [...partsOf(saved)].filter(([name]) => ![SHEET, 'xl/workbook.xml'].includes(name));
    for (const [name, bytes] of others) expect(bytes).toEqual(before.get(name));
  });

  it('changed and changed back is the same file', () => {
    const original = file();
    const { saved } = changed((sheet) => {
      sheet.hiddenColumns.delete(3);
      sheet.hiddenColumns.add(3);
      sheet.protection = { options: { ...sheet.protection.options, allowDeleteRows: false } };
      sheet.tabColor = '#1f4e79';
    }, original);
    expect(saved).toEqual(original);
  });

  it('a colour of the theme stays as long as no other is chosen', () => {
    const theme = '<tabColor theme="4" tint="0.4"/>';
    const { saved } = changed((sheet) => sheet.rowHeights.set(0, 20), file({ tab: theme }));
    expect(partText(saved, SHEET)).toContain(theme);
    const { saved: other } = changed((sheet) => (sheet.tabColor = '#FF0000'), file({ tab: theme }));
    expect(partText(other, SHEET)).toContain('<sheetPr><tabColor rgb="FFFF0000"/>');
  });

  it('all columns can be hidden at once, and are one element', () => {
    const { saved } = changed((_, book) => {
      for (let c = 0; c < 16_384; c++) book.sheets[1]!.hiddenColumns.add(c);
    });
    expect(partText(saved, 'xl/s1.xml')).toContain('<cols><col min="1" max="16384" hidden="1"/></cols>');
    expect(workbookFromXlsx(saved).sheets[1]!.hiddenColumns.size).toBe(16_384);
  });

  it('is read by other programs', () => {
    const { saved } = changed((sheet) => {
      sheet.protected = false;
      sheet.rowHeights.set(0, 45);
      sheet.columnWidths.set(0, 100.5);
      sheet.hiddenColumns.clear();
      sheet.hiddenColumns.add(7);
    });
    for (const copy of [saved, throughLibreOffice(saved) ?? saved]) {
      const sheet = read(copy.slice(), { type: 'array', cellStyles: true }).Sheets['A']!;
      expect(sheet['!rows']?.[0]?.hpt).toBeCloseTo(45, 0);
      expect(sheet['!cols']?.[7]?.hidden).toBe(true);
      expect(sheet['!cols']?.[5]?.hidden ?? false).toBe(false);
    }
  }, 120_000);
});

describe('the protection of a sheet', () => {
  it('that is changed loses the password that nobody knows here, and says so', () => {
    const { saved, book } = changed((sheet) => (sheet.protection = { options: { allowInsertRows: true } }));
    expect(partText(saved, SHEET)).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" insertRows="0"/>',
    );
    expect(notSaved(book)).toEqual([
      expect.stringMatching(/^Blatt „A“: Der Blattschutz wird ohne Kennwort.*erwartet.*Bitte/s),
    ]);
    expect(workbookFromXlsx(saved).sheets[0]!.protection).toEqual({ options: { allowInsertRows: true } });
  });

  it('with a new password says that it is saved without', () => {
    const { book } = changed((sheet) => (sheet.protection = { options: {}, password: 'geheim' }));
    Object.assign(book, { structureProtected: true, structurePassword: 'geheim' });
    expect(notSaved(book).join('\n')).toMatch(
      /^Blatt „A“: .*\nArbeitsmappe: Der Schutz der Struktur wird ohne/,
    );
    expect(partText(workbookToXlsx(book), SHEET)).not.toContain('geheim');
  });

  it('is taken away', () => {
    const { saved, book } = changed((sheet) => (sheet.protected = false));
    expect(partText(saved, SHEET)).not.toContain('sheetProtection');
    expect(notSaved(book)).toEqual([]);
  });
});

describe('what no file can hold', () => {
  it('is said: colours by name, settings of add-ins', () => {
    const book = new WorkbookModel();
    const sheet = book.addSheet('A');
    sheet.tabColor = 'red';
    sheet.change(1, 1, { style: { fill: 'red' } });
    sheet.change(2, 1, { style: { color: 'blue' } });
    book.settings.set('Ansicht', 1);
    const notes = notSaved(book);
    expect(notes).toEqual([
      expect.stringMatching(/^Blatt „A“: Die Farbe „red“ des Blattregisters/),
      expect.stringMatching(/^Farben.*\(A!B2 und 1 weitere\)/),
      expect.stringMatching(/^Einstellungen von Add-ins \(Ansicht\)/),
    ]);
    for (const note of notes) expect(note).toMatch(/Erwartet.*itte/s);
    expect(workbookFromXlsx(workbookToXlsx(book)).sheets[0]!.tabColor).toBe('');
  });
});

const ALL = {
  ...{ title: 'Ziele & mehr', subject: 'K3', author: 'Kreis', keywords: 'K3', comments: 'zwei\nZeilen' },
  ...{ category: 'Bericht', manager: 'Frau <X>', company: 'Kreis Kleve', lastAuthor: 'Y' },
  ...{ revisionNumber: 3, creationDate: new Date('2018-12-31T10:00:00Z') },
};

describe('what a document says about itself', () => {
  it.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx', 'xlsxwriter-rich.xlsx', 'excel-parts.xlsm', ''])(
    'is saved and opened again: „%s“',
    (name) => {
      const book = name === '' ? new WorkbookModel() : workbookFromXlsx(fixture(name));
      if (name === '') book.addSheet('A');
      Object.assign(book.document, ALL);
      const saved = workbookToXlsx(book);
      const again = workbookFromXlsx(saved);
      expect(again.document).toEqual(ALL);
      for (const copy of [saved, ...(name === '' ? [throughLibreOffice(saved) ?? saved] : [])])
        expect(read(copy.slice(), { type: 'array', bookProps: true }).Props).toMatchObject({
          ...{ Title: 'Ziele & mehr', Author: 'Kreis', Category: 'Bericht', Keywords: 'K3' },
          ...{ Company: 'Kreis Kleve', Manager: 'Frau <X>' },
        });
      Object.assign(again.document, { title: '', company: '', creationDate: undefined });
      expect(workbookFromXlsx(workbookToXlsx(again)).document).toEqual({
        ...ALL,
        ...{ title: '', company: '', creationDate: undefined },
      });
    },
    120_000,
  );

  it('leaves alone what else stands there', () => {
    const original = fixture('xlsxwriter-rich.xlsx');
    const book = workbookFromXlsx(original);
    book.document.company = 'Kreis Kleve';
    const app = partText(workbookToXlsx(book), 'docProps/app.xml');
    expect(app.replace('<Company>Kreis Kleve</Company>', '')).toBe(
      partText(original, 'docProps/app.xml').replace(/<Company>.*<\/Company>|<Company\/>/, ''),
    );
    expect(partText(workbookToXlsx(book), 'docProps/core.xml')).toBe(partText(original, 'docProps/core.xml'));
  });
});
