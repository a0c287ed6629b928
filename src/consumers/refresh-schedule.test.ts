import { expect, test } from 'bun:test';
import { RefreshSchedule } from './refresh-schedule.ts';

test('refreshes at once at first, then at its interval, and sooner where there is little to show', () => {
  const schedule = new RefreshSchedule(1_000);
  expect(schedule.dueMs(false)).toBeLessThan(0);
  schedule.begin(5_000);
  schedule.end(5_040);
  expect([schedule.dueMs(false), schedule.dueMs(true)]).toEqual([6_000, 5_200]);
});

test('a slow refresh is never followed by a longer pause than its interval', () => {
  const schedule = new RefreshSchedule(1_000);
  schedule.begin(5_000);
  schedule.end(9_000);
  expect(schedule.dueMs(true)).toBe(6_000);
});
