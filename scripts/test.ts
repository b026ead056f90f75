/** `npm test`: everything that has to hold, one summary line at the end: `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = new URL('..', import.meta.url).pathname;
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

const run = (title: string, command: string, args: readonly string[]): boolean => {
  console.log(`\n── ${title}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0;
};

/** A check that is one thing: it passes or fails. */
const check = (title: string, command: string, ...args: string[]): Count => {
  const ok = run(title, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** All tests of a vitest project, counted one by one; a run that breaks off counts as a failure. */
const tests = (project: string): Count => {
  const folder = mkdtempSync(join(tmpdir(), 'ziel-test-'));
  const report = join(folder, 'report.json');
  const ok = run(`Tests: ${project}`, bin('vitest'), [
    'run',
    ...['--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const counts = [
  check('Type check', bin('tsc'), '--noEmit'),
  check('Lint', bin('eslint'), '.'),
  check('Format', bin('prettier'), '--check', '.', '--log-level', 'warn'),
  check('Build with size limits', process.execPath, '--import', 'tsx', 'node_modules/webpack/bin/webpack.js'),
  check('Licences of what is shipped', bin('tsx'), 'scripts/licences.ts'),
  tests('node'),
  tests('browser'),
];
const total = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
