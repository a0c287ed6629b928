import { expect, test } from 'bun:test';
import { Attempts } from './attempts.ts';
import { Outstanding } from './outstanding.ts';

const afterMs = 10_000;

test('an entry is announced at once, then ever more seldom, up to sixty times the first delay', () => {
  const attempts = new Attempts(afterMs);
  const delays: number[] = [];
  for (let nowMs = 0; delays.length < 8; nowMs += 1_000) {
    if (!attempts.isDue('a', nowMs)) continue;
    attempts.note('a', nowMs);
    delays.push(nowMs / afterMs);
  }
  expect(delays).toEqual([0, 1, 3, 7, 15, 31, 63, 123]);
});

test('an entry that was not seen in a whole pass is forgotten, and one that was is not', () => {
  const attempts = new Attempts(afterMs);
  attempts.note('gone', 0);
  attempts.note('there', 0);
  attempts.endPass();
  expect(attempts.isDue('there', 1)).toBe(false);
  attempts.endPass();
  expect(attempts.isDue('there', 1)).toBe(false);
  expect(attempts.isDue('gone', 1)).toBe(true);
});

test('its memory is bounded', () => {
  const attempts = new Attempts(afterMs);
  for (let i = 0; i <= 100_000; i++) attempts.note(`${i}`, 0);
  expect([attempts.isDue('0', 1), attempts.isDue('1', 1)]).toEqual([true, false]);
});

test('a lane takes what it has room for, changes of full messages and those held by consumers counted', () => {
  const queues = [
    { name: 'search', lane: 'quick' },
    { name: 'search.bulk', lane: 'bulk' },
  ] as const;
  const outstanding = new Outstanding(
    queues,
    { search: 6, 'search.bulk': 0 },
    { search: 399, 'search.bulk': 19 },
  );
  const [small, large] = [{ size: 1_000 }, { size: 1_000_000 }];
  expect([outstanding.admit('search', small, false), outstanding.admit('search', small, false)]).toEqual([
    'room',
    undefined,
  ]);
  // A large plan is dear to write again: few messages of its queue may be outstanding.
  expect(outstanding.admit('search.bulk', large, false)).toBe('room');
  expect(outstanding.admit('search.bulk', large, false)).toBeUndefined();
  expect(outstanding.admit('search.bulk', small, false)).toBe('room');
  // A few entries that have been pending for very long are announced all the same.
  const admitted = Array.from({ length: 20 }, () => outstanding.admit('search.bulk', large, true));
  expect(admitted.filter((word) => word === 'beyond')).toHaveLength(10);
});
