import { describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import type { Bereich, Bereichsform, Snapshot } from '../../../src/domain/snapshot';
import { readXlsx, writeCopy } from '../../../src/workbook/xlsx';
import { SharedFormula } from '../../../src/workbook/xlsx/shared-formula';
import { build, name, type Plan } from './build';
import { outputs, sheetWith } from './entry';
import { throughLibreOffice } from './libreoffice';
import { fixture } from './parts';

const read = (plan: Plan, wanted: readonly string[] = ['ZIEL_INT']): Snapshot =>
  readXlsx(build(plan), wanted);

const rangeOf = ({ namen }: Snapshot, wanted = 'ZIEL_INT'): Bereich => {
  const found = namen.get(wanted);
  if (found?.art !== 'bereich') throw new Error(`An area was expected, not ${found?.art ?? 'nothing'}.`);
  return found;
};

const formOf = (snapshot: Snapshot, wanted?: string): Bereichsform => {
  const { form } = rangeOf(snapshot, wanted);
  if (!form) throw new Error('The form was not read.');
  return form;
};

const named = (formula: string): string => name('ZIEL_INT', formula);

/** Form of `ZIEL_INT` on a sheet with these rows. */
const form = (rows: string, at: string, more: { extra?: string; before?: string } = {}): Bereichsform =>
  formOf(read({ sheets: [{ name: 'Daten', rows, ...more }], names: named(`Daten!${at}`) }));

const row = (r: number, ...cells: string[]): string => `<row r="${r}">${cells.join('')}</row>`;
const cell = (r: string, formula = ''): string => `<c r="${r}">${formula}<v>1</v></c>`;
const shared = (si: number, text = '', ref = ''): string =>
  `<f t="shared" si="${si}"${ref === '' ? '' : ` ref="${ref}"`}${text === '' ? '/>' : `>${text}</f>`}`;

describe('the formulas of a range', () => {
  it('are in A1 notation with =, null where a cell holds none', () => {
    const rows =
      row(1, cell('A1', '<f>SUM(B1:C1)*2</f>')) + row(2, cell('A2')) + row(4, cell('A4', '<f>A1</f>'));
    expect(form(rows, '$A$1:$A$9').formeln).toEqual([['=SUM(B1:C1)*2'], [null], [null], ['=A1']]);
  });

  it.each([
    [
      '_xldudf_ZIEL_K3(ZIEL_LZB,ZIEL_MONAT,,&quot;Delta&quot;)',
      '=_xldudf_ZIEL_K3(ZIEL_LZB,ZIEL_MONAT,,"Delta")',
    ],
    ['_xlfn.XLOOKUP(A5,B:B,C:C)', '=_xlfn.XLOOKUP(A5,B:B,C:C)'],
    ['[1]Quelle!B2+&apos;[2]Blatt 1&apos;!C3', "=[1]Quelle!B2+'[2]Blatt 1'!C3"],
    ['=A2', '=A2'],
  ])('stay readable: %s', (text, expected) => {
    expect(form(row(1, cell('A1', `<f>${text}</f>`)), '$A$1').formeln).toEqual([[expected]]);
  });

  it('that are shared read in each cell as they would be entered there', () => {
    const rows =
      row(2, cell('B2', shared(0, 'Quelle!C5+$D$1', 'B2:C4')), cell('C2', shared(0))) +
      row(3, cell('B3', shared(0)), cell('C3', '<f>7*B3</f>')) +
      row(4, cell('B4', shared(0)), cell('C4', shared(0, 'X9')));
    expect(form(rows, '$B$2:$C$4').formeln).toEqual([
      ['=Quelle!C5+$D$1', '=Quelle!D5+$D$1'],
      ['=Quelle!C6+$D$1', '=7*B3'],
      ['=Quelle!C7+$D$1', '=X9'],
    ]);
  });

  it('that are shared need not have their first cell in the range, and several stand side by side', () => {
    const rows =
      row(1, cell('A1', shared(3, 'B1', 'A1:A3')), cell('Z1', shared(4, 'AA$1', 'Z1:Z3'))) +
      row(3, cell('A3', shared(3)), cell('Z3', shared(4)));
    expect(form(rows, '$A$3').formeln).toEqual([['=B3']]);
    expect(form(rows, '$Z$3').formeln).toEqual([['=AA$1']]);
  });

  it('that share one which is nowhere are formulas without text', () => {
    const snapshot = read({
      sheets: [{ name: 'Daten', rows: row(1, cell('A1', shared(9))) }],
      names: named('Daten!$A$1'),
    });
    expect(formOf(snapshot).formeln).toEqual([[null]]);
    expect(rangeOf(snapshot).formeln).toBe(true);
  });

  it('of an array stand in every cell that it fills', () => {
    const rows =
      row(1, cell('A1', '<f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f>'), cell('B1')) +
      row(2, cell('A2'), cell('B2'), cell('C2'));
    const text = '=TRANSPOSE(D1:E2)';
    expect(form(rows, '$A$1:$C$2').formeln).toEqual([
      [text, text, null],
      [text, text, null],
    ]);
    expect(form(rows, '$B$2:$C$2').formeln).toEqual([[text, null]]);
  });

  it.each([
    ['dt2D="0" dtr="0" r1="D1"', '=TABLE(,D1)'],
    ['dt2D="0" dtr="1" r1="D1"', '=TABLE(D1,)'],
    ['dt2D="1" dtr="1" r1="D1" r2="D2"', '=TABLE(D1,D2)'],
  ])('of a data table, which has no text of its own: %s', (attributes, expected) => {
    const rows = row(1, cell('A1', `<f t="dataTable" ref="A1:A2" ${attributes}/>`)) + row(2, cell('A2'));
    expect(form(rows, '$A$1:$A$2').formeln).toEqual([[expected], [expected]]);
  });

  it('are read with prefixed elements, too', () => {
    const rows = row(1, cell('A1', shared(0, 'B1', 'A1:A2'))) + row(2, cell('A2', shared(0)));
    const plan = { sheets: [{ name: 'Daten', rows }], names: named('Daten!$A$1:$A$2'), prefix: 'x:' };
    expect(formOf(read(plan)).formeln).toEqual([['=B1'], ['=B2']]);
  });
});

describe('a shared formula two rows down and one column to the right', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ['SUM(A1:$B2)', '=SUM(B3:$B4)'],
    ['SUM(A:A,$A:B,3:3,$3:4)', '=SUM(B:B,$A:C,5:5,$3:6)'],
    ['Daten!A1+Daten!A1:Daten!B2', '=Daten!B3+Daten!B3:Daten!C4'],
    ["'2018 (2)'!A1+'It''s A1'!B2", "='2018 (2)'!B3+'It''s A1'!C4"],
    ["SUM('Jan A1:Dez A1'!B2)", "=SUM('Jan A1:Dez A1'!C4)"],
    ["'[1]Blatt A1'!A1+[2]Q1!A1", "='[1]Blatt A1'!B3+[2]Q1!B3"],
    ["'C:\\A1\\[B2.xlsx]Blatt'!A1", "='C:\\A1\\[B2.xlsx]Blatt'!B3"],
    ['"A1"&A1&"x ""A1"""', '="A1"&B3&"x ""A1"""'],
    ['Tabelle1[[#This Row],[A1]]*A1', '=Tabelle1[[#This Row],[A1]]*B3'],
    ['LOG10(A1)*ZIEL_K3_IST+A1_x', '=LOG10(B3)*ZIEL_K3_IST+A1_x'],
    ['_xlfn.ANCHORARRAY(A1)+{1,2;3,4}*A1%', '=_xlfn.ANCHORARRAY(B3)+{1,2;3,4}*B3%'],
    ['IF(A1=TRUE,#N/A,1E3)', '=IF(B3=TRUE,#N/A,1E3)'],
    ['Blatt!#REF!+#REF!', '=Blatt!#REF!+#REF!'],
    ['XFD1048576', '=A2'],
    [' A1 +\n B1', '= B3 +\n C3'],
  ])('%s', (text, expected) => {
    expect(new SharedFormula(text, 4, 4).at(6, 5)).toBe(expected);
  });

  it('stays as it is in its own cell, and moves up and to the left', () => {
    const formula = new SharedFormula('B$2+C3', 4, 4);
    expect(formula.at(4, 4)).toBe('=B$2+C3');
    expect(formula.at(3, 3)).toBe('=A$2+B2');
    expect(formula.at(1, 1)).toBe('=XFC$2+XFD1048576');
  });
});

describe('hidden rows and columns', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="H1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
    '<row r="3" ht="0" customHeight="1"/><row r="4" hidden="true"/><row r="6"><c r="A6"><v>6</v></c></row>' +
    '<row r="9" hidden="1"/>';
  const before =
    '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="16384" hidden="1"/></cols>';

  it.each([
    ['$A$1:$A$6', [1, 2, 3], []],
    ['$A$2:$A$3', [1, 2], []],
    ['$A$1:$H$1', [], [1, 2, 4, 6, 7]],
    ['$C$1:$G$1', [], [2, 4, 6]],
    ['$A:$A', [1, 2, 3], []],
    ['$1:$1', [], [1, 2, 4, 6, 7]],
    ['$D$5', [], []],
  ])('that meet %s, as far as the sheet is used', (at, zeilen, spalten) => {
    const found = form(rows, at, { before });
    expect(found.versteckteZeilen).toEqual(zeilen);
    expect(found.versteckteSpalten).toEqual(spalten);
  });

  it('where a sheet hides every row that it does not name', () => {
    const hidden = form(rows, '$A$1:$A$6', { before: '<sheetFormatPr zeroHeight="1"/>' });
    expect(hidden.versteckteZeilen).toEqual([1, 2, 3, 4]);
  });
});

describe('merged areas', () => {
  const extra =
    '<mergeCells count="3"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D6"/><mergeCell ref="kaputt"/></mergeCells>';
  it.each([
    ['$A$1', ['Daten!A1:B2']],
    ['$B$2:$B$9', ['Daten!A1:B2']],
    ['$D$5:$D$9', ['Daten!D4:D6']],
    ['$A:$D', ['Daten!A1:B2', 'Daten!D4:D6']],
    ['$C$1:$C$9', []],
  ])('that meet %s', (at, expected) => {
    expect(form(row(1, cell('A1')), at, { extra }).verbunden?.map(adresse)).toEqual(expected);
  });

  it('are told to be none where there are none', () => {
    expect(form(row(1, cell('A1')), '$A$1').verbunden).toEqual([]);
  });
});

describe('names that a sheet has once more', () => {
  const sheets = [
    { name: 'Daten', rows: '' },
    { name: 'Kopie', rows: '' },
  ];
  it('are told with what they refer to', () => {
    const names =
      named('Daten!$A$1:$A$25') +
      name('Ziel_Int', 'Kopie!$A$1:$A$25', 1) +
      name('ZIEL_LZB', 'Kopie!$B$1', 1) +
      name('Andere', 'Daten!$B$1') +
      name('Andere', 'Kopie!$B$1', 1);
    expect(read({ sheets, names }, ['ZIEL_INT', 'ZIEL_LZB', 'ZIEL_ELB']).zweitnamen).toEqual([
      { name: 'Ziel_Int', blatt: 'Kopie', bezug: '=Kopie!$A$1:$A$25' },
    ]);
  });
});

describe('the sheet Zielerreichung as it stands', () => {
  it('is read with its formulas', () => {
    const content = sheetWith([['INT', 1]]);
    const [goals, observations] = content.tabellen;
    const cells = goals!.zeilen[0]!.map((c, i) => (i === 2 ? { ...c, formel: '=ZIEL.INT(ZIEL_INT)' } : c));
    const bytes = writeCopy(fixture('openpyxl-rich.xlsx'), {
      blatt: { ...content, tabellen: [{ ...goals!, zeilen: [cells] }, observations!] },
      ausgaben: [],
    });
    const { ergebnisblatt } = readXlsx(bytes, []);
    expect(ergebnisblatt?.tabellen.map((t) => t.name)).toEqual(['Zielerreichung', 'Beobachtungen']);
    expect(ergebnisblatt?.werte[4]?.slice(0, 3)).toEqual(['INT', null, 1]);
    expect(ergebnisblatt?.formeln[4]?.slice(0, 4)).toEqual([false, false, true, false]);
    expect(ergebnisblatt?.formeln.flat().filter(Boolean)).toHaveLength(1);
    expect(readXlsx(fixture('openpyxl-rich.xlsx'), [])).not.toHaveProperty('ergebnisblatt');
  });
});

describe('files of other programs', () => {
  it.each(['openpyxl-rich.xlsx', 'libreoffice-rich.xlsx', 'xlsxwriter-rich.xlsx', 'excel-parts.xlsm'])(
    '%s: every range has a form that fits its values',
    (file) => {
      const snapshot = readXlsx(fixture(file), ['ZIEL_INT', 'ZIEL_MONAT', 'ZIEL_K3_DELTA']);
      for (const found of snapshot.namen.values()) {
        if (found.art !== 'bereich') continue;
        expect(found.form?.formeln.map((r) => r.length)).toEqual(found.werte.map((r) => r.length));
        expect(found.form?.formeln.flat().some((f) => f !== null)).toBe(found.formeln);
        for (const f of found.form?.formeln.flat() ?? []) if (f !== null) expect(f).toMatch(/^=[^=]/);
      }
    },
  );

  it('saved by LibreOffice: shared formulas, hidden rows and columns, merged cells, a filter, computation by hand', () => {
    const lines = Array.from({ length: 12 }, (_, i) => {
      const r = i + 2;
      const hidden = r === 5 || r === 6 ? ' hidden="1"' : '';
      return `<row r="${r}"${hidden}>${cell(`A${r}`)}${cell(`B${r}`, i === 0 ? shared(0, 'A2*2', 'B2:B13') : shared(0))}<c r="C${r}"><v>${hidden ? 9 : 1}</v></c></row>`;
    });
    const text = (r: string, t: string): string => `<c r="${r}" t="inlineStr"><is><t>${t}</t></is></c>`;
    const bytes = build({
      sheets: [
        {
          name: 'Daten',
          rows: row(1, text('A1', 'a'), text('B1', 'b'), text('C1', 'c')) + lines.join(''),
          before: '<cols><col min="4" max="4" width="9" hidden="1"/></cols>',
          extra:
            '<autoFilter ref="A1:C13"><filterColumn colId="2"><filters><filter val="1"/></filters></filterColumn></autoFilter>' +
            '<mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>',
        },
      ],
      names:
        named('Daten!$B$2:$B$13') +
        name('ZIEL_LZB', 'Daten!$D$2:$E$13') +
        '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Daten!$A$1:$C$13</definedName>',
      calculation: '<calcPr calcMode="manual"/>',
    });
    const verify = (file: Uint8Array): void => {
      const snapshot = readXlsx(file, ['ZIEL_INT', 'ZIEL_LZB']);
      expect(formOf(snapshot).formeln.flat()).toEqual(lines.map((_, i) => `=A${i + 2}*2`));
      expect(formOf(snapshot).versteckteZeilen).toEqual([4, 5]);
      expect(formOf(snapshot, 'ZIEL_LZB').verbunden?.map(adresse)).toEqual(['Daten!E2:E3']);
      expect(snapshot.mappe).toMatchObject({ gefilterteBlaetter: ['Daten'], berechnet: true });
    };
    verify(bytes);
    expect(readXlsx(bytes, []).mappe?.berechnung).toBe('manuell');
    const resaved = throughLibreOffice(bytes);
    if (resaved) verify(resaved);
  }, 90_000);

  it('an output that is written keeps the form of what is beside it', () => {
    const rows = row(1, cell('A1', shared(0, 'B1', 'A1:A2'))) + row(2, cell('A2', shared(0)));
    const bytes = build({ sheets: [{ name: 'Daten', rows }], names: named('Daten!$A$1:$A$2') });
    const copy = writeCopy(bytes, outputs(['Daten!C2', 5]));
    expect(formOf(readXlsx(copy, ['ZIEL_INT'])).formeln).toEqual([['=B1'], ['=B2']]);
  });
});
