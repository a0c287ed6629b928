import { expect, test } from 'bun:test';
import { groupBatches } from './batches.ts';

const quick = (size: number) => ({ lane: 'quick' as const, size });
const bulk = (size: number) => ({ lane: 'bulk' as const, size });
const sizes = (...changes: Parameters<typeof groupBatches>[0]) =>
  groupBatches(changes).map(({ lane, changes }) => [lane, changes.map(({ size }) => size)]);

test('changes of one lane share a message, in their order', () => {
  expect(sizes(quick(1), bulk(2), quick(3))).toEqual([
    ['quick', [1, 3]],
    ['bulk', [2]],
  ]);
});

test('nothing is announced where nothing has changed, and one change alone', () => {
  expect([sizes(), sizes(quick(5_000_000))]).toEqual([[], [['quick', [5_000_000]]]]);
});

test('a message carries a hundred changes at most', () => {
  const batches = groupBatches(Array.from({ length: 250 }, () => quick(0)));
  expect(batches.map(({ changes }) => changes.length)).toEqual([100, 100, 50]);
});

test('a message carries a mebibyte of bodies at most, and a larger plan travels alone', () => {
  expect(sizes(bulk(1_000_000), bulk(48_576), bulk(1), bulk(2_000_000), bulk(3))).toEqual([
    ['bulk', [1_000_000, 48_576]],
    ['bulk', [1]],
    ['bulk', [2_000_000]],
    ['bulk', [3]],
  ]);
});
