import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

describe('the task pane', () => {
  it('reads on opening and writes nothing', async () => {
    const { page, pane, faults } = await openWorkbench();
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    expect(await pane.locator('body').textContent()).toContain('Dezember 2018');
    expect(await page.locator('#tabs button').count()).toBe(5);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('writes the results, shows the Rechenweg and selects the range it came from', async () => {
    const { page, pane, faults, picture } = await openWorkbench();
    await pane.getByRole('button', { name: 'Prüfen und eintragen' }).click();
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    await pane.getByText('3 von 5 Zielen erreicht').waitFor();
    await pane.locator('[data-ziel=K2] summary').click();
    await pane.locator('[data-ziel=K2]').getByText('Dezember 2017 bis November 2018').first().waitFor();
    await picture('rechenweg');
    await pane
      .locator('[data-ziel=K2]')
      .getByRole('button', { name: /Monatsdaten!B4:B28/ })
      .first()
      .click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#name-box')?.value === 'ZIEL_INT',
    );
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lists a finding and selects its cell', async () => {
    const { page, pane, faults, picture } = await openWorkbench();
    await page.click('[data-cell="20,3"]');
    await page.keyboard.press('Delete');
    await pane.getByRole('button', { name: 'Prüfen und eintragen' }).click();
    const finding = pane.locator('[data-regel=wert-fehlt]').first();
    await finding.getByRole('button', { name: 'Monatsdaten!D21' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#name-box')?.value === 'D21');
    expect(await page.locator('#tabs [aria-selected=true]').textContent()).toBe('Monatsdaten');
    await picture('befund');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('remembers how results are to be written', async () => {
    const { page, pane, faults, cell } = await openWorkbench();
    await pane.getByLabel('Eintragen als').selectOption('fest');
    await page.waitForTimeout(300);
    await page.reload();
    await page.waitForFunction(() => document.body.dataset['ready'] === 'true');
    await pane.locator('select').filter({ hasText: /./ }).waitFor();
    await expect.poll(() => pane.getByLabel('Eintragen als').inputValue()).toBe('fest');
    await pane.getByRole('button', { name: 'Prüfen und eintragen' }).click();
    await page.locator('#tabs button:has-text("Zielerreichung")').click();
    await page.click('[data-cell="9,2"]');
    // A plain value, no formula.
    await expect.poll(() => page.locator('#formula').inputValue()).toBe('3094');
    expect(await cell(9, 2)).toBe('3.094');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has a dark theme', async () => {
    const { page, pane, picture } = await openWorkbench({ colorScheme: 'dark' });
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    const background = await pane
      .locator('h1')
      .first()
      .evaluate((h) => {
        for (let e: Element | null = h; e; e = e.parentElement) {
          const color = getComputedStyle(e).backgroundColor;
          if (color !== 'rgba(0, 0, 0, 0)') return color;
        }
        return 'none';
      });
    expect(
      background
        .match(/\d+/g)!
        .slice(0, 3)
        .every((part) => Number(part) < 80),
    ).toBe(true);
    // No white frame around it.
    expect(await pane.locator('body').evaluate((b) => getComputedStyle(b).margin)).toBe('0px');
    await picture('dunkel');
    await page.close();
  });
});
