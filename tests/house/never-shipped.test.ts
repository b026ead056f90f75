import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { describe, expect, it } from 'vitest';
// @ts-expect-error The build's plugins are plain JavaScript.
import { neverShipped } from '../../scripts/build/never-shipped-plugin.mjs';

const root = new URL('../../', import.meta.url).pathname;

const errorsOf = (code: string): Promise<string[]> => {
  const folder = mkdtempSync(join(root, 'node_modules/.never-shipped-'));
  writeFileSync(join(folder, 'entry.mjs'), code);
  return new Promise<string[]>((resolve, reject) => {
    webpack(
      {
        mode: 'none',
        context: root,
        entry: join(folder, 'entry.mjs'),
        output: { path: folder },
        plugins: [(neverShipped as () => webpack.WebpackPluginInstance)()],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve(stats!.compilation.errors.map((e) => e.message));
      },
    );
  }).finally(() => {
    rmSync(folder, { recursive: true });
  });
};

describe('the build', () => {
  it('refuses HyperFormula, which is copyleft, in what is shipped', async () => {
    const errors = await errorsOf(
      "import { HyperFormula } from 'hyperformula';\nconsole.log(HyperFormula);\n",
    );
    expect(errors.join('\n')).toMatch(/hyperformula\/.* must not be part of what is shipped/);
  });

  it('lets others pass', async () => {
    expect(await errorsOf("import { unzipSync } from 'fflate';\nconsole.log(unzipSync);\n")).toEqual([]);
  });
});
