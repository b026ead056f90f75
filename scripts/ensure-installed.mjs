// Runs before `npm start` and `npm test`: installs the locked packages when they are missing or outdated and,
// with --browser, a Chromium where no browser is found. So each of the two commands works on a fresh machine.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const marker = new URL('node_modules/.package-lock.json', root);
const lock = new URL('package-lock.json', root);
const run = (command) => execSync(command, { cwd: root, stdio: 'inherit' });

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} gefunden, erwartet wird Node 20.19 oder neuer. Bitte Node aktualisieren.`,
  );
  process.exit(1);
}
if (!existsSync(marker) || statSync(marker).mtimeMs < statSync(lock).mtimeMs)
  run('npm ci --no-audit --no-fund');
if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./browser.mjs');
  ensureBrowser();
}
