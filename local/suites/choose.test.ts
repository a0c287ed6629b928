import { expect, test } from 'bun:test';
import { join } from 'node:path';
import { chooseSuites } from './choose.ts';

const root = join(import.meta.dir, '..', '..');
const listNames = (operands: readonly string[], all = false) =>
  chooseSuites(operands, all, root).map(({ suite }) => suite.name);

test('long suites and long files run with --all, or when they are named', () => {
  expect(listNames([])).not.toContain('fuzz');
  expect(listNames([], true)).toContain('fuzz');
  expect(listNames(['fuzz'])).toEqual(['fuzz']);
  const steps = 'test/crash-points/steps.long.test.ts';
  const listFiles = (operands: readonly string[], all: boolean) =>
    chooseSuites(operands, all, root).find(({ suite }) => suite.name === 'crash-points')?.files;
  expect(listFiles([], false)).not.toContain(steps);
  expect(listFiles([], true)).toContain(steps);
  expect(listFiles(['crash-points'], false)).toContain(steps);
});

test('a test file runs alone in its suite, as a failure names it', () => {
  const chosen = chooseSuites(['./test/store/pages.test.ts:12', 'types'], false, root);
  expect(chosen.map(({ suite, files }) => [suite.name, files])).toEqual([
    ['types', []],
    ['store', ['test/store/pages.test.ts']],
  ]);
});

test('an operand that is neither is refused with the suites that there are', () => {
  expect(() => listNames(['store', 'stor', 'test/none.test.ts'])).toThrow(
    /^stor, test\/none\.test\.ts is neither a suite nor a test file\. Suites: .*store/,
  );
});
