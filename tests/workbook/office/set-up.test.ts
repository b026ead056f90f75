import { describe, expect, it } from 'vitest';
import { bestaetige, unzweideutige } from '../../../src/domain/einrichtung/bestaetigung';
import { istOrt } from '../../../src/domain/einrichtung/bestandsaufnahme';
import { folgejahr } from '../../../src/domain/einrichtung/folgejahr';
import { schlageVor } from '../../../src/domain/einrichtung/schlage-vor';
import { vorlagenplan } from '../../../src/domain/einrichtung/vorlage';
import type { Einrichtungsplan } from '../../../src/domain/einrichtung/vorlagenblatt';
import { adresse, leseAdresse } from '../../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { checkWorkbook } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import { WorkbookModel } from '../../../workbench/host';
import { workbookFromXlsx, workbookToXlsx } from '../../../workbench/host';
import { BA_NAMES, BA_SHEET, baRows } from '../../support/ba-book';
import { define } from '../../support/goal-book';
import { dump } from './support/books';
import { contentAt, put, putTable } from './support/cells';
import { startExcel, unknownIn, type TestHost } from './support/excel';

const wait = (): Promise<void> => Promise.resolve();
const office = (newest = Infinity): OfficeWorkbook =>
  new OfficeWorkbook({
    wait,
    supports: (set, version) => set !== 'ExcelApi' || Number(version.slice(2)) <= newest,
  });

const baBook = (): WorkbookModel => {
  const book = new WorkbookModel();
  put(book.addSheet(BA_SHEET), 'A1', baRows());
  return book;
};

const proposed = async (workbook: OfficeWorkbook): Promise<Einrichtungsplan> => {
  const liste = schlageVor(await workbook.survey(), KREIS_KLEVE_2018);
  return bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018).plan;
};

/** Names and the sheet of a year at once: everything that a plan can have. */
const fullPlan = async (workbook: OfficeWorkbook): Promise<Einrichtungsplan> =>
  vorlagenplan(await workbook.survey(), KREIS_KLEVE_2018).plan;

const namesOf = ({ names }: WorkbookModel): Record<string, string> =>
  Object.fromEntries(names.map((n) => [n.name, n.formula]));

const ort = (address: string) => leseAdresse(address)!;

describe('the survey', () => {
  it('has sheets, values, names and tables, in three requests', async () => {
    const book = baBook();
    const other = book.addSheet('Alt');
    put(other, 'B2', [
      ['LZB', 1],
      [true, { value: { fehler: '#N/A' } }],
    ]);
    other.visibility = 'Hidden';
    book.addSheet('Leer');
    putTable(book, other, 'Werte', 'B2:C3');
    define(book, 'LZB', `=${BA_SHEET}!$G$4:$G$28`);
    define(book, 'Kaputt', '=#REF!');
    define(book, 'Summe', `=SUM(${BA_SHEET}!$G$4:$G$28)`);
    other.names.push({ name: 'LZB', formula: '=Alt!$C$2', visible: true });
    const host = startExcel(book);
    const survey = await office().survey();
    expect(host.requests).toHaveLength(3);
    expect(survey.blattnamen).toEqual([BA_SHEET, 'Alt', 'Leer']);
    expect(survey.blaetter.map((b) => [adresse(b.ort), b.art])).toEqual([
      ['Eckwerte!A1:O30', 'sichtbar'],
      ['Alt!B2:C3', 'ausgeblendet'],
    ]);
    expect(survey.blaetter[1]!.werte).toEqual([
      ['LZB', 1],
      [true, { fehler: '#NV' }],
    ]);
    expect(survey.tabellen).toEqual(['Werte']);
    expect(survey.namen.map((n) => [n.name, n.blatt, istOrt(n.ziel) ? adresse(n.ziel) : n.ziel.art])).toEqual(
      [
        ['LZB', null, 'Eckwerte!G4:G28'],
        ['Kaputt', null, 'kaputt'],
        ['Summe', null, 'formel'],
        ['LZB', 'Alt', 'Alt!C2'],
      ],
    );
    expect(unknownIn(host)).toEqual([]);
  });

  it('passes over a sheet that is too large, without its values', async () => {
    const book = baBook();
    const raw = book.addSheet('Roh');
    put(raw, 'A1', [[1]]);
    put(raw, 'Z10000', [[1]]);
    startExcel(book);
    const survey = await office().survey();
    expect(survey.uebergangen).toEqual([{ blatt: 'Roh', zellen: 260_000 }]);
    expect(survey.blaetter.map((b) => b.ort.blatt)).toEqual([BA_SHEET]);
  });

  it('works in every Excel that the add-in supports, and says which is too old', async () => {
    startExcel(baBook());
    expect((await office(6).survey()).blaetter).toHaveLength(1);
    await expect(office(3).survey()).rejects.toMatchObject({
      message: expect.stringContaining('Excel 2019') as string,
    });
  });
});

describe('setting up', () => {
  it('names the series of a workbook as the BA heads them, and all five goals are evaluated', async () => {
    const book = baBook();
    const host = startExcel(book);
    const workbook = office();
    const plan = await proposed(workbook);
    host.requests.length = 0;
    await workbook.setUp(plan);
    expect(host.requests).toHaveLength(2);
    expect(namesOf(book)).toEqual(
      Object.fromEntries(
        Object.entries(BA_NAMES).map(([name, column]) => [name, `=Eckwerte!$${column}$4:$${column}$28`]),
      ),
    );
    expect(book.names[0]!.comment).toBe('Ziel: Monatsachse');
    const { pruefung } = await checkWorkbook(workbook, {
      vereinbarung: KREIS_KLEVE_2018,
      now: new Date(2019, 0, 2),
      mode: 'fest',
      write: false,
    });
    expect(pruefung.ziele.map((z) => z.status)).not.toContain('nicht bewertbar');
    expect(unknownIn(host)).toEqual([]);
  });

  it('adds the sheet of a year: cells, formats, looks, panes, rules and names; the file keeps them', async () => {
    const book = baBook();
    const host = startExcel(book);
    const workbook = office();
    await workbook.setUp(await fullPlan(workbook));
    expect(unknownIn(host)).toEqual([]);
    const check = (opened: WorkbookModel): void => {
      const sheet = opened.sheet('Monatsdaten 2018')!;
      expect(contentAt(sheet, 'A1')).toEqual({ value: 'Monatsdaten 2018' });
      expect(sheet.cell(0, 0).style).toMatchObject({ bold: true, size: 14 });
      expect(contentAt(sheet, 'A12')).toEqual({ value: 42_705, format: 'mm/yyyy' });
      expect(contentAt(sheet, 'B12')).toEqual({ value: null, format: '#,##0' });
      expect(contentAt(sheet, 'B10')).toEqual({ value: 'ZIEL_INT' });
      expect(sheet.frozen).toEqual({ rows: 11, columns: 1 });
      expect(sheet.validations[0]).toMatchObject({
        rule: { decimal: { formula1: '=0', operator: 'GreaterThanOrEqualTo' } },
        errorAlert: { title: 'Ziel: Betrag des Jahres', style: 'Stop', showAlert: true },
      });
      expect(sheet.validations[2]!.rule).toMatchObject({
        custom: {
          formula: expect.stringContaining('=IF(ISNUMBER(B12),AND(B12>=0,B12=INT(B12)),OR(B12="-"') as string,
        },
      });
      expect(namesOf(opened)).toMatchObject({
        ZIEL_MONAT: "='Monatsdaten 2018'!$A$12:$A$36",
        ZIEL_EGT_BUDGET: "='Monatsdaten 2018'!$B$6",
      });
    };
    check(book);
    check(workbookFromXlsx(workbookToXlsx(book)));
  });

  it('leaves rules and panes out where Excel does not have them', async () => {
    const book = baBook();
    startExcel(book);
    const workbook = office(6);
    await workbook.setUp(await fullPlan(workbook));
    const sheet = book.sheet('Monatsdaten 2018')!;
    expect(sheet.validations).toEqual([]);
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
    expect(namesOf(book)).toHaveProperty('ZIEL_MONAT');
  });

  it("makes next year's workbook: the names move to the new sheet", async () => {
    const book = baBook();
    startExcel(book);
    const workbook = office();
    await workbook.setUp(await proposed(workbook));
    const { plan } = folgejahr(await workbook.survey(), KREIS_KLEVE_2018);
    await workbook.setUp(plan);
    expect(namesOf(book)).toMatchObject({
      ZIEL_INT: "='Monatsdaten 2019'!$B$12:$B$36",
      ZIEL_BG: expect.stringContaining('Monatsdaten 2019') as string,
    });
    expect(contentAt(book.sheet('Monatsdaten 2019')!, 'B12')).toEqual({ value: 255, format: '#,##0' });
    expect(contentAt(book.sheet('Monatsdaten 2019')!, 'B36')).toEqual({ value: null, format: '#,##0' });
  });
});

/** Fails a plan at each action of one of its requests in turn and compares the workbook with what it was. */
const failEverywhere = async (host: TestHost, plan: Einrichtungsplan, request: number): Promise<number> => {
  const before = dump(host.book);
  let action = 0;
  for (let reached = true; reached; action += 1) {
    host.requests.length = 0;
    reached = false;
    host.failBefore = (r, a) => {
      if (r !== request || a !== action) return undefined;
      reached = true;
      return 'GeneralException';
    };
    const error = await office()
      .setUp(plan)
      .catch((e: unknown) => e);
    if (!reached) break;
    expect(error).toMatchObject({ code: 'GeneralException' });
    expect((error as Error).message).toMatch(/wieder so wie vor dem Einrichten|unverändert/);
    expect(dump(host.book), `action ${String(action)}`).toBe(before);
  }
  return action;
};

describe('never half done: fails at every action of a request', { timeout: 60_000 }, () => {
  it.each([
    ['that looks', 0, 10],
    ['that defines the names', 1, 10],
  ])('%s', async (_, request, least) => {
    const host = startExcel(baBook());
    expect(await failEverywhere(host, await proposed(office()), request)).toBeGreaterThan(least);
  });

  it.each([
    ['that makes the sheet', 1, 1],
    ['that fills it', 2, 60],
  ])('%s', async (_, request, least) => {
    const host = startExcel(baBook());
    expect(await failEverywhere(host, await fullPlan(office()), request)).toBeGreaterThan(least);
  });

  it('that moves names to the sheet of the next year', async () => {
    const host = startExcel(baBook());
    const workbook = office();
    await workbook.setUp(await proposed(workbook));
    define(host.book, 'ZIEL_BEZUGSMONAT', '=#REF!');
    const { plan } = folgejahr(await workbook.survey(), KREIS_KLEVE_2018);
    expect(await failEverywhere(host, plan, 2)).toBeGreaterThan(60);
  });

  it('whose answer is lost after it was done', async () => {
    const host = startExcel(baBook());
    const workbook = office();
    const plan = await fullPlan(workbook);
    const before = dump(host.book);
    for (const request of [0, 1, 2]) {
      host.requests.length = 0;
      host.failAfter = (r) => (r === request ? 'InvalidOrTimedOutSession' : undefined);
      await expect(workbook.setUp(plan)).rejects.toMatchObject({
        message: expect.stringContaining('neu laden') as string,
      });
      expect(dump(host.book)).toBe(before);
    }
  });

  it('says so where undoing fails too', async () => {
    const host = startExcel(baBook());
    const plan = await proposed(office());
    host.requests.length = 0;
    host.failBefore = (request, action) =>
      request > 1 || (request === 1 && action > 9) ? 'GeneralException' : undefined;
    await expect(office().setUp(plan)).rejects.toMatchObject({
      message: expect.stringContaining('ohne Speichern schließen') as string,
    });
  });

  it('while a cell is being edited it waits, tries again, and gives up with nothing changed', async () => {
    const host = startExcel(baBook());
    const plan = await fullPlan(office());
    const before = dump(host.book);
    host.requests.length = 0;
    host.failBefore = () => 'InvalidOperationInCellEditMode';
    await expect(office().setUp(plan)).rejects.toMatchObject({
      message: expect.stringContaining('Enter oder Esc') as string,
    });
    host.requests.length = 0;
    host.failBefore = (r) => (r >= 2 ? 'InvalidOperationInCellEditMode' : undefined);
    const error: unknown = await office()
      .setUp(plan)
      .catch((e: unknown) => e);
    expect((error as Error).message).toMatch(/vielleicht unvollständig|wieder so wie/);
    host.failBefore = () => undefined;
    if (dump(host.book) !== before) expect((error as Error).message).toContain('vielleicht unvollständig');
  });
});

describe('what others have done meanwhile', () => {
  it('a name of theirs is not overwritten', async () => {
    const host = startExcel(baBook());
    const plan = await proposed(office());
    define(host.book, 'ziel_lzb', `=${BA_SHEET}!$C$4:$C$28`);
    const before = dump(host.book);
    await expect(office().setUp(plan)).rejects.toMatchObject({
      code: 'name-vergeben',
      message: expect.stringMatching(
        /ZIEL_LZB gibt es inzwischen schon \(Eckwerte!C4:C28\).*Die Mappe ist unverändert/,
      ) as string,
    });
    expect(dump(host.book)).toBe(before);
  });

  it('a name of theirs that comes at the last moment stays, ours are taken away again', async () => {
    const host = startExcel(baBook());
    const plan = await proposed(office());
    host.requests.length = 0;
    host.failBefore = (request, action) => {
      if (request === 1 && action === 0) define(host.book, 'ZIEL_LZB', `=${BA_SHEET}!$C$4:$C$28`);
      return undefined;
    };
    await expect(office().setUp(plan)).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      message: expect.stringContaining('entstanden') as string,
    });
    expect(namesOf(host.book)).toEqual({ ZIEL_LZB: `=${BA_SHEET}!$C$4:$C$28` });
  });

  it('a table of that name, a sheet of that name, a sheet that is gone, a protected structure', async () => {
    const host = startExcel(baBook());
    const { book } = host;
    const plan = await fullPlan(office());
    const names = { namen: [{ name: 'ZIEL_MONAT', ort: ort('Weg!A1:A9'), kommentar: '' }], blatt: null };
    await expect(office().setUp(names)).rejects.toMatchObject({ code: 'blatt-fehlt' });
    book.structureProtected = true;
    await expect(office().setUp(plan)).rejects.toMatchObject({ code: 'struktur-geschuetzt' });
    book.structureProtected = false;
    const sheet = book.addSheet('MONATSDATEN 2018');
    await expect(office().setUp(plan)).rejects.toMatchObject({ code: 'blatt-vergeben' });
    putTable(book, sheet, 'ZIEL_INT', 'B2:C3');
    await expect(office().setUp(plan)).rejects.toMatchObject({
      code: 'name-vergeben',
      message: expect.stringContaining('eine Tabelle') as string,
    });
  });
});
