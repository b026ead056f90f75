import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

/** tests/fixtures/other-addin: no shared runtime, so pane, commands and functions are three pages. */
const open = () => openWorkbench({ addin: 'other', query: 'beispiel=leer' });

describe('another add-in in the workbench', () => {
  it('shows its ribbon as its manifest declares it: tab, menu, a button that is off', async () => {
    const { page, faults, picture } = await open();
    expect(await page.locator('#ribbon small').textContent()).toBe('Counter: Cells');
    expect(await page.locator('[data-control="Counter.Reset"]').isDisabled()).toBe(true);
    await page.click('#ribbon summary');
    await page.getByRole('button', { name: 'Stamp' }).waitFor();
    await picture('anderes-add-in');
    expect(await page.locator('.pane-title span').textContent()).toBe('Zähler');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('reads the workbook, switches its button on and hears of changes', async () => {
    const { page, pane, faults, type } = await open();
    await pane.getByText('Excel OfficeOnline de-DE, opened 0 times before').waitFor();
    await type(1, 1, '5');
    await pane.getByText('B2 Local').waitFor();
    await pane.getByRole('button', { name: 'Count' }).click();
    await pane.getByText('Tabelle1!B2: 1 cells').waitFor();
    await page.locator('[data-control="Counter.Reset"]:not([disabled])').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('runs its commands in their own page', async () => {
    const { page, shows, faults } = await open();
    await page.click('[data-cell="2,2"]');
    await page.click('#ribbon summary');
    await page.getByRole('button', { name: 'Stamp' }).click();
    await shows(2, 2, 'stamped');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('computes its functions, at once and later', async () => {
    const { shows, type, page, faults } = await open();
    await type(0, 0, '4');
    await type(0, 3, '=COUNTER.FILLED(A1:B2)');
    await shows(0, 3, '1');
    await type(1, 3, '=COUNTER.LATER(A1)');
    await shows(1, 3, '#BESCHÄFTIGT!');
    await shows(1, 3, '8');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps its settings with the workbook', async () => {
    const { page, pane, ready, faults } = await open();
    await pane.getByText('opened 0 times before').waitFor();
    await page.selectOption('#version', 'microsoft-365');
    await ready();
    await pane.getByText('opened 1 times before').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('is not shown in an Excel that lacks what it asks for', async () => {
    const { page, says, faults } = await openWorkbench({
      addin: 'other',
      query: 'beispiel=leer&version=2019',
    });
    await says('Excel 2019 bietet nicht, was das Manifest von Zähler verlangt: ExcelApi 1.9');
    expect(await page.locator('#pane').isHidden()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});
