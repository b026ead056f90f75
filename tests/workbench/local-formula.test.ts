import { describe, expect, it } from 'vitest';
import { englishFormula, germanFormula } from '../../workbench/host';

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
describe('formulas in English and in German', () => {
  it.each([
    ['=SUM(A1:A3,1.5)', '=SUMME(A1:A3;1,5)'],
    ['=IF(A1>0,"a,b",FALSE)', '=WENN(A1>0;"a,b";FALSCH)'],
    ["=AVERAGE('Blatt, 1.2'!A1:B2)", "=MITTELWERT('Blatt, 1.2'!A1:B2)"],
    [
      '=ZIEL.K3(ZIEL_LZB,ZIEL_MONAT,,"Delta",[@[Soll in %]])',
      '=ZIEL.K3(ZIEL_LZB;ZIEL_MONAT;;"Delta";[@[Soll in %]])',
    ],
    ['=MATCH(2,{1,2;3,4},0)', '=VERGLEICH(2;{1.2;3.4};0)'],
    ['=IFERROR(A1,#N/A)', '=WENNFEHLER(A1;#NV)'],
    ['=SUMME+WAHRHEIT', '=SUMME+WAHRHEIT'],
    ['=IF(ZIEL.K3(A1,A2)>0.5,SUM(A1#),[@[a,b]])', '=WENN(ZIEL.K3(A1;A2)>0,5;SUMME(A1#);[@[a,b]])'],
    ['=SUM(T[[#Headers],[#Data],[Ist]])', '=SUMME(T[[#Kopfzeilen];[#Daten];[Ist]])'],
    ['=T[[#This Row],[Ist]]+ROWS(T[#All])', '=T[[#Diese Zeile];[Ist]]+ZEILEN(T[#Alle])'],
    ['=@A1:A3+1/3', '=@A1:A3+1/3'],
  ])('%s is %s', (english, german) => {
    expect(germanFormula(english)).toBe(german);
    expect(englishFormula(german)).toBe(english);
  });

  it('reads German in any case', () => {
    expect(englishFormula('=summe(A1;wahr)')).toBe('=SUM(A1,TRUE)');
  });
});
