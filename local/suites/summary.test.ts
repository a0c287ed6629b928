import { expect, test } from 'bun:test';
import { summarise } from './summary.ts';

test('a failure is printed with its error and the command that repeats it, the sums last', () => {
  const suite = { name: 'store', runs: { tests: ['test/store'] }, budgetS: 60, needsEngines: true };
  const failure = { place: 'test/store/a.test.ts:7', name: "a plan's mark", message: 'Error: no\nmore' };
  const result = { passed: 3, failed: 1, skipped: 0, failures: [failure], tookMs: 1_500, reason: undefined };
  const lines = summarise([[{ suite, files: [] }, result]], false).split('\n');
  expect(lines).toContain("Run it alone: ./dev test test/store/a.test.ts:7 --name 'a plan'\\''s mark'");
  expect(lines).toContain('  Error: no');
  expect(lines.at(-1)).toBe('3 passed, 1 failed');
});
