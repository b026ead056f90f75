import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openWorkbench, useBrowser, type OpenWorkbench } from './support/workbench';

useBrowser();

const tabs = (page: Page): Promise<string[]> => page.locator('#tabs [role=tab]').allTextContents();

const ready = async (query?: string): Promise<OpenWorkbench> => {
  const bench = await openWorkbench({ width: 1280, ...(query === undefined ? {} : { query }) });
  await bench.pane.getByRole('button', { name: 'Freigeben' }).waitFor();
  return bench;
};

const release = async ({ pane }: OpenWorkbench): Promise<void> => {
  await pane.getByRole('radio', { name: 'Auf einer Kopie' }).check();
  await pane.getByLabel('Name oder Kürzel').fill('A. Beispiel');
  await pane.getByRole('button', { name: 'Freigeben' }).click();
};

describe('release on a copy', () => {
  it('opens the released copy in a window of its own; the open workbook stays as it is', async () => {
    const bench = await ready();
    const { page, pane, faults } = bench;
    const before = await tabs(page);
    const opening = page.waitForEvent('popup');
    await release(bench);
    const copy = await opening;
    await pane.getByTestId('kopie').getByText('noch nicht gespeichert').waitFor();
    await pane.locator('#abgabe').evaluate((e) => e.scrollIntoView({ block: 'start' }));
    await bench.picture('freigabe-kopie');
    expect(await pane.getByTestId('freigabe').textContent()).toContain('noch nicht freigegeben');
    expect(await tabs(page)).toEqual(before);
    expect(await pane.getByTestId('fehler').count()).toBe(0);

    await copy.waitForFunction(() => document.body.dataset['ready'] === 'true');
    expect(await copy.locator('#file-name').textContent()).toBe('Mappe1.xlsx');
    expect(await tabs(copy)).toContain('Abgabeprotokoll');
    const there = copy.frameLocator('#addin');
    await there.getByTestId('freigabe').getByText('von A. Beispiel, Prüfsumme').waitFor();
    await there.getByRole('button', { name: 'Verifizieren' }).click();
    await there.getByTestId('verifikation').getByText('Unverändert seit der Freigabe').waitFor();
    expect(faults).toEqual([]);
    await copy.close();
    await page.close();
  }, 120_000);

  it('opens the copy by a button where the browser lets nothing open by itself', async () => {
    const bench = await ready();
    const { page, pane, faults } = bench;
    await page.evaluate(() => {
      const open = window.open.bind(window);
      window.open = () => {
        window.open = open;
        return null;
      };
    });
    await release(bench);
    await pane.getByTestId('kopie').getByText('noch nicht gespeichert').waitFor();
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'In neuem Fenster öffnen' }).click();
    const copy = await opening;
    await copy.waitForFunction(() => document.querySelector('#file-name')?.textContent === 'Mappe1.xlsx');
    expect(faults).toEqual([]);
    await copy.close();
    await page.close();
  }, 120_000);

  it('says what happened where Excel refuses the new workbook, and works the next time', async () => {
    const bench = await ready();
    const { page, pane, faults } = bench;
    await page.click('#faults-button');
    await page.getByLabel('Störung', { exact: true }).selectOption('AccessDenied');
    await page.getByRole('button', { name: 'Scharf stellen' }).click();
    const before = await tabs(page);
    await release(bench);
    await pane.getByText('Das Öffnen der Kopie ist nicht gelungen.').waitFor();
    expect(await tabs(page)).toEqual(before);
    expect(await pane.getByTestId('kopie').textContent()).toBe('');
    const opening = page.waitForEvent('popup');
    await pane.getByRole('button', { name: 'Freigeben' }).click();
    await (await opening).close();
    await pane.getByTestId('kopie').getByText('noch nicht gespeichert').waitFor();
    expect(await pane.getByText('Das Öffnen der Kopie ist nicht gelungen.').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);
});
