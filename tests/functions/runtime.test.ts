import { beforeAll, describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import type { Zellwert } from '../../src/domain/snapshot';
import { OfficeWorkbook } from '../../src/workbook/office';
import { putInput } from '../../workbench/host/cell-input';
import type { SheetModel, WorkbookModel } from '../../workbench/host/model';
import type { RunningOffice } from '../../workbench/host/node';
import { goalBook } from '../support/goal-book';
import { openOffice } from '../support/office';

const MONTHS = 25;

/** December 2016 to December 2018; levels that grow or fall by a formula. */
const value = (series: number, i: number): number =>
  [240 + i, 13_000 - 10 * i, 7400 - 5 * i, 80 + (i % 3)][series]!;

const book = (): WorkbookModel => goalBook(MONTHS, (i) => [0, 1, 2, 3].map((series) => value(series, i)), 15);

const column = (sheet: SheetModel, c: number): Zellwert[][] =>
  Array.from({ length: MONTHS }, (_, i) => [sheet.cell(i + 1, c).value]);

const ADDRESS = (c: number): string => `Daten!${'ABCDE'.charAt(c)}2:${'ABCDE'.charAt(c)}26`;

/** Series of each function as columns of the sheet. */
const ARGUMENTS: Readonly<Record<string, readonly number[]>> = {
  INT: [1],
  K2: [1, 2],
  K3: [3],
  K3E1: [4, 3],
  LZB_DEZ: [3],
};

let model: WorkbookModel;
let office: RunningOffice;

const call = (id: string, ausgabe?: string, soll?: Zellwert, sollAddress = '') => {
  const columns = ARGUMENTS[id]!;
  const sheet = model.sheets[0]!;
  const series = columns.map((c) => column(sheet, c));
  return office.call(`ZIEL_${id}`, [...series, column(sheet, 0), undefined, ausgabe, soll], {
    address: 'Daten!H1',
    parameterAddresses: [...columns.map(ADDRESS), ADDRESS(0), '', '', sollAddress],
  });
};

describe('custom functions through the real runtime', () => {
  beforeAll(async () => {
    model = book();
    office = openOffice(model);
    await import('../../src/functions/index');
  });

  it('give what the check gives, in every output', async () => {
    const { ziele } = pruefe(await new OfficeWorkbook().read(), KREIS_KLEVE_2018);
    for (const z of ziele) {
      const [row] = (await call(z.ziel.id, 'Alle').then((a) =>
        a.ok ? a.value : [[a.meldung]],
      )) as unknown[][];
      expect(row, z.ziel.id).toEqual([
        z.ist,
        z.vorjahr,
        z.veraenderung,
        z.ziel.soll,
        z.delta,
        z.zielwert,
        z.fehlbetrag,
        z.status,
      ]);
    }
  });

  it('answer without any request to the workbook', async () => {
    const before = office.requests.length;
    await call('K3', 'Delta');
    expect(office.requests).toHaveLength(before);
  });

  it('have one result in one cell', async () => {
    const sum = (from: number): number =>
      Array.from({ length: 12 }, (_, i) => 240 + from + i).reduce((a, b) => a + b);
    expect(await call('INT')).toEqual({ ok: true, value: [[sum(13)]] });
    expect(await call('INT', 'Vorjahr')).toEqual({ ok: true, value: [[sum(1)]] });
  });

  it.each([
    ['an empty cell', '', '#NV', 'August 2018 (Stelle 21)'],
    ['a zero', 0, '#NV', '0 oder leere Zelle'],
    ['an error value', '#N/A', '#NV', 'Fehlerwert #NV'],
    ['text', 'k. A.', '#NV', '„k. A.“'],
  ])('name the month of %s', async (_, input, fehler, text) => {
    const sheet = model.sheets[0]!;
    putInput(sheet, 21, 3, input);
    const answer = await call('K3');
    putInput(sheet, 21, 3, value(2, 20));
    expect(answer).toMatchObject({ ok: false, fehler });
    expect(answer.ok ? '' : answer.meldung).toContain(text);
  });

  it('ask whether the cell of a Soll of 0 is empty', async () => {
    const sheet = model.sheets[0]!;
    const before = office.requests.length;
    sheet.clear(0, 9);
    // Empty: the agreement's own Soll counts. As Excel for Windows hands it over, the cell reads 0.
    expect(await call('K3', 'Alle', 0, 'Daten!J1')).toMatchObject({ ok: true });
    const agreed = await call('K3', 'Delta', 0, 'Daten!J1');
    putInput(sheet, 0, 9, 0);
    const zero = await call('K3', 'Delta', 0, 'Daten!J1');
    expect(office.requests).toHaveLength(before + 3);
    const [a, z] = [agreed, zero].map((x) => ((x.ok ? x.value : []) as number[][])[0]?.[0] ?? NaN);
    expect(z! - a!).toBeCloseTo(-0.4, 10);
  });

  it('take a literal 0 at its word', async () => {
    const [change, delta] = await Promise.all([call('K3'), call('K3', 'Delta', 0)]);
    expect(delta).toEqual(change);
  });

  it('say #WERT! for an unknown output', async () => {
    expect(await call('K3', 'Delle')).toMatchObject({ ok: false, fehler: '#WERT!' });
  });

  it('answer by the long id too', async () => {
    const sheet = model.sheets[0]!;
    const long = await office.call('ZIEL_KENNZAHL_K3', [
      column(sheet, 3),
      column(sheet, 0),
      undefined,
      undefined,
      undefined,
    ]);
    expect(long).toEqual(await call('K3'));
  });
});
