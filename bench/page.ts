import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type CellObject } from '@e965/xlsx';
import { chromium, type Page } from 'playwright-core';
import { ensureBrowser } from '../scripts/browser.mjs';
import { startServer } from '../workbench/server/server';
import type { Measurement } from './measure';

const SHEETS = 20;
const ROWS = 250;
const COLUMNS = 10;

/** 20 sheets of 2.500 cells each; the last column of every row is a sum, stored as Excel stores it. */
const largeFile = (): Buffer => {
  const book = utils.book_new();
  for (let s = 0; s < SHEETS; s++) {
    const rows = Array.from({ length: ROWS }, (_, r) =>
      Array.from({ length: COLUMNS }, (__, c): CellObject =>
        c < COLUMNS - 1
          ? { t: 'n', v: s * 1000 + r * 10 + c }
          : { t: 'n', v: 9 * (s * 1000 + r * 10) + 36, f: `SUM(A${String(r + 1)}:I${String(r + 1)})` },
      ),
    );
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `Blatt ${String(s + 1)}`);
  }
  return write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
};

/** Milliseconds from choosing the file until the last row's sum of the first sheet stands in the grid. */
const opening = async (page: Page, file: string): Promise<number> => {
  const start = performance.now();
  await page.setInputFiles('#file', file);
  await page.waitForFunction(
    () =>
      document.querySelector('#file-name')?.textContent === 'gross.xlsx' &&
      document.querySelector('[data-cell="0,9"]')?.textContent === '36',
  );
  return performance.now() - start;
};

/** Lengths of the frames while the wheel turns, in milliseconds, shortest first. */
const scrolling = async (page: Page): Promise<readonly number[]> => {
  const box = (await page.locator('#grid').boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { frames });
  });
  for (let i = 0; i < 120; i++) await page.mouse.wheel(0, i < 60 ? 60 : -60);
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.slice(1).sort((a, b) => a - b);
};

/** Milliseconds from Enter until the sum of the row stands in the grid. */
const editing = async (page: Page, value: number): Promise<number> => {
  await page.click('[data-cell="0,0"]');
  await page.keyboard.press('F2');
  await page.locator('revogr-edit input').waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(value));
  await page.evaluate(
    (sum) => {
      const measured = new Promise((resolve) => {
        document.addEventListener(
          'keydown',
          () => {
            const start = performance.now();
            const look = (): void => {
              if (document.querySelector('[data-cell="0,9"]')?.textContent === sum)
                resolve(performance.now() - start);
              else requestAnimationFrame(look);
            };
            look();
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { measured });
    },
    String(value + 36),
  );
  await page.keyboard.press('Enter');
  return page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured);
};

/** The page with 50.000 cells in Chromium: opening, scrolling, one edit. On a busy machine these are no proof. */
export const benchPage = async (): Promise<readonly Measurement[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-bench-'));
  const file = join(folder, 'gross.xlsx');
  writeFileSync(file, largeFile());
  const server = await startServer({ port: 0 });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    // tsx marks functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (f) => f;');
    await page.goto(`${server.url}?beispiel=leer`);
    const ready = () => page.waitForFunction(() => document.body.dataset['ready'] === 'true');
    await ready();
    const opened = await opening(page, file);
    await ready();
    const frames = await scrolling(page);
    const edits: number[] = [];
    for (const value of [1, 2, 3, 4, 5]) edits.push(await editing(page, value));
    const at = (share: number): number => frames[Math.floor(frames.length * share)]!;
    return [
      {
        name: 'opening 20 sheets of 2.500 cells until the grid shows them, milliseconds',
        value: opened,
        limit: 2000,
        detail: '',
      },
      {
        name: 'scrolling: 95 of 100 frames are no longer than, milliseconds',
        value: at(0.95),
        limit: 50,
        detail: `median ${at(0.5).toFixed(1)}, longest ${frames.at(-1)!.toFixed(1)}, ${String(frames.length)} frames`,
      },
      {
        name: 'one edit until its sum is drawn, milliseconds (median of five)',
        value: edits.sort((a, b) => a - b)[2]!,
        limit: 100,
        detail: edits.map((e) => e.toFixed(0)).join(', '),
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
};
