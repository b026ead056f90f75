import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

describe('setting up a workbook in the task pane', () => {
  it('finds the series of a foreign workbook, names what the user confirms, and evaluates the goals', async () => {
    const { page, pane, faults, picture } = await openWorkbench({ query: 'beispiel=ohne-namen' });
    await pane.getByRole('button', { name: 'Reihen suchen' }).click();
    const proposals = pane.getByTestId('vorschlaege');
    await proposals.waitFor();
    const lzb = proposals.locator('[data-vorschlag=ZIEL_LZB]');
    expect(await lzb.textContent()).toContain('Monatsdaten!D4:D28');
    await proposals.scrollIntoViewIfNeeded();
    await picture('einrichten-vorschlaege');
    // Values of twelve months look like the series and are none.
    const looksAlike = proposals.getByText(/sieht nur so aus|sehen nur so aus/);
    await looksAlike.click();
    await proposals.getByText('ELB_VM_12').first().waitFor();
    await picture('einrichten-ausgeschlossen');
    await pane.getByRole('button', { name: /Bereiche benennen/ }).click();
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await pane.getByText('3 von 5 Zielen erreicht').waitFor();
    expect(await pane.locator('[data-ziel=K3E1]').textContent()).toContain('nicht erreicht');
    await picture('einrichten-fertig');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('inserts a template sheet into an empty workbook', async () => {
    const { page, pane, faults, picture } = await openWorkbench({ query: 'beispiel=leer' });
    await pane.getByRole('button', { name: 'Leeres Vorlagenblatt einfügen' }).click();
    await page.locator('#tabs button:has-text("Monatsdaten 2018")').click();
    await pane.getByRole('heading', { name: 'Befunde' }).waitFor();
    await picture('einrichten-vorlage');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('goes on from last year: series carried over, targets empty', async () => {
    const { page, pane, faults, picture } = await openWorkbench();
    const setup = pane.getByTestId('einrichtung');
    await setup.locator('summary').first().click();
    await setup.getByRole('button', { name: 'Folgejahr vorbereiten' }).click();
    await setup.getByRole('button', { name: 'Ja, vorbereiten' }).click();
    await page.locator('#tabs button:has-text("Monatsdaten 2019")').waitFor();
    await page.locator('#tabs button:has-text("Zielvereinbarung")').waitFor();
    await pane.getByText('Zielvereinbarung 2019 Kreis Kleve').first().waitFor();
    await page.locator('#tabs button:has-text("Monatsdaten 2019")').click();
    await picture('einrichten-folgejahr');
    expect(faults).toEqual([]);
    await page.close();
  });
});
