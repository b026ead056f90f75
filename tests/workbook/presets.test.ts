import { describe, expect, it } from 'vitest';
import { leseVereinbarungsblatt } from '../../src/domain/vereinbarung/blatt-lesen';
import { vereinbarungsblattinhalt } from '../../src/domain/vereinbarung/blatt-schreiben';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { OfficeWorkbook } from '../../src/workbook/office';
import { XlsxWorkbook } from '../../src/workbook/xlsx';
import type { Workbook } from '../../src/workbook/workbook';
import { simpleBook } from './office/support/books';
import { startExcel } from './office/support/excel';
import { fixture } from './xlsx/parts';

const WORKBOOKS: readonly (readonly [string, () => Workbook])[] = [
  [
    'Excel',
    () => {
      startExcel(simpleBook());
      return new OfficeWorkbook({ supports: () => true });
    },
  ],
  ['a file', () => new XlsxWorkbook(fixture('openpyxl-rich.xlsx'))],
];

describe.each(WORKBOOKS)('an agreement on its sheet in %s', (_, open) => {
  it.each(VORLAGEN.map((v) => [v.id, v] as const))(
    '%s is read back as it was written',
    async (id, vorlage) => {
      const workbook = open();
      await workbook.write(
        { blatt: vereinbarungsblattinhalt(vorlage.daten, id), ausgaben: [] },
        await workbook.read(),
      );
      const { vereinbarungsblatt, datumssystem } = await workbook.read();
      const { vereinbarung, befunde } = leseVereinbarungsblatt(vereinbarungsblatt!, datumssystem);
      expect(befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
      // The file's reference to its schema is no part of the agreement.
      expect(vereinbarung?.daten).toEqual({ ...vorlage.daten, $schema: undefined });
    },
  );
});
