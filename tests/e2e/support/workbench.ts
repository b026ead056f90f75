import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { ensureBrowser } from '../../../scripts/browser.mjs';

/** Where the pictures of a run are put. */
export const PICTURES = new URL('../../../test-results/', import.meta.url).pathname;

/** The workbench in a real browser, with everything that a test must not find: faults and foreign requests. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** errors of the pages and requests that left this machine */
  readonly faults: string[];
  /** text of a cell of the visible sheet, counted from 0 */
  readonly cell: (row: number, column: number) => Promise<string>;
  /** waits until a cell shows this text */
  readonly shows: (row: number, column: number, text: string) => Promise<void>;
  /** types into a cell as users do */
  readonly type: (row: number, column: number, text: string) => Promise<void>;
  /** waits until the formula bar shows this */
  readonly formulaIs: (text: string) => Promise<void>;
  /** waits until the message bar or the status line holds this text */
  readonly says: (text: string) => Promise<void>;
  /** waits until the add-in runs */
  readonly ready: () => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
}

export interface OpenOptions {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** what stands in the page's address: `beispiel=leer&version=2019` */
  readonly query?: string;
  readonly addin?: 'ours' | 'other';
}

let browser: Browser;

/** Starts a browser for the tests of a file. */
export const useBrowser = (): void => {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    mkdirSync(PICTURES, { recursive: true });
  });
  afterAll(() => browser.close());
};

export const openWorkbench = async (options: OpenOptions = {}): Promise<OpenWorkbench> => {
  const url = inject(options.addin === 'other' ? 'otherAddin' : 'workbench');
  const page = await browser.newPage({
    viewport: { width: options.width ?? 1400, height: 860 },
    colorScheme: options.colorScheme ?? 'light',
    acceptDownloads: true,
  });
  const faults = watch(page, url);
  const ready = async (): Promise<void> => {
    await page.waitForFunction(() => document.body.dataset['ready'] === 'true');
  };
  await page.goto(options.query === undefined ? url : `${url}?${options.query}`);
  await ready();
  const at = (row: number, column: number): string => `[data-cell="${String(row)},${String(column)}"]`;
  return {
    page,
    pane: page.frameLocator('#addin'),
    faults,
    cell: async (row, column) => (await page.locator(at(row, column)).textContent()) ?? '',
    shows: async (row, column, text) => {
      await page.waitForFunction(
        ([selector, wanted]) => document.querySelector(selector!)?.textContent === wanted,
        [at(row, column), text],
      );
    },
    type: async (row, column, text) => {
      await page.click(at(row, column));
      await page.keyboard.press('F2');
      await page.locator('revogr-edit input').waitFor();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.locator('revogr-edit').waitFor({ state: 'detached' });
    },
    formulaIs: async (text) => {
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLInputElement>('#formula')?.value === wanted,
        text,
      );
    },
    says: async (text) => {
      await page.waitForFunction(
        (wanted) =>
          ['#message span', '#status'].some(
            (id) => document.querySelector(id)?.textContent.includes(wanted) === true,
          ),
        text,
      );
    },
    ready,
    picture: async (name) => {
      await page.screenshot({ path: `${PICTURES}${name}.png` });
    },
  };
};

const watch = (page: Page, url: string): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (e) => faults.push(`error: ${e.message}`));
  page.on('console', (m) => {
    if (m.type() === 'error') faults.push(`console: ${m.text()}`);
  });
  page.on('request', (r) => {
    if (!r.url().startsWith(url) && !/^(data|blob|about):/.test(r.url())) faults.push(`foreign: ${r.url()}`);
  });
  return faults;
};
