import { describe, expect, it } from 'vitest';
import { openWorkbench, useBrowser } from './support/workbench';

useBrowser();

describe('functions in any cell', () => {
  it('give both views of a Kennzahl and spill the Rechenweg', async () => {
    const { page, cell, shows, type, faults, picture } = await openWorkbench({ width: 1900 });
    await type(3, 9, '=ZIEL.K2(ZIEL_INT;ZIEL_ELB;ZIEL_MONAT)');
    await type(4, 9, '=ZIEL.K2_12M(ZIEL_INT;ZIEL_ELB;ZIEL_MONAT)');
    await type(5, 9, '=ZIEL.STATUS(ZIEL.VERAENDERUNG(3080,4;3020);2)');
    await type(6, 9, '=ZIEL.JFW(ZIEL_INT;ZIEL_MONAT;"Summe")-ZIEL.INT(ZIEL_INT;ZIEL_MONAT)');
    await shows(5, 9, 'erreicht');
    await shows(6, 9, '0');
    // The sample ends in December, where both views are the same months.
    await page.waitForFunction(() =>
      /^\d/.test(document.querySelector('[data-cell="3,9"]')?.textContent ?? ''),
    );
    await shows(4, 9, await cell(3, 9));
    await type(8, 9, '=ZIEL.RECHENWEG("K3";ZIEL_LZB;;ZIEL_MONAT)');
    await shows(8, 9, 'Schritt');
    await shows(8, 12, 'Einheit');
    await shows(9, 9, 'Bestand Langzeitleistungsbeziehende (t-3), Januar bis Dezember 2018');
    await shows(14, 10, 'nicht erreicht');
    expect(await cell(16, 9)).toContain('Lesart: ');
    await picture('funktionen');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('name the month of an error value, with the metadata that is shipped', async () => {
    const { page, type, faults } = await openWorkbench({ width: 1900 });
    await type(20, 3, '=1/0');
    await type(3, 9, '=ZIEL.K3(ZIEL_LZB;ZIEL_MONAT;ZIEL_BEZUGSMONAT;"Ist")');
    await page
      .locator('[data-cell="3,9"][title*="Mai 2018 (Stelle 18): Fehlerwert #DIV/0!"]', { hasText: '#NV' })
      .waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  it('say in German what is wrong with a Soll typed as a percentage', async () => {
    const { page, type, faults } = await openWorkbench({ width: 1900 });
    await type(3, 9, '=ZIEL.K3(ZIEL_LZB;ZIEL_MONAT;;"Erreicht";0,004)');
    await page.locator('[data-cell="3,9"][title*="War −0,4 gemeint?"]', { hasText: '#WERT!' }).waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });
});
