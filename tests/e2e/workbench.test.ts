import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

/** Columns of the goals' table, which has its headings in row 9. */
const [IST, VORJAHR, VERAENDERUNG, DELTA, STATUS] = [2, 3, 4, 6, 9];

describe('the workbench', () => {
  it('shows the sample and the ribbon of the manifest', async () => {
    const { page, cell, faults } = await openWorkbench();
    expect(await page.locator('#ribbon button').allTextContents()).toEqual(['Prüfen', 'Aufgabenbereich']);
    expect(await page.locator('#ribbon small').textContent()).toBe('Zielvereinbarung');
    expect(await cell(3, 0)).toBe('12/2016');
    expect(await page.locator('#tabs button').allTextContents()).toEqual([
      'Hinweise',
      'Monatsdaten',
      'Teilgruppen',
      'Geldleistungen',
      'Steuerung',
    ]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs Prüfen from the ribbon: live formulas whose results come through the real runtime', async () => {
    const { page, cell, faults, picture, formulaIs } = await openWorkbench({ width: 1900 });
    await page.click('#ribbon button:has-text("Prüfen")');
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    await page.waitForFunction(
      () => document.querySelector('[data-cell="13,9"]')?.textContent === 'erreicht',
    );
    expect(await cell(8, 0)).toBe('Ziel');
    // 3.020 Integrationen in 2017 are the agreement's own figure; the other figures of the sample are invented.
    expect(await cell(9, VORJAHR)).toBe('3.020');
    expect([await cell(9, IST), await cell(9, VERAENDERUNG), await cell(9, DELTA)]).toEqual([
      '3.094',
      '2,5',
      '0,5',
    ]);
    expect(await Promise.all([9, 10, 11, 12, 13].map((row) => cell(row, STATUS)))).toEqual([
      'erreicht',
      'erreicht',
      'nicht erreicht',
      'nicht erreicht',
      'erreicht',
    ]);
    await page.click('[data-cell="11,6"]');
    await formulaIs('=ZIEL.K3(ZIEL_LZB;ZIEL_MONAT;ZIEL_BEZUGSMONAT;"Delta";[@[Soll in %]])');
    await picture('nach-pruefen');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('follows the data: an emptied month turns the cells to #NV with a message that names it', async () => {
    const { page, cell, faults } = await openWorkbench({ width: 1900 });
    await page.click('#ribbon button:has-text("Prüfen")');
    await page.waitForFunction(
      () => document.querySelector('[data-cell="13,9"]')?.textContent === 'erreicht',
    );
    await page.click('#tabs button:has-text("Monatsdaten")');
    await page.click('[data-cell="20,3"]');
    await page.keyboard.press('Delete');
    await page.click('#tabs button:has-text("Zielerreichung")');
    await page.waitForFunction(() => document.querySelector('[data-cell="11,2"]')?.textContent === '#NV');
    expect(await page.locator('[data-cell="11,2"]').getAttribute('title')).toContain(
      'Mai 2018 (Stelle 18): kein Wert',
    );
    expect(await cell(11, STATUS)).toBe('nicht bewertbar');
    // Goals that do not need the series stay.
    expect(await cell(9, STATUS)).toBe('erreicht');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('computes ordinary formulas, typed and shown in German, and custom functions that stand on them', async () => {
    const { page, cell, faults, picture, formulaIs, type } = await openWorkbench({ width: 1900 });
    const shows = (place: string, text: string): Promise<unknown> =>
      page.locator(`[data-cell="${place}"]`, { hasText: text }).waitFor();
    const integrationen = (row: number): Promise<number> =>
      cell(row, 1).then((text) => Number(text.replace('.', '')));
    const sum = (await integrationen(3)) + (await integrationen(4));
    await type(3, 9, '=SUMME(B4:B5;0,5)');
    await shows('3,9', `${String(sum)},5`);
    await page.click('[data-cell="3,9"]');
    await formulaIs('=SUMME(B4:B5;0,5)');
    await type(3, 10, '=ZIEL.INT(B4:B28;A4:A28;;"Ist")');
    await type(3, 11, '=K4+1');
    await shows('3,11', '3095');
    await type(27, 1, '1.207');
    await shows('3,11', '4095');
    await shows('3,10', '4094');
    await type(4, 9, '=J5');
    await page.locator('[data-cell="4,9"][title*="Zirkelbezug"]', { hasText: '0' }).waitFor();
    await type(5, 9, '=UNBEKANNT(1)');
    await page.locator('[data-cell="5,9"][title*="gespeicherte Wert"]', { hasText: '#NAME?' }).waitFor();
    await picture('formeln');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes to a name, copies and takes pasted cells in German, and undoes what was done', async () => {
    const { page, cell, faults } = await openWorkbench({ width: 1900 });
    await page.fill('#name-box', 'ZIEL_LZB');
    await page.press('#name-box', 'Enter');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#name-box')?.value === 'ZIEL_LZB' &&
        document.querySelector('.selection-border-range') !== null,
    );
    await page.click('[data-cell="3,9"]');
    await page.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('#name-box')?.value === 'J4' &&
        document.activeElement?.closest('revo-grid') !== null,
    );
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1.234,5\t01.02.2018\n"zwei\nZeilen"\t=J4*2');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await page.locator('[data-cell="4,10"]', { hasText: '2469' }).waitFor();
    expect([await cell(3, 9), await cell(3, 10), await cell(4, 9)]).toEqual([
      '1234,5',
      '01.02.2018',
      'zwei\nZeilen',
    ]);
    await page.fill('#name-box', 'J4:K5');
    await page.press('#name-box', 'Enter');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'INPUT');
    const copied = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      const copy = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(copy);
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('1234,5\t01.02.2018\n"zwei\nZeilen"\t2469');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('[data-cell="3,9"]')?.textContent === '');
    expect(await cell(4, 10)).toBe('');
    await page.keyboard.press('Control+y');
    await page.locator('[data-cell="4,10"]', { hasText: '2469' }).waitFor();
    await page.fill('#name-box', 'GIBT_ES_NICHT');
    await page.press('#name-box', 'Enter');
    expect(await page.locator('#status').textContent()).toContain('„GIBT_ES_NICHT“ ist weder ein Name');
    expect(faults).toEqual([]);
    await page.close();
  });
});
