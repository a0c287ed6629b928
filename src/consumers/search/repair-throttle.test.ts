import { expect, test } from 'bun:test';
import { RepairThrottle } from './repair-throttle.ts';

test('admits a plan again after a second, and others meanwhile', () => {
  const throttle = new RepairThrottle();
  expect(throttle.admit('a', 0)).toBe(true);
  expect(throttle.admit('a', 999)).toBe(false);
  expect(throttle.admit('b', 999)).toBe(true);
  expect(throttle.admit('a', 1_000)).toBe(true);
  expect(throttle.admit('b', 1_998)).toBe(false);
});

test('remembers 10 000 plans at most, and admits more when these are forgotten', () => {
  const throttle = new RepairThrottle();
  const admitted = Array.from({ length: 10_001 }, (_, i) => throttle.admit(`${i}`, 0));
  expect(admitted.filter(Boolean)).toHaveLength(10_000);
  expect(throttle.admit('10000', 999)).toBe(false);
  expect(throttle.admit('10000', 1_000)).toBe(true);
});
