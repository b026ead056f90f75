import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { openWorkbench, useBrowser, type OpenWorkbench } from './support/workbench';

useBrowser();

/** Rows and columns of the sheet Zielvereinbarung, from 0: the third goal is K3. */
const K3 = { zeile: 16, kennzahl: 3, wert: 5 };

const openAgreement = async ({ pane }: OpenWorkbench): Promise<void> => {
  const details = pane.getByTestId('vereinbarung');
  if (!(await details.evaluate((d: HTMLDetailsElement) => d.open)))
    await details.locator('summary').first().click();
  await details.getByRole('button', { name: 'In die Mappe schreiben' }).waitFor();
};

const write = async (bench: OpenWorkbench): Promise<void> => {
  await openAgreement(bench);
  await bench.pane.getByRole('button', { name: 'In die Mappe schreiben' }).click();
  await bench.page.locator('#tabs button:has-text("Zielvereinbarung")').waitFor();
  await bench.pane.getByText('aus dem Blatt Zielvereinbarung, gleich der Vorlage').first().waitFor();
};

describe('the agreement in the task pane', () => {
  it('is a preset at first, is written into the workbook, and follows changes made there', async () => {
    const bench = await openWorkbench();
    const { page, pane, faults, picture, type, shows } = bench;
    await pane.getByText('Vorlage; die Mappe hat keine gültige eigene Vereinbarung').first().waitFor();
    await write(bench);
    await page.locator('#tabs button:has-text("Zielvereinbarung")').click();
    await shows(K3.zeile, K3.wert, '-0,4');
    await picture('vereinbarung-blatt');
    await pane.getByTestId('vereinbarung').scrollIntoViewIfNeeded();
    await picture('vereinbarung-aufgabenbereich');
    await type(K3.zeile, K3.wert, '-0,1');
    await pane.getByRole('button', { name: 'Neu lesen' }).click();
    await pane.getByText('geändert gegenüber der Vorlage kreis-kleve-2018').first().waitFor();
    expect(await pane.locator('[data-ziel=K3]').textContent()).toContain('≤ −0,1 %');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('names the cell of a fault, and keeps the last valid state in force', async () => {
    const bench = await openWorkbench();
    const { page, pane, faults, picture, type } = bench;
    await write(bench);
    await page.locator('#tabs button:has-text("Zielvereinbarung")').click();
    await type(K3.zeile, K3.kennzahl, 'K9');
    await pane.getByRole('button', { name: 'Neu lesen' }).click();
    const finding = pane.locator('[data-regel=vereinbarung-kennzahl]').first();
    await finding.getByRole('button', { name: 'Zielvereinbarung!D17' }).waitFor();
    expect(await finding.textContent()).toContain('K9');
    await pane.locator('[data-regel=vereinbarung-gilt-weiter]').waitFor();
    expect(await pane.locator('[data-ziel=K3]').textContent()).toContain('≤ −0,4 %');
    await finding.scrollIntoViewIfNeeded();
    await picture('vereinbarung-fehler');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('reads a file, names its faults, and writes a sound one over the sheet once the user agrees', async () => {
    const bench = await openWorkbench();
    const { page, pane, faults, picture } = bench;
    await write(bench);
    const friesland = VORLAGEN.find((v) => v.id === 'friesland-2018')!.daten;
    const file = (name: string, data: unknown): string => {
      const path = join(tmpdir(), `ziel-${String(process.pid)}-${name}.json`);
      writeFileSync(path, JSON.stringify(data));
      return path;
    };
    const [goal, ...others] = friesland.ziele;
    const wrong = { ...friesland, ziele: [{ ...goal, zielart: 'ungefähr' }, ...others] };
    await pane.getByLabel('Datei einlesen (JSON)').setInputFiles(file('falsch', wrong));
    const fault = pane.locator('[data-regel=vereinbarung-zielart]');
    await fault.waitFor();
    expect(await fault.textContent()).toContain('ziele[0].zielart');
    await pane.getByLabel('Datei einlesen (JSON)').setInputFiles(file('gut', friesland));
    await pane.getByText('Gelesen: Zielvereinbarung 2018 Landkreis Friesland.').waitFor();
    await pane.getByRole('button', { name: 'In die Mappe schreiben' }).click();
    await pane.getByRole('button', { name: 'Ja, neu schreiben' }).click();
    await pane.locator('[data-ziel=K2]').getByText('≥ 30,7 %').waitFor();
    await picture('vereinbarung-friesland');
    const download = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Als Datei speichern' }).click();
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { id: string };
    expect(saved.id).toBe('friesland-2018');
    expect(faults).toEqual([]);
    await page.close();
  });
});
