import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { ensureBrowser } from '../../../scripts/browser.mjs';
import { startServer, type RunningServer } from '../../../workbench/server/server';

const PICTURES = new URL('../../../test-results/', import.meta.url).pathname;

/** The workbench in a real browser, with everything that a test must not find: faults and foreign requests. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** errors of the pages and requests that left this machine */
  readonly faults: string[];
  /** text of a cell of the visible sheet, counted from 0 */
  readonly cell: (row: number, column: number) => Promise<string>;
  /** waits until the formula bar shows this */
  readonly formulaIs: (text: string) => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
}

let server: RunningServer;
let browser: Browser;

export const startWorkbench = async (): Promise<void> => {
  server = await startServer({ port: 0 });
  browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
};

export const stopWorkbench = async (): Promise<void> => {
  await browser.close();
  await server.close();
};

export const openWorkbench = async (
  options: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<OpenWorkbench> => {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1400, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
  });
  const faults: string[] = [];
  page.on('pageerror', (e) => faults.push(`error: ${e.message}`));
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`console: ${m.text()}`);
  });
  page.on('request', (r) => {
    if (!r.url().startsWith(server.url) && !/^(data|blob|about):/.test(r.url()))
      faults.push(`foreign: ${r.url()}`);
  });
  await page.goto(server.url);
  await page.waitForFunction(() => document.body.dataset['ready'] === 'true');
  mkdirSync(PICTURES, { recursive: true });
  return {
    page,
    pane: page.frameLocator('#addin'),
    faults,
    cell: async (row, column) =>
      (await page.locator(`[data-cell="${String(row)},${String(column)}"]`).textContent()) ?? '',
    formulaIs: async (text) => {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#formula')?.value === wanted,
        text,
      );
    },
    picture: async (name) => {
      await page.screenshot({ path: `${PICTURES}${name}.png` });
    },
  };
};
