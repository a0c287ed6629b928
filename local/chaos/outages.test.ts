import { expect, test } from 'bun:test';
import type { Done } from './inject-faults.ts';
import { findOutages } from './outages.ts';

const done = (part: string, fromMs: number, untilMs: number): Done => ({
  planned: { kind: 'freeze', parts: [part], atMs: fromMs, forMs: untilMs - fromMs },
  fromMs,
  untilMs,
  readyMs: untilMs,
});

test('reports the longest time without a write for each cause', () => {
  const acknowledgedMs = [0, 100, 2_100, 2_200, 5_200, 5_300, 6_300];
  const faults = [done('redis', 150, 2_000), done('redis', 2_250, 5_000), done('relay', 2_250, 9_000)];
  expect(findOutages(acknowledgedMs, faults)).toEqual([
    { cause: 'freeze redis', atMs: 2_200, forMs: 3_000 },
    { cause: 'freeze relay', atMs: 5_300, forMs: 1_000 },
  ]);
});

test('reports a time without a write that no fault explains', () => {
  expect(findOutages([0, 900], [])).toEqual([{ cause: 'none: a busy machine', atMs: 0, forMs: 900 }]);
});
