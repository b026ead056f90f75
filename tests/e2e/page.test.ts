import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

describe('the page', () => {
  it('opens the pane as wide as Excel does; it can be drawn, closed and opened again', async () => {
    const { page, faults } = await openWorkbench();
    const width = async (): Promise<number> => (await page.locator('#pane').boundingBox())!.width;
    expect(await width()).toBe(320);
    await page.locator('#pane-edge').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(340);
    const edge = (await page.locator('#pane-edge').boundingBox())!;
    await page.mouse.move(edge.x + 2, edge.y + 100);
    await page.mouse.down();
    await page.mouse.move(edge.x - 98, edge.y + 100);
    await page.mouse.up();
    expect(await width()).toBeCloseTo(440, -1);
    await page.click('#close-pane');
    expect(await page.locator('#pane').isHidden()).toBe(true);
    await page.click('#ribbon button:has-text("Aufgabenbereich")');
    expect(await page.locator('#pane').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes from tab to tab and through cells by keyboard', async () => {
    const { page, formulaIs, faults } = await openWorkbench();
    await page.locator('#tabs [aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(
      () => document.querySelector('#tabs [aria-selected=true]')?.textContent === 'Teilgruppen',
    );
    // The grid takes the focus while it draws; the tab has it again.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Teilgruppen');
    await page.fill('#name-box', 'A4');
    await page.press('#name-box', 'Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '3,0');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#name-box')?.value === 'A5');
    await formulaIs('bedarfsdeckende Integrationen');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows the cell that the name box is sent to, and the first row whole at the start', async () => {
    const { page, faults } = await openWorkbench({ query: 'beispiel=ganzes-jahr-2018' });
    const top = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((e) => e.getBoundingClientRect().top);
    expect(await top('[data-cell="0,0"]')).toBeGreaterThanOrEqual(
      await page
        .locator('#grid .header-rgRow')
        .first()
        .evaluate((e) => e.getBoundingClientRect().bottom),
    );
    await page.fill('#name-box', 'P115');
    await page.press('#name-box', 'Enter');
    const far = page.locator('[data-cell="114,15"]');
    await far.waitFor();
    const grid = (await page.locator('#grid').boundingBox())!;
    await expect
      .poll(async () => {
        const cell = await far.boundingBox();
        return (
          cell !== null &&
          cell.x >= grid.x &&
          cell.y >= grid.y &&
          cell.x + cell.width <= grid.x + grid.width + 1 &&
          cell.y + cell.height <= grid.y + grid.height + 1
        );
      })
      .toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('undoes and repeats by buttons what a user and what the add-in has done', async () => {
    const { page, type, shows, faults } = await openWorkbench();
    const [undo, redo] = ['#undo-button', '#redo-button'];
    expect(await page.locator(undo).isDisabled()).toBe(true);
    await type(5, 9, '3,5');
    await shows(5, 9, '3,5');
    await page.click(undo);
    await shows(5, 9, '');
    await page.click(redo);
    await shows(5, 9, '3,5');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('marks a circle and a formula that it does not compute, and says so', async () => {
    const { page, type, faults } = await openWorkbench({ query: 'beispiel=leer' });
    await type(0, 0, '=B1');
    await type(0, 1, '=A1');
    await page.locator('[data-cell="0,1"].noted[title*="Zirkelbezug"]').waitFor();
    await type(3, 0, '=KUBEMENGE("a";"b")');
    await page.locator('[data-cell="3,0"].noted[title*="gespeicherte Wert"]').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has a dark theme for grid and pane', async () => {
    const { page, pane, picture, faults } = await openWorkbench({ colorScheme: 'dark' });
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    const background = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((e) => getComputedStyle(e).backgroundColor);
    for (const selector of ['body', '.menu button >> nth=0'])
      expect(await background(selector)).toBe('rgb(27, 27, 27)');
    await picture('werkbank-dunkel');
    expect(faults).toEqual([]);
    await page.close();
  });
});
