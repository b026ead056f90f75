import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n');

describe('the house', () => {
  it('has a lock file without addresses', () => {
    expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/(?!(www\.)?(github|opencollective|tidelift|paypal|patreon|feross|buymeacoffee|eslint|dotenvx|polar|ko-fi|thanks)\.)[a-z.]*registry/,
    );
  });

  it.each([
    [
      'src/domain/x.ts',
      "import { OfficeWorkbook } from '../workbook/office';\nexport const x = OfficeWorkbook;\n",
    ],
    ['src/workbook/x.ts', "import { check } from '../commands/check-command';\nexport const x = check;\n"],
    ['src/functions/x.ts', "import { mount } from '../taskpane/mount';\nexport const x = mount;\n"],
    ['src/taskpane/x.ts', 'export const x = Excel.run;\n'],
    ['src/domain/x.ts', 'export const x = (): number => new Date().getTime();\n'],
  ])('refuses the wrong direction in %s', async (file, code) => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfig: {
        languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['src/*/x.ts'] } } },
      },
    });
    const [result] = await eslint.lintText(code, { filePath: join(root, file) });
    const rules = result!.messages.map((m) => m.ruleId);
    expect(rules.some((r) => r === 'no-restricted-imports' || r === 'no-restricted-globals')).toBe(true);
  });

  it('has links that lead somewhere', () => {
    const broken = tracked
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
          .map((m) => join(root, dirname(file), m[1]!))
          .filter((target) => !existsSync(target)),
      );
    expect(broken).toEqual([]);
  });

  it('stands alone: no path of a machine, no folder beside the project', () => {
    const inOwnWords = tracked.filter(
      (f) =>
        /\.(ts|tsx|mjs|js|json|md|html|css|xml|yml|py|sh)$/.test(f) &&
        f !== 'package-lock.json' &&
        f !== 'tests/house/house.test.ts',
    );
    const found = inOwnWords.filter((f) =>
      /\.\.\/shared\/|\/work\/|\/root\//.test(readFileSync(join(root, f), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
