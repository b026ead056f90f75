import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ausText } from '../../src/domain/monat';
import { HAUSVORLAGE } from '../../src/domain/vereinbarung';
import { checkWorkbook } from '../../src/workbook/check';
import { nextYear } from '../../src/workbook/next-year';
import { XlsxWorkbook } from '../../src/workbook/xlsx';

const sample = (file: string): XlsxWorkbook =>
  new XlsxWorkbook(readFileSync(new URL(`../../${file}`, import.meta.url)));

describe('next year from last year', () => {
  it('carries the series over, empties the targets, and judges by the agreement of the new year', async () => {
    const workbook = sample('assets/beispiel/ziel-kreis-kleve-2018.xlsx');
    expect(await nextYear(workbook, HAUSVORLAGE)).toEqual([]);
    const { pruefung, inKraft } = await checkWorkbook(workbook, {
      now: new Date(2019, 5, 1),
      mode: 'fest',
      write: false,
      bezugsmonat: ausText('2019-01')!,
    });
    expect(inKraft.quelle).toBe('blatt');
    expect(pruefung.vereinbarung).toMatchObject({ id: 'kreis-kleve-2019', jahr: 2019 });
    expect(pruefung.ziele.map((z) => z.ziel.soll)).toEqual([null, null, null, null, null]);
    // January 2018, the prior year now: 217 Integrationen in the sample.
    const int = pruefung.ziele.find((z) => z.ziel.id === 'INT')!;
    expect([int.ist, int.vorjahr]).toEqual([null, 217]);
    expect(pruefung.befunde.filter((b) => b.regel === 'soll-fehlt')).toHaveLength(5);
  });

  it('says why it cannot, and changes nothing', async () => {
    const workbook = sample('workbench/samples/ohne-namen.xlsx');
    const before = workbook.copy;
    const [obstacle] = await nextYear(workbook, HAUSVORLAGE);
    expect(obstacle?.de).toContain('ZIEL_MONAT');
    expect(workbook.copy).toBe(before);
  });
});
