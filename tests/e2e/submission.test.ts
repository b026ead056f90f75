import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { plantedWorkbook } from './support/planted';
import { openWorkbench, PICTURES, useBrowser, type OpenWorkbench } from './support/workbench';

useBrowser();

const FILE = 'abgabe.xlsx';

/** The cell C20 of Monatsdaten, counted from 0: a number stored as text. */
const TEXT_CELL = [19, 2] as const;

const openPlanted = async (): Promise<OpenWorkbench> => {
  const bench = await openWorkbench({ width: 1280 });
  const { page, pane, ready } = bench;
  await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
  await page.setInputFiles('#file', {
    name: FILE,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(plantedWorkbook()),
  });
  await page.waitForFunction((name) => document.querySelector('#file-name')?.textContent === name, FILE);
  await ready();
  await pane.locator('[data-regel=wert-textzahl]').first().waitFor();
  return bench;
};

/** A picture of the pane alone, with this part of it at its top. */
const panePicture = async ({ page }: OpenWorkbench, name: string, part: Locator): Promise<void> => {
  await part.evaluate((e) => e.scrollIntoView({ block: 'start' }));
  await page.mouse.move(5, 5);
  await page.locator('#addin').screenshot({ path: `${PICTURES}${name}.png` });
};

/** Waits until the pane has read the workbook again. */
const idle = async ({ pane }: OpenWorkbench): Promise<void> => {
  await pane.locator('main[aria-busy=false]').waitFor();
};

const statusOf = async ({ pane }: OpenWorkbench): Promise<string> =>
  (await pane.getByTestId('abgabestand').textContent()) ?? '';

describe('from findings to submission', () => {
  it('repairs with a preview, takes back and makes again; accepts, releases, and names what changed since', async () => {
    const bench = await openPlanted();
    const { page, pane, faults, cell, type } = bench;
    const findings = pane.locator('[data-gruppe] [data-regel]');
    expect(await findings.count()).toBeGreaterThanOrEqual(8);
    expect(await statusOf(bench)).toContain('3 Fehler');
    await panePicture(bench, 'pruefung-1', pane.locator('#befunde'));

    // Repair: what is previewed is what changes, and the way back is offered.
    await page.locator('#tabs button:has-text("Monatsdaten")').click();
    expect(await cell(...TEXT_CELL)).toBe('12.874');
    const text = pane.locator('[data-regel=wert-textzahl]').filter({ hasText: 'Monatsdaten!C20' });
    await text.getByRole('button', { name: 'Beheben …' }).click();
    const preview = pane.getByTestId('vorschau');
    expect(await preview.textContent()).toContain('„12.874“ (Text)');
    await panePicture(bench, 'pruefung-2', text);
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    // The keyboard is back where it came from.
    await page.keyboard.press('Enter');
    await preview.getByRole('button', { name: 'Ändern' }).click();
    const note = pane.getByTestId('meldung');
    await note.getByRole('button', { name: 'Rückgängig' }).waitFor();
    await idle(bench);
    await text.waitFor({ state: 'detached' });
    expect(await statusOf(bench)).toContain('2 Fehler');
    await note.getByRole('button', { name: 'Rückgängig' }).click();
    await text.waitFor();
    await idle(bench);
    expect(await statusOf(bench)).toContain('3 Fehler');
    await note.getByRole('button', { name: 'Wiederholen' }).click();
    await text.waitFor({ state: 'detached' });
    await idle(bench);

    // Nothing can be released while an error is open.
    const release = pane.getByRole('button', { name: 'Freigeben' });
    expect(await release.getAttribute('aria-disabled')).toBe('true');
    const repair = pane.getByRole('button', { name: 'Beheben …' });
    for (let left = await repair.count(); left > 0; left = await repair.count()) {
      await repair.first().click();
      await preview.getByRole('button', { name: 'Ändern' }).click();
      await preview.waitFor({ state: 'detached' });
      await idle(bench);
    }
    expect(await pane.locator('[data-gruppe=fehler]').count()).toBe(0);

    // What cannot be repaired by the program is accepted, with a reason.
    await acceptAll(bench);
    expect(await statusOf(bench)).toContain('steht nichts entgegen');
    await pane.locator('[data-gruppe=angenommen] > summary').click();
    await panePicture(bench, 'pruefung-3', pane.locator('#befunde'));

    await pane.getByLabel('Name oder Kürzel').fill('A. Beispiel');
    await release.click();
    await pane.getByTestId('freigabe').getByText('von A. Beispiel, Prüfsumme').waitFor();
    await idle(bench);
    await page.locator('#tabs button:has-text("Abgabeprotokoll")').waitFor();
    await pane.getByTestId('freigegeben').waitFor();
    const verify = pane.getByRole('button', { name: 'Verifizieren' });
    const verdict = pane.getByTestId('verifikation');
    await verify.click();
    await verdict.getByText('Unverändert seit der Freigabe').waitFor();
    await panePicture(bench, 'pruefung-4', pane.locator('#abgabe'));

    // One cell changes, and that cell is named.
    await page.locator('#tabs button:has-text("Monatsdaten")').click();
    await type(...TEXT_CELL, '12875');
    await expect.poll(() => cell(...TEXT_CELL)).toMatch(/^12\.?875$/);
    await verify.click();
    await verdict.getByText('hat sich etwas geändert').waitFor();
    const change = verdict.locator('[data-regel=abgabe-wert]');
    expect(await change.count()).toBe(1);
    expect(await change.textContent()).toContain('April 2018');
    await panePicture(bench, 'pruefung-5', verify);
    await change.getByRole('button', { name: 'Monatsdaten!C20' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#name-box')?.value === 'C20');
    expect(faults).toEqual([]);
    await page.close();
  }, 240_000);

  it('takes an acceptance back', async () => {
    const bench = await openPlanted();
    const { page, pane, faults } = bench;
    const outlier = pane.locator('[data-gruppe=warnung] [data-regel=ausreisser]').first();
    await accept(bench, outlier, 'Nachbuchung');
    const accepted = pane.locator('[data-gruppe=angenommen]');
    await accepted.locator('summary').click();
    expect(await accepted.textContent()).toContain('Angenommen von ab am');
    await accepted.getByRole('button', { name: 'Annahme zurücknehmen' }).click();
    await pane.getByTestId('meldung').getByText('Die Annahme ist zurückgenommen.').waitFor();
    await accepted.waitFor({ state: 'detached' });
    // The initials are known by now.
    await outlier.getByRole('button', { name: 'Annehmen …' }).click();
    expect(await outlier.getByLabel('Kürzel').inputValue()).toBe('ab');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('calls an acceptance void whose value has changed, and lets the warning be judged anew', async () => {
    const bench = await openPlanted();
    const { page, pane, faults, type } = bench;
    const outlier = pane.locator('[data-gruppe=warnung] [data-regel=ausreisser]').first();
    await accept(bench, outlier, 'Nachbuchung');
    await outlier.waitFor({ state: 'detached' });
    await page.locator('#tabs button:has-text("Monatsdaten")').click();
    await type(9, 1, '2510');
    await pane.getByRole('button', { name: 'Neu lesen' }).click();
    const vain = pane.locator('[data-gruppe=verfallen]');
    await vain.waitFor();
    expect(await vain.textContent()).toContain('seine Werte haben sich geändert');
    await outlier.getByRole('button', { name: 'Annehmen …' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** Accepts one warning as a user does, initials included. */
const accept = async ({ pane, ...bench }: OpenWorkbench, warning: Locator, reason: string): Promise<void> => {
  await warning.getByRole('button', { name: 'Annehmen …' }).click();
  const form = pane.getByRole('form', { name: 'Warnung annehmen' });
  const submit = form.getByRole('button', { name: 'Annehmen' });
  // Without a reason it says what is missing, and nothing happens.
  await submit.click();
  await form.getByText('Bitte Begründung und Kürzel ausfüllen.').waitFor();
  await form.getByLabel('Begründung').fill(reason);
  await form.getByLabel('Kürzel').fill('ab');
  await submit.click();
  await pane.getByTestId('meldung').getByText('Die Warnung ist angenommen.').waitFor();
  await idle({ pane, ...bench });
};

const acceptAll = async (bench: OpenWorkbench): Promise<void> => {
  const open = bench.pane.locator('[data-gruppe=warnung] [data-regel]').filter({ hasText: 'Annehmen …' });
  for (let left = await open.count(); left > 0; left = await open.count())
    await accept(bench, open.first(), 'Mit der Fachabteilung geprüft, der Wert stimmt.');
};
