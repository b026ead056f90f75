import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, name } from '../workbook/xlsx/build';
import { partsOf } from '../workbook/xlsx/parts';
import { openWorkbench, useBrowser, type OpenWorkbench } from './support/workbench';

useBrowser();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ziel-werkbank-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fixture = (name: string): string => new URL(`../fixtures/xlsx/${name}`, import.meta.url).pathname;

/** Saves by the button. @returns path of the downloaded copy */
const saved = async ({ page }: OpenWorkbench): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-button')]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
};

const open = async ({ page, ready }: OpenWorkbench, path: string): Promise<void> => {
  await page.setInputFiles('#file', path);
  await page.waitForFunction(
    (name) => document.querySelector('#file-name')?.textContent === name,
    path.replace(/^.*\//, ''),
  );
  await ready();
};

describe('samples', () => {
  it.each([
    ['Juni 2018', 'juni-2018', 'Juni 2018'],
    ['Mit Fehlern', 'mit-fehlern', 'nicht bewertbar'],
    ['Leere Mappe', 'leer', 'keine Namen'],
  ])('%s is opened from the list and stands in the address', async (name, id, inPane) => {
    const workbench = await openWorkbench();
    const { page, pane, faults, picture } = workbench;
    await page.click('#start-button');
    if (id === 'leer') await picture('beispiele');
    await page.click(`#samples button:has-text("${name}")`);
    await page.waitForFunction((wanted) => location.search.includes(`beispiel=${wanted}`), id);
    await workbench.ready();
    await pane.getByText(inPane).first().waitFor();
    await picture(`beispiel-${id}`);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a file', () => {
  it('is opened, edited, checked by ribbon and saved; LibreOffice opens the copy, the file on disk is as before', async () => {
    const workbench = await openWorkbench({ width: 1900 });
    const { page, faults, type, shows } = workbench;
    const original = new URL('../../assets/beispiel/ziel-kreis-kleve-2018.xlsx', import.meta.url).pathname;
    const before = readFileSync(original);
    await open(workbench, original);
    await page.click('#tabs button:has-text("Monatsdaten")');
    await type(27, 1, '1.207');
    await shows(27, 1, '1.207');
    await page.click('#ribbon button:has-text("Prüfen")');
    await page.locator('#tabs button:has-text("Zielerreichung")').waitFor();
    await shows(13, 9, 'erreicht');
    const copy = await saved(workbench);
    expect(readFileSync(original).equals(before)).toBe(true);
    const book = read(readFileSync(copy), { cellFormula: true });
    expect(book.SheetNames).toContain('Zielerreichung');
    expect(book.Sheets['Monatsdaten']!['B28']).toMatchObject({ t: 'n', v: 1207 });
    expect(book.Sheets['Zielerreichung']!['C10']).toMatchObject({
      t: 'n',
      f: expect.stringContaining('ZIEL_INT') as string,
    });
    if (existsSync('/usr/bin/soffice')) expect(csv(copy)).toContain('Kreis Kleve');
    await open(workbench, copy);
    await page.click('#tabs button:has-text("Zielerreichung")');
    await shows(13, 9, 'erreicht');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps what the grid cannot show', async () => {
    const workbench = await openWorkbench();
    const { page, type, faults } = workbench;
    await open(workbench, fixture('excel-parts.xlsm'));
    await type(20, 5, '4711');
    const copy = await saved(workbench);
    const [old, now] = [fixture('excel-parts.xlsm'), copy].map((p) =>
      partsOf(new Uint8Array(readFileSync(p))),
    );
    // The edited sheet, a sheet whose stored results were stale and are computed now, and what speaks of them.
    const changed =
      /worksheets\/sheet[12]\.xml$|xl\/workbook\.xml$|styles\.xml$|calcChain|Content_Types|workbook\.xml\.rels/;
    const kept = [...old!.keys()].filter((part) => !changed.test(part));
    expect(kept.length).toBeGreaterThan(15);
    for (const part of kept) expect(now!.get(part), part).toEqual(old!.get(part));
    expect(faults).toEqual([]);
    await page.close();
  });

  it('comes by drag and drop', async () => {
    const { page, ready, faults, picture } = await openWorkbench();
    const bytes = readFileSync(fixture('openpyxl-rich.xlsx')).toString('base64');
    await page.evaluate((base64) => {
      const data = new DataTransfer();
      const raw = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      data.items.add(new File([raw], 'gezogen.xlsx'));
      Object.assign(window, { dragged: data });
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }));
    }, bytes);
    await page.locator('#drop').waitFor({ state: 'visible' });
    await picture('ziehen');
    await page.evaluate(() => {
      const { dragged } = window as unknown as { dragged: DataTransfer };
      document
        .querySelector('#drop')!
        .dispatchEvent(new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true }));
    });
    await page.waitForFunction(() => document.querySelector('#file-name')?.textContent === 'gezogen.xlsx');
    await ready();
    expect(await page.locator('#drop').isHidden()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe('a file in which names collide', () => {
  it('is opened, and what collides is said', async () => {
    const { page, says, faults } = await openWorkbench({ query: 'beispiel=leer' });
    const path = join(folder, 'doppelt.xlsx');
    const more = name('DATEN', 'A!$A$1') + name('daten', 'A!$A$2');
    writeFileSync(path, build({ sheets: [{ name: 'A', rows: '' }], names: more }));
    await page.setInputFiles('#file', path);
    await says('Name „daten“: Er ist in der Arbeitsmappe mehrfach festgelegt');
    expect(faults).toEqual([]);
    await page.close();
  });
});

const BAD: readonly (readonly [what: string, file: string, bytes: Uint8Array, message: RegExp])[] = [
  ['text', 'notiz.xlsx', strToU8('nur ein Text'), /kein.*Excel|\.xlsx/i],
  [
    'an old .xls',
    'alt.xls',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)]),
    /verschlüsselt|\.xls/i,
  ],
  ['a zip that is no workbook', 'archiv.xlsx', zipSync({ 'a.txt': strToU8('x') }), /Excel|Arbeitsmappe/i],
  [
    'a cut-off file',
    'halb.xlsx',
    readFileSync(fixture('openpyxl-rich.xlsx')).subarray(0, 4000),
    /beschädigt|unvollständig|gelesen/i,
  ],
  ['nothing', 'leer.xlsx', new Uint8Array(), /leer|Excel/i],
];

describe('a file that cannot be opened', () => {
  it.each(BAD)('%s: a message, and what was open stays', async (_, name, bytes, message) => {
    const { page, cell, faults, says } = await openWorkbench();
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await page.setInputFiles('#file', path);
    await says(`${name}: `);
    const text = await page.locator('#message span').textContent();
    expect(text).toMatch(message);
    expect(text).toContain('Die bisherige Mappe bleibt offen');
    expect(await cell(3, 0)).toBe('12/2016');
    expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });
});

/** All sheets as LibreOffice shows them. */
const csv = (file: string): string => {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${folder}/lo`,
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1',
      '--outdir',
      folder,
      file,
    ],
    { stdio: 'pipe' },
  );
  const stem = file.replace(/^.*\/|\.xlsx$/g, '');
  return readFileSync(join(folder, `${stem}-Zielerreichung.csv`), 'utf8');
};
