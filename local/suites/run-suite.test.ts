import { afterAll, expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identify } from '../proc/identity.ts';
import type { Suite } from '../suites.ts';
import { runSuite } from './run-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'planbase-suite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const never = new AbortController().signal;

interface Some extends Partial<Omit<Suite, 'runs'>> {
  readonly command: readonly string[];
}

function run({ command, ...suite }: Some, signal = never) {
  const whole = { name: 'some', runs: { command }, budgetS: 20, needsEngines: false, ...suite };
  return runSuite({ suite: whole, files: [] }, { root: folder, folder, env: process.env, signal });
}

/** Runs tests whose failures are expected, without showing their output. */
function runTests(file: string, content: string, name?: string) {
  writeFileSync(join(folder, file), `import { expect, test } from 'bun:test';\n${content}`);
  const suite = { name: 'some', runs: { tests: ['.'] }, budgetS: 20, needsEngines: false };
  const surroundings = {
    root: folder,
    folder,
    env: process.env,
    signal: never,
    name,
    output: 'ignore' as const,
  };
  return runSuite({ suite, files: [file] }, surroundings);
}

test('a command counts as one check', async () => {
  expect(await run({ command: ['true'] })).toMatchObject({ passed: 1, failed: 0 });
  expect(await run({ command: ['false'] })).toMatchObject({ passed: 0, failed: 1, reason: 'exit code 1' });
});

test('tests are counted one by one', async () => {
  const result = await runTests(
    'mixed.test.ts',
    `test('a', () => {}); test('b', () => expect(1).toBe(2)); test.skip('c', () => {});`,
  );
  expect(result).toMatchObject({ passed: 1, failed: 1, skipped: 1 });
  expect(result.failures).toMatchObject([{ place: 'mixed.test.ts:2', name: 'b' }]);
});

test('tests are chosen by a part of their name', async () => {
  const content = `test('a (1)', () => {}); test('a 1', () => expect(1).toBe(2));`;
  expect(await runTests('named.test.ts', content, 'a (1')).toMatchObject({ passed: 1, failed: 0 });
});

test('a file that cannot be loaded, and a suite without a test, are failures', async () => {
  expect(await runTests('broken.test.ts', 'throw new Error();')).toMatchObject({ failed: 1 });
  expect(await runTests('skips.test.ts', `test.skip('a', () => {});`)).toMatchObject({
    passed: 0,
    failed: 1,
  });
  const halfBroken = await runTests(
    'half.test.ts',
    `test('a', () => {}); setTimeout(() => { throw new Error(); });
    test('b', () => Bun.sleep(20));`,
  );
  expect(halfBroken.failed).toBe(1);
});

test('a report of an earlier run does not count', async () => {
  await runTests('fine.test.ts', `test('a', () => {});`);
  const result = await runTests('exits.test.ts', 'process.exit(7);');
  expect(result).toMatchObject({ passed: 0, failed: 1, reason: 'no report, exit code 7' });
});

test('a suite over its budget is stopped with what it started, and fails', async () => {
  const pidFile = join(folder, 'pid');
  // Both the shell and its child process ignore SIGTERM.
  const command = ['sh', '-c', `trap '' TERM; sh -c 'echo $$ > ${pidFile}; sleep 60; true' & wait; sleep 60`];
  const result = await run({ command, budgetS: 0.2 });
  expect(result).toMatchObject({ passed: 0, failed: 1, reason: 'over its budget' });
  expect(identify(Number(await Bun.file(pidFile).text()))).toBeUndefined();
});

test('a suite that is interrupted fails', async () => {
  const controller = new AbortController();
  const result = run({ command: ['sleep', '60'] }, controller.signal);
  controller.abort();
  expect(await result).toMatchObject({ failed: 1, reason: 'interrupted' });
});
