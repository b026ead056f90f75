import { describe, expect, it } from 'vitest';
import type { Bereich, Snapshot } from '../../../src/domain/snapshot';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { WorkbookModel } from '../../../workbench/host';
import { define, undefine } from '../../support/goal-book';
import { simpleBook } from './support/books';
import { put, putTable, unlock } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

const read = async (model: WorkbookModel): Promise<{ snapshot: Snapshot; host: TestHost }> => {
  const host = startExcel(model);
  const snapshot = await new OfficeWorkbook({ supports: () => true }).read();
  expect(unknownIn(host)).toEqual([]);
  return { snapshot, host };
};

const withName = (
  formula: string,
  prepare: (model: WorkbookModel) => void = () => undefined,
): WorkbookModel => {
  const model = new WorkbookModel();
  put(model.addSheet('Daten'), 'A1', [[1], [2], [3]]);
  put(model.addSheet('Daten 2018'), 'C5', [[10, 20, 30]]);
  define(model, 'ZIEL_LZB', formula);
  prepare(model);
  return model;
};

describe('a name that is one range', () => {
  it.each([
    ['a column', '=Daten!$A$1:$A$3', { zeile: 0, spalte: 0, zeilen: 3, spalten: 1 }, [[1], [2], [3]]],
    [
      'a row, in a quoted sheet',
      "='Daten 2018'!$C$5:$E$5",
      { zeile: 4, spalte: 2, zeilen: 1, spalten: 3 },
      [[10, 20, 30]],
    ],
    ['a part of it is empty', '=Daten!$A$2:$A$9', { zeile: 1, spalte: 0, zeilen: 8, spalten: 1 }, [[2], [3]]],
    ['all of it is empty', '=Daten!$B$1:$B$9', { zeile: 0, spalte: 1, zeilen: 9, spalten: 1 }, []],
    [
      'a whole column',
      '=Daten!$A:$A',
      { zeile: 0, spalte: 0, zeilen: 1_048_576, spalten: 1 },
      [[1], [2], [3]],
    ],
  ])('%s', async (_, formula, ort, werte) => {
    const { snapshot } = await read(withName(formula));
    const found = snapshot.namen.get('ZIEL_LZB') as Bereich;
    expect(found).toMatchObject({ art: 'bereich', ort, werte, formeln: false, gesperrt: false });
    expect(found.belegt.zeilen).toBe(werte.length);
  });

  it('does not send a million cells for a whole column', async () => {
    const { host } = await read(withName('=Daten!$A:$A'));
    expect(host.answers.join('').length).toBeLessThan(40_000);
  });

  it.each<[string, Parameters<typeof put>[2], unknown[][]]>([
    [
      'errors in German',
      [[{ value: { fehler: '#NV' } }], [{ value: { fehler: '#WERT!' } }]],
      [[{ fehler: '#NV' }], [{ fehler: '#WERT!' }]],
    ],
    ['truth values and texts', [[true], ['k. A.']], [[true], ['k. A.']]],
    ['a hole', [[1], [null], [3]], [[1], [null], [3]]],
  ])('%s', async (_, rows, werte) => {
    const model = new WorkbookModel();
    put(model.addSheet('Daten'), 'D4', rows);
    define(model, 'ZIEL_INT', '=Daten!$D$4:$D$6');
    const { snapshot } = await read(model);
    expect((snapshot.namen.get('ZIEL_INT') as Bereich).werte).toEqual(werte);
  });

  it('is found whatever its case', async () => {
    const model = withName('');
    undefine(model.names, 'ZIEL_LZB');
    define(model, 'Ziel_Lzb', '=Daten!$A$1:$A$3');
    expect([...(await read(model)).snapshot.namen.keys()]).toEqual(['ZIEL_LZB']);
  });

  it.each([
    ['a constant', { value: 5 }, false],
    ['a formula', { value: 5, formula: '=2+3' }, true],
    ['a formula that shows nothing', { value: '', formula: '=""' }, true],
    ['a text that looks like a formula', { value: '=2+3' }, false],
  ])('says whether an output cell holds a formula: %s', async (_, cell, formeln) => {
    const model = new WorkbookModel();
    put(model.addSheet('Daten'), 'B2', [[cell]]);
    define(model, 'ZIEL_K3_IST', '=Daten!$B$2');
    expect((await read(model)).snapshot.namen.get('ZIEL_K3_IST')).toMatchObject({ formeln });
  });

  it.each([
    ['not protected', false, [], false],
    ['protected', true, [], true],
    ['protected, some cells unlocked', true, ['A1'], true],
    ['protected, all cells unlocked', true, ['A1', 'A2', 'A3'], false],
  ])('says whether it is locked: %s', async (_, isProtected, unlocked, gesperrt) => {
    const model = withName('=Daten!$A$1:$A$3', ({ sheets }) => {
      unlock(sheets[0]!, ...unlocked);
      sheets[0]!.protected = isProtected;
    });
    expect((await read(model)).snapshot.namen.get('ZIEL_LZB')).toMatchObject({ gesperrt });
  });
});

describe('a name that is no single range', () => {
  it.each([
    ['=#REF!', 'kaputt'],
    ['=Daten!#REF!', 'kaputt'],
    ['=Daten!$A$1:$A$3,Daten!$C$1:$C$3', 'vereinigung'],
    ['=[Mappe2.xlsx]Daten!$A$1:$A$3', 'extern'],
    ["='C:\\Daten\\[Mappe 2.xlsx]Daten'!$A$1:$A$3", 'extern'],
    ['=OFFSET(Daten!$A$1,0,0,3,1)', 'formel'],
    ['=12', 'formel'],
  ])('%s is %s', async (formel, art) => {
    expect((await read(withName(formel))).snapshot.namen.get('ZIEL_LZB')).toEqual({ art, formel });
  });
});

describe('scope', () => {
  const inSheet = (...sheets: number[]): WorkbookModel =>
    withName('', (model) => {
      undefine(model.names, 'ZIEL_LZB');
      for (const i of sheets)
        model.sheets[i]!.names.push({ name: 'ZIEL_LZB', formula: '=Daten!$A$1:$A$2', visible: true });
    });

  it('a name of one sheet counts, and costs one request more', async () => {
    const { snapshot, host } = await read(inSheet(1));
    expect(snapshot.namen.get('ZIEL_LZB')).toMatchObject({ art: 'bereich', werte: [[1], [2]] });
    expect(host.requests).toHaveLength(2);
  });

  it('a name of two sheets is ambiguous', async () => {
    const { snapshot, host } = await read(inSheet(0, 1));
    expect(snapshot.namen.get('ZIEL_LZB')).toEqual({ art: 'mehrdeutig', blaetter: ['Daten', 'Daten 2018'] });
    expect(host.requests).toHaveLength(1);
  });

  it('the name of the workbook wins over those of sheets', async () => {
    const model = inSheet(0, 1);
    define(model, 'ZIEL_LZB', '=Daten!$A$3');
    expect((await read(model)).snapshot.namen.get('ZIEL_LZB')).toMatchObject({ werte: [[3]] });
  });
});

describe('the workbook', () => {
  it.each([1900, 1904] as const)('has the date system %i', async (system) => {
    const model = simpleBook();
    model.datumssystem = system;
    expect((await read(model)).snapshot.datumssystem).toBe(system);
  });

  it('names that begin like ours are told', async () => {
    const model = simpleBook();
    define(model, 'Ziel_Lzbb', '=Daten!$A$1');
    expect((await read(model)).snapshot.unbekannteNamen).toEqual(['Ziel_Lzbb']);
  });

  it.each([true, false])('its structure is protected: %s', async (structureProtected) => {
    const model = simpleBook();
    model.structureProtected = structureProtected;
    const { snapshot } = await read(model);
    expect(snapshot.strukturGeschuetzt).toBe(structureProtected);
  });

  it.each([
    ['nothing of ours', () => undefined, 'fehlt'],
    ['a sheet of that name', (m: WorkbookModel) => void m.addSheet('ZIELERREICHUNG'), 'fremd'],
    [
      'a table of that name elsewhere',
      (m: WorkbookModel) => {
        putTable(m, m.sheets[0]!, 'beobachtungen', 'J1:K3');
      },
      'fremd',
    ],
    [
      'a defined name of that name',
      (m: WorkbookModel) => {
        define(m, 'Zielerreichung', '=1');
      },
      'fremd',
    ],
  ])('%s', async (_, prepare, art) => {
    const model = simpleBook();
    prepare(model);
    expect((await read(model)).snapshot.zielblatt.art).toBe(art);
  });

  it.each([
    [25, 0],
    [120, 5],
    [120, 200],
  ])('is read in one request: %i months, %i other sheets', async (months, others) => {
    expect((await read(simpleBook(months, others))).host.requests).toHaveLength(1);
  });

  it('is refused where Excel is too old, in German', async () => {
    startExcel(simpleBook());
    const old = new OfficeWorkbook({ supports: (_, version) => version < '1.4' });
    await expect(old.read()).rejects.toThrow('Excel 2019 oder neuer');
  });
});
