// Finds a Chromium, Chrome or Edge for the browser tests and the workbench pictures; installs Debian's chromium
// where there is none and the user may; otherwise fails and says what to install. Tests never skip.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const candidates = [
  process.env['ZIEL_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** @returns {string | undefined} path of the first browser found */
export const findBrowser = () => candidates.find((path) => path && existsSync(path));

/** @returns {string} path of a browser; throws with a remedy where there is none and none can be installed */
export const ensureBrowser = () => {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execSync('apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium', {
      stdio: 'inherit',
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'Kein Browser für die Tests gefunden. Erwartet: Chromium, Chrome oder Edge. ' +
      'Bitte installieren (Debian: sudo apt-get install chromium) oder den Pfad in ZIEL_BROWSER angeben.',
  );
};
