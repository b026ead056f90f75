import { beforeEach, describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import { checkWorkbook } from '../../../src/workbook/check';
import { OfficeWorkbook } from '../../../src/workbook/office';
import {
  acceptWarning,
  releaseWorkbook,
  ReleaseRefused,
  verifyWorkbook,
  withdrawAcceptance,
} from '../../../src/workbook/submission';
import { WorkbookError } from '../../../src/workbook/workbook';
import type { WorkbookModel } from '../../../workbench/host';
import { dump, submittableBook } from './support/books';
import { put } from './support/cells';
import { startExcel, type TestHost } from './support/excel';
import { failEverywhere } from './support/fail';

const NOW = new Date(2019, 0, 15, 10, 30, 0);
const REASON = { begruendung: 'Nachmeldung, mit der BA geklärt', kuerzel: 'MM' };
const WHO = { now: NOW, von: 'M. Muster', programm: '1.2.3' };

let host: TestHost;
let model: WorkbookModel;
let workbook: OfficeWorkbook;

beforeEach(() => {
  model = submittableBook();
  host = startExcel(model);
  workbook = new OfficeWorkbook();
});

const look = () => checkWorkbook(workbook, { now: NOW, mode: 'fest', write: false, releases: true });
const warning = async () => {
  const { beurteilt } = await look();
  const found = beurteilt.filter((b) => b.befund.schwere === 'warnung');
  expect(found.map((b) => b.befund.regel)).toEqual(['ausreisser']);
  return found[0]!;
};
/** Accepts it and, when it was accepted already, accepts it anew. */
const accept = async () => acceptWarning(workbook, (await warning()).pruefsumme, REASON, NOW);
const daten = () => model.sheet('Daten')!;

/** A month of ELB far off the others. */
const OUTLIER = 'C8';
const spoil = (wert = 19_000): void => put(daten(), OUTLIER, [[wert]]);

describe('a workbook with a warning', () => {
  beforeEach(() => spoil());

  it('cannot be released before somebody has looked at it, and nothing is written', async () => {
    const before = dump(model);
    const refused = await releaseWorkbook(workbook, WHO).catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(ReleaseRefused);
    expect((refused as ReleaseRefused).befunde.map((b) => b.regel)).toEqual(['ausreisser']);
    expect((refused as Error).message).toContain('0 Fehler, 1 offene Warnung');
    expect(dump(model)).toBe(before);
  });

  it('is released once the warning is accepted; the receiver finds it unchanged, with the reason', async () => {
    await accept();
    const { beurteilt, protokoll } = await look();
    expect(beurteilt.find((b) => b.befund.regel === 'ausreisser')!.annahme).toMatchObject({
      ...REASON,
      datum: '2019-01-15',
      ort: `Daten!${OUTLIER}`,
    });
    expect(protokoll!.annahmen).toHaveLength(1);
    await releaseWorkbook(workbook, WHO);
    expect(model.sheets.map((s) => s.name).sort()).toEqual(['Abgabeprotokoll', 'Daten', 'Zielerreichung']);
    const found = await verifyWorkbook(workbook, WHO);
    expect(found).toMatchObject({ art: 'unveraendert', befunde: [] });
    expect(found.abgabe).toMatchObject({ am: '15.01.2019 10:30:00', von: 'M. Muster', programm: '1.2.3' });
    expect(found.annahmen).toMatchObject([REASON]);
  });

  it('says what changed after the release: the one cell', async () => {
    await accept();
    await releaseWorkbook(workbook, WHO);
    put(daten(), 'B20', [[777]]);
    const { art, befunde } = await verifyWorkbook(workbook, WHO);
    expect(art).toBe('veraendert');
    const cells = befunde.filter((b) => b.regel === 'abgabe-wert').map((b) => adresse(b.ort!));
    expect(cells).toEqual(['Daten!B20']);
  });

  it('has its warning open again once the value changes', async () => {
    await accept();
    spoil(18_500);
    const { beurteilt, verfallen } = await look();
    expect(beurteilt.find((b) => b.befund.regel === 'ausreisser')!.annahme).toBeUndefined();
    expect(verfallen).toHaveLength(1);
    await expect(releaseWorkbook(workbook, WHO)).rejects.toBeInstanceOf(ReleaseRefused);
  });

  it('has its warning open again once the acceptance is taken back', async () => {
    await accept();
    await withdrawAcceptance(workbook, (await warning()).pruefsumme, NOW);
    expect((await look()).protokoll!.annahmen).toEqual([]);
  });

  it.each([
    ['no reason', { begruendung: '  ', kuerzel: 'MM' }, 'annahme-unvollstaendig'],
    ['no initials', { begruendung: 'geprüft', kuerzel: '' }, 'annahme-unvollstaendig'],
  ])('is not accepted with %s', async (_, reason, code) => {
    const { pruefsumme } = await warning();
    const before = dump(model);
    await expect(acceptWarning(workbook, pruefsumme, reason, NOW)).rejects.toMatchObject({ code });
    expect(dump(model)).toBe(before);
  });

  it('is not accepted where it changed in the meantime', async () => {
    const { pruefsumme } = await warning();
    spoil(18_500);
    await expect(acceptWarning(workbook, pruefsumme, REASON, NOW)).rejects.toMatchObject({
      code: 'befund-veraltet',
    });
  });
});

describe('a fault', () => {
  it('cannot be accepted, only repaired', async () => {
    put(daten(), 'B20', [['drei']]);
    const { beurteilt } = await look();
    const fault = beurteilt.find((b) => b.befund.schwere === 'fehler')!;
    await expect(acceptWarning(workbook, fault.pruefsumme, REASON, NOW)).rejects.toMatchObject({
      code: 'nicht-annehmbar',
    });
    await expect(releaseWorkbook(workbook, WHO)).rejects.toBeInstanceOf(ReleaseRefused);
  });
});

describe('a release', () => {
  it('needs somebody who releases', async () => {
    await expect(releaseWorkbook(workbook, { ...WHO, von: ' ' })).rejects.toBeInstanceOf(WorkbookError);
  });

  it('can be made again after a change', async () => {
    await releaseWorkbook(workbook, WHO);
    put(daten(), 'B20', [[262]]);
    expect((await verifyWorkbook(workbook, WHO)).art).toBe('veraendert');
    await releaseWorkbook(workbook, WHO);
    expect((await verifyWorkbook(workbook, WHO)).art).toBe('unveraendert');
  });

  it('is seen through where results are live again', async () => {
    await releaseWorkbook(workbook, WHO);
    await checkWorkbook(workbook, { now: NOW, mode: 'live', write: true });
    const { art, befunde } = await verifyWorkbook(workbook, WHO);
    expect(art).toBe('veraendert');
    expect(new Set(befunde.map((b) => b.regel))).toEqual(new Set(['abgabe-zielerreichung']));
  });
});

describe('never half written: fails at every action of a request', { timeout: 120_000 }, () => {
  it('of an acceptance', async () => {
    spoil();
    // Read, sheet made, sheet filled.
    expect(await failEverywhere(host, 2, accept)).toBeGreaterThan(0);
  });

  it.each([1, 2])('of a release that makes both sheets, request %d', async (request) => {
    expect(await failEverywhere(host, request, () => releaseWorkbook(workbook, WHO))).toBeGreaterThan(1);
  });

  it('of a release that fills both sheets', async () => {
    expect(await failEverywhere(host, 3, () => releaseWorkbook(workbook, WHO))).toBeGreaterThan(20);
  });

  it('of a release that rewrites both sheets', async () => {
    await releaseWorkbook(workbook, WHO);
    put(daten(), 'B20', [[262]]);
    expect(await failEverywhere(host, 1, () => releaseWorkbook(workbook, WHO))).toBeGreaterThan(10);
  });
});
