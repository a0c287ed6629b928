import { expect, test } from 'bun:test';
import { BatchBudget } from './batch-budget.ts';

const max = { plans: 250, bytes: 8_388_608 };

test('a batch that was too much is followed by half of it, down to one plan', () => {
  const budget = new BatchBudget(max);
  expect(budget.limits).toEqual(max);
  budget.shrink({ plans: 8, bytes: 8_000_000 });
  expect(budget.limits).toEqual({ plans: 4, bytes: 4_000_000 });
  for (let i = 0; i < 10; i++) budget.shrink({ plans: 1, bytes: 1_000_000 });
  expect(budget.limits).toEqual({ plans: 1, bytes: 65_536 });
});

test('batches that fill it let it grow again, up to the setting', () => {
  const budget = new BatchBudget(max);
  budget.shrink({ plans: 2, bytes: 200_000 });
  expect(budget.limits).toEqual({ plans: 1, bytes: 100_000 });
  for (let i = 0; i < 30; i++) budget.grow(budget.limits);
  expect(budget.limits).toEqual(max);
});

test('a small batch says nothing about the limits', () => {
  const budget = new BatchBudget(max);
  budget.shrink({ plans: 100, bytes: 4_000_000 });
  budget.grow({ plans: 1, bytes: 1_000 });
  expect(budget.limits).toEqual({ plans: 50, bytes: 2_000_000 });
});
