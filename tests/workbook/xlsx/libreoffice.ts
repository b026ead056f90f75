import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file as LibreOffice saves it, everything computed anew; undefined where there is no LibreOffice. */
export const throughLibreOffice = (bytes: Uint8Array, timeout = 60_000): Uint8Array | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-xlsx-'));
  try {
    writeFileSync(join(folder, 'kopie.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [
      '--headless',
      profile,
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      `${folder}/neu`,
    ];
    const run = spawnSync('soffice', [...args, join(folder, 'kopie.xlsx')], { timeout });
    return run.error ? undefined : new Uint8Array(readFileSync(join(folder, 'neu', 'kopie.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
