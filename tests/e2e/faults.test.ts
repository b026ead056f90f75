import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser, type OpenWorkbench } from './support/workbench';

useBrowser();

const arm = async (
  { page }: OpenWorkbench,
  id: string,
  moment = 'before',
  repeat = 'once',
): Promise<void> => {
  if (await page.locator('#faults').isHidden()) await page.click('#faults-button');
  await page.getByLabel('Störung', { exact: true }).selectOption(id);
  await page.getByLabel('Wann').selectOption(moment);
  await page.getByLabel('Wie oft').selectOption(repeat);
  await page.click('text=Scharf stellen');
};

const check = ({ pane }: OpenWorkbench): Promise<void> =>
  pane.getByRole('button', { name: 'Prüfen und eintragen' }).click();

/** What a controller reads for each of them; the workbook itself is compared in tests/workbench/faults.test.ts. */
const READ: readonly (readonly [id: string, text: string])[] = [
  ['AccessDenied', 'geschützt'],
  ['GeneralException', 'Excel meldet'],
  ['ApiNotFound', 'kennt einen Befehl nicht'],
  ['5012', 'Verbindung zu dieser Excel-Sitzung'],
  ['5102', 'ausgelastet'],
  ['5103', '5 MB'],
  ['5104', '5 MB'],
  ['7000', 'nicht gelungen'],
];

describe('the panel of faults', () => {
  it('the pane says what happened and that nothing was written; then the same click does its work', async () => {
    const workbench = await openWorkbench();
    const { page, pane, faults, picture } = workbench;
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    for (const [id, text] of READ) {
      await arm(workbench, id);
      await check(workbench);
      await expect.poll(() => pane.locator('body').textContent(), { message: id }).toContain(text);
      await pane.getByText('Die Mappe ist unverändert.').waitFor();
      expect(await page.locator('#tabs button').count()).toBe(5);
      if (id === '5012') await picture('stoerung');
    }
    await check(workbench);
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lets an answer come late: the pane waits and then shows it', async () => {
    const workbench = await openWorkbench();
    const { page, pane, faults } = workbench;
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await arm(workbench, 'late', 'after');
    await check(workbench);
    await pane.getByText('3 von 5 Zielen erreicht').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('has a second person change the chosen cell between two syncs', async () => {
    const workbench = await openWorkbench();
    const { page, cell, shows, pane, faults } = workbench;
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await page.click('[data-cell="30,9"]');
    expect(await cell(30, 9)).toBe('');
    await arm(workbench, 'second-client', 'after');
    await check(workbench);
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    await page.click('#tabs button:has-text("Monatsdaten")');
    await shows(30, 9, 'von einer zweiten Person');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('the state of the workbook', () => {
  it.each([
    ['Mappe ist schreibgeschützt', /schreibgeschützt/],
    ['Struktur der Mappe ist geschützt', /Struktur|geschützt/],
  ])('%s: the pane says so, no sheet is added', async (label, text) => {
    const workbench = await openWorkbench();
    const { page, pane, faults } = workbench;
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await page.click('#faults-button');
    await page.getByLabel(label).check();
    await check(workbench);
    await expect.poll(() => pane.locator('body').textContent()).toMatch(text);
    expect(await page.locator('#tabs button').count()).toBe(5);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('a cell being edited: the check waits for it', async () => {
    const workbench = await openWorkbench();
    const { page, pane, faults } = workbench;
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await page.click('#faults-button');
    await page.getByLabel('Eine Zelle wird gerade bearbeitet').check();
    await check(workbench);
    await page.waitForTimeout(700);
    expect(await page.locator('#tabs button').count()).toBe(5);
    await page.getByLabel('Eine Zelle wird gerade bearbeitet').uncheck();
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('an Excel without custom functions gets plain values', async () => {
    const workbench = await openWorkbench();
    const { page, pane, formulaIs, ready, faults } = workbench;
    await page.click('#faults-button');
    await page.getByLabel('Benutzerdefinierte Funktionen fehlen').check();
    await ready();
    await pane.getByRole('heading', { name: 'Ziele' }).waitFor();
    await check(workbench);
    await page.locator('#tabs button:has-text("Zielerreichung")').click();
    await page.click('[data-cell="9,2"]');
    await formulaIs('3094');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a version of Excel', () => {
  it.each([
    ['2019', 'fest'],
    ['2021', 'live'],
    ['ltsc-2024', 'live'],
    ['mac', 'live'],
    ['microsoft-365', 'live'],
  ])('%s: results are written %s', async (version, mode) => {
    const { page, shows, formulaIs, faults } = await openWorkbench({
      query: `version=${version}`,
      width: 1900,
    });
    await page.click('#ribbon button:has-text("Prüfen")');
    await page.locator('#tabs button:has-text("Zielerreichung")').click();
    await shows(9, 2, '3.094');
    await page.click('[data-cell="9,2"]');
    await formulaIs(mode === 'live' ? '=ZIEL.INT(ZIEL_INT;ZIEL_MONAT;ZIEL_BEZUGSMONAT;"Ist")' : '3094');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('hands an empty month over as 0 on the desktop: the functions still say that it is missing', async () => {
    const { page, cell, shows, faults } = await openWorkbench({
      query: 'version=microsoft-365',
      width: 1900,
    });
    await page.click('#ribbon button:has-text("Prüfen")');
    await shows(13, 9, 'erreicht');
    await page.click('#tabs button:has-text("Monatsdaten")');
    await page.click('[data-cell="20,3"]');
    await page.keyboard.press('Delete');
    await page.click('#tabs button:has-text("Zielerreichung")');
    await shows(11, 2, '#NV');
    expect(await cell(11, 9)).toBe('nicht bewertbar');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('in English: ribbon, pane and settings', async () => {
    const { page, pane, faults } = await openWorkbench({ query: 'sprache=en-US' });
    await pane.getByRole('heading', { name: 'Goals' }).waitFor();
    expect(await page.locator('#ribbon button').allTextContents()).toEqual(['Check', 'Task pane']);
    expect(faults).toEqual([]);
    await page.close();
  });
});
