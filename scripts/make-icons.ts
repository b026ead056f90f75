/** Renders the icons of the manifest from their SVG sources with Chromium: `npx tsx scripts/make-icons.ts`. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const folder = new URL('../assets/icons/', import.meta.url);

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const name of ['ziel', 'bereich'])
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const svg = readFileSync(new URL(`${name}.svg`, folder), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${String(size)}px}</style>${svg}`);
    await page.screenshot({
      path: new URL(`${name}-${String(size)}.png`, folder).pathname,
      omitBackground: true,
    });
  }
await browser.close();
